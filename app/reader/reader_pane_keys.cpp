// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/accessible_reader.h"
#include "reader/reader_pane_private.h"

#include <QKeyEvent>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

void ReaderPane::Private::select(Position from, Position to)
{
    const Range before = selection();
    const Position caretBefore = caret;
    look.caretMoved();
    mark = from;
    caret = to;
    goalX.reset();
    const bool hadArea = std::exchange(selectedArea, std::nullopt).has_value();
    if (const Range now = selection(); now != before || hadArea) {
        Q_EMIT q->selectionChanged(now);
        AccessibleReader::tellSelection(*q);
    }
    if (caret != caretBefore)
        tellCaret();
    blink.restart();
    q->viewport()->update();
}

void ReaderPane::Private::tellCaret()
{
    AccessibleReader::tellCaret(*q);
    Q_EMIT q->caretMoved(caret);
}

void ReaderPane::Private::moveCaret(Position to, bool extend, std::optional<double> goal)
{
    if (extend)
        selecting = true;
    select(extend ? mark : to, to);
    goalX = goal;
    bring({to, to}, Bring::Near);
}

void ReaderPane::growSelection(TextUnit unit)
{
    if (!d->hasText())
        return;
    d->ensureLayout();
    const Range grown = TextUnits(*d->document, d->bordersOf()).grown(unit, selection());
    d->select(grown.begin, grown.end);
    d->bring({grown.end, grown.end}, Private::Bring::Near);
    Q_EMIT selectionFinished();
}

void ReaderPane::shrinkSelection(TextUnit unit)
{
    if (!d->hasText() || !hasSelection())
        return;
    const Range shrunk = TextUnits(*d->document, d->bordersOf()).shrunk(unit, selection());
    d->select(shrunk.begin, shrunk.end);
    d->bring({shrunk.end, shrunk.end}, Private::Bring::Near);
    Q_EMIT selectionFinished();
}

void ReaderPane::extendSelection(TextUnit unit, int steps)
{
    if (!d->hasText())
        return;
    d->moveCaret(TextUnits(*d->document, d->bordersOf()).moved(unit, d->mark, d->caret, steps), true);
    d->selecting = false;
    if (hasSelection())
        Q_EMIT selectionFinished();
}

bool ReaderPane::selectNeighbour(TextUnit unit, bool forwards)
{
    if (!d->hasText())
        return false;
    d->ensureLayout();
    const TextUnits units(*d->document, d->bordersOf());
    const std::optional<Range> found = forwards ? units.next(unit, selection().end) : units.previous(unit, selection().begin);
    if (!found)
        return false;
    d->select(found->begin, found->end);
    d->bring(*found, Private::Bring::Near);
    Q_EMIT selectionFinished();
    return true;
}

void ReaderPane::Private::page(int direction, bool extend)
{
    const int step = std::max(40, q->viewport()->height() - 2 * static_cast<int>(layout->fonts().bodyAdvance()));
    const std::optional<QRectF> line = lineInView(caret);
    const double x = goalX.value_or(motion().x(caret));
    const qint64 before = layout->y(anchor);
    scrollBy(direction * step);
    Position to;
    const bool moved = std::abs(layout->y(anchor) - before) > 2;
    if (!moved) {
        to = direction < 0 ? Position(0) : document->range().end;
    } else {
        const double y = line ? line->center().y() : q->viewport()->height() / 2.0;
        to = hit({x + column.left, std::clamp(y, 0.0, q->viewport()->height() - 1.0)});
    }
    moveCaret(to, extend, x);
}

bool ReaderPane::Private::handleMotion(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        page(event->key() == Qt::Key_PageUp ? -1 : 1, event->modifiers() & Qt::ShiftModifier);
        return true;
    }
    const std::optional<CaretStep> step = caretStep(*event, motion(), caret, selection(), goalX);
    if (!step)
        return false;
    moveCaret(step->to, step->extends, step->goalX);
    if (step->scrolls & Qt::TopEdge)
        scrollToBegin();
    else if (step->scrolls & Qt::BottomEdge)
        scrollToEnd();
    return true;
}

bool ReaderPane::Private::handleCommand(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        q->copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        q->selectAll();
    } else if (event->matches(QKeySequence::ZoomIn)) {
        q->zoomIn();
    } else if (event->matches(QKeySequence::ZoomOut)) {
        q->zoomOut();
    } else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_0) {
        q->resetZoom();
    } else if (event->key() == Qt::Key_Escape && drag == Drag::Edge) {
        cancelEdge();
    } else if (look.handleKey(*event)) {
        return true;
    } else if (event->key() == Qt::Key_Escape && modifiers == Qt::NoModifier && (q->selectedTarget() || !current.isNull())) {
        if (q->selectedTarget())
            q->clearSelection();
        else
            q->setCurrentAnnotation({});
    } else if (event->key() == Qt::Key_Space && !(modifiers & ~Qt::ShiftModifier)) {
        const int step = q->viewport()->height() - 2 * static_cast<int>(layout->fonts().bodyAdvance());
        scrollBy(modifiers & Qt::ShiftModifier ? -step : step);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (q->followLink(caret) || openPicture(caret))
            return true;
        const std::vector<annotation::AnnotationId> here = annotations.at(caret);
        if (here.empty())
            return false;
        activate(here.front());
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && (modifiers & Qt::AltModifier) &&
               (modifiers & Qt::ShiftModifier)) {
        const Edge edge = modifiers & Qt::ControlModifier ? Edge::Begin : Edge::End;
        q->moveAnnotationEdge(edge, event->key() == Qt::Key_Right ? 1 : -1);
    } else {
        return false;
    }
    return true;
}

void ReaderPane::keyPressEvent(QKeyEvent *event)
{
    if (!d->hasText()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    d->ensureLayout();
    if (!d->handleCommand(event) && !d->handleMotion(event))
        event->ignore(); // not to the scroll area, which would scroll where the caret could have moved
}

void ReaderPane::keyReleaseEvent(QKeyEvent *event)
{
    if (endsSelecting(*event, d->selecting) && hasSelection())
        Q_EMIT selectionFinished();
    QAbstractScrollArea::keyReleaseEvent(event);
}

void ReaderPane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->blink.restart();
    viewport()->update();
}

void ReaderPane::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->blink.stop();
    d->look.close();
    d->selecting = false;
    viewport()->update();
}

} // namespace reader
