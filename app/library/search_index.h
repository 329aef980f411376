// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/records.h"

namespace library {

struct SearchHit {
    enum class Kind { Document, Note, Tag };

    Kind kind = Kind::Document;
    document::DocumentId document;       ///< null for Tag
    annotation::AnnotationId annotation; ///< for Note
    annotation::TagId tag;               ///< for Tag
    QString title;                       ///< the document's; the tag's path
    document::Range range;               ///< in the document's text; for Note, in the note; for Tag, in the path
    QString snippet;
    QList<document::Range> marked; ///< what was found, in `snippet`
    double score = 0;              ///< greater is better
};

/// The full-text index: index.sqlite, made from library.sqlite and made again when it is missing, damaged or of another form.
///
/// Contentless FTS5, one row a section of at most 16 KB of text, so that a hit in a book costs what one in an article costs.
/// The tokens are our own (tokens.h). It follows the library's history: `update` reads what was changed since it last did.
///
/// Thread: one object a thread; several may be open on one library. One updates at a time, the others wait.
class SearchIndex
{
public:
    static base::Result<std::unique_ptr<SearchIndex>> open(const Library &library);
    ~SearchIndex();

    /// Brings the index up to the library's present state, in small transactions. `connection` is to library.sqlite. `goOn` is
    /// asked between documents with the number done and the number known to be left; false ends it with Cancelled, and what was
    /// done stays.
    base::Status update(Connection &connection, const std::function<bool(int done, int left)> &goOn = {});
    base::Result<bool> isUpToDate(Connection &connection) const;

    /// Best first. The query's language is the one of the command line's `search`; InvalidArgument, in a sentence, for what it
    /// cannot mean.
    base::Result<QList<SearchHit>> search(Connection &connection, const QString &query, int limit = 50) const;

    /// Compares the index with the texts: a sentence for each difference.
    base::Result<QStringList> check(Connection &connection) const;

private:
    explicit SearchIndex(const Library &library);

    const Library &m_library;
    std::unique_ptr<Connection> m_connection;
};

} // namespace library
