// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/height_index.h"

#include <algorithm>
#include <bit>

namespace reader {

namespace {

constexpr std::size_t Group = 64;

} // namespace

HeightIndex::HeightIndex(std::vector<qint32> heights)
    : m_heights(std::move(heights)), m_tree((m_heights.size() + Group - 1) / Group + 1, 0)
{
    for (std::size_t item = 0; item < m_heights.size(); ++item)
        m_tree[item / Group + 1] += m_heights[item];
    for (std::size_t node = 1; node < m_tree.size(); ++node) {
        const std::size_t parent = node + (node & (~node + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[node];
    }
}

void HeightIndex::setHeight(std::size_t item, qint32 height)
{
    const qint64 change = qint64(height) - m_heights[item];
    if (change == 0)
        return;
    m_heights[item] = height;
    for (std::size_t node = item / Group + 1; node < m_tree.size(); node += node & (~node + 1))
        m_tree[node] += change;
}

qint64 HeightIndex::top(std::size_t item) const
{
    qint64 sum = 0;
    for (std::size_t node = item / Group; node > 0; node &= node - 1)
        sum += m_tree[node];
    for (std::size_t i = item / Group * Group; i < item; ++i)
        sum += m_heights[i];
    return sum;
}

std::size_t HeightIndex::itemAt(qint64 y) const
{
    Q_ASSERT(!m_heights.empty());
    std::size_t node = 0;
    qint64 before = 0;
    for (std::size_t step = std::bit_floor(m_tree.size()); step > 0; step /= 2) {
        const std::size_t next = node + step;
        if (next < m_tree.size() && before + m_tree[next] <= y) {
            node = next;
            before += m_tree[next];
        }
    }
    const std::size_t last = m_heights.size() - 1;
    std::size_t item = std::min(node * Group, last);
    if (node * Group > last)
        return last;
    while (item < last && before + m_heights[item] <= y)
        before += m_heights[item++];
    return item;
}

} // namespace reader
