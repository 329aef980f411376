// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/area_layer.h"
#include "reader/page_view_private.h"
#include "reader/tool_tip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace reader {

using annotation::AnnotationId;
using document::Position;
using document::Range;

namespace {

constexpr int LeastArea = 6; // pixels: anything smaller is a hand that is not steady

} // namespace

std::optional<Position> PageView::Private::hit(QPoint point) const
{
    if (!hasText())
        return std::nullopt;
    const int page = stack.pageAt(point.y() + q->verticalScrollBar()->value());
    if (const auto at = text->positionAt(page, onPage(page, point)))
        return at;
    return document->pages()[static_cast<std::size_t>(page)].range.begin;
}

bool PageView::Private::isOverText(QPoint point) const
{
    if (!hasText())
        return false;
    const int page = stack.pageAt(point.y() + q->verticalScrollBar()->value());
    return text->isOverText(page, onPage(page, point));
}

const PaintedAnnotation *PageView::Private::areaAt(QPoint point) const
{
    if (!document || stack.count() == 0)
        return nullptr;
    const int page = stack.pageAt(point.y() + q->verticalScrollBar()->value());
    const std::vector<PaintedAnnotation> &areas = pane.areas().on(page);
    const auto found = std::find_if(areas.rbegin(), areas.rend(),
                                    [&](const PaintedAnnotation &area) { return onScreen(page, area.area).contains(point); });
    return found == areas.rend() ? nullptr : &*found;
}

const PageView::Private::Target *PageView::Private::targetAt(QPoint point) const
{
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [point](const Target &target) { return target.rect.adjusted(-2, 0, 2, 0).contains(point); });
    return found == targets.end() ? nullptr : &*found;
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    d->tellHeld();
    if (event->button() != Qt::LeftButton || !d->document || d->stack.count() == 0)
        return;
    const QPoint point = event->position().toPoint();
    d->look.close();
    d->dragPoint = point;
    d->moved = false;
    d->pressedAt = point;
    if (d->takeGrip(point))
        return;
    if (const Private::Target *target = d->targetAt(point)) {
        const AnnotationId id = target->id;
        d->pane.setCurrentAnnotation(id);
        Q_EMIT d->pane.annotationActivated(id);
        return;
    }
    const bool third = d->clicks.isThird(point);
    d->goalX.reset();
    const int page = d->stack.pageAt(point.y() + verticalScrollBar()->value());
    if (d->areaMode || event->modifiers() & Qt::ControlModifier || !d->text->hasText(page)) {
        d->drag = Private::Drag::Area;
        d->areaPage = page;
        d->areaFrom = d->onPage(page, point);
        return;
    }
    const Position at = *d->hit(point);
    if (third) {
        d->drag = Private::Drag::Lines;
        d->moved = true;
        d->dragOrigin = d->text->lineAt(at);
        d->pane.select(d->dragOrigin.begin, d->dragOrigin.end);
        return;
    }
    d->drag = Private::Drag::Characters;
    d->moved = event->modifiers() & Qt::ShiftModifier;
    d->pane.select(d->moved ? d->pane.selectionAnchor() : at, at);
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const std::optional<Position> at = event->button() == Qt::LeftButton ? d->hit(point) : std::nullopt;
    if (!at)
        return;
    // The letter under the pointer counts, not the border that is nearest to it.
    const auto border = d->text->caret(*at);
    const bool after = border && d->onScreen(border->page, border->box).left() > point.x() && *at > Position(0);
    d->dragOrigin = d->borders->wordAt(after ? d->borders->previousGrapheme(*at) : *at);
    d->drag = Private::Drag::Words;
    d->moved = true;
    d->pressedAt = d->dragPoint = point;
    d->clicks.doubleClicked(point);
    d->pane.select(d->dragOrigin.begin, d->dragOrigin.end);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (d->drag == Private::Drag::None || !(event->buttons() & Qt::LeftButton)) {
        d->updateCursor(point);
        d->look.pointerMoved(point);
        return;
    }
    d->moved = d->moved || (point - d->pressedAt).manhattanLength() >= QApplication::startDragDistance();
    d->dragPoint = point;
    d->dragTo(point);
    d->edgeScroll.follow(point);
}

void PageView::Private::dragTo(QPoint point)
{
    if (drag == Drag::Area) {
        q->viewport()->update();
        return;
    }
    if (drag == Drag::Edge || drag == Drag::Held) {
        dragGrip(point);
        return;
    }
    const std::optional<Position> at = hit(point);
    if (!at || !moved)
        return;
    if (drag == Drag::Characters) {
        pane.select(pane.selectionAnchor(), *at);
        return;
    }
    const Dragged now = dragged(dragOrigin, drag == Drag::Words ? borders->wordAt(*at) : text->lineAt(*at), *at);
    pane.select(now.anchor, now.caret);
}

QRectF PageView::Private::rubber() const
{
    return QRectF(areaFrom, onPage(areaPage, dragPoint)).normalized().intersected(QRectF(QPointF(), stack.size(areaPage)));
}

void PageView::Private::finishArea()
{
    const QRectF area = rubber();
    q->setAreaMode(false);
    q->viewport()->update();
    if (std::min(area.width(), area.height()) * stack.scale() < LeastArea)
        return;
    pane.selectArea({areaPage, area});
    Q_EMIT pane.selectionFinished();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->drag == Private::Drag::None)
        return;
    d->edgeScroll.stop();
    d->dragPoint = event->position().toPoint();
    const Private::Drag ended = std::exchange(d->drag, Private::Drag::None);
    if (ended == Private::Drag::Edge || (ended == Private::Drag::Held && d->moved))
        d->finishGrip();
    else if (!d->moved)
        d->finishClick(event->position().toPoint());
    else if (ended == Private::Drag::Area)
        d->finishArea();
    else if (d->pane.hasSelection())
        Q_EMIT d->pane.selectionFinished();
}

void PageView::Private::finishClick(QPoint point)
{
    if (pane.selectedArea())
        pane.clearSelection();
    if (!isOverText(point) || !pane.followLink(*hit(point)))
        activateAt(point);
}

void PageView::Private::activateAt(QPoint point)
{
    AnnotationId id;
    if (isOverText(point)) {
        const std::vector<AnnotationId> here = pane.annotationsAt(*hit(point));
        if (!here.empty())
            id = here.front();
    }
    if (const PaintedAnnotation *area = areaAt(point); id.isNull() && area)
        id = area->id;
    pane.setCurrentAnnotation(id);
    if (!id.isNull())
        Q_EMIT pane.annotationActivated(id);
}

void PageView::Private::updateCursor(QPoint point)
{
    Qt::CursorShape shape = isOverText(point) ? Qt::IBeamCursor : Qt::ArrowCursor;
    if (areaMode)
        shape = Qt::CrossCursor;
    else if (const Grip under = gripAt(point); !under.isNone())
        shape = under.cursor();
    else if (targetAt(point) || (shape == Qt::IBeamCursor && pane.hasLink(*hit(point))) ||
             (shape == Qt::ArrowCursor && areaAt(point)))
        shape = Qt::PointingHandCursor;
    if (q->viewport()->cursor().shape() != shape)
        q->viewport()->setCursor(shape);
}

QString PageView::Private::tipAt(QPoint point) const
{
    QStringList lines;
    const auto tell = [&](const PaintedAnnotation &annotation, qsizetype tag, bool onlyNote) {
        if (!onlyNote)
            lines.append(tag < 0 ? PageView::tr("Highlight") : annotation.tagNames.value(tag));
        if (!annotation.note.isEmpty())
            lines.append(annotation.note.left(600));
    };
    for (const Target &target : targets) {
        const PaintedAnnotation *annotation = pane.annotation(target.id);
        if (annotation && target.rect.adjusted(-2, 0, 2, 0).contains(point))
            tell(*annotation, target.tag, target.note);
    }
    if (const PaintedAnnotation *area = areaAt(point); area && lines.isEmpty()) {
        lines = area->tagNames;
        tell(*area, -1, true);
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        d->look.pointerLeft();
    return showTip(*event, *viewport(), [this](QPoint point) { return d->tipAt(point); }) ||
           QAbstractScrollArea::viewportEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int angle = event->angleDelta().y();
    if (angle != 0)
        d->applyZoom(zoom() * std::pow(1.1, angle / 120.0), event->position().toPoint());
    event->accept();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!d->document)
        return;
    QPoint global = event->globalPos();
    Position at = d->pane.caret();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto place = d->hasText() ? d->text->caret(at) : std::nullopt;
        const QRectF line = place ? d->onScreen(place->page, place->box) : QRectF(20, 20, 1, 1);
        global = viewport()->mapToGlobal(line.bottomLeft().toPoint());
    } else {
        at = d->hit(event->pos()).value_or(at);
        const bool onSelection =
            d->pane.selectedArea() ? selectionRect().contains(event->pos()) : isOnSelection(d->pane.selection(), at);
        if (!onSelection) {
            d->pane.select(at, at);
            d->activateAt(event->pos());
        }
    }
    Q_EMIT d->pane.contextMenuRequested(global, at);
    event->accept();
}

} // namespace reader
