// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/flow.h"

#include "document/words.h"

#include <algorithm>

namespace reader {

using document::Block;
using document::BlockKind;
using document::Container;
using document::ContainerIndex;
using document::ContainerKind;
using document::Position;
using document::Range;

namespace {

constexpr int DeepestNesting = 64;

/// Where a piece that begins at `from` and may reach to `limit` should end.
Position cutBefore(const QString &text, const document::TextBorders &borders, Position from, Position limit)
{
    constexpr qsizetype LookBack = 600;
    const qsizetype lowest = std::max(from.value() + 1, limit.value() - LookBack);
    qsizetype blank = -1;
    for (qsizetype at = limit.value() - 1; at >= lowest; --at) {
        if (!text[at].isSpace())
            continue;
        if (blank < 0)
            blank = at + 1;
        if (const QChar before = text[at - 1]; before == u'.' || before == u'!' || before == u'?' || text[at] == u'\n')
            return Position(at + 1);
    }
    if (blank >= 0)
        return Position(blank);
    const Position border = borders.graphemeAtOrBefore(limit);
    return border > from ? border : limit;
}

} // namespace

std::vector<ContainerIndex> containersAround(const document::Document &document, ContainerIndex innermost)
{
    const std::vector<Container> &all = document.containers();
    std::vector<ContainerIndex> around;
    for (ContainerIndex at = innermost; at != 0 && std::ssize(around) < DeepestNesting; at = all[at].parent)
        around.push_back(at);
    std::reverse(around.begin(), around.end());
    return around;
}

std::optional<TablePlace> tablePlace(const document::Document &document, ContainerIndex container)
{
    const std::vector<Container> &all = document.containers();
    std::optional<TablePlace> place;
    ContainerIndex row = 0;
    ContainerIndex cell = 0;
    int depth = 0;
    for (ContainerIndex at = container; at != 0 && depth < 4 * DeepestNesting; at = all[at].parent, ++depth) {
        if (all[at].kind == ContainerKind::Cell)
            cell = at;
        else if (all[at].kind == ContainerKind::Row)
            row = at;
        else if (all[at].kind == ContainerKind::Table && row != 0 && cell != 0)
            place = TablePlace{at, row, cell};
    }
    return place;
}

Flow::Flow(const document::Document &document) : m_document(document)
{
    const std::vector<Block> &blocks = document.blocks();
    m_items.reserve(blocks.size());
    ContainerIndex asked = 0;
    std::optional<TablePlace> place;
    Rows rows;
    for (quint32 i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.container != asked) {
            asked = block.container;
            place = tablePlace(document, asked);
        }
        noteRuns(i);
        if (place) {
            appendRow(block, *place, rows);
        } else if (block.range.length() > LongestPiece) {
            appendPieces(i, block.range);
        } else {
            m_items.push_back({static_cast<qint32>(block.range.begin.value()), i});
        }
    }
    judgeProse();
}

void Flow::appendRow(const Block &block, const TablePlace &place, Rows &rows)
{
    if (rows.table != place.table || rows.last != place.row) {
        const bool reachedInto = rows.table == place.table && rows.count < std::min(rows.needed, MostRows);
        if (!reachedInto) {
            m_items.push_back({static_cast<qint32>(block.range.begin.value()), place.row | RowFlag});
            rows = {place.table, place.row, 0, 0};
        }
        rows.last = place.row;
        ++rows.count;
    }
    rows.needed = std::max(rows.needed, rows.count - 1 + m_document.containers()[place.cell].rowSpan);
}

void Flow::appendPieces(quint32 block, Range range)
{
    const document::TextBorders borders(m_document.text());
    Position from = range.begin;
    while (range.end - from > LongestPiece) {
        m_items.push_back({static_cast<qint32>(from.value()), block});
        from = cutBefore(m_document.text(), borders, from, from + LongestPiece);
    }
    m_items.push_back({static_cast<qint32>(from.value()), block});
}

void Flow::noteRuns(quint32 index)
{
    const std::vector<Block> &blocks = m_document.blocks();
    const Block &block = blocks[index];
    if (block.kind == BlockKind::Heading)
        m_headings.push_back(index);
    if (block.kind != BlockKind::Code)
        return;
    const Block *before = index > 0 ? &blocks[index - 1] : nullptr;
    const bool goesOn =
        before && before->kind == BlockKind::Code && before->language == block.language && before->container == block.container;
    if (!goesOn)
        m_codeRuns.push_back(index);
}

void Flow::judgeProse()
{
    if (m_document.format() != u"text")
        return;
    // Plain text says with blank lines what is a paragraph; where there are none, long lines are paragraphs, short ones a log or
    // a list.
    const std::vector<Block> &blocks = m_document.blocks();
    constexpr std::size_t Sample = 2000;
    const std::size_t count = std::min(blocks.size(), Sample);
    std::size_t blank = 0;
    qsizetype length = 0;
    for (std::size_t i = 0; i < count; ++i) {
        blank += blocks[i].range.isEmpty() ? 1 : 0;
        length += blocks[i].range.length();
    }
    constexpr qsizetype LongLine = 140;
    m_prose = blank * 20 < count && length > LongLine * static_cast<qsizetype>(count);
}

std::size_t Flow::block(std::size_t item) const
{
    if (!isRow(item))
        return m_items[item].source;
    return m_document.blockAt(begin(item)).value_or(0);
}

Range Flow::range(std::size_t item) const
{
    const bool last = item + 1 == m_items.size();
    if (!isRow(item)) {
        const Block &block = m_document.blocks()[m_items[item].source];
        return {begin(item), isContinued(item) ? begin(item + 1) : block.range.end};
    }
    return {begin(item), last ? m_document.range().end : begin(item + 1) - 1};
}

bool Flow::continuesBlock(std::size_t item) const
{
    return !isRow(item) && item > 0 && m_items[item - 1].source == m_items[item].source;
}

bool Flow::isContinued(std::size_t item) const
{
    return !isRow(item) && item + 1 < m_items.size() && m_items[item + 1].source == m_items[item].source;
}

std::size_t Flow::itemAt(Position at) const
{
    const auto after = std::upper_bound(m_items.begin(), m_items.end(), at.value(),
                                        [](qsizetype value, const Item &item) { return value < item.begin; });
    return after == m_items.begin() ? 0 : static_cast<std::size_t>(after - m_items.begin()) - 1;
}

} // namespace reader
