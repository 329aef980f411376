// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connection.h"
#include "library/search_query.h"
#include "library/tokens.h"

#include <QSet>

#include <optional>

namespace library::index {

/// A text term made ready for one index: what to ask the full-text table, and how to find the same in a text again.
class Matcher
{
public:
    /// A single word also means the words in the index that share its stem, by the rules of any language in it.
    static base::Result<Matcher> make(Connection &index, const SearchQuery::Term &term);

    /// In FTS5's language.
    const QString &expression() const { return m_expression; }
    bool isPrefix() const { return m_prefix; } ///< its last word only has to begin so
    /// Where the term stands in `tokens`, in order, as ranges of the text they were taken from.
    QList<base::Range> find(const std::vector<Token> &tokens) const;

private:
    std::optional<base::Range> at(const std::vector<Token> &tokens, std::size_t first) const;
    std::optional<base::Range> near(const std::vector<Token> &tokens, std::size_t first) const;
    bool accepts(std::size_t position, const QString &folded) const;

    SearchQuery::Term m_term;
    bool m_prefix = false;
    QSet<QString> m_forms; ///< for a single word: all that count as it
    QString m_expression;
};

} // namespace library::index
