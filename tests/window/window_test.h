// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/strict_main.h"

#include "reader/reader_pane.h"
#include "window/appearance.h"
#include "window/main_window.h"
#include "window/reader_area.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTimer>
#include <QTreeView>

#include <functional>

/// A window over a library of its own, driven as a person drives it: keys and clicks go in, and what came of them is looked up in
/// the library. Between two test functions the window goes and the folder of libraries stays.
class WindowTest : public support::StrictTest
{
protected:
    ~WindowTest() override { closeWindow(); }

    void setUp() override
    {
        closeWindow();
        if (m_appearance)
            return;
        QVERIFY(QFileInfo::exists(QStringLiteral(PROGRAM)));
        nextHandler() = qInstallMessageHandler(dropPlatformRemark);
        m_appearance = std::make_unique<window::Appearance>(*qApp);
    }

    QString writeFile(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
        file.write(text);
        return file.fileName();
    }

    void openWindow(const QStringList &files = {})
    {
        m_window = std::make_unique<window::MainWindow>(*m_settings, *m_appearance,
                                                        window::StartOptions{m_library, m_library, QStringLiteral(PROGRAM), {}});
        // As on a usual screen; the offscreen platform's is narrower.
        m_window->resize(m_window->size().expandedTo(QSize(1280, 800)));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->start(files);
    }

    void closeWindow()
    {
        if (!m_window)
            return;
        m_window->close();
        m_window.reset();
    }

    workspace::Workspace &library() { return *m_window->library().workspace(); }
    reader::ReaderPane &pane() { return m_window->reader().pane(); }
    QList<annotation::Annotation> annotations()
    {
        return library().annotations().ofDocument(m_window->reader().documentId()).value();
    }
    QStringList tagsOf(const annotation::Annotation &annotation)
    {
        QStringList paths;
        for (const annotation::TagId id : annotation.tags)
            paths.append(library().tags().tree().path(id));
        return paths;
    }

    /// The first two words, by keys.
    void selectTwoWords()
    {
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(&pane(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&pane(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&pane(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(pane().selectedText().startsWith(QStringLiteral("The ferry")));
    }

    void typeTag(const QString &path)
    {
        QTest::keyClick(&pane(), Qt::Key_T);
        auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("tagPromptLine"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(pane().hasFocus());
    }

    void newLibrary()
    {
        m_library = m_folder.filePath(QStringLiteral("%1.marginalia").arg(++m_count));
        m_settings = std::make_unique<QSettings>(m_library + QStringLiteral(".ini"), QSettings::IniFormat);
    }

    void openDocument()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("ferry.txt"),
                              "The ferry left the harbour at nine.\n\nNobody had signed for the sea, said the mayor.\n")});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
    }

    /// All panes that come up only when asked for, and the find bar.
    void openAllPanes()
    {
        for (const char *name : {"show.outlineDock", "show.historyDock", "show.pickerDock"}) {
            if (!action(name)->isChecked())
                action(name)->trigger();
        }
        action("find")->trigger();
        QTest::qWait(20);
    }

    /// The actions that open a dialog of ours once words are selected, or a tag is chosen for those that are about it.
    static QList<QByteArray> dialogs()
    {
        return {"preferences",          "shortcuts",        "guide",     "documentDetails", "export", "goTo",
                "structureCorrections", "structureSpeaker", "readAgain", "about",           "newTag", "describeTag"};
    }

    /// Opens the dialog of that action, has `look` look at it, and leaves it.
    void withDialog(const QByteArray &name, const std::function<void(QDialog &)> &look)
    {
        if (name.contains("Tag")) {
            action("focusTags")->trigger();
            auto *tags = m_window->findChild<QTreeView *>(QStringLiteral("tagTree"));
            tags->setCurrentIndex(tags->model()->index(0, 0));
        } else {
            pane().setFocus();
        }
        QAction *opening = action(name.constData());
        QVERIFY(opening);
        QVERIFY2(opening->isEnabled(), name.constData());
        bool seen = false;
        // Some of them are waited for, so the look comes from a timer.
        QTimer looking;
        connect(&looking, &QTimer::timeout, this, [&] {
            const QList<QWidget *> windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                auto *dialog = qobject_cast<QDialog *>(window);
                if (!dialog || !dialog->isVisible() || seen)
                    continue;
                seen = true;
                look(*dialog);
                dialog->reject();
            }
        });
        looking.start(20);
        opening->trigger();
        QTRY_VERIFY(seen);
    }

    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<window::Appearance> m_appearance;
    std::unique_ptr<window::MainWindow> m_window;
    QString m_library;

private:
    static QtMessageHandler &nextHandler()
    {
        static QtMessageHandler next = nullptr;
        return next;
    }

    // Qt's "offscreen" platform remarks what its windows cannot do; nothing of ours is wrong then.
    static void dropPlatformRemark(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (!message.contains(QStringLiteral("propagateSizeHints")) &&
            !message.startsWith(QStringLiteral("This plugin does not")))
            nextHandler()(type, context, message);
    }

    int m_count = 0;
};
