// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane_private.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int RuleLeft = 2;
constexpr int RuleWidth = 2;
constexpr int RibbonLeft = 7;
constexpr int RibbonWidth = 9;
constexpr int RibbonHeight = 15;

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
    for (; range != reviewed.end(); ++range) {
        const auto lines = linesInView(clamped(*range));
        if (!lines)
            break;
        painter.drawRect(QRect(RuleLeft, lines->first, RuleWidth, lines->second - lines->first));
    }
    painter.setBrush(theme.accent);
    for (const Position at : bookmarks) {
        const auto lines = linesInView({clamped(at), clamped(at)});
        if (!lines)
            continue;
        const QRectF box(RibbonLeft, lines->first + 2, RibbonWidth, RibbonHeight);
        painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(),
                                       QPointF(box.center().x(), box.bottom() - RibbonWidth / 2.0), box.bottomLeft()}));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace reader
