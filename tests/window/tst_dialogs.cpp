// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QTimer>

/// Whatever the window opens can be left with Escape, and then everything is as it was.
class TestWindowDialogs : public WindowTest
{
    Q_OBJECT

    /// What lies over the main window and takes the keys: dialogs, menus, and the prompts that are part of it.
    QWidget *onTop()
    {
        if (QWidget *widget = QApplication::activePopupWidget())
            return widget;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (widget != m_window.get() && widget->isWindow() && widget->isVisible() && widget->windowType() != Qt::ToolTip)
                return widget;
        }
        for (const char *name : {"prompt", "findBar"}) {
            const QList<QFrame *> frames = m_window->findChildren<QFrame *>(QLatin1String(name));
            for (QFrame *frame : frames) {
                if (frame->isVisible())
                    return frame;
            }
        }
        return nullptr;
    }

    /// Does it, and leaves whatever comes up by Escape, once for each. Answers what came up.
    template<typename Do>
    QStringList leftByEscape(const Do &something)
    {
        QStringList seen;
        QTimer presses;
        QPointer<QWidget> last;
        connect(&presses, &QTimer::timeout, this, [&] {
            QWidget *top = onTop();
            if (!top || top == last)
                return;
            last = top;
            seen.append(QString::fromLatin1(top->metaObject()->className()));
            QWidget *focus = top->focusWidget() ? top->focusWidget() : top;
            if (QWidget *now = QApplication::focusWidget(); now && top->isAncestorOf(now))
                focus = now;
            QTest::keyClick(focus, Qt::Key_Escape);
        });
        presses.start(30);
        something();
        if (!QTest::qWaitFor([&] { return !seen.isEmpty() && !onTop(); }, 10'000))
            seen.prepend(QStringLiteral("did not go:"));
        return seen;
    }

    qint64 newestChange() { return library().history().entries(0, 1).value().value(0).number; }

    void openTagged()
    {
        if (!m_library.isEmpty()) {
            openWindow();
            QTRY_VERIFY(m_window->reader().hasDocument());
            return;
        }
        openDocument();
        selectTwoWords();
        typeTag(QStringLiteral("ferry"));
        QTRY_COMPARE(annotations().size(), 1);
        selectTwoWords();
        typeTag(QStringLiteral("harbour"));
        QTRY_COMPARE(annotations().front().tags.size(), 2);
    }

    /// Dialogs of ours and the system's, prompts, bars and menus.
    static QStringList whatComesUp()
    {
        QStringList names;
        const QList<QByteArray> ours = dialogs();
        for (const QByteArray &name : ours)
            names.append(QString::fromLatin1(name));
        for (const char *name : {"newLibrary", "openLibrary", "addFiles", "addFolder", "updateDocument", "find", "commands",
                                 "tag", "mergeTag", "nestTag", "takeOffTag"})
            names.append(QLatin1String(name));
        return names;
    }

private Q_SLOTS:
    void everyDialogIsLeftByEscape_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = whatComesUp();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyDialogIsLeftByEscape()
    {
        QFETCH(QString, name);
        openTagged();
        if (name.endsWith(u"Tag") && name != u"newTag" && name != u"takeOffTag") {
            auto *tree = m_window->findChild<QAbstractItemView *>(QStringLiteral("tagTree"));
            tree->setCurrentIndex(tree->model()->index(0, 0));
        } else if (name != u"newTag") {
            selectTwoWords();
        }
        QAction *opens = action(qPrintable(name));
        QVERIFY(opens && opens->isEnabled());
        const qint64 before = newestChange();
        const reader::Typography typography = pane().typography();
        const auto theme = m_appearance->kind();
        const QString folder = library().folder();

        const QStringList seen = leftByEscape([opens] { opens->trigger(); });
        QVERIFY2(seen.size() == 1, qPrintable(seen.join(u' ')));

        QCOMPARE(newestChange(), before);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(library().documents().count().value(), 1);
        QCOMPARE(library().folder(), folder);
        QCOMPARE(pane().typography(), typography);
        QCOMPARE(m_appearance->kind(), theme);
        m_window->activateWindow(); // the platform without a screen does not do that by itself
        selectTwoWords();           // the window works on
    }

    // A command that asks for more before it does anything says so by "…": none of those may be missing above.
    void allDialogsWereTried()
    {
        openTagged();
        QStringList known = whatComesUp();
        known.append(QStringLiteral("markArea")); // asks with the mouse, on the page itself
        const QList<QAction *> all = m_window->findChildren<QAction *>();
        for (const QAction *one : all) {
            if (!one->objectName().isEmpty() && one->text().endsWith(u'…'))
                QVERIFY2(known.contains(one->objectName()), qPrintable(one->objectName()));
        }
    }

    void whatIsTypedBeforeEscapeChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"documentDetails", "preferences", "shortcuts", "tag", "newTag", "structureSpeaker", "commands"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatIsTypedBeforeEscapeChangesNothing()
    {
        QFETCH(QString, name);
        openTagged();
        selectTwoWords();
        const qint64 before = newestChange();
        const QString title = library().documents().summary(m_window->reader().documentId()).value().title;
        QPointer<QWidget> typedInto;
        QTimer types;
        connect(&types, &QTimer::timeout, this, [&] {
            QWidget *top = onTop();
            if (!top || typedInto)
                return;
            QWidget *focus = QApplication::focusWidget();
            typedInto = focus && top->isAncestorOf(focus) ? focus : top;
            QTest::keyClicks(typedInto, QStringLiteral("zzz"));
            QTest::keyClick(typedInto, Qt::Key_Escape);
        });
        types.start(30);
        action(qPrintable(name))->trigger();
        QTRY_VERIFY(typedInto || !onTop());
        QTRY_VERIFY(!onTop());
        QCOMPARE(newestChange(), before);
        QCOMPARE(library().documents().summary(m_window->reader().documentId()).value().title, title);
    }

    void linksPicturesAndFailuresToo()
    {
        openTagged();
        QStringList seen =
            leftByEscape([this] { Q_EMIT m_window->reader().linkActivated(QStringLiteral("https://harbour.example/")); });
        QCOMPARE(seen, QStringList{QStringLiteral("QMessageBox")});
        seen = leftByEscape([this] { Q_EMIT m_window->reader().imageActivated(QStringLiteral("none.png")); });
        QCOMPARE(seen.size(), 1);
    }
};

STRICT_TEST_MAIN(QApplication, TestWindowDialogs)
#include "tst_dialogs.moc"
