// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_drag.h"

#include <QApplication>
#include <QStyleHints>
#include <QTimerEvent>
#include <QWidget>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int ScrollInterval = 30; // milliseconds

} // namespace

void ClickCount::doubleClicked(QPoint at)
{
    m_since.start();
    m_at = at;
}

bool ClickCount::isThird(QPoint at)
{
    const bool third = m_since.isValid() && m_since.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
                       (at - m_at).manhattanLength() < QApplication::startDragDistance();
    m_since.invalidate();
    return third;
}

Dragged dragged(Range origin, Range unit, Position at)
{
    if (at < origin.begin)
        return {origin.end, unit.begin};
    return {origin.begin, at > origin.end ? std::max(origin.end, unit.end) : origin.end};
}

bool isOnSelection(Range selection, Position at)
{
    return !selection.isEmpty() && selection.begin <= at && at <= selection.end;
}

int stepPastEdge(double y, int height)
{
    if (y >= 0 && y < height)
        return 0;
    const double past = y < 0 ? y : y - height + 1;
    return static_cast<int>(past / 2) + (past < 0 ? -4 : 4);
}

EdgeScroll::EdgeScroll(QWidget &viewport, std::function<void(int)> scroll, std::function<void(QPointF)> drag)
    : m_viewport(viewport), m_scroll(std::move(scroll)), m_drag(std::move(drag))
{
}

void EdgeScroll::follow(QPointF pointer)
{
    m_pointer = pointer;
    if (stepPastEdge(pointer.y(), m_viewport.height()) == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(ScrollInterval, this);
}

void EdgeScroll::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_scroll(stepPastEdge(m_pointer.y(), m_viewport.height()));
    m_drag({m_pointer.x(), std::clamp(m_pointer.y(), 0.0, m_viewport.height() - 1.0)});
}

} // namespace reader
