// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include <QDockWidget>
#include <QTreeWidget>

#include <cstdlib>

using document::Position;

/// The outline: which heading it says one is at, and what its filter does.
class TestOutline : public WindowTest
{
    Q_OBJECT

    /// A window with a document of 60 parts: two short ones, so that both are in view at the begin, and long ones.
    void openParts()
    {
        newLibrary();
        QByteArray text;
        for (int part = 1; part <= 60; ++part)
            text += "# Part " + QByteArray::number(part) + "\n\n" +
                    QByteArray("A line of the report on the ferry.\n\n").repeated(part < 3 ? 1 : 12);
        openWindow({writeFile(QStringLiteral("parts.md"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        m_window->resize(1280, 800);
        action("focusOutline")->trigger();
        QTRY_COMPARE(outline().topLevelItemCount(), 60);
        QTRY_VERIFY(filter().hasFocus());
    }

    QTreeWidget &outline() { return *m_window->findChild<QTreeWidget *>(QStringLiteral("outline")); }
    QLineEdit &filter() { return *m_window->findChild<QLineEdit *>(QStringLiteral("outlineFilter")); }
    QString current() { return outline().currentItem() ? outline().currentItem()->text(0) : QString(); }
    Position placeOf(const char *words) { return Position(pane().document()->text().indexOf(QLatin1String(words))); }

private Q_SLOTS:
    void theCaretInViewSaysWhereOneIs()
    {
        openParts();
        QCOMPARE(current(), QStringLiteral("Part 1"));
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(pane().caret() > Position(0) && pane().caret() < placeOf("Part 2"));
        QCOMPARE(current(), QStringLiteral("Part 1"));
        pane().setCaret(placeOf("Part 2"));
        QCOMPARE(current(), QStringLiteral("Part 2"));
    }

    void withoutTheCaretTheTopOfTheViewDoes()
    {
        openParts();
        pane().setPosition({placeOf("Part 20"), 0});
        QCOMPARE(current(), QStringLiteral("Part 20"));
        pane().setPosition({Position(placeOf("Part 21").value() - 3), 0});
        QCOMPARE(current(), QStringLiteral("Part 21"));
        pane().setPosition({Position(placeOf("Part 20").value() + 60), 0});
        QCOMPARE(current(), QStringLiteral("Part 20"));
    }

    void goingThereLeavesTheHeadingInSight()
    {
        openParts();
        QTest::keyClicks(&filter(), QStringLiteral("part 47"));
        QTest::keyClick(&filter(), Qt::Key_Return);
        QCOMPARE(pane().caret(), placeOf("Part 47"));
        QCOMPARE(current(), QStringLiteral("Part 47"));
        QTRY_VERIFY(outline().viewport()->rect().contains(outline().visualItemRect(outline().currentItem())));
    }

    void whatMatchesNothingIsNoPlace()
    {
        openParts();
        QTest::keyClicks(&filter(), QStringLiteral("zzz"));
        for (int i = 0; i < outline().topLevelItemCount(); ++i)
            QVERIFY(outline().topLevelItem(i)->isHidden());
        const Position before = pane().caret();
        QTest::keyClick(&filter(), Qt::Key_Return);
        QCOMPARE(pane().caret(), before);
        QTest::keyClick(&filter(), Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(current(), QStringLiteral("Part 1"));
    }

    void docksComeWithRoomAndKeepWhatTheyWereGiven()
    {
        openParts();
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("outlineDock"));
        auto *list = m_window->findChild<QDockWidget *>(QStringLiteral("documentsDock"));
        QTRY_VERIFY(dock->height() > 250);
        QVERIFY(std::abs(dock->height() - list->height()) < 20);
        m_window->resizeDocks({list, dock}, {450, 200}, Qt::Vertical);
        QTRY_VERIFY(dock->height() < 240);
        const int chosen = dock->height();
        dock->hide();
        dock->show();
        QCoreApplication::processEvents();
        QVERIFY(std::abs(dock->height() - chosen) < 20);
        auto *history = m_window->findChild<QDockWidget *>(QStringLiteral("historyDock"));
        history->show();
        QTRY_VERIFY(history->height() > 170);
    }
};

STRICT_TEST_MAIN(QApplication, TestOutline)
#include "tst_outline.moc"
