// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_box.h"

#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>
#include <limits>

namespace reader {

using document::Position;
using document::Range;

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

Position TextBox::positionOnLine(int line, double x) const
{
    const QTextLine l = m_layout->lineAt(line);
    if (!l.isValid())
        return m_range.begin;
    int offset = l.xToCursor(x - m_at.x());
    // The end of a wrapped line is the begin of the next one: stay before the blank at which the line was broken.
    const bool wrapped = line + 1 < m_layout->lineCount();
    if (wrapped && offset >= l.textStart() + l.textLength() && l.textLength() > 0)
        offset = m_layout->previousCursorPosition(l.textStart() + l.textLength());
    return toDocument(offset);
}

Position TextBox::leftOf(Position at) const
{
    const Position moved = toDocument(m_layout->leftCursorPosition(toLayout(at)));
    return moved == at && !m_insertions.empty() ? toDocument(m_layout->leftCursorPosition(toLayout(at) - 1)) : moved;
}

Position TextBox::rightOf(Position at) const
{
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
        if (m_mixed && i + 1 < m_layout->lineCount()) { // the blank at which a line is broken may stand anywhere in it
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
