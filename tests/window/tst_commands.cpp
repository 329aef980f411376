// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/action.h"
#include "window/command_list.h"
#include "window_test.h"

#include <QListWidget>
#include <QMenuBar>

using window::Command;

/// The palette: that every action is found, and what stands first.
class TestCommands : public WindowTest
{
    Q_OBJECT

    QLineEdit *openPalette()
    {
        action("commands")->trigger();
        return m_window->findChild<QLineEdit *>(QStringLiteral("commandLine"));
    }
    QListWidget *rows() { return m_window->findChild<QListWidget *>(QStringLiteral("commandList")); }
    Command command(const char *name)
    {
        const QList<Command> all = window::commandsOf(*m_window);
        for (const Command &one : all) {
            if (one.action == action(name))
                return one;
        }
        return {};
    }
    /// Those that fit, best first, as the palette ranks what can be done.
    QStringList found(const QString &typed)
    {
        QList<std::pair<int, QString>> ranked;
        const QList<Command> all = window::commandsOf(*m_window);
        for (const Command &one : all) {
            if (const int score = window::commandScore(one, typed); score >= 0)
                ranked.append({-score, one.text});
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList texts;
        for (const auto &[score, text] : ranked)
            texts.append(text);
        return texts;
    }

private Q_SLOTS:
    void everyActionIsThere()
    {
        openDocument();
        QSet<const QAction *> known;
        const QList<Command> all = window::commandsOf(*m_window);
        for (const Command &one : all)
            known.insert(one.action);
        QStringList missing;
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (const QAction *one : actions) {
            const bool ours = !one->objectName().isEmpty() && !one->objectName().startsWith(u'_') &&
                              !one->objectName().startsWith(QStringLiteral("qt_"));
            if (ours && !one->menu() && !one->isSeparator() && one->isVisible() && !known.contains(one))
                missing.append(one->objectName());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        // Also what has no name: colours of tags, columns, the order.
        QVERIFY(all.size() > 120);
    }

    void eachIsFoundByTheLettersOfItsWords()
    {
        openDocument();
        QStringList missed;
        const QList<Command> all = window::commandsOf(*m_window);
        for (const Command &one : all) {
            // "exp not" for "Export Notes": three letters of each of the first words, whatever their case.
            QStringList begins;
            const QStringList words = one.text.split(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]+")), Qt::SkipEmptyParts);
            for (const QString &word : words.mid(0, 3))
                begins.append(word.left(3).toLower());
            if (!words.isEmpty() && !found(begins.join(u' ')).mid(0, 12).contains(one.text))
                missed.append(one.text + QStringLiteral(" by ") + begins.join(u' '));
            if (found(one.text).first() != one.text)
                missed.append(one.text + QStringLiteral(" by itself"));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void ranksAsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("begin") << QStringLiteral("highl") << QStringLiteral("Highlight");
        QTest::newRow("words in any order") << QStringLiteral("annotation remove") << QStringLiteral("Remove Annotation");
        QTest::newRow("letters with others between") << QStringLiteral("expnt") << QStringLiteral("Export Notes…");
        QTest::newRow("first letters") << QStringLiteral("sbs") << QStringLiteral("Side by Side");
        QTest::newRow("menu") << QStringLiteral("theme dark") << QStringLiteral("Dark");
        QTest::newRow("order") << QStringLiteral("order publ") << QStringLiteral("Publisher");
        QTest::newRow("what it does") << QStringLiteral("quotations file") << QStringLiteral("Export Notes…");
        QTest::newRow("another word for it") << QStringLiteral("split") << QStringLiteral("Side by Side");
        QTest::newRow("begin of another word") << QStringLiteral("compa") << QStringLiteral("Side by Side");
        QTest::newRow("accents") << QStringLiteral("hìghlight") << QStringLiteral("Highlight");
    }

    void ranksAsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        openDocument();
        QCOMPARE(found(typed).value(0), first);
    }

    void isFoundByOtherWordsForIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *typed, const char *wanted) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(wanted);
        };
        row("two", "Side by Side");
        row("parallel", "Side by Side");
        row("distraction", "Full Screen");
        row("code", "Tag…");
        row("memo", "Write a Note");
        row("comment", "Write a Note");
        row("search", "Find…");
        row("settings", "Preferences…");
        row("options", "Preferences…");
        row("night", "Dark");
        row("dark mode", "Dark");
        row("report", "Export Notes…");
        row("save notes", "Export Notes…"); // one word of each
        row("load", "Add Files…");
        row("metadata", "Details…");
    }

    void isFoundByOtherWordsForIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        openDocument();
        const QStringList all = found(typed);
        QVERIFY2(all.mid(0, 3).contains(wanted), qPrintable(all.join(QStringLiteral(", "))));
    }

    // What something is called here counts more than what it is called elsewhere.
    void theNameItselfComesFirst()
    {
        openDocument();
        QCOMPARE(found(QStringLiteral("mark")).value(0), QStringLiteral("Mark as Reviewed"));
        QCOMPARE(found(QStringLiteral("open")).value(0).left(4), QStringLiteral("Open"));
    }

    void nonsenseFindsNothing()
    {
        openDocument();
        QVERIFY(found(QStringLiteral("qqzzxx")).isEmpty());
        QLineEdit *line = openPalette();
        QTest::keyClicks(line, QStringLiteral("qqzzxx"));
        // Only a sentence that says so, which cannot be chosen.
        QCOMPARE(rows()->count(), 1);
        QCOMPARE(rows()->item(0)->flags(), Qt::ItemFlags(Qt::NoItemFlags));
        QVERIFY(!rows()->currentItem());
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void saysWhatADisabledOneNeeds()
    {
        openDocument();
        QVERIFY(!action("copy")->isEnabled());
        QLineEdit *line = openPalette();
        QTest::keyClicks(line, QStringLiteral("copy"));
        QListWidgetItem *row = rows()->currentItem();
        QCOMPARE(row->text(), QStringLiteral("Copy"));
        QVERIFY(row->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Select some words first.")));
        QVERIFY(line->accessibleDescription().contains(QStringLiteral("Select some words first.")));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->isVisible()); // so that one can read it
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        // Every action that can be disabled can say so.
        QCOMPARE(window::needOf(*action("redo")), QStringLiteral("Nothing was taken back that could be done again."));
        selectTwoWords();
        QCOMPARE(window::needOf(*action("copy")), QString());
    }

    void showsKeysAndWhatIsOn()
    {
        openDocument();
        QLineEdit *line = openPalette();
        QTest::keyClicks(line, QStringLiteral("full screen"));
        QVERIFY(rows()->currentItem()->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("F11")));
        line->setText(QStringLiteral("show documents"));
        QVERIFY(rows()->currentItem()->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("is on")));
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void whatWasDoneLatelyStandsFirst()
    {
        openDocument();
        QLineEdit *line = openPalette();
        QTest::keyClicks(line, QStringLiteral("select paragr"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(pane().hasSelection());
        openPalette();
        QCOMPARE(rows()->currentItem()->text(), QStringLiteral("Select Paragraph"));
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(rows()->currentRow() == 1);
        QTest::keyClick(line, Qt::Key_Escape);
    }
};

STRICT_TEST_MAIN(QApplication, TestCommands)
#include "tst_commands.moc"
