// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tab_actions.h"

#include "window/action.h"
#include "window/message_bar.h"
#include "window/reader_area.h"

#include <QMenu>

namespace window {

TabActions::TabActions(ReaderArea &reader, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_reader(reader),
      m_close(makeAction(this, {QStringLiteral("closeTab"), tr("&Close Document"), QStringLiteral("close"),
                                QKeySequence(Qt::CTRL | Qt::Key_W), tr("Close this document's tab")})),
      m_reopen(makeAction(this, {QStringLiteral("reopenTab"), tr("&Open the Closed One Again"), QStringLiteral("undo"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("Open again what was closed last")})),
      m_keep(makeAction(this, {QStringLiteral("keepTab"),
                               tr("&Keep This Tab"),
                               QStringLiteral("pin"),
                               {},
                               tr("Let the next document have a tab of its own")})),
      m_next(makeAction(this, {QStringLiteral("nextTab"), tr("&Next Tab"), QStringLiteral("next"),
                               QKeySequence(Qt::CTRL | Qt::Key_Tab), tr("To the tab on the right")})),
      m_previous(makeAction(this, {QStringLiteral("previousTab"), tr("&Previous Tab"), QStringLiteral("previous"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), tr("To the tab on the left")}))
{
    m_next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    // With Shift the Tab key may come as Backtab.
    m_previous->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    connect(m_close, &QAction::triggered, this, [this] { m_reader.tabs().closeCurrent(); });
    connect(m_reopen, &QAction::triggered, this, [this, &messages] {
        if (!m_reader.tabs().reopenClosed())
            messages.showNotice(tr("No closed document is left to open again."));
    });
    connect(m_keep, &QAction::triggered, this, [this] { m_reader.tabs().keepCurrent(); });
    connect(m_next, &QAction::triggered, this, [this] { m_reader.tabs().showNeighbour(1); });
    connect(m_previous, &QAction::triggered, this, [this] { m_reader.tabs().showNeighbour(-1); });
    connect(&reader, &ReaderArea::tabsChanged, this, &TabActions::updateEnabled);
    connect(&reader, &ReaderArea::documentOpened, this, &TabActions::updateEnabled);
    updateEnabled();
}

void TabActions::fill(QMenu &menu) const
{
    menu.addActions({m_close, m_reopen, m_keep});
    menu.addSeparator();
    menu.addActions({m_next, m_previous});
}

void TabActions::updateEnabled()
{
    m_close->setEnabled(m_reader.hasDocument());
    m_keep->setEnabled(m_reader.tabs().isGlance());
    m_reopen->setEnabled(m_reader.tabs().canReopen());
    for (QAction *action : {m_next, m_previous})
        action->setEnabled(m_reader.tabs().count() > 1);
}

} // namespace window
