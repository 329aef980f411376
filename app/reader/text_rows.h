// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"
#include "reader/overview_strip.h"

#include <vector>

namespace reader {

/// Which piece of a text each row of a strip stands for. A value.
class TextRows
{
public:
    TextRows() = default;
    /// Where each row begins, ascending, and the text's end at last.
    explicit TextRows(std::vector<document::Position> begins) : m_begins(std::move(begins)) {}

    int count() const { return m_begins.empty() ? 0 : static_cast<int>(m_begins.size()) - 1; }
    document::Position begin(int row) const { return m_begins[static_cast<std::size_t>(row)]; }
    // There must be rows. What is outside counts to the first or the last.
    int rowOf(document::Position at) const;
    OverviewStrip::Rows rowsOf(document::Range range) const;
    document::Range textOf(OverviewStrip::Rows rows) const;

private:
    std::vector<document::Position> m_begins;
};

} // namespace reader
