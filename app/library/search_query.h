// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace library {

/// What a search asks for, as the command line's `search` describes it: words, `"exact phrase"`, `prefix*`, `-not`, `OR`, `NEAR(a
/// b, n)`, `tag:`, `title:`, `author:`, `publisher:`, `after:2022-02-01`, `before:`.
struct SearchQuery {
    struct Term {
        enum class Kind { Word, Phrase, Prefix, Near, Tag, Title, Author, Publisher, After, Before };

        Kind kind = Kind::Word;
        bool excluded = false;
        /// Folded words; for the fields one text as it was given. Word and Prefix may hold several, where what was written is
        /// several tokens
        /// ("well-known"): they then stand next to each other.
        QStringList words;
        int distance = 10; ///< Near: at most so many words between

        bool isText() const { return kind <= Kind::Near; }
        friend bool operator==(const Term &, const Term &) = default;
    };

    /// At least one of these; within each, all.
    std::vector<std::vector<Term>> alternatives;

    /// InvalidArgument for an open quotation mark or bracket, for nothing to look for, and for a search that only excludes.
    static base::Result<SearchQuery> parse(const QString &text);
};

} // namespace library
