// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane.h"
#include "support/strict_main.h"
#include "window/action.h"
#include "window/appearance.h"
#include "window/guide_text.h"
#include "window/main_window.h"
#include "window/reader_area.h"
#include "window/shortcuts.h"
#include "window/shortcuts_dialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTranslator>
#include <QTreeWidget>

#include <functional>

using window::MainWindow;
using window::Shortcuts;

namespace {

QtMessageHandler nextHandler = nullptr;

void dropPlatformRemark(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QStringLiteral("propagateSizeHints")) && !message.startsWith(QStringLiteral("This plugin does not")))
        nextHandler(type, context, message);
}

} // namespace

/// Keys that the person chooses, the guide that names them, and the letters under which menus answer.
class TestShortcuts : public support::StrictTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<window::Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window.reset();
        const QString library = m_folder.filePath(QStringLiteral("keys.marginalia"));
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance,
                                                window::StartOptions{library, library, QStringLiteral(PROGRAM), {}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    Shortcuts &shortcuts() { return *m_window->findChild<Shortcuts *>(); }
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }
    static QList<QKeySequence> keys(const char *text) { return {QKeySequence(QLatin1String(text))}; }

    void setUp() override
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
        m_settings->clear();
        openWindow();
    }

private Q_SLOTS:
    void initTestCase()
    {
        nextHandler = qInstallMessageHandler(dropPlatformRemark);
        m_appearance = std::make_unique<window::Appearance>(*qApp);
    }

    void cleanup() { m_window.reset(); }

    void cleanupTestCase()
    {
        m_appearance.reset();
        qInstallMessageHandler(nextHandler);
    }

    void changedKeysAreKeptAndShown()
    {
        const QList<QKeySequence> before = action("export")->shortcuts();
        shortcuts().setKeys(action("export"), keys("Ctrl+Shift+F12"));
        QVERIFY(action("export")->toolTip().contains(QStringLiteral("F12")));
        shortcuts().setKeys(action("highlight"), {});
        openWindow();
        QCOMPARE(action("export")->shortcuts(), keys("Ctrl+Shift+F12"));
        QVERIFY(action("highlight")->shortcuts().isEmpty());
        QVERIFY(shortcuts().isChanged(action("export")));
        shortcuts().reset(action("export"));
        QCOMPARE(action("export")->shortcuts(), before);
        shortcuts().resetAll();
        QCOMPARE(action("highlight")->shortcuts(), keys("H"));
        QVERIFY(m_settings->allKeys().filter(QStringLiteral("shortcuts/")).isEmpty());
    }

    void onlyWhatCanBeMeantTogetherIsAConflict()
    {
        QCOMPARE(shortcuts().holders(action("find"), QKeySequence(Qt::CTRL | Qt::Key_E)), QList<QAction *>{action("export")});
        // Delete means the annotation in the text, the document in the list, the tag in the tree.
        QVERIFY(shortcuts().holders(action("removeAnnotation"), QKeySequence(Qt::Key_Delete)).isEmpty());
        QCOMPARE(shortcuts().holders(action("note"), QKeySequence(Qt::Key_T)), QList<QAction *>{action("tag")});
    }

    void noTwoActionsComeWithTheSameKeys()
    {
        for (const Shortcuts::Group &group : shortcuts().groups()) {
            for (const QAction *one : group.actions) {
                const QList<QKeySequence> all = one->shortcuts();
                for (const QKeySequence &each : all) {
                    const QList<QAction *> holders = shortcuts().holders(one, each);
                    QVERIFY2(holders.isEmpty(), qPrintable(QStringLiteral("%1: %2, %3")
                                                               .arg(each.toString(), one->objectName(),
                                                                    holders.value(0) ? holders[0]->objectName() : QString())));
                }
            }
        }
    }

    void theWindowChangesThemByPressing()
    {
        action("shortcuts")->trigger();
        auto *dialog = m_window->findChild<window::ShortcutsDialog *>();
        QVERIFY(dialog);
        auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("shortcutList"));
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("keyField"));
        const auto choose = [tree](const QString &text) {
            const auto found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
            QCOMPARE(found.size(), 1);
            tree->setCurrentItem(found.first());
        };
        choose(QStringLiteral("Export Notes…"));
        QTest::keyClick(tree, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_F12, Qt::ControlModifier);
        QCOMPARE(action("export")->shortcuts(), keys("Ctrl+F12"));
        QCOMPARE(tree->currentItem()->text(1), QStringLiteral("Ctrl+F12"));
        // What another one has is told, and taken only when the person says so.
        choose(QStringLiteral("Highlight"));
        QTest::keyClick(field, Qt::Key_F12, Qt::ControlModifier);
        QCOMPARE(action("highlight")->shortcuts(), keys("H"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("shortcutMessage"))->text().contains(QStringLiteral("Export Notes")));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(field, Qt::Key_F12, Qt::ControlModifier);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("takeKeys")), Qt::LeftButton);
        QCOMPARE(action("highlight")->shortcuts(), keys("Ctrl+F12"));
        QVERIFY(action("export")->shortcuts().isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("resetAllKeys")), Qt::LeftButton);
        QCOMPARE(action("highlight")->shortcuts(), keys("H"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void sentencesNameTheKeysThereAre()
    {
        const window::TaughtKeys keysNow = shortcuts().taught();
        for (const QString &each : {keysNow.addFiles, keysNow.exportNotes, keysNow.sentence, keysNow.tag, keysNow.highlight,
                                    keysNow.note, keysNow.bookmark, keysNow.reviewed, keysNow.nextUnreviewed})
            QVERIFY(!each.isEmpty());
        const auto step = [this] { return m_window->findChild<QLabel *>(QStringLiteral("welcomeStep"))->text(); };
        const auto key = [this] { return m_window->findChild<QLabel *>(QStringLiteral("key")); };
        QVERIFY(step().contains(QStringLiteral("then T:")));
        shortcuts().setKeys(action("tag"), keys("Ctrl+F12"));
        QVERIFY(step().contains(QStringLiteral("then Ctrl+F12:")));
        QCOMPARE(key()->text(), QStringLiteral("Ctrl+F12"));
        auto *share = m_window->findChild<QLabel *>(QStringLiteral("reviewedShare"));
        shortcuts().setKeys(action("reviewed"), keys("Ctrl+F11"));
        QVERIFY(share->toolTip().contains(QStringLiteral("Ctrl+F11")));
        // In the next session too; and without keys, none are named.
        openWindow();
        QVERIFY(step().contains(QStringLiteral("then Ctrl+F12:")));
        shortcuts().setKeys(action("tag"), {});
        QVERIFY(!step().contains(QStringLiteral("%")) && !step().contains(QStringLiteral("F12")));
        QVERIFY(key()->isHidden());
        shortcuts().resetAll();
        QVERIFY(step().contains(QStringLiteral("then T:")) && !key()->isHidden());
    }

    void keysOfSentences_data()
    {
        QTest::addColumn<QStringList>("with");
        QTest::addColumn<QString>("told");
        QTest::newRow("all") << QStringList{QStringLiteral("T"), QStringLiteral("Ctrl+%")} << QStringLiteral("T, then Ctrl+%.");
        QTest::newRow("one is missing") << QStringList{QStringLiteral("T"), QString()} << QStringLiteral("Choose it.");
    }

    void keysOfSentences()
    {
        QFETCH(QStringList, with);
        QFETCH(QString, told);
        QCOMPARE(window::withKeys(QStringLiteral("%1, then %2."), with, QStringLiteral("Choose it.")), told);
    }

    void theGuideSaysTheSameInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Russian") << QStringLiteral("ru");
    }

    void theGuideSaysTheSameInEveryLanguage()
    {
        QFETCH(QString, language);
        const QStringList english = window::guideSource(QStringLiteral("en")).split(u'\n');
        const QStringList other = window::guideSource(language).split(u'\n');
        QVERIFY(english != other);
        // Line by line: the same headings, lists, tables and actions, so that no section is forgotten in one of them.
        QCOMPARE(other.size(), english.size());
        const QRegularExpression mark(QStringLiteral("^(#+|- |[0-9]\\.|\\||```|$)"));
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(mark.match(other[i]).captured(), mark.match(english[i]).captured());
            QStringList ours = window::actionsNamed(other[i]);
            QStringList theirs = window::actionsNamed(english[i]);
            std::sort(ours.begin(), ours.end());
            std::sort(theirs.begin(), theirs.end());
            QCOMPARE(ours, theirs);
        }
    }

    void otherLanguagesHaveTheEnglishGuide()
    {
        QCOMPARE(window::guideSource(QStringLiteral("fi")), window::guideSource(QStringLiteral("en")));
    }

    void whatTheGuideNamesIsThere()
    {
        const QString source = window::guideSource(QStringLiteral("en"));
        QVERIFY(source.size() > 1000);
        QStringList known;
        for (const Shortcuts::Group &group : shortcuts().groups()) {
            for (const QAction *each : group.actions)
                known.append(each->objectName());
        }
        const QStringList names = window::actionsNamed(source);
        for (const QString &name : names)
            QVERIFY2(known.contains(name), qPrintable(name));
        const QString text = window::guideText(source, shortcuts());
        QVERIFY(!text.contains(QStringLiteral("[[")));
        QVERIFY(text.contains(QStringLiteral("Export Notes…** (`Ctrl+E`)")));
        QVERIFY(text.contains(QStringLiteral("| Highlight | `H` |")));
    }

    void theGuideOpensAndEscapeClosesIt()
    {
        action("guide")->trigger();
        auto *guide = m_window->findChild<QDialog *>(QStringLiteral("guideWindow"));
        QVERIFY(guide && guide->isVisible());
        auto *text = guide->findChild<reader::ReaderPane *>();
        QVERIFY(text->document()->text().contains(QStringLiteral("All shortcuts")));
        auto *headings = guide->findChild<QTreeWidget *>(QStringLiteral("guideHeadings"));
        QVERIFY(headings->topLevelItemCount() > 8);
        Q_EMIT headings->itemActivated(headings->topLevelItem(5), 0);
        QVERIFY(text->caret().value() > 100);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!guide->isVisible());
    }

    void menusHaveNoLetterTwice_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Russian") << QStringLiteral("ru");
    }

    void menusHaveNoLetterTwice()
    {
        QFETCH(QString, language);
        QTranslator translator;
        if (!language.isEmpty()) {
            QVERIFY(translator.load(QStringLiteral(":/i18n/marginalist_%1.qm").arg(language)));
            qApp->installTranslator(&translator);
        }
        openWindow();
        QStringList clashes;
        const std::function<void(const QString &, const QList<QAction *> &)> look = [&](const QString &menu,
                                                                                        const QList<QAction *> &actions) {
            QHash<QChar, QString> taken;
            for (const QAction *each : actions) {
                if (each->menu())
                    look(each->text(), each->menu()->actions());
                QString text = each->text();
                const qsizetype at = text.remove(QStringLiteral("&&")).indexOf(u'&');
                if (at < 0 || at + 1 >= text.size())
                    continue;
                const QChar letter = text[at + 1].toCaseFolded();
                if (taken.contains(letter))
                    clashes.append(QStringLiteral("%1: %2, %3").arg(menu, taken.value(letter), text));
                taken.insert(letter, text);
            }
        };
        look(QStringLiteral("menu bar"), m_window->menuBar()->actions());
        m_window.reset();
        qApp->removeTranslator(&translator);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }
};

STRICT_TEST_MAIN(QApplication, TestShortcuts)
#include "tst_shortcuts.moc"
