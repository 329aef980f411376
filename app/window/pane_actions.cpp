// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pane_actions.h"

#include "window/action.h"
#include "window/document_tabs.h"
#include "window/message_bar.h"
#include "window/reader_area.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace window {

namespace {

constexpr int Step = 40; // pixels that a pane grows or shrinks by

int extent(const QWidget &widget, Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? widget.width() : widget.height();
}

/// Gives the part of a splitter that holds `inside` so much more, at the cost of its neighbour. False where no splitter of that
/// orientation parts what is in view around it.
bool resizeInSplitter(QWidget *inside, Qt::Orientation orientation, int step)
{
    for (QWidget *part = inside; part && part->parentWidget(); part = part->parentWidget()) {
        auto *splitter = qobject_cast<QSplitter *>(part->parentWidget());
        if (!splitter || splitter->orientation() != orientation || splitter->count() < 2)
            continue;
        const int index = splitter->indexOf(part);
        if (index < 0)
            continue;
        QList<int> sizes = splitter->sizes();
        sizes[index] += step;
        sizes[index + 1 < sizes.size() ? index + 1 : index - 1] -= step;
        splitter->setSizes(sizes);
        return true;
    }
    return false;
}

} // namespace

PaneActions::PaneActions(const Panes &panes, QMainWindow *window) : QObject(window), m_panes(panes), m_window(window)
{
    const auto add = [this](QList<QAction *> &to, const ActionSpec &spec, auto slot) {
        QAction *action = makeAction(this, spec);
        connect(action, &QAction::triggered, this, slot);
        to.append(action);
    };
    add(m_moves,
        {QStringLiteral("nextPane"), tr("Ne&xt Pane"), QStringLiteral("next"), QKeySequence(Qt::Key_F6),
         tr("Put the focus into the next part of the window")},
        [this] { goTo(1); });
    add(m_moves,
        {QStringLiteral("previousPane"), tr("&Previous Pane"), QStringLiteral("previous"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
         tr("Put the focus into the part of the window before")},
        [this] { goTo(-1); });
    const QString tip = tr("Change the size of the part of the window that has the focus");
    add(m_sizes,
        {QStringLiteral("paneWider"), tr("&Wider"), QStringLiteral("add"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), tip},
        [this] { resize(Qt::Horizontal, Step); });
    add(m_sizes,
        {QStringLiteral("paneNarrower"), tr("&Narrower"), QStringLiteral("remove"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus), tip},
        [this] { resize(Qt::Horizontal, -Step); });
    add(m_sizes, {QStringLiteral("paneTaller"), tr("&Taller"), QStringLiteral("up"), {}, tip},
        [this] { resize(Qt::Vertical, Step); });
    add(m_sizes, {QStringLiteral("paneLower"), tr("&Lower"), QStringLiteral("down"), {}, tip},
        [this] { resize(Qt::Vertical, -Step); });
}

QList<QWidget *> PaneActions::panesInView() const
{
    QList<QWidget *> panes;
    const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        if (dock->isVisible())
            panes.append(dock->widget());
    }
    if (m_panes.reader->isVisible()) {
        const QList<DocumentTabs *> halves = m_panes.reader->findChildren<DocumentTabs *>();
        for (DocumentTabs *half : halves) {
            if (half->isVisible())
                panes.append(half);
        }
    } else {
        panes.append(m_window->centralWidget());
    }
    std::stable_sort(panes.begin(), panes.end(), [this](const QWidget *a, const QWidget *b) {
        const QPoint left = a->mapTo(m_window, QPoint());
        const QPoint right = b->mapTo(m_window, QPoint());
        return left.x() != right.x() ? left.x() < right.x() : left.y() < right.y();
    });
    if (auto *message = m_window->findChild<MessageBar *>(); message && message->isVisible())
        panes.append(message);
    return panes;
}

void PaneActions::goTo(int step)
{
    const QList<QWidget *> panes = panesInView();
    const QWidget *focus = m_window->focusWidget();
    const auto here = std::find_if(panes.rbegin(), panes.rend(),
                                   [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); });
    const qsizetype count = panes.size();
    const qsizetype from = here == panes.rend() ? (step > 0 ? -1 : 0) : std::distance(here, panes.rend()) - 1;
    QWidget *pane = panes.at((from + step + count) % count);
    if (auto *tabs = qobject_cast<QTabWidget *>(pane))
        pane = tabs->currentWidget();
    if (pane->focusPolicy() != Qt::NoFocus || pane->focusProxy()) {
        pane->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const QList<QWidget *> inside = pane->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void PaneActions::resize(Qt::Orientation orientation, int step)
{
    QWidget *focus = m_window->focusWidget();
    if (!focus || resizeInSplitter(focus, orientation, step))
        return;
    QList<QDockWidget *> docks;
    QList<int> sizes;
    const bool inText = m_panes.reader->isAncestorOf(focus);
    const QList<QDockWidget *> all = m_window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : all) {
        // The text has what the panes beside it leave.
        const bool beside = inText && orientation == Qt::Horizontal;
        if (!dock->isVisible() || (!beside && !dock->isAncestorOf(focus)))
            continue;
        docks.append(dock);
        sizes.append(std::max(1, extent(*dock, orientation) + (beside ? -step / 2 : step)));
    }
    if (!docks.isEmpty())
        m_window->resizeDocks(docks, sizes, orientation);
}

} // namespace window
