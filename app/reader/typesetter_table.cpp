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

/// The rows of an item while their cells are filled: each is as high as its cells need.
class Rows
{
public:
    struct Cell {
        ContainerIndex container;
        int firstRow; // within the item
        int lastRow;
        double left;
        double width;
        double bottom; // of its text so far
        bool header;
    };

    /// From `top` on, each row at least `least` high, with `padding` below its text.
    Rows(double top, double least, double padding) : m_top(top), m_least(least), m_padding(padding) {}

    double top() const { return m_ends.empty() ? m_top : m_ends.back(); } ///< of the row that is being filled
    int current() const { return static_cast<int>(m_ends.size()); }
    std::vector<Cell> &cells() { return m_cells; }

    /// Ends the row that is being filled. A cell that reaches down makes its last row higher, which of all is the `last` one.
    void end(bool last)
    {
        double end = top() + m_least;
        for (const Cell &cell : m_cells) {
            if (cell.firstRow <= current() && (cell.lastRow == current() || (last && cell.lastRow > current())))
                end = std::max(end, cell.bottom + m_padding);
        }
        m_ends.push_back(end);
    }

    /// The frames go below what is in them. Of a table that begins with these rows the first has a rule above it.
    void frame(LaidItem &laid, bool beginsTable) const
    {
        for (const Cell &cell : m_cells) {
            const double top = cell.firstRow == 0 ? m_top : m_ends[static_cast<std::size_t>(cell.firstRow) - 1];
            const double end = m_ends[std::min(static_cast<std::size_t>(cell.lastRow), m_ends.size() - 1)];
            const auto kind = cell.header ? Decoration::Kind::HeadFrame : Decoration::Kind::CellFrame;
            const QString above = beginsTable && cell.firstRow == 0 ? QStringLiteral("1") : QString();
            laid.decorations.insert(laid.decorations.begin(), {kind, QRectF(cell.left, top, cell.width, end - top), above});
        }
    }

private:
    double m_top;
    double m_least;
    double m_padding;
    std::vector<Cell> m_cells;
    std::vector<double> m_ends;
};

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

    RowOccupancy occupancy;
    Rows rows(beginsTable ? spaceBefore(firstBlock) : 0, m_fonts.bodyAdvance() + 2 * padding, padding);
    ContainerIndex row = 0;
    for (std::size_t i = firstBlock; i < blocks.size() && blocks[i].range.begin <= laid.range.end; ++i) {
        const std::optional<TablePlace> at = tablePlace(document, blocks[i].container);
        if (!at || at->table != table)
            break;
        if (at->row != row) {
            if (row != 0)
                rows.end(false);
            row = at->row;
            occupancy.nextRow();
        }
        const Container &container = document.containers()[at->cell];
        if (rows.cells().empty() || rows.cells().back().container != at->cell) {
            const quint32 column = occupancy.take(container.number, container.columnSpan, container.rowSpan);
            const int lastRow = rows.current() + std::max<int>(1, container.rowSpan) - 1;
            rows.cells().push_back({at->cell, rows.current(), lastRow, columns.left(column),
                                    columns.width(column, container.columnSpan), rows.top() + padding, container.header});
        }
        Rows::Cell &cell = rows.cells().back();
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
    rows.end(true);
    rows.frame(laid, beginsTable);

    laid.table = table;
    laid.windowWidth = m_measure.room;
    laid.overflow = std::max(0.0, columns.width() - m_measure.room);
    if (laid.overflow > 0)
        laid.group = table;
    const double scrollBar = endsTable && laid.overflow > 0 ? std::round(0.7 * m_fonts.em()) : 0;
    laid.height = static_cast<int>(std::ceil(rows.top() + scrollBar));
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
