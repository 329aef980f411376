// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "annotation/landing.h"

#include <functional>
#include <vector>

namespace annotation {

/// A passage that was found by its words and surroundings alone.
struct Sighting {
    Landing landing;
    double windowShare = 0; ///< of prefix + quotation + suffix, blanks not counted
};

/// Looks for passages in a text that gives no hint where they are: three words in a row at a time, all passages in one reading.
/// The texts and targets must outlive the object.
class PassageSearch
{
public:
    /// Tells whether a sighting of the target (an index into those given) will do.
    using Judge = std::function<bool(std::size_t target, const Sighting &)>;

    PassageSearch(const std::vector<TextTarget> &targets, QStringView text);

    /// The best sighting of each of `wanted` in `parts` of the text that `judge` lets pass; in the order of `wanted`. Of equals
    /// the one nearest to where the target was. `parts` are in order and do not overlap.
    std::vector<std::optional<Sighting>> find(const std::vector<std::size_t> &wanted, const std::vector<document::Range> &parts,
                                              const Judge &judge);

private:
    const std::vector<TextTarget> &m_targets;
    QStringView m_text;
};

} // namespace annotation
