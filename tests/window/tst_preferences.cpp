// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>

/// How the program looks: what is chosen in the preferences, how it is found there, and that all of the window follows at once.
class TestWindowPreferences : public WindowTest
{
    Q_OBJECT

    template<typename Widget>
    Widget *field(const char *name)
    {
        return m_window->findChild<Widget *>(QStringLiteral("preferences.") + QLatin1String(name));
    }

    QLineEdit *openPreferences()
    {
        action("preferences")->trigger();
        return field<QLineEdit>("search");
    }

    QStringList shown()
    {
        QStringList names;
        for (const char *name : {"theme", "size", "measure", "lineSpacing", "paragraphSpacing"}) {
            if (field<QWidget>(name)->isVisible())
                names.append(QLatin1String(name));
        }
        return names;
    }

    void leave()
    {
        m_window->findChild<QDialog *>(QStringLiteral("preferences"))->reject();
        QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("preferences")));
    }

private Q_SLOTS:
    void searching_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString theme = QStringLiteral("theme");
        QTest::newRow("label") << QStringLiteral("theme") << QStringList{theme};
        QTest::newRow("another word for it") << QStringLiteral("dark") << QStringList{theme};
        QTest::newRow("in whatever case") << QStringLiteral("COLOUR") << QStringList{theme};
        QTest::newRow("what it does") << QStringLiteral("easy to read") << QStringList{QStringLiteral("measure")};
        QTest::newRow("several words") << QStringLiteral("spac line")
                                       << QStringList{QStringLiteral("lineSpacing"), QStringLiteral("paragraphSpacing")};
        QTest::newRow("accents") << QStringLiteral("thémé") << QStringList{theme};
        QTest::newRow("nothing") << QStringLiteral("printer") << QStringList();
    }

    void searching()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        openDocument();
        QLineEdit *search = openPreferences();
        QTRY_VERIFY(search->hasFocus());
        const QStringList all = shown();
        QCOMPARE(all.size(), 5);
        search->setText(text); // QTest types no accents
        QCOMPARE(shown(), found);
        auto *nothing = m_window->findChild<QLabel *>(QStringLiteral("nothingFound"));
        QCOMPARE(nothing->isVisible(), found.isEmpty());
        QVERIFY(!nothing->isVisible() || nothing->text().contains(text));
        search->clear();
        QCOMPARE(shown(), all);
        leave();
    }

    void byKeysOnly()
    {
        openDocument();
        QLineEdit *search = openPreferences();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("leading"));
        QTest::keyClick(search, Qt::Key_Return); // to what was found, not out of the dialog
        auto *spacing = field<QDoubleSpinBox>("lineSpacing");
        QTRY_VERIFY(spacing->hasFocus());
        const double before = pane().typography().lineSpacing;
        QTest::keyClick(spacing, Qt::Key_Up);
        QVERIFY(pane().typography().lineSpacing > before);
        QTest::keyClick(spacing, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("dark"));
        QCOMPARE(search->text(), QStringLiteral("dark")); // instead of what was there
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("preferences")));
        QCOMPARE(pane().typography().lineSpacing, before);
    }

    void allIsSeenAtOnce()
    {
        openDocument();
        openPreferences();
        field<QSpinBox>("measure")->setValue(44);
        field<QDoubleSpinBox>("paragraphSpacing")->setValue(2);
        field<QDoubleSpinBox>("size")->setValue(20);
        QCOMPARE(pane().typography().measure, 44);
        QCOMPARE(pane().typography().paragraphSpacing, 2.0);
        QCOMPARE(pane().typography().pointSize, 20.0);
        leave();
        QCOMPARE(pane().typography(), reader::Typography());
    }

    void everythingFollowsTheTheme_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(reader::Theme::Kind::LastKind); ++kind)
            QTest::newRow(qPrintable(window::Appearance::kindName(static_cast<reader::Theme::Kind>(kind)))) << kind;
    }

    // While windows are open, from whichever theme before.
    void everythingFollowsTheTheme()
    {
        QFETCH(int, kind);
        openDocument();
        action("sideBySide")->trigger();
        action("guide")->trigger();
        auto *guide = m_window->findChild<reader::ReaderPane *>(QStringLiteral("guideText"));
        openPreferences();
        auto *theme = field<QComboBox>("theme");
        theme->setCurrentIndex(kind == 0 ? int(reader::Theme::Kind::Dark) : 0);
        theme->setCurrentIndex(kind);

        const QList<reader::ReaderPane *> panes = m_window->findChildren<reader::ReaderPane *>();
        QVERIFY(panes.size() >= 3 && panes.contains(guide));
        const reader::Theme wanted = reader::Theme::of(static_cast<reader::Theme::Kind>(kind), QApplication::palette());
        for (const reader::ReaderPane *one : panes)
            QCOMPARE(one->theme(), wanted);
        // Light windows for light texts.
        QCOMPARE(reader::luminance(QApplication::palette().color(QPalette::Window)) < 0.2, wanted.dark);
        for (const QAction *drawn : {action("undo"), action("find"), action("tag")}) {
            const QImage icon = drawn->icon().pixmap(QSize(18, 18)).toImage();
            QColor darkest; // of what is opaque
            for (int y = 0; y < icon.height(); ++y) {
                for (int x = 0; x < icon.width(); ++x) {
                    if (icon.pixelColor(x, y).alpha() > 250)
                        darkest = icon.pixelColor(x, y);
                }
            }
            QVERIFY(darkest.isValid());
            QVERIFY(reader::contrast(darkest, QApplication::palette().color(QPalette::Window)) >= 4.5);
        }
        leave();
        QCOMPARE(m_appearance->kind(), reader::Theme::Kind::System);
    }
};

STRICT_TEST_MAIN(QApplication, TestWindowPreferences)
#include "tst_preferences.moc"
