// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "reader/search_options.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace reader {

/// Finds all hits of one search in one document, a slice at a time, from the begin on. Hits do not overlap. A hit of a regular
/// expression stays within a block. Whole words are borders of letters, digits and the underscore.
class TextSearch
{
public:
    static constexpr std::size_t MostHits = 1'000'000; ///< the search stops there

    /// Nothing is searched for.
    TextSearch() = default;
    /// Check `error` before the first slice.
    TextSearch(document::DocumentPointer document, const QString &wanted, const SearchOptions &options);

    /// Why the regular expression is none; empty when all is well.
    const QString &error() const { return m_error; }
    bool isActive() const { return m_document && !m_wanted.isEmpty() && m_error.isEmpty(); }
    bool isFinished() const { return !isActive() || m_at >= m_document->text().size() || m_hits.size() >= MostHits; }

    /// Searches for about so long. False when it was finished already.
    bool work(qint64 milliseconds);

    const std::vector<document::Range> &hits() const { return m_hits; } ///< in text order
    /// Index of the first hit that begins at or after `at`; hits().size() when there is none.
    std::size_t firstFrom(document::Position at) const;
    /// Index of the hit that is exactly `range`.
    std::optional<std::size_t> indexOf(document::Range range) const;

private:
    void searchPlain(qsizetype end);
    void searchFolded(qsizetype end);
    /// Answers up to where it came: one line can take an expression as long as a whole book takes another.
    qsizetype searchExpression(qsizetype end, const QDeadlineTimer &deadline);
    void add(qsizetype begin, qsizetype length);
    bool isWord(qsizetype begin, qsizetype end) const;
    qsizetype sliceEnd() const;

    document::DocumentPointer m_document;
    QString m_wanted;
    SearchOptions m_options;
    QRegularExpression m_expression;
    QString m_error;
    std::vector<document::Range> m_hits;
    qsizetype m_at = 0;
};

} // namespace reader
