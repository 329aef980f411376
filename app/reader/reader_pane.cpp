// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane.h"

#include "document/words.h"
#include "reader/accessible_reader.h"
#include "reader/reader_pane_private.h"

#include <QApplication>
#include <QClipboard>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace reader {

using annotation::AnnotationId;
using document::Position;
using document::Range;

namespace {

constexpr double LeastZoom = 0.4;
constexpr double MostZoom = 5.0;
constexpr double ZoomStep = 1.1;
constexpr std::size_t LongestHistory = 200;

} // namespace

ReaderPane::Private::Private(ReaderPane *pane)
    : q(pane),
      blink(*pane,
            [this] {
                if (const std::optional<QRectF> line = lineInView(caret))
                    q->viewport()->update(line->toAlignedRect().adjusted(-2, -1, 2, 1));
            }),
      edgeScroll(
          *pane->viewport(), [this](int step) { scrollBy(step); }, [this](QPointF point) { dragTo(point); }),
      look(*pane->viewport(), {[this](QPoint point) { return drag == Drag::None ? referenceUnder(point) : std::nullopt; },
                               [this](const Reference &reference) { return showTarget(reference); },
                               [this](Position target) {
                                   q->goTo({target, target});
                               }})
{
}

ReaderPane::ReaderPane(QWidget *parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>(this))
{
    AccessibleReader::install();
    d->theme = Theme::of(Theme::Kind::System, palette());
    d->makeStrip();
    setViewportMargins(0, 0, d->strip->sizeHint().width(), 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Document"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    d->emptyTitle = tr("No document is open");
    d->emptyHint = tr("Choose a document in the list, or drop files on this window.");
}

ReaderPane::~ReaderPane() = default;

void ReaderPane::setDocument(document::DocumentPointer document)
{
    d->look.close();
    d->layout.reset();
    d->places.reset();
    d->borders.reset();
    d->document = std::move(document);
    d->search = {};
    d->searching.stop();
    d->coloring.stop();
    d->edgeScroll.stop();
    d->drag = Private::Drag::None;
    d->currentHit = {};
    d->hitsNoted = 0;
    d->pendingFind = 0;
    d->annotations.assign({});
    d->areas.assign({});
    d->selectedArea.reset();
    d->current = {};
    d->bookmarks.clear();
    d->reviewed.clear();
    d->stripes.clear();
    d->noteMarks.clear();
    d->shown.clear();
    d->past.clear();
    d->future.clear();
    d->caret = d->mark = Position(0);
    d->goalX.reset();
    d->wantedPlace.reset();
    d->heldPlace.reset();
    d->anchor = {};
    d->layoutStale = true;
    if (d->document)
        d->layout = std::make_unique<DocumentLayout>(d->document);
    viewport()->setCursor(d->hasText() ? Qt::IBeamCursor : Qt::ArrowCursor);
    d->emptyStrip();
    if (d->hasText() && isVisible())
        d->ensureLayout();
    else
        d->settle();
    Q_EMIT documentChanged();
    Q_EMIT historyChanged();
    Q_EMIT selectionChanged(selection());
}

const document::DocumentPointer &ReaderPane::document() const
{
    return d->document;
}

void ReaderPane::setEmptyText(const QString &title, const QString &hint)
{
    d->emptyTitle = title;
    d->emptyHint = hint;
    viewport()->update();
}

const document::Places &ReaderPane::Private::placesOf()
{
    if (!places)
        places = std::make_unique<document::Places>(*document);
    return *places;
}

const document::TextBorders &ReaderPane::Private::bordersOf()
{
    if (!borders)
        borders = std::make_unique<document::TextBorders>(document->text());
    return *borders;
}

Position ReaderPane::Private::clamped(Position at) const
{
    return document ? std::clamp(at, Position(0), document->range().end) : Position(0);
}

Range ReaderPane::Private::clamped(Range range) const
{
    const Position begin = clamped(range.begin);
    return {begin, std::max(begin, clamped(range.end))};
}

ViewPosition ReaderPane::position() const
{
    return d->viewPosition();
}

void ReaderPane::setPosition(const ViewPosition &position)
{
    if (!d->hasText())
        return;
    d->wantedPlace = position;
    if (d->layoutStale) {
        if (isVisible())
            d->ensureLayout();
        return;
    }
    const ViewPosition place = *std::exchange(d->wantedPlace, std::nullopt);
    d->anchor = d->layout->lineTop(d->clamped(place.at));
    d->anchor.offset -= place.offset;
    d->settle();
    d->heldPlace = {place, d->anchor};
}

PaneState ReaderPane::state() const
{
    return {d->viewPosition(), d->caret, d->mark, d->past, d->future};
}

void ReaderPane::setState(const PaneState &state)
{
    if (!d->hasText())
        return;
    const document::TextBorders &borders = d->bordersOf();
    d->past = state.past;
    d->future = state.future;
    setPosition(state.view);
    d->select(borders.graphemeAtOrBefore(d->clamped(state.mark)), borders.graphemeAtOrBefore(d->clamped(state.caret)));
    Q_EMIT historyChanged();
}

Range ReaderPane::visibleRange() const
{
    d->ensureLayout();
    return d->visible;
}

double ReaderPane::progress() const
{
    if (!d->hasText() || d->document->text().isEmpty())
        return 0;
    return static_cast<double>(visibleRange().end.value()) / static_cast<double>(d->document->text().size());
}

void ReaderPane::Private::rememberPlace()
{
    past.push_back({viewPosition(), caret});
    if (past.size() > LongestHistory)
        past.erase(past.begin());
    future.clear();
    Q_EMIT q->jumped();
    Q_EMIT q->historyChanged();
}

void ReaderPane::Private::restore(const PaneState::Jump &jump)
{
    q->setPosition(jump.view);
    select(jump.caret, jump.caret);
    Q_EMIT q->wentTo({jump.view.at, jump.view.at});
    Q_EMIT q->historyChanged();
}

void ReaderPane::goTo(Range range, Arrival arrival)
{
    if (!d->hasText())
        return;
    d->ensureLayout();
    d->rememberPlace();
    const Range there = d->clamped(range);
    d->bring(there, Private::Bring::Comfortably);
    if (arrival == Arrival::Select)
        setSelection(there);
    else
        setCaret(there.begin);
}

bool ReaderPane::goToLine(int number)
{
    const std::optional<Position> at = d->hasText() ? d->placesOf().line(number) : std::nullopt;
    if (at)
        goTo({*at, *at});
    return at.has_value();
}

bool ReaderPane::goToParagraph(int number)
{
    const std::optional<Position> at = d->hasText() ? d->placesOf().paragraph(number) : std::nullopt;
    if (at)
        goTo({*at, *at});
    return at.has_value();
}

bool ReaderPane::goToPage(const QString &label)
{
    const std::optional<Position> at = d->hasText() ? d->placesOf().page(label) : std::nullopt;
    if (at)
        goTo({*at, *at});
    return at.has_value();
}

bool ReaderPane::goToName(const QString &anchor)
{
    const std::optional<Position> at = d->hasText() ? d->layout->spans().target(anchor) : std::nullopt;
    if (at)
        goTo({*at, *at});
    return at.has_value();
}

bool ReaderPane::goToNextHeading()
{
    if (!d->hasText())
        return false;
    for (const quint32 block : d->layout->flow().headings()) {
        const Range range = d->document->blocks()[block].range;
        if (range.begin > d->caret) {
            goTo({range.begin, range.begin});
            return true;
        }
    }
    return false;
}

bool ReaderPane::goToPreviousHeading()
{
    if (!d->hasText())
        return false;
    const std::vector<quint32> &headings = d->layout->flow().headings();
    for (auto at = headings.rbegin(); at != headings.rend(); ++at) {
        const Range range = d->document->blocks()[*at].range;
        if (range.begin < d->caret) {
            goTo({range.begin, range.begin});
            return true;
        }
    }
    return false;
}

bool ReaderPane::canGoBack() const
{
    return !d->past.empty();
}

bool ReaderPane::canGoForward() const
{
    return !d->future.empty();
}

void ReaderPane::goBack()
{
    if (d->past.empty())
        return;
    d->future.push_back({d->viewPosition(), d->caret});
    const PaneState::Jump jump = d->past.back();
    d->past.pop_back();
    d->restore(jump);
}

void ReaderPane::goForward()
{
    if (d->future.empty())
        return;
    d->past.push_back({d->viewPosition(), d->caret});
    const PaneState::Jump jump = d->future.back();
    d->future.pop_back();
    d->restore(jump);
}

void ReaderPane::forgetJumps()
{
    d->past.clear();
    d->future.clear();
    Q_EMIT historyChanged();
}

Position ReaderPane::caret() const
{
    return d->caret;
}

void ReaderPane::setCaret(Position at)
{
    if (!d->hasText())
        return;
    const Position there = d->bordersOf().graphemeAtOrBefore(d->clamped(at));
    d->select(there, there);
    d->bring({there, there}, Private::Bring::Near);
}

Range ReaderPane::selection() const
{
    return d->selection();
}

void ReaderPane::setSelection(Range range)
{
    if (!d->hasText())
        return;
    const Range whole = d->bordersOf().wholeGraphemes(d->clamped(range));
    d->select(whole.begin, whole.end);
}

void ReaderPane::select(Position anchor, Position caret)
{
    if (d->hasText())
        d->select(d->bordersOf().graphemeAtOrBefore(d->clamped(anchor)), d->bordersOf().graphemeAtOrBefore(d->clamped(caret)));
}

Position ReaderPane::selectionAnchor() const
{
    return d->mark;
}

void ReaderPane::selectArea(const annotation::AreaTarget &area)
{
    if (!d->document || area.page < 0 || area.page >= std::ssize(d->document->pages()))
        return;
    d->select(d->caret, d->caret);
    d->selectedArea = area;
    Q_EMIT selectionChanged(selection());
}

const std::optional<annotation::AreaTarget> &ReaderPane::selectedArea() const
{
    return d->selectedArea;
}

std::optional<annotation::Target> ReaderPane::selectedTarget() const
{
    if (d->selectedArea)
        return *d->selectedArea;
    if (!hasSelection())
        return std::nullopt;
    annotation::TextTarget passage;
    passage.range = d->document ? document::withoutBlanks(d->document->text(), selection()) : selection();
    if (passage.range.isEmpty())
        passage.range = selection();
    return passage;
}

bool ReaderPane::hasSelection() const
{
    return d->caret != d->mark;
}

QString ReaderPane::selectedText() const
{
    return d->document ? d->document->text(selection()) : QString();
}

document::Place ReaderPane::placeOfSelection() const
{
    if (d->selectedArea) {
        document::Place place;
        place.page = d->document->pages()[static_cast<std::size_t>(d->selectedArea->page)].label;
        return place;
    }
    return placeAt(selection().begin);
}

document::Place ReaderPane::placeAt(Position at) const
{
    return d->hasText() ? d->placesOf().at(d->clamped(at)) : document::Place{};
}

QRect ReaderPane::selectionRect() const
{
    if (!d->hasText() || d->layoutStale || !hasSelection())
        return {};
    QRectF around;
    std::vector<QRectF> rects;
    for (const Private::Shown &entry : d->shown) {
        const LaidItem &laid = d->layout->item(entry.item);
        if (!laid.range.overlaps(selection()))
            continue;
        rects.clear();
        laid.appendRects(selection(), rects);
        for (const QRectF &rect : rects)
            around |= rect.translated(d->column.left - laid.shift, entry.y);
    }
    return around.toAlignedRect().intersected(viewport()->rect());
}

QRect ReaderPane::caretRect(Position at) const
{
    const std::optional<QRectF> line = d->lineInView(d->clamped(at));
    return line ? line->toAlignedRect().intersected(viewport()->rect()) : QRect();
}

Position ReaderPane::positionAt(const QPoint &point) const
{
    return d->hit(point);
}

void ReaderPane::copy() const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void ReaderPane::selectAll()
{
    if (d->hasText())
        d->select(Position(0), d->document->range().end);
}

void ReaderPane::clearSelection()
{
    d->select(d->caret, d->caret);
}

void ReaderPane::setTheme(Theme::Kind kind)
{
    d->look.close();
    d->theme = Theme::of(kind, palette());
    d->strip->setTheme(d->theme);
    if (d->layout && !d->layoutStale)
        d->layout->setTheme(d->theme);
    d->settle();
    Q_EMIT themeChanged();
}

const Theme &ReaderPane::theme() const
{
    return d->theme;
}

void ReaderPane::setTypography(const Typography &typography)
{
    if (d->typography == typography)
        return;
    d->typography = typography;
    d->relayout();
}

const Typography &ReaderPane::typography() const
{
    return d->typography;
}

double ReaderPane::zoom() const
{
    return d->zoom;
}

void ReaderPane::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, LeastZoom, MostZoom);
    if (std::abs(wanted - d->zoom) < 0.001)
        return;
    d->zoom = wanted;
    d->relayout();
    Q_EMIT zoomChanged(wanted);
}

void ReaderPane::zoomIn()
{
    setZoom(d->zoom * ZoomStep);
}

void ReaderPane::zoomOut()
{
    setZoom(d->zoom / ZoomStep);
}

void ReaderPane::resetZoom()
{
    setZoom(1.0);
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect text = viewport()->geometry();
    d->strip->setGeometry(text.right() + 1, text.top(), d->strip->sizeHint().width(), text.height());
    if (!d->layout || d->layoutStale)
        return;
    const Private::Column now = d->columnNow();
    if (now.width != d->column.width || now.room != d->column.room) {
        d->relayout();
        return;
    }
    d->column = now;
    d->settle();
    d->rebuildStripSoon();
}

void ReaderPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d->theme.kind == Theme::Kind::System)
        setTheme(Theme::Kind::System);
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        d->relayout();
}

bool ReaderPane::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        d->ensureLayout();
    return QAbstractScrollArea::event(event);
}

} // namespace reader
