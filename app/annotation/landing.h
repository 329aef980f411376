// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/alignment.h"

#include <optional>

namespace annotation {

/// Where a passage went, seen from the words of it and around it that were found again.
struct Landing {
    document::Range range;
    double quoteShare = 0;  ///< of the passage's characters, blanks not counted
    bool sameWords = false; ///< nothing of it is missing and nothing came between
};

/// Lays a passage over what was found again of it. `matches` touch `quote` or its surroundings, in order. A word far from the
/// others, which any text would have, does not draw the passage there. Where the first or last words were replaced, what replaced
/// them is in. Nothing when no word of the passage was found.
std::optional<Landing> land(QStringView oldText, document::Range quote, const std::vector<Match> &matches, QStringView newText);

} // namespace annotation
