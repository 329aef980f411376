// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"
#include "reader/tool_tip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace reader {

using annotation::AnnotationId;
using document::Position;
using document::Range;

namespace {

constexpr int LinesAWheelStep = 3;

} // namespace

void ReaderPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->hasText())
        return;
    d->ensureLayout();
    const QPointF point = event->position();
    d->look.close();
    d->pressedAt = point.toPoint();
    d->moved = false;
    for (const Edge edge : {Edge::Begin, Edge::End}) {
        const QPointF handle = d->edgePoint(edge);
        if (!handle.isNull() && QLineF(handle, point).length() <= GrabRadius) {
            d->drag = Private::Drag::Edge;
            d->draggedEdge = edge;
            d->draggedBefore = d->annotations.find(d->current)->annotation;
            return;
        }
    }
    if (d->takeSideBar(d->pressedAt))
        return;
    const auto stripe = std::find_if(d->stripes.begin(), d->stripes.end(), [&](const Private::Stripe &candidate) {
        return candidate.rect.adjusted(-2, 0, 2, 0).contains(d->pressedAt);
    });
    if (stripe != d->stripes.end())
        return d->activate(stripe->id);
    const auto note = std::find_if(d->noteMarks.begin(), d->noteMarks.end(),
                                   [&](const Private::NoteMark &candidate) { return candidate.rect.contains(d->pressedAt); });
    if (note != d->noteMarks.end())
        return d->activate(note->id);

    const Position at = d->hit(point);
    if (d->clicks.isThird(d->pressedAt)) {
        d->drag = Private::Drag::Paragraphs;
        d->dragOrigin = d->motion().paragraphAt(at);
        d->moved = true;
        d->select(d->dragOrigin.begin, d->dragOrigin.end);
        return;
    }
    d->drag = Private::Drag::Characters;
    if (event->modifiers() & Qt::ShiftModifier) {
        d->moved = true;
        d->select(d->mark, at);
    } else {
        d->select(at, at);
    }
}

void ReaderPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->hasText())
        return;
    const QPointF point = event->position();
    // The letter under the pointer counts, not the border that is nearest to it.
    d->dragOrigin = d->motion().wordAt(d->letterAt(point));
    d->drag = Private::Drag::Words;
    d->moved = true;
    d->clicks.doubleClicked(point.toPoint());
    d->select(d->dragOrigin.begin, d->dragOrigin.end);
}

void ReaderPane::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (d->drag == Private::Drag::None || !(event->buttons() & Qt::LeftButton)) {
        d->updateCursor(point);
        d->look.pointerMoved(point.toPoint());
        return;
    }
    if (d->drag == Private::Drag::SideBar)
        return d->dragSideBar(point.toPoint());
    if ((point.toPoint() - d->pressedAt).manhattanLength() >= QApplication::startDragDistance())
        d->moved = true;
    d->dragTo(point);
    d->edgeScroll.follow(point);
}

void ReaderPane::Private::dragTo(QPointF point)
{
    if (drag == Drag::Edge) {
        dragEdge(point);
        return;
    }
    const Position at = hit(point);
    if (drag == Drag::Characters) {
        if (moved)
            select(mark, at);
        return;
    }
    const Range unit = drag == Drag::Words ? motion().wordAt(at) : motion().paragraphAt(at);
    const Dragged now = dragged(dragOrigin, unit, at);
    select(now.anchor, now.caret);
}

void ReaderPane::Private::dragEdge(QPointF point)
{
    const AnnotationLayer::Held *held = annotations.find(current);
    if (!held)
        return;
    const Position at = hit(point + QPointF(0, handleToLine(draggedEdge)));
    const PaintedAnnotation changed = movedEdge(held->annotation, draggedEdge, at, bordersOf());
    if (changed.range != held->annotation.range)
        q->annotationChanged(changed);
}

// The passage ends where it did before it was taken hold of.
void ReaderPane::Private::cancelEdge()
{
    edgeScroll.stop();
    drag = Drag::None;
    if (annotations.find(draggedBefore.id))
        q->annotationChanged(draggedBefore);
}

void ReaderPane::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->drag == Private::Drag::None)
        return;
    d->edgeScroll.stop();
    const Private::Drag ended = std::exchange(d->drag, Private::Drag::None);
    if (ended == Private::Drag::SideBar)
        return;
    if (ended == Private::Drag::Edge) {
        const AnnotationLayer::Held *held = d->annotations.find(d->current);
        if (held && held->annotation.range != d->draggedBefore.range)
            Q_EMIT annotationRangeChanged(d->current, held->annotation.range);
        return;
    }
    if (!d->moved)
        d->finishClick(event);
    else if (hasSelection())
        Q_EMIT selectionFinished();
}

void ReaderPane::Private::finishClick(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (const Picture *picture = pictureAt(point)) {
        Q_EMIT q->imageActivated(picture->name);
        return;
    }
    if (!isOverText(point))
        return;
    const Position at = hit(point);
    if (q->followLink(at))
        return;
    const std::vector<AnnotationId> here = annotations.at(at);
    if (!here.empty())
        activate(here.front());
    else if (!current.isNull())
        q->setCurrentAnnotation({});
}

bool ReaderPane::Private::openPicture(Position at)
{
    for (const document::Mark *mark : layout->spans().marks(at, at)) {
        if (mark->kind != document::MarkKind::Image)
            continue;
        Q_EMIT q->imageActivated(mark->target);
        return true;
    }
    return false;
}

void ReaderPane::Private::updateCursor(QPointF point)
{
    if (!hasText())
        return;
    Qt::CursorShape shape = Qt::IBeamCursor;
    const QPoint pixel = point.toPoint();
    const auto under = [&](const QRect &rect) { return rect.adjusted(-2, 0, 2, 0).contains(pixel); };
    if (sideBarAt(pixel)) {
        shape = Qt::ArrowCursor;
    } else if (std::any_of(stripes.begin(), stripes.end(), [&](const Stripe &stripe) { return under(stripe.rect); }) ||
               std::any_of(noteMarks.begin(), noteMarks.end(), [&](const NoteMark &note) { return under(note.rect); })) {
        shape = Qt::PointingHandCursor;
    } else if (pictureAt(point)) {
        shape = Qt::PointingHandCursor;
    } else if (isOverText(point) && q->hasLink(hit(point))) {
        shape = Qt::PointingHandCursor;
    }
    for (const Edge edge : {Edge::Begin, Edge::End}) {
        const QPointF handle = edgePoint(edge);
        if (!handle.isNull() && QLineF(handle, point).length() <= GrabRadius)
            shape = Qt::SizeHorCursor;
    }
    if (q->viewport()->cursor().shape() != shape)
        q->viewport()->setCursor(shape);
}

QString ReaderPane::Private::tipAt(QPoint point) const
{
    QStringList lines;
    for (const Stripe &stripe : stripes) {
        const AnnotationLayer::Held *held = annotations.find(stripe.id);
        if (!held || !stripe.rect.adjusted(-2, 0, 2, 0).contains(point))
            continue;
        lines.append(stripe.tag < 0 ? tr("Highlight") : held->annotation.tagNames.value(stripe.tag));
        if (!held->annotation.note.isEmpty())
            lines.append(held->annotation.note.left(300));
    }
    for (const NoteMark &note : noteMarks) {
        if (const AnnotationLayer::Held *held = annotations.find(note.id); held && note.rect.contains(point))
            lines.append(held->annotation.note.left(600));
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

void ReaderPane::wheelEvent(QWheelEvent *event)
{
    if (!d->hasText())
        return;
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (angle.y() != 0)
            setZoom(d->zoom * std::pow(1.1, angle.y() / 120.0));
        event->accept();
        return;
    }
    d->ensureLayout();
    const double advance = d->layout->fonts().bodyAdvance();
    const auto pixels = [&](int angleDelta, int pixelDelta) {
        return pixelDelta != 0 ? pixelDelta : static_cast<int>(std::round(angleDelta / 120.0 * LinesAWheelStep * advance));
    };
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y()) || (event->modifiers() & Qt::ShiftModifier);
    if (sideways) {
        const std::optional<Private::Shown> under = d->shownAt(static_cast<int>(event->position().y()));
        const LaidItem *laid = under ? d->layout->laidItem(under->item) : nullptr;
        if (laid && laid->overflow > 0) {
            const int across = angle.x() != 0 ? angle.x() : angle.y();
            d->layout->scrollGroup(laid->group, -pixels(across, event->pixelDelta().x()));
            viewport()->update();
        }
        event->accept();
        return;
    }
    d->scrollBy(-pixels(angle.y(), event->pixelDelta().y()));
    event->accept();
}

void ReaderPane::contextMenuEvent(QContextMenuEvent *event)
{
    if (!d->hasText())
        return;
    QPoint global = event->globalPos();
    Position at = d->caret;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect line = d->lineInView(d->caret).value_or(QRectF(20, 20, 1, 1)).toRect();
        global = viewport()->mapToGlobal(line.bottomLeft());
    } else {
        at = d->hit(event->pos());
        if (!isOnSelection(selection(), at))
            d->select(at, at);
    }
    Q_EMIT contextMenuRequested(global, at);
    event->accept();
}

bool ReaderPane::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        d->look.pointerLeft();
    return showTip(*event, *viewport(), [this](QPoint point) { return d->tipAt(point); }) ||
           QAbstractScrollArea::viewportEvent(event);
}

void ReaderPane::timerEvent(QTimerEvent *event)
{
    constexpr qint64 Slice = 4; // milliseconds of work before events are looked at again
    if (event->timerId() == d->restripping.timerId()) {
        d->rebuildStrip();
    } else if (event->timerId() == d->searching.timerId()) {
        if (!d->search.work(Slice))
            d->searching.stop();
        d->noteNewHits();
    } else if (event->timerId() == d->coloring.timerId()) {
        if (d->hasText() && d->layout->doColorWork(Slice))
            d->settle();
        if (!d->hasText() || !d->layout->hasColorWork())
            d->coloring.stop();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace reader
