// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/alignment.h"

#include <span>
#include <vector>

namespace annotation {

// What the comparison of sentences and that of words have in common. Both compare two lists, the old and the new, by index.

struct Pair {
    qint32 oldIndex = 0;
    qint32 newIndex = 0;
};

/// A part of each of the two lists; the ends are not in it.
struct Span {
    qint32 oldFrom, oldTo, newFrom, newTo; // indexes into the lists compared

    bool isEmpty() const { return oldFrom == oldTo || newFrom == newTo; }
};

/// The longest chain of pairs that rises on both sides. `pairs` rise on the old side.
std::vector<Pair> longestRising(const std::vector<Pair> &pairs);

/// Where each of two lists has a key that occurs once in both, as pairs of indexes that rise on the old side.
std::vector<Pair> pairsOfUnique(std::span<const quint64> oldKeys, std::span<const quint64> newKeys);

/// Appends, joined to the last match where it goes on from it.
void append(std::vector<Match> &matches, Match match);

} // namespace annotation
