// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_view_private.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

void PageView::Private::restartBlinking()
{
    caretOn = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (q->hasFocus() && period > 0)
        blinking.start(period / 2, q);
    else
        blinking.stop();
    q->viewport()->update();
}

void PageView::Private::moveCaret(Position to, bool extend)
{
    const std::optional<double> goal = goalX;
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

// Where the paragraph at `at` begins or ends; from there, the one before or after.
Position PageView::Private::paragraphEdge(Position at, bool backward) const
{
    const std::vector<document::Block> &blocks = document->blocks();
    const std::optional<std::size_t> here = document->blockAt(at);
    if (!here)
        return at;
    const Range range = blocks[*here].range;
    if (backward)
        return at > range.begin || *here == 0 ? range.begin : blocks[*here - 1].range.begin;
    return at < range.end || *here + 1 == blocks.size() ? range.end : blocks[*here + 1].range.end;
}

bool PageView::Private::handleMotion(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (!hasText() || event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const Position caret = pane.caret();
    const Range chosen = pane.selection();
    const bool collapse = !extend && !chosen.isEmpty();
    const int key = event->key();
    if (control && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        goalX.reset();
        moveCaret(paragraphEdge(caret, key == Qt::Key_Up), extend);
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const auto place = text->caret(caret);
        if (!goalX)
            goalX = place ? place->box.left() : 0.0;
        const auto to = key == Qt::Key_Up ? text->lineAbove(caret, *goalX) : text->lineBelow(caret, *goalX);
        moveCaret(to.value_or(key == Qt::Key_Up ? Position(0) : document->range().end), extend);
        return true;
    }
    if (key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        goalX.reset();
    switch (key) {
    case Qt::Key_Left:
        moveCaret(control ? borders->previousWord(caret) : collapse ? chosen.begin : borders->previousGrapheme(caret), extend);
        return true;
    case Qt::Key_Right:
        moveCaret(control ? borders->nextWord(caret) : collapse ? chosen.end : borders->nextGrapheme(caret), extend);
        return true;
    case Qt::Key_Home:
        moveCaret(control ? Position(0) : text->lineAt(caret).begin, extend);
        return control ? handleScrolling(event) : true;
    case Qt::Key_End:
        moveCaret(control ? document->range().end : text->lineAt(caret).end, extend);
        return control ? handleScrolling(event) : true;
    case Qt::Key_PageUp:
        page(-1, extend);
        return true;
    case Qt::Key_PageDown:
        page(1, extend);
        return true;
    default:
        return false;
    }
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
    } else if (event->key() == Qt::Key_Escape && previewed) {
        closePreview();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier && previewed) {
        followPreview();
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
    if (event->key() == Qt::Key_Shift && d->selecting && !event->isAutoRepeat()) {
        d->selecting = false;
        if (d->pane.hasSelection())
            Q_EMIT d->pane.selectionFinished();
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->restartBlinking();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->tellHeld();
    d->closePreview();
    d->blinking.stop();
    d->selecting = false;
    viewport()->update();
}

} // namespace reader
