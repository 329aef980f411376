// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/full_screen.h"

#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QToolBar>

namespace window {

FullScreen::FullScreen(QMainWindow *window, QAction *action) : QObject(window), m_window(window), m_action(action)
{
    window->installEventFilter(this);
    connect(action, &QAction::toggled, this, &FullScreen::set);
}

void FullScreen::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    on ? enter() : leave();
    const QSignalBlocker quiet(m_action);
    m_action->setChecked(on);
}

void FullScreen::enter()
{
    m_layout = m_window->saveState();
    m_statusBar = m_window->statusBar()->isVisible();
    const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks)
        dock->hide();
    const QList<QToolBar *> bars = m_window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolBar *bar : bars)
        bar->hide();
    m_window->statusBar()->hide();
    // Not hidden: with the menu bar the shortcuts of all its actions would go.
    m_window->menuBar()->setMaximumHeight(0);
    m_window->setWindowState(m_window->windowState() | Qt::WindowFullScreen);
}

void FullScreen::leave()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowFullScreen);
    m_window->menuBar()->setMaximumHeight(QWIDGETSIZE_MAX);
    m_window->statusBar()->setVisible(m_statusBar);
    m_window->restoreState(m_layout);
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    // Here come the keys that no widget inside has taken.
    if (m_on && watched == m_window && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        set(false);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
