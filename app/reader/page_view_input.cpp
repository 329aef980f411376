// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/area_layer.h"
#include "reader/page_view_private.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace reader {

using annotation::AnnotationId;
using document::Position;
using document::Range;

namespace {

constexpr int ScrollInterval = 30; // milliseconds, while dragging past an edge
constexpr int LeastArea = 6;       // pixels: anything smaller is a hand that is not steady

} // namespace

std::optional<Position> PageView::Private::hit(QPoint point) const
{
    if (!hasText())
        return std::nullopt;
    const int page = stack.pageAt(point.y() + q->verticalScrollBar()->value());
    const QPointF onPage = QPointF(point - pageRect(page).topLeft()) / stack.scale();
    if (const auto at = text->positionAt(page, onPage))
        return at;
    return document->pages()[static_cast<std::size_t>(page)].range.begin;
}

bool PageView::Private::isOverText(QPoint point) const
{
    if (!hasText())
        return false;
    const int page = stack.pageAt(point.y() + q->verticalScrollBar()->value());
    return text->isOverText(page, QPointF(point - pageRect(page).topLeft()) / stack.scale());
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
    if (event->button() == Qt::BackButton)
        return d->pane.goBack();
    if (event->button() == Qt::ForwardButton)
        return d->pane.goForward();
    if (event->button() != Qt::LeftButton || !d->document || d->stack.count() == 0)
        return;
    const QPoint point = event->position().toPoint();
    if (const Private::Target *target = d->targetAt(point)) {
        const AnnotationId id = target->id;
        d->pane.setCurrentAnnotation(id);
        Q_EMIT d->pane.annotationActivated(id);
        return;
    }
    const int interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    const bool third = d->sinceDoubleClick.isValid() && d->sinceDoubleClick.elapsed() < interval &&
                       (point - d->pressedAt).manhattanLength() < QApplication::startDragDistance();
    d->sinceDoubleClick.invalidate();
    d->pressedAt = d->dragPoint = point;
    d->moved = false;
    d->goalX.reset();
    const int page = d->stack.pageAt(point.y() + verticalScrollBar()->value());
    if (d->areaMode || event->modifiers() & Qt::ControlModifier || !d->text->hasText(page)) {
        d->drag = Private::Drag::Area;
        d->areaPage = page;
        d->areaFrom = QPointF(point - d->pageRect(page).topLeft()) / d->stack.scale();
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
    d->sinceDoubleClick.start();
    d->pane.select(d->dragOrigin.begin, d->dragOrigin.end);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (d->drag == Private::Drag::None || !(event->buttons() & Qt::LeftButton)) {
        d->updateCursor(point);
        return;
    }
    d->moved = d->moved || (point - d->pressedAt).manhattanLength() >= QApplication::startDragDistance();
    d->dragPoint = point;
    d->dragTo(point);
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && !d->autoScroll.isActive())
        d->autoScroll.start(ScrollInterval, this);
    else if (!outside)
        d->autoScroll.stop();
}

Range PageView::Private::unitAt(Position at) const
{
    return drag == Drag::Words ? borders->wordAt(at) : text->lineAt(at);
}

void PageView::Private::dragTo(QPoint point)
{
    if (drag == Drag::Area) {
        q->viewport()->update();
        return;
    }
    const std::optional<Position> at = hit(point);
    if (!at || !moved)
        return;
    if (drag == Drag::Characters) {
        pane.select(pane.selectionAnchor(), *at);
        return;
    }
    const Range unit = unitAt(*at);
    if (*at < dragOrigin.begin)
        pane.select(dragOrigin.end, unit.begin);
    else
        pane.select(dragOrigin.begin, std::max(dragOrigin.end, *at > dragOrigin.end ? unit.end : dragOrigin.end));
}

QRectF PageView::Private::rubber() const
{
    const QPointF to = QPointF(dragPoint - pageRect(areaPage).topLeft()) / stack.scale();
    return QRectF(areaFrom, to).normalized().intersected(QRectF(QPointF(), stack.size(areaPage)));
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
    d->autoScroll.stop();
    d->dragPoint = event->position().toPoint();
    const Private::Drag ended = std::exchange(d->drag, Private::Drag::None);
    if (!d->moved)
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
    else if (targetAt(point) || (shape == Qt::ArrowCursor && areaAt(point)))
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
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = d->tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
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
        const Range chosen = d->pane.selection();
        const bool onSelection = d->pane.selectedArea() ? selectionRect().contains(event->pos())
                                                        : !chosen.isEmpty() && chosen.begin <= at && at <= chosen.end;
        if (!onSelection) {
            d->pane.select(at, at);
            d->finishClick(event->pos());
        }
    }
    Q_EMIT d->pane.contextMenuRequested(global, at);
    event->accept();
}

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

bool PageView::Private::handleCommand(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::ZoomIn)) {
        q->zoomIn();
    } else if (event->matches(QKeySequence::ZoomOut)) {
        q->zoomOut();
    } else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_0) {
        q->fitWidth();
    } else if (event->key() == Qt::Key_Escape && (drag == Drag::Area || areaMode)) {
        drag = Drag::None;
        q->setAreaMode(false);
        q->viewport()->update();
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
    if (d->handleCommand(event) || d->handleMotion(event) || d->handleScrolling(event))
        return;
    // Copying, selecting all and what else is the same in both views is done by the pane, whose parents are offered the rest.
    event->ignore();
    if (d->document)
        QCoreApplication::sendEvent(&d->pane, event);
    event->accept();
}

void PageView::keyReleaseEvent(QKeyEvent *event)
{
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
    d->blinking.stop();
    d->selecting = false;
    viewport()->update();
}

} // namespace reader
