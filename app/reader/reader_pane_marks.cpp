// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"
#include "reader/reading_marks.h"

#include <QPainter>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int RuleLeft = 2;
constexpr int RibbonLeft = 7;

} // namespace

void ReaderPane::setReadingMarks(std::vector<Position> bookmarks, std::vector<Range> reviewed)
{
    d->bookmarks = std::move(bookmarks);
    d->reviewed = std::move(reviewed);
    d->showMarksInStrip();
    viewport()->update();
    Q_EMIT readingMarksChanged();
}

const std::vector<Position> &ReaderPane::bookmarks() const
{
    return d->bookmarks;
}

const std::vector<Range> &ReaderPane::reviewed() const
{
    return d->reviewed;
}

// At the edge, away from the text and its stripes: a rule along what was reviewed, a ribbon where a bookmark is.
void ReaderPane::Private::paintMarks(QPainter &painter)
{
    if (shown.empty() || (bookmarks.empty() && reviewed.empty()))
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.faded);
    auto range = std::upper_bound(reviewed.begin(), reviewed.end(), layout->flow().begin(shown.front().item),
                                  [](Position at, const Range &one) { return at < one.end; });
    const Position last = layout->flow().range(shown.back().item).end;
    for (; range != reviewed.end() && range->begin <= last; ++range) {
        // Of a paragraph that is longer than the view is high, the part in which this one ends may be out of view.
        if (const auto lines = linesInView(clamped(*range)))
            paintRule(painter, RuleLeft, lines->first, lines->second);
    }
    painter.setBrush(theme.accent);
    for (const Position at : bookmarks) {
        const auto lines = linesInView({clamped(at), clamped(at)});
        if (lines)
            paintRibbon(painter, QPointF(RibbonLeft, lines->first + 2));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace reader
