// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int LaneWidth = 6;
constexpr int FewestLanes = 3;
constexpr int MostLanes = 12;
constexpr int GapBesideText = 14;
constexpr int RightMargin = 22;
constexpr int TopMargin = 30; // above the first and below the last item
constexpr int BottomMargin = 70;
constexpr int NarrowestColumn = 120;
constexpr int LettersOfCode = 100;
constexpr qint64 MostSteps = 1'000'000'000; // of the scroll bar, which counts in int

} // namespace

FontSet ReaderPane::Private::fonts() const
{
    return FontSet(typography, zoom, q->font());
}

ReaderPane::Private::Column ReaderPane::Private::columnNow() const
{
    Column now;
    const FontSet set = fonts();
    const int width = q->viewport()->width();
    const bool source = document && document->format() == u"source";
    const double wanted =
        source ? std::max(typography.measure, LettersOfCode) * set.codeLetterWidth() : typography.measure * set.letterWidth();
    const bool numbers = typography.numbers || source;
    const int numbersWidth = numbers ? static_cast<int>(7 * set.codeLetterWidth()) : 0;
    const int leftLeast = numbersWidth + FewestLanes * LaneWidth + GapBesideText;
    now.width = std::max(NarrowestColumn, std::min(static_cast<int>(wanted), width - leftLeast - RightMargin));
    now.left = std::max(leftLeast, (width - now.width) / 2);
    now.room = std::max(now.width, width - now.left - RightMargin);
    now.lanes = std::clamp((now.left - numbersWidth - GapBesideText) / LaneWidth, FewestLanes, MostLanes);
    return now;
}

int ReaderPane::lettersInLine() const
{
    const bool source = d->document && d->document->format() == u"source";
    return static_cast<int>(d->columnNow().width / (source ? d->fonts().codeLetterWidth() : d->fonts().letterWidth()));
}

void ReaderPane::Private::ensureLayout()
{
    if (!layout || !layoutStale)
        return;
    layoutStale = false;
    column = columnNow();
    layout->setUp(fonts(), theme, {column.width, column.room, typography.wrapWide});
    anchor = {0, -TopMargin};
    const std::optional<ViewPosition> place = std::exchange(wantedPlace, std::nullopt);
    if (place) {
        anchor = layout->lineTop(clamped(place->at));
        anchor.offset -= place->offset;
    }
    settle();
    if (place)
        heldPlace = {*place, anchor};
    if (stripRows.count() > 0)
        rebuildStripSoon(); // until then it shows the same text in the size before
    else
        rebuildStrip();
}

void ReaderPane::Private::relayout()
{
    look.close();
    if (layout && !layoutStale && !wantedPlace)
        wantedPlace = viewPosition();
    layoutStale = true;
    if (q->isVisible())
        ensureLayout();
    q->viewport()->update();
}

void ReaderPane::Private::settle()
{
    look.close();
    q->viewport()->update();
    if (hasText() && layoutStale)
        return; // `ensureLayout` comes here again
    shown.clear();
    visible = {};
    const int height = std::max(1, q->viewport()->height());
    if (hasText()) {
        // The margins above the first and below the last item belong to no item: the anchor may stand in them.
        const bool inTopMargin = anchor.item == 0 && anchor.offset < 0;
        const int above = inTopMargin ? std::min(TopMargin, -anchor.offset) : 0;
        anchor = layout->normalized(inTopMargin ? DocumentLayout::Anchor{0, 0} : anchor, 1);
        anchor.offset -= above;
        int y = -anchor.offset;
        std::size_t item = anchor.item;
        // At least one, also in a view that is lower than the margin above the first.
        for (; item < layout->flow().size() && (shown.empty() || y < height); ++item) {
            shown.push_back({item, y});
            y += layout->item(item).height;
        }
        if (const int missing = height - BottomMargin - y; item == layout->flow().size() && missing > 0) {
            anchor.offset -= missing;
            while (anchor.offset < 0 && anchor.item > 0)
                anchor.offset += layout->item(--anchor.item).height;
            anchor.offset = std::max(anchor.offset, anchor.item == 0 ? -TopMargin : 0);
            shown.clear();
            y = -anchor.offset;
            for (item = anchor.item; item < layout->flow().size() && (shown.empty() || y < height); ++item) {
                shown.push_back({item, y});
                y += layout->item(item).height;
            }
        }
        visible = {layout->item(shown.front().item).range.begin, layout->item(shown.back().item).range.end};
        // Whole lines: their left end is not their begin where the text runs from right to left.
        visible = {motion().lineBegin(hit({0.0, 0.0})), motion().lineEnd(hit({double(column.left), double(height - 1)}))};
        if (visible.end < visible.begin)
            std::swap(visible.begin, visible.end);
    }
    syncScrollBar();
    showViewInStrip();
    if (hasText() && layout->hasColorWork() && !coloring.isActive())
        coloring.start(0, q);
    Q_EMIT q->visibleRangeChanged(visible);
}

void ReaderPane::Private::syncScrollBar()
{
    QScrollBar *bar = q->verticalScrollBar();
    syncing = true;
    if (!hasText()) {
        bar->setRange(0, 0);
    } else {
        const int height = q->viewport()->height();
        const qint64 total = layout->height() + TopMargin + BottomMargin;
        unitsPerStep = total / MostSteps + 1;
        const qint64 last = std::max<qint64>(0, total - height);
        bar->setRange(0, static_cast<int>(last / unitsPerStep));
        bar->setPageStep(std::max(1, static_cast<int>(height / unitsPerStep)));
        bar->setSingleStep(std::max(1, static_cast<int>(layout->fonts().bodyAdvance())));
        if (!bar->isSliderDown())
            bar->setValue(static_cast<int>((layout->y(anchor) + TopMargin) / unitsPerStep));
    }
    syncing = false;
}

void ReaderPane::Private::scrollBy(int pixels)
{
    ensureLayout();
    if (!hasText())
        return;
    anchor.offset += pixels;
    while (anchor.offset < 0 && anchor.item > 0)
        anchor.offset += layout->item(--anchor.item).height;
    settle();
}

void ReaderPane::Private::scrollToBegin()
{
    ensureLayout();
    anchor = {0, -TopMargin};
    settle();
}

void ReaderPane::Private::scrollToEnd()
{
    ensureLayout();
    if (!hasText())
        return;
    anchor = {layout->flow().size() - 1, 0};
    anchor.offset = layout->item(anchor.item).height - 1;
    settle();
}

void ReaderPane::scrollContentsBy(int, int)
{
    if (d->syncing || !d->hasText())
        return;
    d->ensureLayout();
    const QScrollBar *bar = verticalScrollBar();
    const qint64 y = bar->value() * d->unitsPerStep - TopMargin;
    const qint64 distance = y - d->layout->y(d->anchor);
    if (bar->value() == bar->maximum() && distance != 0) {
        d->scrollToEnd();
    } else if (std::abs(distance) < 2 * viewport()->height()) {
        d->scrollBy(static_cast<int>(distance));
    } else {
        d->anchor = y < 0 ? DocumentLayout::Anchor{0, static_cast<int>(y)} : d->layout->anchorAt(y);
        d->settle();
    }
}

ViewPosition ReaderPane::Private::viewPosition()
{
    if (wantedPlace)
        return *wantedPlace;
    if (!hasText() || layoutStale)
        return {};
    if (heldPlace && heldPlace->second == anchor)
        return heldPlace->first;
    if (anchor.item == 0 && anchor.offset <= 0)
        return {Position(0), -anchor.offset};
    const Position at = hit({double(column.left), 1.0});
    const DocumentLayout::Anchor top = layout->lineTop(at);
    return {at, static_cast<int>(layout->y(top) - layout->y(anchor))};
}

std::optional<QRectF> ReaderPane::Private::lineInView(Position at)
{
    if (!hasText() || layoutStale)
        return std::nullopt;
    const std::size_t item = layout->flow().itemAt(at);
    for (const Shown &entry : shown) {
        if (entry.item != item)
            continue;
        const LaidItem &laid = layout->item(item);
        return laid.caretAt(at).translated(column.left - laid.shift, entry.y);
    }
    return std::nullopt;
}

void ReaderPane::Private::bring(Range range, Bring how)
{
    ensureLayout();
    if (!hasText())
        return;
    Q_EMIT q->wentTo(range);
    const int height = q->viewport()->height();
    const int margin = static_cast<int>(layout->fonts().bodyAdvance());
    const Position at = range.begin;
    const DocumentLayout::Anchor line = layout->lineTop(at);
    bringSideways(at);
    const std::optional<QRectF> inView = lineInView(at);
    const bool fits = inView && inView->top() >= margin / 2 && inView->bottom() <= height - margin / 2;
    if (how == Bring::Comfortably) {
        if (fits && inView->bottom() < height * 0.8)
            return;
        anchor = line;
        anchor.offset -= height * 3 / 10;
        if (anchor.item == 0 && anchor.offset < -TopMargin)
            anchor.offset = -TopMargin;
    } else {
        if (fits)
            return;
        const bool below = layout->y(line) > layout->y(anchor) + height / 2;
        anchor = line;
        anchor.offset -= below ? height - 2 * margin : margin;
    }
    while (anchor.offset < 0 && anchor.item > 0)
        anchor.offset += layout->item(--anchor.item).height;
    if (anchor.item == 0)
        anchor.offset = std::max(anchor.offset, -TopMargin);
    settle();
}

std::optional<ReaderPane::Private::Shown> ReaderPane::Private::shownAt(int y) const
{
    if (shown.empty())
        return std::nullopt;
    const auto after =
        std::upper_bound(shown.begin(), shown.end(), y, [](int value, const Shown &entry) { return value < entry.y; });
    return after == shown.begin() ? shown.front() : *std::prev(after);
}

Position ReaderPane::Private::hit(QPointF point)
{
    return under(point, &TextBox::positionAt);
}

Position ReaderPane::Private::letterAt(QPointF point)
{
    return under(point, &TextBox::letterAt);
}

Position ReaderPane::Private::under(QPointF point, Position (TextBox::*what)(QPointF) const)
{
    const std::optional<Shown> entry = hasText() ? shownAt(static_cast<int>(std::floor(point.y()))) : std::nullopt;
    if (!entry)
        return Position(0);
    const LaidItem &laid = layout->item(entry->item);
    const QPointF inItem(point.x() - column.left + laid.shift, point.y() - entry->y);
    const TextBox *box = laid.boxAt(inItem);
    return box ? (box->*what)(inItem) : laid.range.begin;
}

bool ReaderPane::Private::isOverText(QPointF point)
{
    const std::optional<Shown> entry = hasText() ? shownAt(static_cast<int>(point.y())) : std::nullopt;
    if (!entry)
        return false;
    const LaidItem &laid = layout->item(entry->item);
    const QPointF inItem(point.x() - column.left + laid.shift, point.y() - entry->y);
    const TextBox *box = laid.boxAt(inItem);
    return box && box->area().contains(inItem);
}

const Picture *ReaderPane::Private::pictureAt(QPointF point)
{
    const std::optional<Shown> entry = hasText() ? shownAt(static_cast<int>(point.y())) : std::nullopt;
    if (!entry)
        return nullptr;
    const LaidItem &laid = layout->item(entry->item);
    return laid.pictureAt({point.x() - column.left + laid.shift, point.y() - entry->y});
}

} // namespace reader
