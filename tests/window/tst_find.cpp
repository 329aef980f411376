// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "window/find_bar.h"
#include "window/message_bar.h"

#include <QLabel>
#include <QToolButton>

using document::Position;
using window::FindBar;

/// Finding in a document: where the text goes as one types, and where one is afterwards.
class TestFind : public WindowTest
{
    Q_OBJECT

    /// 400 lines, in some of which there is a lighthouse; the person is at line 200.
    void openBook()
    {
        newLibrary();
        QByteArray text;
        for (int line = 1; line <= 400; ++line)
            text += "Line " + QByteArray::number(line) + " tells of the ferry" + (line % 100 == 50 ? " and the Lighthouse" : "") +
                    ".\n\n";
        openWindow({writeFile(QStringLiteral("book.txt"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        pane().goTo({placeOf("Line 200 "), placeOf("Line 200 ")});
        m_before = pane().state();
        QTest::keyClick(&pane(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(line().hasFocus());
    }

    FindBar &bar() { return m_window->reader().findBar(); }
    QLineEdit &line() { return *bar().findChild<QLineEdit *>(QStringLiteral("findLine")); }
    QLabel &problem() { return *bar().findChild<QLabel *>(QStringLiteral("findProblem")); }
    QString told() { return m_window->findChild<window::MessageBar *>()->text(); }
    Position placeOf(const char *words) { return Position(pane().document()->text().indexOf(QLatin1String(words))); }
    QString lineAtCaret()
    {
        const QString &text = pane().document()->text();
        const qsizetype begin = text.lastIndexOf(u'\n', pane().selection().begin.value() - 1) + 1;
        return text.mid(begin, 8).trimmed();
    }
    bool isHitInView()
    {
        const document::Range view = pane().visibleRange();
        const document::Range hit = pane().currentHit();
        return !hit.isEmpty() && view.begin <= hit.begin && hit.end <= view.end;
    }

    reader::PaneState m_before;

private Q_SLOTS:
    void typingShowsTheFirstHitFromHereOn()
    {
        openBook();
        QTest::keyClicks(&line(), QStringLiteral("light"));
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 250"));
        QVERIFY(isHitInView());
        QTest::keyClicks(&line(), QStringLiteral("house"));
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 250"));
        QCOMPARE(pane().selectedText(), QStringLiteral("Lighthouse"));
        QVERIFY(line().hasFocus());
        // What is not found leads back to where one began, and so does an empty line.
        QTest::keyClicks(&line(), QStringLiteral("x"));
        QCOMPARE(pane().position(), m_before.view);
        QCOMPARE(pane().caret(), m_before.caret);
        QTest::keyClick(&line(), Qt::Key_Backspace);
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 250"));
        line().clear();
        QCOMPARE(pane().position(), m_before.view);
    }

    void escapeGoesBackAndEnterStays()
    {
        openBook();
        QTest::keyClicks(&line(), QStringLiteral("light"));
        QTest::keyClick(&line(), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(pane().position(), m_before.view);
        QCOMPARE(pane().caret(), m_before.caret);

        QTest::keyClick(&pane(), Qt::Key_F, Qt::ControlModifier);
        line().clear();
        QTest::keyClicks(&line(), QStringLiteral("light"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 250"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 350"));
        QTest::keyClick(&line(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 250"));
        QTest::keyClick(&line(), Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(pane().selectedText(), QStringLiteral("Light"));
    }

    void turningToTheTextStaysThere()
    {
        openBook();
        QTest::keyClicks(&line(), QStringLiteral("light"));
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        line().setFocus();
        QTest::keyClick(&line(), Qt::Key_Escape);
        QCOMPARE(pane().selectedText(), QStringLiteral("Light"));
    }

    void goingAroundTheEndIsSaid()
    {
        openBook();
        QTest::keyClicks(&line(), QStringLiteral("light"));
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 50"));
        QVERIFY2(told().contains(QStringLiteral("from the beginning")), qPrintable(told()));
        QTest::keyClick(&line(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(lineAtCaret(), QStringLiteral("Line 350"));
        QVERIFY2(told().contains(QStringLiteral("from the end")), qPrintable(told()));
    }

    void whatIsNotThereIsSaid()
    {
        openBook();
        QTest::keyClicks(&line(), QStringLiteral("submarine"));
        const QList<QLabel *> labels = bar().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("Not found");
        }));
        QTest::keyClick(&line(), Qt::Key_Return);
        QVERIFY2(told().contains(QStringLiteral("submarine")), qPrintable(told()));
    }

    void aWrongExpressionLeavesTheLineItsRoom()
    {
        openBook();
        const int width = line().width();
        QTest::keyClick(&line(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(bar().has(FindBar::Option::Expression));
        QTest::keyClicks(&line(), QStringLiteral("(ferry"));
        QVERIFY(problem().isVisible());
        QVERIFY(problem().text().size() > 10);
        QCOMPARE(line().width(), width);
        QTRY_VERIFY(problem().height() >= problem().heightForWidth(problem().width()));
        QTest::keyClicks(&line(), QStringLiteral(")"));
        QVERIFY(!problem().isVisible());
        QVERIFY(!pane().hits().empty());
    }

    void optionsHaveKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("option");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("found");
        QTest::newRow("case") << int(Qt::Key_M) << int(FindBar::Option::Case) << QStringLiteral("light") << false;
        QTest::newRow("words") << int(Qt::Key_W) << int(FindBar::Option::Words) << QStringLiteral("light") << false;
        QTest::newRow("accents") << int(Qt::Key_A) << int(FindBar::Option::Accents) << QStringLiteral("líght") << true;
        QTest::newRow("expression") << int(Qt::Key_R) << int(FindBar::Option::Expression) << QStringLiteral("l.ght") << true;
    }

    void optionsHaveKeys()
    {
        QFETCH(int, key);
        QFETCH(int, option);
        QFETCH(QString, wanted);
        QFETCH(bool, found);
        openBook();
        line().insert(wanted);
        QCOMPARE(!pane().hits().empty(), !found);
        QTest::keyClick(&line(), static_cast<Qt::Key>(key), Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(bar().has(static_cast<FindBar::Option>(option)));
        QCOMPARE(!pane().hits().empty(), found);
        QTest::keyClick(&line(), static_cast<Qt::Key>(key), Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!bar().has(static_cast<FindBar::Option>(option)));
    }
};

STRICT_TEST_MAIN(QApplication, TestFind)
#include "tst_find.moc"
