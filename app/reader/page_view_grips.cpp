// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/annotation_layer.h"
#include "reader/area_layer.h"
#include "reader/page_view_private.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace reader {

using document::Position;

namespace {

constexpr Qt::KeyboardModifiers MovesAll = Qt::AltModifier | Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers MovesEnd = Qt::ControlModifier | Qt::AltModifier;
constexpr Qt::KeyboardModifiers MovesBegin = Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;
constexpr double HandleRadius = 4.5;
constexpr double FrameWidth = 6; // pixels to either side of an area's edge that take hold of it

Qt::CursorShape cursorFor(Qt::Edges sides)
{
    if (sides == AllSides)
        return Qt::SizeAllCursor;
    if (sides == (Qt::LeftEdge | Qt::TopEdge) || sides == (Qt::RightEdge | Qt::BottomEdge))
        return Qt::SizeFDiagCursor;
    if (sides == (Qt::RightEdge | Qt::TopEdge) || sides == (Qt::LeftEdge | Qt::BottomEdge))
        return Qt::SizeBDiagCursor;
    return sides & (Qt::LeftEdge | Qt::RightEdge) ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

/// The middle of the handle that stands at the line of `edge`.
QPointF handleAt(const QLineF &line, Edge edge)
{
    return edge == Edge::Begin ? line.p1() - QPointF(0, HandleRadius - 1) : line.p2() + QPointF(0, HandleRadius - 1);
}

} // namespace

Qt::CursorShape PageView::Private::Grip::cursor() const
{
    return edge ? Qt::SizeHorCursor : cursorFor(sides);
}

std::optional<annotation::AreaTarget> PageView::Private::heldArea() const
{
    if (pane.selectedArea())
        return pane.selectedArea();
    const PaintedAnnotation *current = pane.annotation(pane.currentAnnotation());
    if (!current || !current->isArea() || current->page >= stack.count())
        return std::nullopt;
    return annotation::AreaTarget{current->page, current->area};
}

std::optional<QLineF> PageView::Private::edgeLine(Edge edge) const
{
    const PaintedAnnotation *current = pane.annotation(pane.currentAnnotation());
    if (!current || current->isArea() || !hasText() || current->range.isEmpty())
        return std::nullopt;
    const Position word = edge == Edge::Begin ? current->range.begin : current->range.end - 1;
    const auto place = text->wordFrom(word);
    const auto [first, last] = pagesInView();
    if (!place || place->page < first || place->page > last)
        return std::nullopt;
    const std::vector<QRectF> boxes = text->boxes(current->range, place->page);
    // Where the passage ends with a blank, the word after it may be on the next page.
    if (boxes.empty())
        return std::nullopt;
    const QRectF box = onScreen(place->page, edge == Edge::Begin ? boxes.front() : boxes.back());
    // Which side of its line an end is on depends on how the text runs.
    const bool left = document->text(place->range).isRightToLeft() == (edge == Edge::End);
    const double x = left ? box.left() : box.right();
    return QLineF(x, box.top(), x, box.bottom());
}

PageView::Private::Grip PageView::Private::gripAt(QPoint point) const
{
    if (areaMode || !document)
        return {};
    for (const Edge edge : {Edge::Begin, Edge::End}) {
        const std::optional<QLineF> line = edgeLine(edge);
        if (line && QLineF(handleAt(*line, edge), point).length() <= GrabRadius)
            return {edge, {}};
    }
    const auto held = heldArea();
    if (!held)
        return {};
    const QRectF box = onScreen(held->page, held->area);
    if (!box.adjusted(-FrameWidth, -FrameWidth, FrameWidth, FrameWidth).contains(point))
        return {};
    const auto near = [](double a, double b) { return std::abs(a - b) <= FrameWidth; };
    Qt::Edges sides;
    sides.setFlag(Qt::RightEdge, near(point.x(), box.right()));
    sides.setFlag(Qt::LeftEdge, !(sides & Qt::RightEdge) && near(point.x(), box.left()));
    sides.setFlag(Qt::BottomEdge, near(point.y(), box.bottom()));
    sides.setFlag(Qt::TopEdge, !(sides & Qt::BottomEdge) && near(point.y(), box.top()));
    // Words within an area can still be marked.
    if (!sides && !isOverText(point))
        sides = AllSides;
    return {std::nullopt, sides};
}

bool PageView::Private::takeGrip(QPoint point)
{
    grip = gripAt(point);
    if (grip.isNone())
        return false;
    tellHeld();
    if (const PaintedAnnotation *current = pane.annotation(pane.currentAnnotation()))
        heldBefore = *current;
    if (!grip.edge) {
        holdArea();
        heldFrom = onPage(areaBefore.page, point);
    }
    drag = grip.edge ? Drag::Edge : Drag::Held;
    return true;
}

void PageView::Private::dragGrip(QPoint point)
{
    if (drag == Drag::Held) {
        // On the page, which may be scrolled or zoomed under the pointer meanwhile.
        const QPointF by = onPage(areaBefore.page, point) - heldFrom;
        if (moved)
            changeHeld(movedArea(areaBefore.area, grip.sides, by, stack.size(areaBefore.page)));
        return;
    }
    const PaintedAnnotation *current = pane.annotation(heldBefore.id);
    const auto at = hit(point + QPoint(0, handleToLine(*grip.edge)));
    if (!current || !at || !moved)
        return;
    const PaintedAnnotation changed = movedEdge(*current, *grip.edge, *at, *borders);
    if (changed.range != current->range)
        pane.annotationChanged(changed);
}

void PageView::Private::finishGrip()
{
    if (grip.edge) {
        const PaintedAnnotation *current = pane.annotation(heldBefore.id);
        if (current && current->range != heldBefore.range)
            Q_EMIT pane.annotationRangeChanged(current->id, current->range);
        return;
    }
    heldUntold = true;
    tellHeld();
}

// Of whatever is dragged nothing stays.
void PageView::Private::cancelDrag()
{
    edgeScroll.stop();
    const Drag cancelled = std::exchange(drag, Drag::None);
    if (cancelled == Drag::Edge && pane.annotation(heldBefore.id))
        pane.annotationChanged(heldBefore);
    else if (cancelled == Drag::Held)
        changeHeld(areaBefore.area);
    else if (cancelled != Drag::Area && cancelled != Drag::None)
        pane.clearSelection();
    q->setAreaMode(false);
    q->viewport()->update();
}

void PageView::Private::changeHeld(const QRectF &area)
{
    if (pane.selectedArea()) {
        if (pane.selectedArea()->area != area)
            pane.selectArea({pane.selectedArea()->page, area});
        return;
    }
    const PaintedAnnotation *current = pane.annotation(pane.currentAnnotation());
    if (!current || !current->isArea() || current->area == area)
        return;
    PaintedAnnotation changed = *current;
    changed.area = area;
    pane.annotationChanged(changed);
}

// Before it is changed.
void PageView::Private::holdArea()
{
    areaBefore = *heldArea();
    heldAnnotation = pane.selectedArea() ? annotation::AnnotationId() : pane.currentAnnotation();
}

// Once, however many steps there were: they are one change.
void PageView::Private::tellHeld()
{
    if (!std::exchange(heldUntold, false))
        return;
    if (heldAnnotation == annotation::AnnotationId()) {
        if (pane.selectedArea())
            Q_EMIT pane.selectionFinished();
        return;
    }
    // Whatever is current by now: it is the one that was moved.
    const PaintedAnnotation *now = pane.annotation(heldAnnotation);
    if (now && now->isArea() && now->area != areaBefore.area)
        Q_EMIT pane.annotationAreaChanged(now->id, {now->page, now->area});
}

// Alt+Shift moves an area, Ctrl+Alt its right and lower edge, Ctrl+Alt+Shift its left and upper edge: the keys that move the ends
// of a passage.
bool PageView::Private::isForHeld(const QKeyEvent *event) const
{
    static const QList<int> arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    return arrows.contains(event->key()) && (modifiers == MovesAll || modifiers == MovesEnd || modifiers == MovesBegin) &&
           drag == Drag::None && heldArea();
}

bool PageView::Private::handleHeld(QKeyEvent *event)
{
    if (!isForHeld(event))
        return false;
    const auto held = heldArea();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool whole = modifiers == MovesAll;
    const bool end = modifiers == MovesEnd;
    QPointF by;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        by.setX(event->key() == Qt::Key_Left ? -AreaStep : AreaStep);
    else
        by.setY(event->key() == Qt::Key_Up ? -AreaStep : AreaStep);
    const bool across = by.x() != 0;
    const Qt::Edges sides =
        whole ? AllSides : Qt::Edges(end ? (across ? Qt::RightEdge : Qt::BottomEdge) : (across ? Qt::LeftEdge : Qt::TopEdge));
    if (!std::exchange(heldUntold, true))
        holdArea();
    const QRectF area = movedArea(held->area, sides, by, stack.size(held->page));
    changeHeld(area);
    bring(held->page, area, false);
    return true;
}

void PageView::Private::paintGrips(QPainter &painter) const
{
    const int shownPage = std::max(0, q->pageInView());
    const Theme theme = themeOf(shownPage);
    const QColor ring = paper(shownPage);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const auto drawHandle = [&](QPointF at) {
        painter.setPen(QPen(ring, 1.5));
        painter.setBrush(theme.accent);
        painter.drawEllipse(at, HandleRadius, HandleRadius);
    };
    for (const Edge edge : {Edge::Begin, Edge::End}) {
        const std::optional<QLineF> line = edgeLine(edge);
        if (!line)
            continue;
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(*line);
        drawHandle(handleAt(*line, edge));
    }
    if (const auto held = heldArea(); held && drag != Drag::Area) {
        const QRectF box = onScreen(held->page, held->area);
        const QPointF middle = box.center();
        for (const QPointF &at : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()})
            drawHandle(at);
        if (box.width() > 8 * HandleRadius) {
            drawHandle({middle.x(), box.top()});
            drawHandle({middle.x(), box.bottom()});
        }
        if (box.height() > 8 * HandleRadius) {
            drawHandle({box.left(), middle.y()});
            drawHandle({box.right(), middle.y()});
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace reader
