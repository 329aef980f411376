// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/change.h"

#include <functional>

namespace library {

enum class DocumentOrder { Title, Authors, Publisher, Published, Language, Format, Characters, Annotations, Progress, Imported };

/// Reads the `document` table and the metadata that the user gave; writes only what has no history (see document_commands.h for
/// the rest). Removed documents are as if they were not there, unless a function says otherwise.
///
/// Thread: the connection's. Keeps no cache. Never begins a transaction and never signals.
class DocumentRepository
{
public:
    explicit DocumentRepository(Connection &connection);

    base::Result<int> count() const;
    /// `limit` rows from the `offset`-th on, by `order`, then title, then id; those imported together in the order in which they
    /// came, also when the newest come first. Costs what the rows cost for the first screens.
    base::Result<QList<DocumentSummary>> page(DocumentOrder order, bool descending, int offset, int limit) const;
    /// Calls `visit` for each, by title, without collecting; ends early when it returns false.
    base::Status visit(const std::function<bool(const DocumentSummary &)> &visit) const;

    base::Result<DocumentSummary> find(document::DocumentId id) const; ///< NotFound; finds removed ones as well
    base::Result<QList<DocumentSummary>>
    find(const QList<document::DocumentId> &ids) const; ///< in that order, missing ones left out
    base::Result<bool> isRemoved(document::DocumentId id) const;
    base::Result<QList<DocumentSummary>> removed() const; ///< latest removed first

    /// What a person may call a document by: an id, the unique beginning of one (4 characters or more), an exact title, or the
    /// file name. NotFound; Ambiguous, whose message lists the candidates.
    base::Result<DocumentSummary> named(const QString &name) const;
    /// The document, not removed, whose current version came from those bytes; a null id when there is none.
    base::Result<document::DocumentId> withOriginal(const QByteArray &hash) const;

    /// What the user corrected, with Origin::GivenByUser; it wins over what any reading says.
    base::Result<document::Metadata> givenMetadata(document::DocumentId id) const;
    /// The current version's, and what the user gave on top.
    base::Result<document::Metadata> metadata(document::DocumentId id) const;

    // Not part of the history; each needs a Transaction around it.
    base::Result<ReadingState> readingState(document::DocumentId id) const; ///< default-made when it was never opened
    base::Status setReadingState(document::DocumentId id, const ReadingState &state);
    /// For progress that follows from reading. What the user says goes through `setProgress` of document_commands.h.
    base::Status noteProgress(document::DocumentId id, Progress progress);

private:
    Connection &m_connection;
};

} // namespace library
