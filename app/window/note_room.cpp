// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/note_room.h"

#include <QApplication>
#include <QDockWidget>
#include <QTabWidget>

#include <utility>

namespace window {

NoteRoom::NoteRoom(QDockWidget &dock, QTabWidget &tabs, QWidget &sidebar, QObject *parent)
    : QObject(parent), m_dock(dock), m_tabs(tabs), m_sidebar(sidebar)
{
}

void NoteRoom::open()
{
    if (m_dock.isHidden()) {
        m_opened = true;
        m_before = m_tabs.currentIndex();
    }
    m_dock.show();
    m_tabs.setCurrentWidget(&m_sidebar);
}

void NoteRoom::leave(bool backToReader)
{
    if (!std::exchange(m_opened, false) || (!backToReader && m_dock.isAncestorOf(QApplication::focusWidget())))
        return;
    m_dock.hide();
    m_tabs.setCurrentIndex(m_before);
}

} // namespace window
