// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "document/parallel_places.h"

#include <QDockWidget>
#include <QFrame>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

using document::DocumentId;
using reader::ReaderPane;

/// Two documents beside each other, and the text alone on the whole screen.
class TestSideBySide : public WindowTest
{
    Q_OBJECT

    /// The first is shown; the second is another version of it, with a long insertion.
    void openTwo()
    {
        newLibrary();
        QByteArray text;
        for (int line = 1; line <= 200; ++line)
            text += "Line " + QByteArray::number(line) + " of the report on the ferry.\n\n";
        const QByteArray longer = QByteArray("Something was put in before.\n\n").repeated(60) + text;
        openWindow({writeFile(QStringLiteral("one.txt"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(area().hasDocument(), 30'000);
        m_window->start({writeFile(QStringLiteral("one.txt"), text), writeFile(QStringLiteral("two.txt"), longer)});
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 2, 30'000);
        area().open(id("one"), window::DocumentTabs::Opening::Keep);
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
    }

    window::ReaderArea &area() { return m_window->reader(); }
    DocumentId id(const char *name)
    {
        return library().documents().resolve(QLatin1String(name) + QStringLiteral(".txt")).value();
    }
    QString topLine(ReaderPane &of)
    {
        const qsizetype at = of.document()->text().indexOf(QStringLiteral("Line"), of.position().at.value());
        return of.document()->text().mid(at, 8);
    }

    static void selectLine(ReaderPane &of)
    {
        QTest::keyClick(&of, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&of, Qt::Key_End, Qt::ShiftModifier);
    }

private Q_SLOTS:
    void splittingShowsTheSameAndActionsFollowTheFocus()
    {
        openTwo();
        ReaderPane &left = pane();
        QTest::keyClick(&left, Qt::Key_F4);
        QVERIFY(area().isSplit());
        ReaderPane &right = pane();
        QVERIFY(&right != &left);
        QCOMPARE(area().documentId(), id("one"));
        QVERIFY(area().open(id("two")));
        QTest::keyClick(&right, Qt::Key_F4, Qt::ShiftModifier);
        QTRY_VERIFY(left.hasFocus());
        QCOMPARE(&pane(), &left);
        QCOMPARE(area().documentId(), id("one"));
        selectLine(left);
        QTest::keyClick(&left, Qt::Key_H);
        QCOMPARE(library().annotations().ofDocument(id("one")).value().size(), 1);
        right.setFocus();
        selectLine(right);
        QTest::keyClick(&right, Qt::Key_H);
        QCOMPARE(library().annotations().ofDocument(id("two")).value().size(), 1);
        action("sideBySide")->trigger();
        QVERIFY(!area().isSplit());
        QCOMPARE(area().documentId(), id("two"));
        QTRY_VERIFY(right.hasFocus());
    }

    void theOneThatIsMeantIsMarked()
    {
        openTwo();
        action("sideBySide")->trigger();
        const auto marked = [this] {
            QStringList all;
            const QList<QFrame *> heads = m_window->findChildren<QFrame *>(QStringLiteral("documentHeader"));
            for (const QFrame *head : heads)
                all.append(head->property("half").toString());
            all.sort();
            return all;
        };
        QCOMPARE(marked(), QStringList({QStringLiteral("active"), QStringLiteral("other")}));
        action("sideBySide")->trigger();
        QTRY_COMPARE(marked(), QStringList(QString()));
    }

    void versionsScrollTogether()
    {
        openTwo();
        ReaderPane &left = pane();
        QVERIFY(area().openBeside(id("two")));
        QCOMPARE(&pane(), &left);
        action("otherHalf")->trigger();
        ReaderPane &right = pane();
        action("otherHalf")->trigger();
        action("synchronise")->trigger();
        left.setPosition({document::Position(left.document()->text().indexOf(QStringLiteral("Line 90 "))), 0});
        // Which places belong together is found out aside; until then it is the share of the text that counts.
        const auto byShare = document::ParallelPlaces::byShare(*left.document(), *right.document());
        QCOMPARE(right.position().at, byShare.toSecond(left.position().at));
        QTRY_COMPARE(topLine(right), QStringLiteral("Line 90 "));
        action("otherHalf")->trigger();
        right.setPosition({document::Position(right.document()->text().indexOf(QStringLiteral("Line 40 "))), 0});
        QCOMPARE(topLine(left), QStringLiteral("Line 40 "));
        action("synchronise")->trigger();
        right.setPosition({document::Position(0), 0});
        QCOMPARE(topLine(left), QStringLiteral("Line 40 "));
        // Two other halves have not been asked to scroll together.
        action("synchronise")->trigger();
        action("sideBySide")->trigger();
        QVERIFY(!action("synchronise")->isChecked() && !action("synchronise")->isEnabled());
        action("sideBySide")->trigger();
        QVERIFY(area().isSplit() && !action("synchronise")->isChecked());
    }

    void theSameTextScrollsToTheSamePlace()
    {
        openTwo();
        ReaderPane &left = pane();
        action("sideBySide")->trigger();
        ReaderPane &right = pane();
        action("otherHalf")->trigger();
        action("synchronise")->trigger();
        QCOMPARE(left.document()->text(), right.document()->text());
        for (int line = 1; line <= 150; ++line) {
            const QString words = QStringLiteral("Line %1 ").arg(line);
            left.setPosition({document::Position(left.document()->text().indexOf(words)), 0});
            QCOMPARE(right.position(), left.position());
        }
    }

    void closingTheLastTabClosesItsHalf()
    {
        openTwo();
        QVERIFY(area().openBeside(id("two")));
        action("otherHalf")->trigger();
        QTest::keyClick(&pane(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!area().isSplit());
        QCOMPARE(area().documentId(), id("one"));
        // Not lost with its half.
        action("reopenTab")->trigger();
        QCOMPARE(area().documentId(), id("two"));
        action("closeTab")->trigger();
        QCOMPARE(area().documentId(), id("one"));
        // Taken out of the library, it goes from both halves.
        QVERIFY(area().openBeside(id("two")));
        QVERIFY(library().documents().remove({id("one")}).ok());
        QTRY_VERIFY(!area().isSplit());
        QCOMPARE(area().documentId(), id("two"));
    }

    void closingAHalfBringsItsTabsOver()
    {
        openTwo();
        QTest::keyClick(&pane(), Qt::Key_F4);
        ReaderPane &right = pane();
        QVERIFY(area().open(id("two"), window::DocumentTabs::Opening::Keep));
        right.setPosition({document::Position(right.document()->text().indexOf(QStringLiteral("Line 90 "))), 0});
        const reader::ViewPosition place = right.position();
        action("otherHalf")->trigger();
        QCOMPARE(area().documentId(), id("one"));
        QTest::keyClick(&pane(), Qt::Key_F4);
        QVERIFY(!area().isSplit());
        QCOMPARE(area().documentId(), id("one"));
        QCOMPARE(area().tabs().count(), 2);
        action("nextTab")->trigger();
        QCOMPARE(area().documentId(), id("two"));
        QCOMPARE(pane().position(), place);
        QVERIFY(!area().tabs().isGlance());
    }

    void twoHalvesTakeTheRoomOfTheDocks()
    {
        openTwo();
        m_window->resize(1280, 800);
        auto *list = m_window->findChild<QDockWidget *>(QStringLiteral("documentsDock"));
        auto *side = m_window->findChild<QDockWidget *>(QStringLiteral("annotationsDock"));
        QTest::keyClick(&pane(), Qt::Key_F4);
        QTRY_VERIFY(!list->isVisible());
        QTRY_VERIFY(pane().lettersInLine() >= 45);
        QVERIFY(side->isVisible());
        // What the person fetches stays, and comes back no second time.
        list->toggleViewAction()->trigger();
        QCoreApplication::processEvents();
        QVERIFY(list->isVisible());
        list->toggleViewAction()->trigger();
        QTest::keyClick(&pane(), Qt::Key_F4);
        QTRY_VERIFY(list->isVisible());
        // Folded when the window is closed, it is folded then again, and comes back all the same.
        QTest::keyClick(&pane(), Qt::Key_F4);
        QTRY_VERIFY(!list->isVisible());
        closeWindow();
        openWindow();
        m_window->resize(1280, 800);
        list = m_window->findChild<QDockWidget *>(QStringLiteral("documentsDock"));
        QVERIFY(area().isSplit());
        QTRY_VERIFY(!list->isVisible());
        action("sideBySide")->trigger();
        QTRY_VERIFY(list->isVisible());
    }

    void allThatStandsInAColumnFoldsWithIt()
    {
        openTwo();
        m_window->resize(1000, 700);
        auto *side = m_window->findChild<QDockWidget *>(QStringLiteral("annotationsDock"));
        auto *picker = m_window->findChild<QDockWidget *>(QStringLiteral("pickerDock"));
        picker->toggleViewAction()->trigger();
        side->toggleViewAction()->trigger();
        QVERIFY(picker->isVisible() && !side->isVisible());
        QTest::keyClick(&pane(), Qt::Key_F4);
        QTRY_VERIFY(!picker->isVisible());
        QTest::keyClick(&pane(), Qt::Key_F4);
        QTRY_VERIFY(picker->isVisible());
        QVERIFY(!side->isVisible());
    }

    void bothHalvesAreThereAgain()
    {
        openTwo();
        QVERIFY(area().openBeside(id("two")));
        action("swapHalves")->trigger();
        action("synchronise")->trigger();
        const window::OpenTabs before = area().openTabs();
        QCOMPARE(before.halves.first().tabs.first().document, id("two"));
        closeWindow();
        openWindow();
        QVERIFY(area().isSplit());
        QCOMPARE(area().openTabs().halves.first().tabs.first().document, id("two"));
        QVERIFY(action("synchronise")->isChecked());
    }

    void fullScreenIsTheTextAloneAndEscapeLeavesIt()
    {
        openTwo();
        auto *list = m_window->findChild<QDockWidget *>(QStringLiteral("documentsDock"));
        auto *outline = m_window->findChild<QDockWidget *>(QStringLiteral("outlineDock"));
        auto *bar = m_window->findChild<QToolBar *>(QStringLiteral("toolBar"));
        QVERIFY(list->isVisible() && !outline->isVisible());
        QTest::keyClick(&pane(), Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        QVERIFY(!list->isVisible() && !bar->isVisible() && !m_window->statusBar()->isVisible());
        QTRY_COMPARE(m_window->menuBar()->height(), 0);
        // Shortcuts of the menus still work; a selection takes the first Escape.
        selectLine(pane());
        QTest::keyClick(&pane(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(library().readingMarks().bookmarks(id("one")).value().size(), 1);
        QTest::keyClick(&pane(), Qt::Key_Escape);
        QVERIFY(m_window->isFullScreen());
        QTest::keyClick(&pane(), Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(list->isVisible() && bar->isVisible() && !outline->isVisible());
        QVERIFY(!action("fullScreen")->isChecked());
        QTRY_VERIFY(m_window->menuBar()->height() > 0);
    }
};

STRICT_TEST_MAIN(QApplication, TestSideBySide)
#include "tst_side_by_side.moc"
