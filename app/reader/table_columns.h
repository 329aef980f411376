// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "reader/font_set.h"

#include <vector>

namespace reader {

/// Where the columns of a table stand, from the contents of its first rows. In pixels.
struct TableColumns {
    std::vector<double> lefts; ///< one more than there are columns: the last is the table's width
    std::vector<bool> numeric; ///< columns of figures, set to the right
    double padding = 0;        ///< between a cell's edge and its text

    double width() const { return lefts.empty() ? 0 : lefts.back(); }
    std::size_t count() const { return numeric.size(); }
    /// Left edge and width of a cell; a column past the last one counts as the last.
    double left(quint32 column) const;
    double width(quint32 column, quint32 span) const;
    /// Makes a wider table as narrow, each column in proportion, but none narrower than `least` unless it was: with many columns
    /// it stays wider than `room`.
    void squeezeTo(double room, double least);
};

/// Where the cells of a table's rows stand: a cell that reaches down takes its columns from the rows below.
class RowOccupancy
{
public:
    void nextRow();
    /// The column of a cell that says it stands in `column`, or in the next free one, and takes so many columns and rows.
    quint32 take(quint32 column, quint32 columns, quint32 rows);

private:
    std::vector<quint32> m_rowsLeft; // by column: how many more rows are taken, this one included
};

/// Columns share `room` by what they hold, none narrower than its longest usual word; where that does not fit, the table is wider
/// than `room`. Looks at the table's first rows only, so it costs the same for every length.
TableColumns measureTable(const document::Document &document, document::ContainerIndex table, const FontSet &fonts, double room);

} // namespace reader
