// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/typesetter.h"

#include <algorithm>
#include <cmath>

namespace reader {

using document::Block;
using document::Container;
using document::ContainerIndex;

namespace {

constexpr int LeastLetters = 8; // of a column that is made narrower: two of them are nobody's word

struct Cell {
    ContainerIndex container;
    int firstRow; // within the item
    int lastRow;
    double left;
    double width;
    double bottom; // of its text so far
    bool header;
};

/// Sets the rows' ends: each is as high as its cells need, and a cell that reaches down makes its last row higher.
void endRow(const std::vector<Cell> &cells, int row, bool last, double least, double padding, std::vector<double> &ends)
{
    double end = least;
    for (const Cell &cell : cells) {
        if (cell.firstRow <= row && (cell.lastRow == row || (last && cell.lastRow > row)))
            end = std::max(end, cell.bottom + padding);
    }
    ends.push_back(end);
}

} // namespace

void Typesetter::layOutRows(LaidItem &laid) const
{
    const document::Document &document = m_material.document;
    const std::vector<Block> &blocks = document.blocks();
    const std::size_t firstBlock = m_material.flow.block(laid.item);
    const std::optional<TablePlace> tableOf = tablePlace(document, blocks[firstBlock].container);
    const ContainerIndex table = tableOf ? tableOf->table : 0;
    const TableColumns &columns = columnsOf(table);
    const bool beginsTable = document.containers()[table].range.begin == laid.range.begin;
    const bool endsTable = document.containers()[table].range.end <= laid.range.end;
    const double padding = std::round(columns.padding * 0.7);
    const double leastRow = m_fonts.bodyAdvance() + 2 * padding;

    RowOccupancy occupancy;
    std::vector<Cell> cells;
    const double top = beginsTable ? spaceBefore(firstBlock) : 0;
    std::vector<double> ends; // of the rows
    ContainerIndex row = 0;
    for (std::size_t i = firstBlock; i < blocks.size() && blocks[i].range.begin <= laid.range.end; ++i) {
        const std::optional<TablePlace> at = tablePlace(document, blocks[i].container);
        if (!at || at->table != table)
            break;
        if (at->row != row) {
            if (row != 0)
                endRow(cells, int(ends.size()), false, (ends.empty() ? top : ends.back()) + leastRow, padding, ends);
            row = at->row;
            occupancy.nextRow();
        }
        const double rowTop = ends.empty() ? top : ends.back();
        const Container &container = document.containers()[at->cell];
        if (cells.empty() || cells.back().container != at->cell) {
            const quint32 column = occupancy.take(container.number, container.columnSpan, container.rowSpan);
            const int first = int(ends.size());
            cells.push_back({at->cell, first, first + std::max<int>(1, container.rowSpan) - 1, columns.left(column),
                             columns.width(column, container.columnSpan), rowTop + padding, container.header});
        }
        Cell &cell = cells.back();
        Place place;
        place.left = cell.left + columns.padding;
        place.width = std::max(cell.width - 2 * columns.padding, m_fonts.em());
        place.top = cell.bottom;
        place.header = container.header;
        place.within = at->cell;
        const std::size_t column = std::min<std::size_t>(container.number, columns.count() - 1);
        if (columns.numeric[column] && container.columnSpan <= 1)
            place.alignment = Qt::AlignRight | Qt::AlignAbsolute;
        cell.bottom = layOutBlock(laid, i, blocks[i].range, place);
    }
    endRow(cells, int(ends.size()), true, (ends.empty() ? top : ends.back()) + leastRow, padding, ends);

    for (const Cell &cell : cells) {
        const double cellTop = cell.firstRow == 0 ? top : ends[static_cast<std::size_t>(cell.firstRow) - 1];
        const double cellEnd = ends[std::min(static_cast<std::size_t>(cell.lastRow), ends.size() - 1)];
        const auto kind = cell.header ? Decoration::Kind::HeadFrame : Decoration::Kind::CellFrame;
        laid.decorations.insert(laid.decorations.begin(), {kind, QRectF(cell.left, cellTop, cell.width, cellEnd - cellTop),
                                                           beginsTable && cell.firstRow == 0 ? QStringLiteral("1") : QString()});
    }
    laid.table = table;
    laid.windowWidth = m_measure.room;
    laid.overflow = std::max(0.0, columns.width() - m_measure.room);
    if (laid.overflow > 0)
        laid.group = table;
    const double scrollBar = endsTable && laid.overflow > 0 ? std::round(0.7 * m_fonts.em()) : 0;
    laid.height = static_cast<int>(std::ceil(ends.back() + scrollBar));
}

const TableColumns &Typesetter::columnsOf(ContainerIndex table) const
{
    auto at = m_tables.find(table);
    if (at == m_tables.end()) {
        TableColumns columns = measureTable(m_material.document, table, m_fonts, m_measure.column);
        if (columns.width() > m_measure.column)
            columns = measureTable(m_material.document, table, m_fonts, m_measure.room);
        if (m_measure.wrap && columns.width() > m_measure.room)
            columns.squeezeTo(m_measure.room, LeastLetters * m_fonts.letterWidth() + 2 * columns.padding);
        at = m_tables.insert(table, columns);
    }
    return *at;
}

} // namespace reader
