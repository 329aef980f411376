// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/dock_room.h"

#include "window/reader_area.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace window {

namespace {

constexpr int FewestLetters = 45; // of a line that is comfortable to read

QString settingOf(const QDockWidget *dock)
{
    return QStringLiteral("window/shared/") + dock->objectName();
}

} // namespace

DockRoom::DockRoom(const Panes &panes, QSettings &settings, QMainWindow *window)
    : QObject(window), m_panes(panes), m_settings(settings), m_window(window)
{
    for (QDockWidget *dock : {panes.outlineDock, panes.historyDock}) {
        connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool visible) {
            if (!visible || m_settings.contains(settingOf(dock)))
                return;
            m_settings.setValue(settingOf(dock), true);
            // Once the window has laid it out.
            QMetaObject::invokeMethod(
                this, [this, dock] { giveShare(dock); }, Qt::QueuedConnection);
        });
    }
    connect(panes.reader, &ReaderArea::splitChanged, this, &DockRoom::follow);
}

QList<QDockWidget *> DockRoom::column(QDockWidget *dock) const
{
    QList<QDockWidget *> docks;
    const QList<QDockWidget *> all = m_panes.docks();
    for (QDockWidget *one : all) {
        if (one->isVisible() && !one->isFloating() && m_window->dockWidgetArea(one) == m_window->dockWidgetArea(dock))
            docks.append(one);
    }
    return docks;
}

void DockRoom::giveShare(QDockWidget *shown)
{
    const QList<QDockWidget *> docks = column(shown);
    if (docks.size() < 2 || !docks.contains(shown))
        return;
    int height = 0;
    for (const QDockWidget *dock : docks)
        height += dock->height();
    m_window->resizeDocks(docks, QList<int>(docks.size(), height / static_cast<int>(docks.size())), Qt::Vertical);
}

void DockRoom::follow()
{
    if (!m_panes.reader->isSplit())
        unfold();
    else // once the halves have their widths
        QMetaObject::invokeMethod(this, &DockRoom::fold, Qt::QueuedConnection);
}

void DockRoom::fold()
{
    const reader::ReaderPane &pane = m_panes.reader->pane();
    if (!m_panes.reader->isSplit() || pane.lettersInLine() >= std::min(FewestLetters, pane.typography().measure))
        return;
    const QList<QDockWidget *> all = m_panes.docks();
    for (QDockWidget *dock : all) {
        if (!dock->isVisible() || dock->isFloating())
            continue;
        const QList<QDockWidget *> beside = column(dock);
        const bool used = std::any_of(beside.begin(), beside.end(),
                                      [](const QDockWidget *one) { return one->isAncestorOf(one->window()->focusWidget()); });
        for (QDockWidget *one : beside) {
            one->hide();
            m_folded.append(one);
        }
        if (used)
            m_panes.reader->setFocus();
        // Perhaps that is not enough yet.
        QMetaObject::invokeMethod(this, &DockRoom::fold, Qt::QueuedConnection);
        return;
    }
}

void DockRoom::unfold()
{
    const auto folded = std::exchange(m_folded, {});
    for (QDockWidget *dock : folded) {
        if (dock)
            dock->show();
    }
}

} // namespace window
