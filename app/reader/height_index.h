// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace reader {

/// The heights of a column of items, in whole pixels, and their sums. Changing one height and finding the item at a place both
/// cost O(log n); making it costs O(n). Holds a little over four bytes an item.
class HeightIndex
{
public:
    HeightIndex() = default;
    explicit HeightIndex(std::vector<qint32> heights); ///< none negative

    std::size_t size() const { return m_heights.size(); }
    qint32 height(std::size_t item) const { return m_heights[item]; }
    void setHeight(std::size_t item, qint32 height);

    /// Sum of the heights before `item`, which may be size().
    qint64 top(std::size_t item) const;
    qint64 total() const { return top(size()); }
    /// The item that covers `y`; the first or the last one when `y` is outside. There must be one.
    std::size_t itemAt(qint64 y) const;

private:
    std::vector<qint32> m_heights;
    std::vector<qint64> m_tree; // a Fenwick tree, from 1, over the sums of Group heights each
};

} // namespace reader
