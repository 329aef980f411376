// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_rows.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

int TextRows::rowOf(Position at) const
{
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), at);
    const int row = after == m_begins.begin() ? 0 : static_cast<int>(after - m_begins.begin()) - 1;
    return std::min(row, count() - 1);
}

OverviewStrip::Rows TextRows::rowsOf(Range range) const
{
    return {rowOf(range.begin), rowOf(range.isEmpty() ? range.begin : range.end - 1)};
}

Range TextRows::textOf(OverviewStrip::Rows rows) const
{
    return {begin(rows.first), begin(rows.last + 1)};
}

} // namespace reader
