// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/annotation_layer.h"
#include "reader/area_layer.h"
#include "reader/page_view_private.h"
#include "reader/strip_tip.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;
using Rows = OverviewStrip::Rows;

void PageView::Private::makeStrip()
{
    strip = new OverviewStrip(q);
    themeStrip();
    strip->setTips([this](Rows rows) { return stripTipAt(rows); });
    QObject::connect(strip, &OverviewStrip::rowRequested, q, [this](int row) {
        const Spot spot = spotOfRow(row);
        scrollTo(spot, q->viewport()->height() / 3);
    });
    const auto rebuild = [this] { rebuildStrip(); };
    QObject::connect(&pane, &ReaderPane::annotationsAssigned, q, rebuild);
    QObject::connect(&pane, &ReaderPane::annotationCounted, q,
                     [this](const PaintedAnnotation &annotation, bool added) { countInStrip(annotation, added); });
    QObject::connect(&pane, &ReaderPane::readingMarksChanged, q, [this] {
        overlays.clear();
        showMarksInStrip();
        q->viewport()->update();
    });
    QObject::connect(&pane, &ReaderPane::searchStarted, q, [this] {
        strip->clearHits();
        hitsInStrip = 0;
    });
    QObject::connect(&pane, &ReaderPane::searchProgressed, q, [this] { showHitsInStrip(); });
}

// It lies beside what is around the pages, and looks so.
void PageView::Private::themeStrip()
{
    Theme theme = pane.theme();
    theme.background = around();
    strip->setTheme(theme);
}

// By the height of the pages on paper, without the gaps between them: the same whatever the zoom.
int PageView::Private::rowOf(int page, double y) const
{
    const double all = stack.pointsBefore(stack.count());
    const double share = all > 0 ? (stack.pointsBefore(page) + y) / all : 0;
    return static_cast<int>(share * strip->rowCount());
}

PageView::Private::Spot PageView::Private::spotOfRow(int row) const
{
    const double points = stack.pointsBefore(stack.count()) * row / std::max(1, strip->rowCount());
    int page = 0;
    for (int above = stack.count() - 1; page < above;) {
        const int middle = (page + above + 1) / 2;
        if (stack.pointsBefore(middle) <= points)
            page = middle;
        else
            above = middle - 1;
    }
    return {page, points - stack.pointsBefore(page)};
}

Rows PageView::Private::rowsOf(Range range) const
{
    const auto first = text->wordFrom(range.begin);
    const auto last = text->wordFrom(range.isEmpty() ? range.begin : range.end - 1);
    // A passage that goes on in the next column begins below its end.
    const bool sameUpward = first->page == last->page && last->box.top() < first->box.top();
    const PageText::Place &top = sameUpward ? *last : *first;
    const PageText::Place &bottom = sameUpward ? *first : *last;
    return {rowOf(top.page, top.box.top()), rowOf(bottom.page, bottom.box.bottom())};
}

std::optional<Rows> PageView::Private::rowsOf(const PaintedAnnotation &annotation) const
{
    if (annotation.isArea() && annotation.page < stack.count())
        return Rows{rowOf(annotation.page, annotation.area.top()), rowOf(annotation.page, annotation.area.bottom())};
    if (annotation.isArea() || !hasText())
        return std::nullopt;
    return rowsOf(annotation.range);
}

void PageView::Private::countInStrip(const PaintedAnnotation &annotation, bool added)
{
    const std::optional<Rows> rows = strip->rowCount() > 0 ? rowsOf(annotation) : std::nullopt;
    if (rows)
        strip->count(*rows, annotation.colors, added);
}

// As long as the pages are not shown there are no rows, and nothing is counted.
void PageView::Private::rebuildStrip()
{
    restripping.stop();
    strip->setRowCount(document && q->isVisible() ? strip->height() : 0);
    hitsInStrip = 0;
    if (strip->rowCount() == 0)
        return;
    for (const AnnotationLayer::Held &held : pane.annotations().all())
        countInStrip(held.annotation, true);
    for (int page = 0; page < stack.count(); ++page) {
        for (const PaintedAnnotation &area : pane.areas().on(page))
            countInStrip(area, true);
    }
    showHitsInStrip();
    showMarksInStrip();
    showViewInStrip();
}

void PageView::Private::showHitsInStrip()
{
    const std::vector<Range> &hits = pane.hits();
    if (strip->rowCount() == 0 || !hasText())
        return;
    for (; hitsInStrip < hits.size(); ++hitsInStrip) {
        const auto word = text->wordFrom(hits[hitsInStrip].begin);
        strip->addHit(rowOf(word->page, word->box.top()));
    }
}

void PageView::Private::showMarksInStrip()
{
    std::vector<int> ribbons;
    std::vector<Rows> rules;
    if (hasText()) {
        for (const Position at : pane.bookmarks())
            ribbons.push_back(rowsOf({at, at}).first);
        for (const Range &range : pane.reviewed()) {
            if (!range.isEmpty())
                rules.push_back(rowsOf(range));
        }
    }
    strip->setMarks(std::move(ribbons), std::move(rules));
}

void PageView::Private::showViewInStrip()
{
    if (strip->rowCount() == 0 || stack.count() == 0)
        return;
    const Spot top = spotAt(0);
    const Spot bottom = spotAt(q->viewport()->height());
    strip->setView({rowOf(top.page, top.y), rowOf(bottom.page, bottom.y)});
}

QString PageView::Private::stripTipAt(Rows rows) const
{
    const Spot first = spotOfRow(rows.first);
    const Spot last = spotOfRow(rows.last + 1);
    QStringList lines{PageView::tr("Page %1").arg(q->pageLabel(spotOfRow((rows.first + rows.last) / 2).page))};
    const auto meets = [rows](Rows its) { return its.first <= rows.last && its.last >= rows.first; };
    for (int page = first.page; page <= last.page && page < stack.count(); ++page) {
        for (const PaintedAnnotation &area : pane.areas().on(page)) {
            if (meets(*rowsOf(area)))
                lines += area.tagNames.isEmpty() ? QStringList(PageView::tr("Highlight")) : area.tagNames;
        }
    }
    if (hasText()) {
        const auto &pages = document->pages();
        const Range around{pages[static_cast<std::size_t>(first.page)].range.begin,
                           pages[static_cast<std::size_t>(last.page)].range.end};
        lines.append(stripTip(pane, around, [&](Range range) { return meets(rowsOf(range)); }));
    }
    lines.removeDuplicates();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace reader
