// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/application.h"
#include "window/menus.h"
#include "window/open_library.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace workspace {
class PageDrawer;
}

namespace window {

class AnnotationSidebar;
class Appearance;
class BookmarkPane;
class DockRoom;
class DocumentListPane;
class FileOpening;
class HistoryPane;
class LibraryProblemPage;
class MessageBar;
class OutlinePane;
class ReaderArea;
class Shortcuts;
class RememberedTabs;
class TagPane;
class TagPicker;
class TagPrompt;
class WelcomePage;

/// Places panes and actions, and tells them which library and which document are open. What can be done is in the classes that
/// own the actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` and `appearance` must outlive the window.
    MainWindow(QSettings &settings, Appearance &appearance, const StartOptions &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the library and what was open in it, and adds `files`. The window may be shown before.
    void start(const QStringList &files);
    OpenLibrary &library() { return *m_library; }
    ReaderArea &reader() { return *m_reader; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePanes();
    void makeStatusBar();
    void teachKeys();
    void connectPanes();
    void openLibrary(workspace::Workspace *workspace);
    void showProblem(const QString &folder, const base::Error &error);
    void showDocument(document::DocumentId id);
    void goToAnnotation(annotation::AnnotationId id, document::DocumentId document);
    void showTag(annotation::TagId tag);
    void exportNotes();
    /// The text, or where there is nothing to read yet, the welcome.
    void showMiddle();
    void updateStatus();
    void saveState();
    void restoreState();

    QSettings &m_settings;
    Appearance &m_appearance;
    std::unique_ptr<workspace::PageDrawer> m_drawer; // before those who have pages drawn
    OpenLibrary *m_library;
    QStackedWidget *m_middle;
    MessageBar *m_messages;
    ReaderArea *m_reader;
    RememberedTabs *m_remembered;
    LibraryProblemPage *m_problem = nullptr;
    WelcomePage *m_welcome = nullptr;
    TagPrompt *m_prompt;
    DocumentListPane *m_list;
    AnnotationSidebar *m_sidebar;
    TagPane *m_tags;
    TagPicker *m_picker;
    HistoryPane *m_history;
    OutlinePane *m_outline;
    BookmarkPane *m_bookmarks;
    QTabWidget *m_outlineTabs;
    QTabWidget *m_tabs;
    QDockWidget *m_listDock;
    QDockWidget *m_sideDock;
    QDockWidget *m_historyDock;
    QDockWidget *m_outlineDock;
    QDockWidget *m_pickerDock;
    ActionOwners m_actions;
    FileOpening *m_opening;
    DockRoom *m_dockRoom;
    Shortcuts *m_shortcuts;
    QLabel *m_place;
    bool m_openImported = false;
};

} // namespace window
