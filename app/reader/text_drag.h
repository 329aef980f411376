// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"
#include "reader/painted_annotation.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

#include <functional>

class QWidget;

namespace reader {

// Marking words with the mouse, the same in the text and on the pages. What is under a point is each view's own matter.

constexpr double GrabRadius = 8; ///< pixels around the handle of a passage's end that take hold of it

/// From a point on the handle of `edge`, which stands beside its line, to that line: what counts is the line, not the handle.
constexpr int handleToLine(Edge edge)
{
    return edge == Edge::Begin ? 8 : -8;
}

/// Tells the third click at a place from a first one; Qt tells the second.
class ClickCount
{
public:
    void doubleClicked(QPoint at);
    /// Whether a press there, now, is the third; the next one is a first one again.
    bool isThird(QPoint at);

private:
    QElapsedTimer m_since;
    QPoint m_at;
};

/// What a drag by whole units selects, from one end to the other.
struct Dragged {
    document::Position anchor;
    document::Position caret;
};

/// `origin` is the unit with which it began, `unit` the one that holds `at`, where the pointer is. The first stays selected.
Dragged dragged(document::Range origin, document::Range unit, document::Position at);

/// Whether a click at `at` is on what is selected; never when nothing is.
bool isOnSelection(document::Range selection, document::Position at);

/// By how much to scroll in a step while the pointer is at `y` in a view of `height`: back when negative, 0 within the view, and
/// the faster the farther it is out. All in pixels.
int stepPastEdge(double y, int height);

/// Scrolls on as long as a drag is held past the upper or the lower edge.
class EdgeScroll : public QObject
{
public:
    /// `scroll` scrolls by some pixels; `drag` then drags on to a point within the viewport, which must outlive this object.
    EdgeScroll(QWidget &viewport, std::function<void(int)> scroll, std::function<void(QPointF)> drag);

    void follow(QPointF pointer);
    void stop() { m_timer.stop(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget &m_viewport;
    std::function<void(int)> m_scroll;
    std::function<void(QPointF)> m_drag;
    QPointF m_pointer;
    QBasicTimer m_timer;
};

} // namespace reader
