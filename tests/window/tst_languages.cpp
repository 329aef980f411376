// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "base/translation.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

/// The window and its dialogs in every language: nothing is cut off.
class TestLanguages : public WindowTest
{
    Q_OBJECT

    static constexpr int Settled = 3000; // milliseconds

    static QString whatItIs(const QWidget &widget, const QString &text)
    {
        return QStringLiteral("%1 #%2 “%3”: %4 of %5")
            .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
            .arg(widget.width())
            .arg(widget.sizeHint().width());
    }

    /// What is shown narrower than its text. Elided titles of documents and lists are none of it.
    static QStringList cutOff(const QWidget &root)
    {
        QStringList found;
        const auto tooNarrow = [&found](const QWidget &widget, const QString &text) {
            if (!text.isEmpty() && widget.width() < widget.sizeHint().width())
                found.append(whatItIs(widget, text));
        };
        const QList<QWidget *> all = root.findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                tooNarrow(*button, button->text());
            else if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && !combo->isEditable())
                tooNarrow(*combo, combo->currentText());
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->wordWrap())
                tooNarrow(*label, label->text());
            else if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget())
                tooNarrow(*area->viewport(),
                          area->widget()->width() > area->viewport()->width() ? area->objectName() : QString());
            else if (const auto *bar = qobject_cast<const QTabBar *>(widget); bar && bar->objectName() != u"documentTabs")
                tooNarrow(*bar, bar->tabText(0));
        }
        return found;
    }

    void speak(const QString &language)
    {
        base::installTranslations(*qApp, QLocale(language));
        QCOMPARE(base::spokenLanguage(), language);
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Russian") << QStringLiteral("ru");
    }

private Q_SLOTS:
    void cleanup()
    {
        closeWindow();
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    }

    void theWindowShowsAllOfItsWords_data() { languages(); }
    void theWindowShowsAllOfItsWords()
    {
        QFETCH(QString, language);
        speak(language);
        openDocument();
        m_window->resize(1280, 800);
        QStringList found;
        openAllPanes();
        for (const char *name : {"focusCards", "focusTags", "focusBookmarks", "focusOutline", "sideBySide"}) {
            action(name)->trigger();
            if (!QTest::qWaitFor([&] { return cutOff(*m_window).isEmpty(); }, Settled)) // the layout follows a moment later
                found += cutOff(*m_window);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void dialogsShowAllOfTheirWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("name");
        for (const char *language : {"en", "de", "ru"}) {
            const QList<QByteArray> names = dialogs();
            for (const QByteArray &name : names)
                QTest::addRow("%s %s", language, name.constData()) << QString::fromLatin1(language) << name;
        }
    }

    void dialogsShowAllOfTheirWords()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, name);
        speak(language);
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("sea"));
        QStringList found;
        withDialog(name, [&found](QDialog &dialog) {
            found = cutOff(dialog);
            if (dialog.width() > 1280 || dialog.height() > 800)
                found.append(QStringLiteral("The dialog is larger than the screen"));
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

STRICT_TEST_MAIN(QApplication, TestLanguages)
#include "tst_languages.moc"
