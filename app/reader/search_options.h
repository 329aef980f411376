// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace reader {

struct SearchOptions {
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false;
    bool ignoreDiacritics = false; ///< not with a regular expression

    friend bool operator==(const SearchOptions &, const SearchOptions &) = default;
};

} // namespace reader
