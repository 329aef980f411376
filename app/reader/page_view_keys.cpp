// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_motion.h"
#include "reader/page_view_private.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

void PageView::Private::moveCaret(Position to, bool extend, std::optional<double> goal)
{
    selecting = selecting || extend;
    pane.select(extend ? pane.selectionAnchor() : to, to);
    goalX = goal;
    if (const auto place = text->caret(to))
        bring(place->page, place->box, false);
}

void PageView::Private::page(int direction, bool extend)
{
    QScrollBar *bar = q->verticalScrollBar();
    const int before = bar->value();
    const auto place = hasText() ? text->caret(pane.caret()) : std::nullopt;
    const QRectF line = place ? onScreen(place->page, place->box) : QRectF();
    bar->setValue(before + direction * std::max(40, q->viewport()->height() - 40));
    if (!place)
        return;
    const bool inView = line.top() >= 0 && line.bottom() <= q->viewport()->height();
    const QPointF point(line.left(), inView ? line.center().y() : q->viewport()->height() / 3.0);
    Position to = hit(point.toPoint()).value_or(pane.caret());
    if (bar->value() == before)
        to = direction < 0 ? Position(0) : document->range().end;
    moveCaret(to, extend);
}

bool PageView::Private::handleMotion(QKeyEvent *event)
{
    if (!hasText() || event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        page(event->key() == Qt::Key_PageUp ? -1 : 1, event->modifiers() & Qt::ShiftModifier);
        return true;
    }
    const PageMotion motion(*document, *text, *borders);
    const std::optional<CaretStep> step = caretStep(*event, motion, pane.caret(), pane.selection(), goalX);
    if (!step)
        return false;
    moveCaret(step->to, step->extends, step->goalX);
    QScrollBar *bar = q->verticalScrollBar();
    if (step->scrolls)
        bar->setValue(step->scrolls & Qt::TopEdge ? 0 : bar->maximum());
    return true;
}

// What keys do where there is no caret, and what they do besides.
bool PageView::Private::handleScrolling(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    QScrollBar *bar = q->verticalScrollBar();
    const int step = std::max(40, q->viewport()->height() - 40);
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        return true;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return true;
    case Qt::Key_Space:
        bar->setValue(bar->value() + (event->modifiers() & Qt::ShiftModifier ? -step : step));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + (event->key() == Qt::Key_PageUp ? -step : step));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        bar->setValue(bar->value() + (event->key() == Qt::Key_Up ? -bar->singleStep() : bar->singleStep()));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        q->goToPage(std::clamp(q->pageInView() + (event->key() == Qt::Key_Left ? -1 : 1), 0, std::max(0, stack.count() - 1)));
        return true;
    default:
        return false;
    }
}

// Without a mouse an area begins in the middle of what is seen; keys move it from there.
void PageView::Private::placeArea()
{
    const int page = q->pageInView();
    q->setAreaMode(false);
    if (page < 0)
        return;
    const QRectF seen = QRectF(pageRect(page)).intersected(q->viewport()->rect());
    const QPointF middle = (seen.center() - pageRect(page).topLeft()) / stack.scale();
    const QSizeF size = stack.size(page);
    QRectF area(0, 0, size.width() / 3, size.height() / 8);
    area.moveCenter(middle);
    pane.selectArea({page, area.intersected(QRectF(QPointF(), size))});
    Q_EMIT pane.selectionFinished();
}

bool PageView::Private::handleCommand(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::ZoomIn)) {
        q->zoomIn();
    } else if (event->matches(QKeySequence::ZoomOut)) {
        q->zoomOut();
    } else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_0) {
        q->fitWidth();
    } else if (event->key() == Qt::Key_Escape && (drag != Drag::None || areaMode)) {
        cancelDrag();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && areaMode) {
        placeArea();
    } else if (look.handleKey(*event)) {
        return true;
    } else if (event->key() == Qt::Key_Escape && pane.selectedTarget()) {
        pane.clearSelection();
    } else if (event->key() == Qt::Key_Escape && !pane.currentAnnotation().isNull()) {
        pane.setCurrentAnnotation({});
    } else {
        return false;
    }
    return true;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (d->handleHeld(event) || d->handleCommand(event) || d->handleMotion(event) || d->handleScrolling(event))
        return;
    // Copying, selecting all and what else is the same in both views is done by the pane, whose parents are offered the rest.
    event->ignore();
    if (d->document)
        QCoreApplication::sendEvent(&d->pane, event);
    event->accept();
}

void PageView::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        d->tellHeld();
    if (endsSelecting(*event, d->selecting) && d->pane.hasSelection())
        Q_EMIT d->pane.selectionFinished();
    QAbstractScrollArea::keyReleaseEvent(event);
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->blink.restart();
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->tellHeld();
    d->look.close();
    d->blink.stop();
    d->selecting = false;
    viewport()->update();
}

} // namespace reader
