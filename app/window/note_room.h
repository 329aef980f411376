// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDockWidget;
class QTabWidget;
class QWidget;

namespace window {

/// Makes room for a note: shows the sidebar in which it is written, and afterwards puts away again what was shown for it alone.
class NoteRoom : public QObject
{
    Q_OBJECT
public:
    /// `sidebar` is a page of `tabs`, which are in `dock`. All must outlive this object.
    NoteRoom(QDockWidget &dock, QTabWidget &tabs, QWidget &sidebar, QObject *parent);

    void open();
    /// Whoever goes on in the sidebar (`backToReader` false, and the focus there) keeps it.
    void leave(bool backToReader);

private:
    QDockWidget &m_dock;
    QTabWidget &m_tabs;
    QWidget &m_sidebar;
    bool m_opened = false; // for a note
    int m_before = 0;      // the page that was in front
};

} // namespace window
