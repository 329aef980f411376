// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QSettings;
class QTabWidget;

namespace reader {
struct Typography;
}

namespace window {

class AnnotationSidebar;
class Appearance;
class DocumentListPane;
class FullScreen;
class PaneActions;
class ReaderArea;
class TagPane;

/// The panes of a window and the docks and tabs that hold them. None is null.
struct Panes {
    DocumentListPane *list;
    AnnotationSidebar *sidebar;
    TagPane *tags;
    ReaderArea *reader;
    QTabWidget *tabs;        ///< holds `sidebar` and `tags`
    QTabWidget *outlineTabs; ///< holds the outline and the bookmarks
    QDockWidget *listDock;
    QDockWidget *sideDock;
    QDockWidget *historyDock;
    QDockWidget *outlineDock;
    QDockWidget *pickerDock; ///< holds the tag picker

    /// All of them, those that begin on the left first.
    QList<QDockWidget *> docks() const { return {listDock, outlineDock, historyDock, sideDock, pickerDock}; }
};

/// Which panes are shown, where the focus goes, and how all of it looks.
class ViewActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    ViewActions(const Panes &panes, Appearance &appearance, QSettings &settings, QMainWindow *window);

    void fillPanes(QMenu &menu) const; ///< showing panes and going to them
    void fillLooks(QMenu &menu) const; ///< theme, columns, full screen
    FullScreen &fullScreen() const { return *m_full; }
    QAction *preferences() const { return m_preferences; }

private:
    void nameToggles();
    void makeFocusActions();
    void makeThemes();
    void makeTextToggles();
    void setTypography(const reader::Typography &typography);
    void showPreferences();
    void showTab(QWidget *page) const;
    void goToOutlinePage(int page) const;

    Panes m_panes;
    Appearance &m_appearance;
    QSettings &m_settings;
    QMainWindow *m_window;
    PaneActions *m_paneActions;
    QList<QAction *> m_focus;
    QMenu *m_themes;
    QAction *m_fullScreen;
    FullScreen *m_full;
    QAction *m_preferences;
    QAction *m_numbers;
    QAction *m_wrapWide;
};

} // namespace window
