// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_text.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Position;
using document::Range;
using document::Segment;

namespace {

/// Widths of letters in no particular font, for shares of a word.
double advance(const QString &text)
{
    static const QFontMetricsF metrics = [] {
        QFont font;
        font.setPixelSize(64);
        return QFontMetricsF(font);
    }();
    return metrics.horizontalAdvance(text);
}

double distance(double at, double from, double to)
{
    return at < from ? from - at : at > to ? at - to : 0;
}

} // namespace

PageText::PageText(const document::Document &document) : m_document(document)
{
    const std::vector<Segment> &segments = document.segments();
    m_pageBegins.reserve(document.pages().size() + 1);
    Index at = 0;
    for (quint32 page = 0; page < document.pages().size(); ++page) {
        m_pageBegins.push_back(at);
        while (at < segments.size() && segments[at].page <= page)
            ++at;
    }
    m_pageBegins.push_back(at);
}

std::pair<PageText::Index, PageText::Index> PageText::segmentsOf(int page) const
{
    const auto index = static_cast<Index>(page);
    if (page < 0 || index + 1 >= m_pageBegins.size())
        return {0, 0};
    return {m_pageBegins[index], m_pageBegins[index + 1]};
}

Range PageText::textOf(int page) const
{
    const auto [begin, end] = segmentsOf(page);
    if (begin == end)
        return {};
    return {m_document.segments()[begin].range.begin, m_document.segments()[end - 1].range.end};
}

std::optional<PageText::Index> PageText::segmentAt(Position at) const
{
    const std::vector<Segment> &segments = m_document.segments();
    if (segments.empty())
        return std::nullopt;
    const auto after = std::upper_bound(segments.begin(), segments.end(), at,
                                        [](Position value, const Segment &segment) { return value < segment.range.begin; });
    return after == segments.begin() ? 0 : static_cast<Index>(after - segments.begin()) - 1;
}

bool PageText::isSameLine(Index before, Index after) const
{
    const Segment &a = m_document.segments()[before];
    const Segment &b = m_document.segments()[after];
    if (a.page != b.page)
        return false;
    const double height = std::min(a.box.height(), b.box.height());
    const double shared = std::min(a.box.bottom(), b.box.bottom()) - std::max(a.box.top(), b.box.top());
    if (shared < height / 2)
        return false;
    // A column's gap is wider than the blanks between words, also where lines are spaced out.
    const double gap = std::max(b.box.left() - a.box.right(), a.box.left() - b.box.right());
    return gap < 2.5 * std::max(a.box.height(), b.box.height());
}

std::pair<PageText::Index, PageText::Index> PageText::lineOf(Index segment) const
{
    Index begin = segment;
    Index end = segment + 1;
    while (begin > 0 && isSameLine(begin - 1, begin))
        --begin;
    while (end < m_document.segments().size() && isSameLine(end - 1, end))
        ++end;
    return {begin, end};
}

double PageText::x(Index index, Position at) const
{
    const Segment &segment = m_document.segments()[index];
    const Position inside = std::clamp(at, segment.range.begin, segment.range.end);
    const QString word = m_document.text(segment.range);
    const double whole = advance(word);
    const double share = whole > 0 ? std::clamp(advance(word.left(inside - segment.range.begin)) / whole, 0.0, 1.0) : 0.0;
    const bool last = inside == segment.range.end;
    const double part = last ? 1.0 : share;
    return word.isRightToLeft() ? segment.box.right() - part * segment.box.width()
                                : segment.box.left() + part * segment.box.width();
}

Position PageText::positionIn(Index index, double wanted) const
{
    const Segment &segment = m_document.segments()[index];
    Position best = segment.range.begin;
    for (Position at = segment.range.begin; at <= segment.range.end; at += 1) {
        if (std::abs(x(index, at) - wanted) < std::abs(x(index, best) - wanted))
            best = at;
    }
    return best;
}

std::vector<QRectF> PageText::boxes(Range range, int page) const
{
    std::vector<QRectF> boxes;
    const auto [begin, end] = segmentsOf(page);
    const std::vector<Segment> &segments = m_document.segments();
    const auto first = std::lower_bound(segments.begin() + std::ptrdiff_t(begin), segments.begin() + std::ptrdiff_t(end),
                                        range.begin, [](const Segment &segment, Position at) { return segment.range.end <= at; });
    std::optional<Index> before;
    for (Index i = static_cast<Index>(first - segments.begin()); i < end && segments[i].range.begin < range.end; ++i) {
        QRectF box = segments[i].box;
        if (segments[i].range.begin < range.begin || segments[i].range.end > range.end) {
            const double one = x(i, range.begin);
            const double other = x(i, range.end);
            box.setLeft(std::min(one, other));
            box.setRight(std::max(one, other));
        }
        if (before && isSameLine(*before, i))
            boxes.back() |= box;
        else
            boxes.push_back(box);
        before = i;
    }
    return boxes;
}

std::optional<PageText::Place> PageText::caret(Position at) const
{
    const std::optional<Index> index = segmentAt(at);
    if (!index)
        return std::nullopt;
    const Segment &segment = m_document.segments()[*index];
    return Place{static_cast<int>(segment.page), QRectF(x(*index, at), segment.box.top(), 0, segment.box.height()),
                 segment.range};
}

std::optional<PageText::Place> PageText::wordFrom(Position at) const
{
    std::optional<Index> index = segmentAt(at);
    if (!index)
        return std::nullopt;
    const std::vector<Segment> &segments = m_document.segments();
    if (at >= segments[*index].range.end && *index + 1 < segments.size())
        ++*index;
    return Place{static_cast<int>(segments[*index].page), segments[*index].box, segments[*index].range};
}

std::optional<Position> PageText::positionAt(int page, QPointF point) const
{
    const auto [begin, end] = segmentsOf(page);
    if (begin == end)
        return std::nullopt;
    // Beside a line means in it, however far; between two lines, the nearer one.
    constexpr double LinesCount = 4;
    Index best = begin;
    double least = -1;
    for (Index i = begin; i < end; ++i) {
        const QRectF &box = m_document.segments()[i].box;
        const double away =
            distance(point.x(), box.left(), box.right()) + LinesCount * distance(point.y(), box.top(), box.bottom());
        if (least < 0 || away < least) {
            least = away;
            best = i;
        }
    }
    return positionIn(best, point.x());
}

bool PageText::isOverText(int page, QPointF point) const
{
    const auto [begin, end] = segmentsOf(page);
    constexpr double Slack = 2; // points: between the lines of a paragraph one is still over it
    for (Index i = begin; i < end; ++i) {
        if (m_document.segments()[i].box.adjusted(-Slack, -Slack, Slack, Slack).contains(point))
            return true;
    }
    return false;
}

Range PageText::lineAt(Position at) const
{
    const std::optional<Index> index = segmentAt(at);
    if (!index)
        return {at, at};
    const auto [begin, end] = lineOf(*index);
    return {m_document.segments()[begin].range.begin, m_document.segments()[end - 1].range.end};
}

// Words stand in the order in which they are read, so where the first one is tells how the line runs.
bool PageText::isRightToLeft(Position at) const
{
    const std::optional<Index> index = segmentAt(at);
    if (!index)
        return false;
    const auto [begin, end] = lineOf(*index);
    const std::vector<Segment> &segments = m_document.segments();
    if (end - begin == 1)
        return m_document.text(segments[begin].range).isRightToLeft();
    return segments[begin].box.center().x() > segments[end - 1].box.center().x();
}

Position PageText::nearestInLine(std::pair<Index, Index> line, double x) const
{
    Index best = line.first;
    for (Index i = line.first; i < line.second; ++i) {
        const QRectF &box = m_document.segments()[i].box;
        const QRectF &bestBox = m_document.segments()[best].box;
        if (distance(x, box.left(), box.right()) < distance(x, bestBox.left(), bestBox.right()))
            best = i;
    }
    return positionIn(best, x);
}

std::optional<Position> PageText::lineBelow(Position at, double x) const
{
    const std::optional<Index> index = segmentAt(at);
    const Index after = index ? lineOf(*index).second : 0;
    if (!index || after >= m_document.segments().size())
        return std::nullopt;
    return nearestInLine(lineOf(after), x);
}

std::optional<Position> PageText::lineAbove(Position at, double x) const
{
    const std::optional<Index> index = segmentAt(at);
    const Index begin = index ? lineOf(*index).first : 0;
    if (!index || begin == 0)
        return std::nullopt;
    return nearestInLine(lineOf(begin - 1), x);
}

} // namespace reader
