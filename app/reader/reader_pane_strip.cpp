// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"
#include "reader/strip_tip.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

void ReaderPane::Private::makeStrip()
{
    strip = new OverviewStrip(q);
    strip->setTheme(theme);
    strip->setTips([this](OverviewStrip::Rows rows) {
        return rows.last < stripRows.count() ? stripTip(*q, stripRows.textOf(rows)) : QString();
    });
    QObject::connect(strip, &OverviewStrip::rowRequested, q, [this](int row) {
        const Position at = stripRows.begin(row);
        bring({at, at}, Bring::Comfortably);
    });
}

void ReaderPane::Private::count(const PaintedAnnotation &annotation, bool added)
{
    Q_EMIT q->annotationCounted(annotation, added);
    if (stripRows.count() == 0 || annotation.isArea())
        return;
    strip->count(stripRows.rowsOf(annotation.range), annotation.colors, added);
}

void ReaderPane::Private::emptyStrip()
{
    restripping.stop();
    stripRows = {};
    strip->setRowCount(0);
    strip->setMarks({}, {});
}

// A splitter that is dragged, or a wheel that zooms, changes the size at each step.
void ReaderPane::Private::rebuildStripSoon()
{
    restripping.start(OverviewStrip::SettleTime, q);
}

void ReaderPane::Private::rebuildStrip()
{
    emptyStrip();
    if (!hasText() || layoutStale)
        return;
    std::vector<Position> begins;
    const int height = std::max(1, strip->height());
    const qint64 total = std::max<qint64>(1, layout->height());
    begins.reserve(static_cast<std::size_t>(height) + 1);
    for (int row = 0; row < height; ++row) {
        const DocumentLayout::Anchor at = layout->anchorAt(total * row / height);
        // Within an item, by its share: a row may be a small part of a long paragraph.
        const Range range = layout->flow().range(at.item);
        const qint64 itemHeight = layout->top(at.item + 1) - layout->top(at.item);
        const qint64 within = itemHeight > 0 ? range.length() * at.offset / itemHeight : 0;
        const Position begin = range.begin + within;
        begins.push_back(begins.empty() ? Position(0) : std::max(begins.back(), begin));
    }
    begins.push_back(layout->document().range().end);
    stripRows = TextRows(std::move(begins));
    strip->setRowCount(stripRows.count());
    for (const AnnotationLayer::Held &held : annotations.all())
        strip->count(stripRows.rowsOf(held.annotation.range), held.annotation.colors, true);
    for (const Range &range : search.hits())
        strip->addHit(stripRows.rowOf(range.begin));
    showMarksInStrip();
    showViewInStrip();
}

void ReaderPane::Private::showMarksInStrip()
{
    if (stripRows.count() == 0)
        return;
    std::vector<int> ribbons;
    for (const Position at : bookmarks)
        ribbons.push_back(stripRows.rowOf(at));
    std::vector<OverviewStrip::Rows> rules;
    for (const Range &range : reviewed) {
        if (!range.isEmpty())
            rules.push_back(stripRows.rowsOf(range));
    }
    strip->setMarks(std::move(ribbons), std::move(rules));
}

void ReaderPane::Private::showViewInStrip()
{
    if (stripRows.count() > 0)
        strip->setView({stripRows.rowOf(visible.begin), stripRows.rowOf(visible.end)});
}

} // namespace reader
