// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/message_bar.h"
#include "window/reading_mark_keeper.h"
#include "window_test.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSqlDatabase>
#include <QSqlQuery>

using document::Position;
using document::Range;

/// Bookmarks and reviewed passages by keys, and what of them is seen.
class TestReadingMarks : public WindowTest
{
    Q_OBJECT

    void openReport()
    {
        newLibrary();
        QByteArray text;
        for (int line = 1; line <= 80; ++line)
            text += "Line " + QByteArray::number(line) + " of the report on the ferry.\n\n";
        openWindow({writeFile(QStringLiteral("report.txt"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
    }

    QListWidget &bookmarks() { return *m_window->findChild<QListWidget *>(QStringLiteral("bookmarks")); }
    QLabel &share() { return *m_window->findChild<QLabel *>(QStringLiteral("reviewedShare")); }
    std::vector<Range> reviewed() { return library().readingMarks().reviewed(m_window->reader().documentId()).value(); }
    // "Line 40" is line 79 of the file: every second one is empty.
    QString wordsAtCaret()
    {
        const Position at = pane().caret();
        const QString line = pane().document()->text().mid(at.value(), 12);
        return line.section(u' ', 0, 1);
    }

private Q_SLOTS:
    void bookmarksBySettingGoingAndTakingAway()
    {
        openReport();
        QTest::keyClick(&pane(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(pane().goToLine(79));
        QTest::keyClick(&pane(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bookmarks().count(), 2);
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(wordsAtCaret(), QStringLiteral("Line 40"));
        QTest::keyClick(&pane(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(wordsAtCaret(), QStringLiteral("Line 1"));
        // Anywhere in the paragraph it is the same bookmark.
        QTest::keyClick(&pane(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bookmarks().count(), 1);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bookmarks().count(), 2);
    }

    void byMenusToo()
    {
        openReport();
        const auto menu = [this](const char *name) -> QMenu * {
            const QList<QMenu *> menus = m_window->findChildren<QMenu *>(QLatin1String(name));
            return menus.isEmpty() ? nullptr : menus.last();
        };
        const auto choose = [](QMenu *from, const QString &text) {
            const QList<QAction *> actions = from->actions();
            for (QAction *one : actions) {
                if (one->text().remove(u'&').startsWith(text)) {
                    one->trigger();
                    from->close();
                    return true;
                }
            }
            return false;
        };
        const document::Position at = pane().caret();
        Q_EMIT m_window->reader().contextMenuRequested(QPoint(), at);
        QVERIFY(choose(menu("textMenu"), QStringLiteral("Set Bookmark Here")));
        QTRY_COMPARE(bookmarks().count(), 1);
        QTRY_VERIFY(!menu("textMenu"));
        Q_EMIT m_window->reader().contextMenuRequested(QPoint(), at);
        QVERIFY(choose(menu("textMenu"), QStringLiteral("Mark as Reviewed")));
        QTRY_VERIFY(!m_window->reader().view().marks().reviewed().empty());
        QTRY_VERIFY(!menu("textMenu"));
        Q_EMIT m_window->reader().contextMenuRequested(QPoint(), at);
        QVERIFY(choose(menu("textMenu"), QStringLiteral("Paragraph Is Not Reviewed")));
        QTRY_VERIFY(m_window->reader().view().marks().reviewed().empty());

        action("focusBookmarks")->trigger();
        bookmarks().setCurrentRow(0);
        Q_EMIT bookmarks().customContextMenuRequested(bookmarks().visualItemRect(bookmarks().item(0)).center());
        QVERIFY(choose(menu("bookmarkMenu"), QStringLiteral("Remove")));
        QTRY_COMPARE(bookmarks().count(), 0);
    }

    void theListNamesGoesAndRemoves()
    {
        openReport();
        QVERIFY(pane().goToLine(119));
        QTest::keyClick(&pane(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        action("focusBookmarks")->trigger();
        QTRY_VERIFY(bookmarks().hasFocus());
        QCOMPARE(bookmarks().count(), 1);
        bookmarks().setCurrentRow(0);
        QTest::keyClick(&bookmarks(), Qt::Key_F2);
        auto *editor = bookmarks().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("the sixtieth"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(library().readingMarks().bookmarks(m_window->reader().documentId()).value().first().name,
                     QStringLiteral("the sixtieth"));
        QTRY_COMPARE(bookmarks().item(0)->text(), QStringLiteral("the sixtieth"));
        QTest::mouseClick(bookmarks().viewport(), Qt::LeftButton, {}, bookmarks().visualItemRect(bookmarks().item(0)).center());
        QCOMPARE(wordsAtCaret(), QStringLiteral("Line 60"));
        QTRY_VERIFY(pane().hasFocus());
        bookmarks().setFocus();
        bookmarks().item(0)->setSelected(true);
        QTest::keyClick(&bookmarks(), Qt::Key_Delete);
        QCOMPARE(bookmarks().count(), 0);
    }

    void paragraphsAreReviewedByOneKeyAndTheRestIsShown()
    {
        openReport();
        QVERIFY(!share().isVisible());
        QTest::keyClick(&pane(), Qt::Key_R);
        QTest::keyClick(&pane(), Qt::Key_R);
        QCOMPARE(wordsAtCaret(), QStringLiteral("Line 3"));
        QCOMPARE(reviewed().size(), std::size_t(1));
        QVERIFY(share().isVisible());
        QVERIFY(share().text().startsWith(QStringLiteral("2%")));
        QVERIFY(pane().goToLine(19));
        QTest::keyClick(&pane(), Qt::Key_R);
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_U);
        QCOMPARE(wordsAtCaret(), QStringLiteral("Line 3"));
        // Done already: the key takes it back.
        QVERIFY(pane().goToLine(19));
        QTest::keyClick(&pane(), Qt::Key_R);
        QCOMPARE(reviewed().size(), std::size_t(1));
        QVERIFY(pane().goToLine(39));
        QTest::keyClick(&pane(), Qt::Key_R, Qt::ShiftModifier);
        QVERIFY(share().text().startsWith(QStringLiteral("24%")));
        QTest::keyClick(&pane(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_R);
        QVERIFY(share().text().startsWith(QStringLiteral("100%")));
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(share().text().startsWith(QStringLiteral("24%")));
        closeWindow();
        openWindow();
        QVERIFY(share().text().startsWith(QStringLiteral("24%")));
    }

    void whatCannotBeHadIsNotShown()
    {
        openReport();
        QTest::keyClick(&pane(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_R);
        QVERIFY(bookmarks().count() == 1 && share().isVisible());
        const QString there = QStringLiteral("elsewhere");
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), there);
            file.setDatabaseName(m_library + QStringLiteral("/library.sqlite"));
            QVERIFY(file.open());
            QVERIFY(QSqlQuery(file).exec(QStringLiteral("DROP TABLE reading_mark")));
        }
        QSqlDatabase::removeDatabase(there);
        Q_EMIT library().readingMarks().reset();
        QCOMPARE(bookmarks().count(), 0);
        QVERIFY(!share().isVisible());
        QVERIFY(!m_window->findChild<window::MessageBar *>()->text().isEmpty());
    }

    void whatWasReviewedIsSeen()
    {
        openReport();
        const auto edge = [this] {
            const QImage image = pane().viewport()->grab().toImage();
            return image.pixelColor(qRound(3 * image.devicePixelRatio()), qRound(45 * image.devicePixelRatio()));
        };
        const QColor before = edge();
        QTest::keyClick(&pane(), Qt::Key_R);
        QVERIFY(edge() != before);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edge(), before);
    }
};

STRICT_TEST_MAIN(QApplication, TestReadingMarks)
#include "tst_reading_marks.moc"
