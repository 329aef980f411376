// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_box.h"

#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>
#include <cmath>
#include <limits>

namespace reader {

using document::Position;
using document::Range;

namespace {

// Each letter of a line is looked at where directions meet; a line of code that is not wrapped may be a thousand times as long.
bool isGoneThrough(const QTextLine &line)
{
    constexpr int Longest = 1000; // UTF-16 units
    return line.textLength() <= Longest;
}

} // namespace

bool isPlainLeftToRight(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        if (u < 0x590)
            return false;
        return u <= 0x8ff || (u >= 0x200f && u <= 0x202e && u != 0x2010 && (u <= 0x200f || u >= 0x202a)) ||
               (u >= 0x2066 && u <= 0x2069) || (u >= 0xfb1d && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfefc) || u == 0xd802 ||
               u == 0xd803 || u == 0xd83a || u == 0xd83b;
    });
}

TextBox::TextBox(std::unique_ptr<QTextLayout> layout, Range range, double lineAdvance, std::vector<Insertion> insertions)
    : m_layout(std::move(layout)),
      m_range(range),
      m_insertions(std::move(insertions)),
      m_advance(lineAdvance),
      m_rightToLeft(m_layout->textOption().textDirection() == Qt::RightToLeft),
      m_mixed(!isPlainLeftToRight(m_layout->text()))
{
    if (const int lines = m_layout->lineCount(); lines > 0)
        m_height = lineArea(lines - 1).bottom();
}

void TextBox::squeeze(double height)
{
    m_squeezed = true;
    m_height = m_advance = height;
}

int TextBox::toLayout(Position at) const
{
    qsizetype offset = std::clamp(at, m_range.begin, m_range.end) - m_range.begin;
    qsizetype added = 0;
    for (const Insertion &insertion : m_insertions) {
        if (insertion.before >= offset)
            break;
        added += insertion.length;
    }
    return static_cast<int>(offset + added);
}

Position TextBox::toDocument(int offset) const
{
    qsizetype added = 0;
    for (const Insertion &insertion : m_insertions) {
        const qsizetype begin = insertion.before + added;
        if (offset <= begin)
            break;
        if (offset < begin + insertion.length)
            return m_range.begin + insertion.before;
        added += insertion.length;
    }
    return std::min(m_range.begin + (offset - added), m_range.end);
}

int TextBox::lineAt(Position at) const
{
    const QTextLine line = m_layout->lineForTextPosition(toLayout(at));
    return line.isValid() ? line.lineNumber() : std::max(0, m_layout->lineCount() - 1);
}

Range TextBox::lineRange(int line) const
{
    const QTextLine l = m_layout->lineAt(line);
    return {toDocument(l.textStart()), toDocument(l.textStart() + l.textLength())};
}

QRectF TextBox::lineArea(int line) const
{
    if (m_squeezed)
        return area();
    const QTextLine l = m_layout->lineAt(line);
    const double height = std::max(m_advance, l.height());
    return {m_at.x(), m_at.y() + l.y() - (height - l.height()) / 2, m_width, height};
}

QRectF TextBox::caretAt(Position at) const
{
    const int offset = toLayout(at);
    const QTextLine line = m_layout->lineForTextPosition(offset);
    if (m_squeezed)
        return {m_at.x() + (m_rightToLeft ? m_width : 0), m_at.y(), 1, m_height};
    if (!line.isValid())
        return {m_at.x(), m_at.y(), 1, m_advance};
    return {m_at.x() + line.cursorToX(offset), m_at.y() + line.y(), 1, line.height()};
}

Position TextBox::positionAt(QPointF point) const
{
    const int lines = m_layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        if (point.y() < lineArea(i).bottom() || i + 1 == lines)
            return positionOnLine(i, point.x());
    }
    return m_range.begin;
}

std::optional<TextBox::Letter> TextBox::letterOn(int line, double x) const
{
    const QTextLine l = m_layout->lineAt(line);
    if (!l.isValid())
        return std::nullopt;
    // In lines of one direction it is at the nearest border; where two directions meet, that may be a letter's elsewhere.
    const int near = l.xToCursor(x - m_at.x());
    const bool all = m_mixed && isGoneThrough(l);
    int begin = all ? l.textStart() : std::max(l.textStart(), m_layout->previousCursorPosition(near));
    const int end = all ? l.textStart() + l.textLength() : std::min(l.textStart() + l.textLength(), near + 1);
    std::vector<QRectF> rects;
    while (begin < end) {
        const int next = m_layout->nextCursorPosition(begin);
        if (next <= begin)
            break;
        rects.clear();
        appendRects({toDocument(begin), toDocument(next)}, rects);
        for (const QRectF &rect : rects) {
            if (rect.left() <= x && x < rect.right())
                return Letter{begin, next, rect};
        }
        begin = next;
    }
    return std::nullopt;
}

Position TextBox::letterAt(QPointF point) const
{
    const Position at = positionAt(point);
    const std::optional<Letter> letter = letterOn(lineAt(at), point.x());
    return letter ? toDocument(letter->begin) : at;
}

// Not by QTextLine::xToCursor, which is off by the blank at which a right-to-left line was broken.
Position TextBox::positionInMixed(const QTextLine &line, double x) const
{
    const int lineEnd = line.textStart() + line.textLength();
    const bool wrapped = line.lineNumber() + 1 < m_layout->lineCount();
    if (const std::optional<Letter> letter = letterOn(line.lineNumber(), x)) {
        const double atBegin = m_at.x() + line.cursorToX(letter->begin);
        const double atEnd = m_at.x() + line.cursorToX(letter->end);
        const bool rightToLeft = std::abs(atBegin - letter->area.right()) < 1 || std::abs(atEnd - letter->area.left()) < 1;
        const bool leftHalf = x < letter->area.center().x();
        const int offset = leftHalf != rightToLeft || (wrapped && letter->end >= lineEnd) ? letter->begin : letter->end;
        return toDocument(offset);
    }
    const std::vector<CaretPlace> places = caretPlaces(line);
    const auto nearest = std::min_element(places.begin(), places.end(), [wanted = x - m_at.x()](const auto &a, const auto &b) {
        return std::abs(a.x - wanted) < std::abs(b.x - wanted);
    });
    return nearest == places.end() ? m_range.begin : toDocument(nearest->offset);
}

Position TextBox::positionOnLine(int line, double x) const
{
    const QTextLine l = m_layout->lineAt(line);
    if (!l.isValid())
        return m_range.begin;
    if (m_mixed && isGoneThrough(l))
        return positionInMixed(l, x);
    int offset = l.xToCursor(x - m_at.x());
    // The end of a wrapped line is the begin of the next one: stay before the blank at which the line was broken.
    const bool wrapped = line + 1 < m_layout->lineCount();
    if (wrapped && offset >= l.textStart() + l.textLength() && l.textLength() > 0)
        offset = m_layout->previousCursorPosition(l.textStart() + l.textLength());
    return toDocument(offset);
}

// The end of a wrapped line is a place on the next one.
std::vector<TextBox::CaretPlace> TextBox::caretPlaces(const QTextLine &line) const
{
    std::vector<CaretPlace> places;
    const bool last = line.lineNumber() + 1 == m_layout->lineCount();
    const int end = line.textStart() + line.textLength();
    for (int i = line.textStart(); last ? i <= end : i < end;) {
        places.push_back({line.cursorToX(i), i});
        const int next = m_layout->nextCursorPosition(i);
        if (next <= i)
            break;
        i = next;
    }
    return places;
}

// Where the caret goes in a line of two directions: to the place beside it, as seen.
Position TextBox::beside(Position at, bool toRight) const
{
    const int offset = toLayout(at);
    const QTextLine line = m_layout->lineForTextPosition(offset);
    if (!line.isValid())
        return at;
    if (!isGoneThrough(line))
        return toDocument(toRight ? m_layout->rightCursorPosition(offset) : m_layout->leftCursorPosition(offset));
    std::vector<CaretPlace> places = caretPlaces(line);
    // Where two share a place, they follow each other as they are read.
    std::stable_sort(places.begin(), places.end(), [this](const CaretPlace &a, const CaretPlace &b) {
        return a.x != b.x ? a.x < b.x : m_rightToLeft ? a.offset > b.offset : a.offset < b.offset;
    });
    const auto here =
        std::find_if(places.begin(), places.end(), [offset](const CaretPlace &place) { return place.offset == offset; });
    if (here == places.end()) // within a grapheme
        return toDocument(toRight ? m_layout->rightCursorPosition(offset) : m_layout->leftCursorPosition(offset));
    const std::ptrdiff_t step = toRight ? 1 : -1;
    for (std::ptrdiff_t i = here - places.begin() + step; i >= 0 && i < std::ssize(places); i += step) {
        // What is inserted for the eye only has no position of its own.
        if (const Position moved = toDocument(places[static_cast<std::size_t>(i)].offset); moved != at)
            return moved;
    }
    const bool last = line.lineNumber() + 1 == m_layout->lineCount();
    const bool forwards = toRight != m_rightToLeft;
    if (forwards)
        return last ? at : toDocument(line.textStart() + line.textLength());
    return line.lineNumber() == 0 ? at : toDocument(m_layout->previousCursorPosition(line.textStart()));
}

Position TextBox::leftOf(Position at) const
{
    if (m_mixed)
        return beside(at, false);
    const Position moved = toDocument(m_layout->leftCursorPosition(toLayout(at)));
    return moved == at && !m_insertions.empty() ? toDocument(m_layout->leftCursorPosition(toLayout(at) - 1)) : moved;
}

Position TextBox::rightOf(Position at) const
{
    if (m_mixed)
        return beside(at, true);
    int offset = toLayout(at);
    for (int step = 0; step < 16; ++step) {
        const int next = m_layout->rightCursorPosition(offset);
        if (next == offset)
            break;
        if (const Position moved = toDocument(next); moved != at)
            return moved;
        offset = next;
    }
    return at;
}

void TextBox::appendRects(Range range, std::vector<QRectF> &rects) const
{
    const int from = toLayout(range.begin);
    const int to = toLayout(range.end);
    if (from >= to || range.end <= m_range.begin || range.begin >= m_range.end)
        return;
    const int last = m_layout->lineForTextPosition(to - 1).lineNumber();
    for (int i = m_layout->lineForTextPosition(from).lineNumber(); i <= last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QRectF area = lineArea(i);
        const int begin = std::max(from, line.textStart());
        int end = std::min(to, line.textStart() + line.textLength());
        const bool toLineEnd = end == line.textStart() + line.textLength();
        if (m_mixed && toLineEnd &&
            i + 1 < m_layout->lineCount()) { // the blank at which a line is broken may stand anywhere in it
            while (end > begin && m_layout->text()[end - 1].isSpace())
                --end;
        }
        if (m_mixed) {
            appendMixedRects(line, begin, end, area, rects);
            continue;
        }
        const double left = line.cursorToX(begin);
        const double right = std::min(line.cursorToX(end), line.naturalTextRect().right());
        if (right > left)
            rects.emplace_back(m_at.x() + left, area.top(), right - left, area.height());
    }
}

void TextBox::appendMixedRects(const QTextLine &line, int from, int to, const QRectF &area, std::vector<QRectF> &rects) const
{
    // Not by QTextLine::cursorToX: at the border of two directions one position has two places, and it tells the other one.
    std::vector<std::pair<double, double>> pieces;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        double left = std::numeric_limits<double>::max();
        double right = std::numeric_limits<double>::lowest();
        for (qsizetype i = 0; i < std::min(positions.size(), advances.size()); ++i) {
            left = std::min(left, positions[i].x());
            right = std::max(right, positions[i].x() + advances[i].x());
        }
        if (right > left)
            pieces.emplace_back(left, right);
    }
    std::sort(pieces.begin(), pieces.end());
    for (std::size_t i = 0; i < pieces.size();) {
        double right = pieces[i].second;
        std::size_t next = i + 1;
        while (next < pieces.size() && pieces[next].first <= right + 0.5)
            right = std::max(right, pieces[next++].second);
        if (right > pieces[i].first)
            rects.emplace_back(m_at.x() + pieces[i].first, area.top(), right - pieces[i].first, area.height());
        i = next;
    }
}

} // namespace reader
