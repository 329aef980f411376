// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Position;

namespace {

constexpr int Thickness = 6;
constexpr int Grip = 4;       // around it, where it can be taken hold of
constexpr int FromBottom = 2; // of what it belongs to
constexpr int ShortestThumb = 24;

} // namespace

void ReaderPane::Private::paintSideBars(QPainter &painter)
{
    sideBars.clear();
    const int bottomOfView = q->viewport()->height();
    for (const Shown &entry : shown) {
        const LaidItem &laid = layout->item(entry.item);
        if (laid.overflow <= 0)
            continue;
        const int bottom = std::min(entry.y + laid.height, bottomOfView) - FromBottom - Thickness;
        if (!sideBars.empty() && sideBars.back().group == laid.group) {
            sideBars.back().track.moveTop(bottom);
            sideBars.back().overflow = std::max(sideBars.back().overflow, laid.overflow);
            continue;
        }
        const QRect track(column.left + static_cast<int>(laid.windowLeft), bottom, static_cast<int>(laid.windowWidth), Thickness);
        sideBars.push_back({track, {}, laid.group, laid.overflow, laid.shift, entry.y});
    }
    // Of what has only just come into view, a bar would cover all that there is to see.
    std::erase_if(sideBars, [this](const SideBar &bar) { return bar.track.top() - bar.top < layout->fonts().bodyAdvance() / 2; });
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    for (SideBar &bar : sideBars) {
        const double whole = bar.track.width() + bar.overflow;
        const int width = std::max(ShortestThumb, static_cast<int>(bar.track.width() * bar.track.width() / whole));
        const double share = std::clamp(bar.shift / bar.overflow, 0.0, 1.0);
        bar.thumb =
            QRect(bar.track.left() + static_cast<int>(share * (bar.track.width() - width)), bar.track.top(), width, Thickness);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(bar.track, Thickness / 2.0, Thickness / 2.0);
        QColor thumb = theme.faded;
        thumb.setAlpha(150);
        painter.setBrush(thumb);
        painter.drawRoundedRect(bar.thumb, Thickness / 2.0, Thickness / 2.0);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

const ReaderPane::Private::SideBar *ReaderPane::Private::sideBarAt(QPoint point) const
{
    const auto at = std::find_if(sideBars.begin(), sideBars.end(),
                                 [point](const SideBar &bar) { return bar.track.adjusted(0, -Grip, 0, Grip).contains(point); });
    return at == sideBars.end() ? nullptr : &*at;
}

bool ReaderPane::Private::takeSideBar(QPoint point)
{
    const SideBar *bar = sideBarAt(point);
    if (!bar)
        return false;
    draggedBar = *bar;
    sideGrip = point.x() - bar->thumb.left();
    if (!bar->thumb.adjusted(0, -Grip, 0, Grip).contains(point)) {
        sideGrip = bar->thumb.width() / 2;
        dragSideBar(point);
    }
    drag = Drag::SideBar;
    return true;
}

void ReaderPane::Private::dragSideBar(QPoint point)
{
    const int way = draggedBar.track.width() - draggedBar.thumb.width();
    if (way <= 0)
        return;
    const double share = std::clamp(double(point.x() - sideGrip - draggedBar.track.left()) / way, 0.0, 1.0);
    const double to = share * draggedBar.overflow;
    layout->scrollGroup(draggedBar.group, to - draggedBar.shift);
    draggedBar.shift = to;
    q->viewport()->update();
}

void ReaderPane::Private::bringSideways(Position at)
{
    const LaidItem &laid = layout->item(layout->flow().itemAt(at));
    if (laid.overflow <= 0)
        return;
    const double margin = std::min(3 * layout->fonts().em(), laid.windowWidth / 4);
    const double x = laid.caretAt(at).x() - laid.windowLeft;
    // The first letters of a line or cell are brought into view together with the line's begin.
    const double least = x < laid.windowWidth - margin ? 0 : x - (laid.windowWidth - margin);
    const double most = std::max(0.0, x - margin);
    const double wanted = laid.shift > most ? (x < laid.windowWidth / 2 ? 0 : most) : std::max(laid.shift, least);
    if (std::abs(wanted - laid.shift) < 1)
        return;
    layout->scrollGroup(laid.group, wanted - laid.shift);
    q->viewport()->update();
}

} // namespace reader
