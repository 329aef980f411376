// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <functional>
#include <utility>
#include <vector>

namespace document {

/// Which place of one text belongs to which of another, for reading the two side by side.
///
/// Known pairs of places, and between two of them by proportion. Two versions of a text are paired by the paragraphs they share
/// word for word; a translation by its headings and paragraphs, where there are as many of them; anything else only at begin
/// and end. Takes time about linear in the blocks. A value.
class ParallelPlaces
{
public:
    /// Each place belongs to itself: of a text and the same text.
    ParallelPlaces() = default;
    /// `goOn` is asked again and again, on this thread; once it says no, what comes soon is a value like any other, but as good
    /// only as what was found by then.
    ParallelPlaces(const Document &first, const Document &second, const std::function<bool()> &goOn = {});
    /// Paired only at begin and end: at once, however long they are.
    static ParallelPlaces byShare(const Document &first, const Document &second);

    /// Both ascend with `at`; a place past the text counts as its end.
    Position toSecond(Position at) const;
    Position toFirst(Position at) const;

private:
    using Pair = std::pair<Position, Position>;

    std::vector<Pair> m_pairs; // ascending in both; the first is the begins, the last the ends
};

} // namespace document
