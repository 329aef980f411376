// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/common_order.h"

#include <algorithm>

namespace annotation {

std::vector<Pair> longestRising(const std::vector<Pair> &pairs)
{
    std::vector<qint32> ends; // of the best chain of each length: the pair it ends with
    std::vector<qint32> before(pairs.size(), -1);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), pairs[i].newIndex, [&](qint32 end, qint32 newIndex) {
            return pairs[static_cast<std::size_t>(end)].newIndex < newIndex;
        });
        if (place != ends.begin())
            before[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(static_cast<qint32>(i));
        else
            *place = static_cast<qint32>(i);
    }
    std::vector<Pair> chain;
    for (qint32 i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[static_cast<std::size_t>(i)])
        chain.push_back(pairs[static_cast<std::size_t>(i)]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<Pair> pairsOfUnique(std::span<const quint64> oldKeys, std::span<const quint64> newKeys)
{
    struct Entry {
        quint64 key;
        qint32 index; // of the new list: from the complement of 0 down
    };
    std::vector<Entry> entries;
    entries.reserve(oldKeys.size() + newKeys.size());
    for (std::size_t i = 0; i < oldKeys.size(); ++i)
        entries.push_back({oldKeys[i], static_cast<qint32>(i)});
    for (std::size_t i = 0; i < newKeys.size(); ++i)
        entries.push_back({newKeys[i], ~static_cast<qint32>(i)});
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.key != b.key ? a.key < b.key : a.index > b.index; });
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i + 1 < entries.size();) {
        std::size_t end = i + 1;
        while (end < entries.size() && entries[end].key == entries[i].key)
            ++end;
        if (end == i + 2 && entries[i].index >= 0 && entries[i + 1].index < 0)
            pairs.push_back({entries[i].index, ~entries[i + 1].index});
        i = end;
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.oldIndex < b.oldIndex; });
    return pairs;
}

void append(std::vector<Match> &matches, Match match)
{
    if (!matches.empty() && matches.back().oldEnd() == match.oldBegin && matches.back().newEnd() == match.newBegin)
        matches.back().length += match.length;
    else
        matches.push_back(match);
}

} // namespace annotation
