// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/place.h"
#include "exchange/source.h"
#include "library/annotation_repository.h"
#include "library/correction_repository.h"
#include "library/document_repository.h"
#include "library/library.h"
#include "library/tag_repository.h"
#include "library/transaction.h"

#include <list>

namespace workspace {

/// A document with what it takes to say where its annotations are. Made once, asked for each of them.
class AnnotatedDocument
{
public:
    explicit AnnotatedDocument(document::DocumentPointer document) : m_document(std::move(document)), m_places(*m_document) {}
    AnnotatedDocument(const AnnotatedDocument &) = delete;
    AnnotatedDocument &operator=(const AnnotatedDocument &) = delete;

    /// `annotation` must be of this document.
    exchange::ExportedAnnotation describe(const annotation::Annotation &annotation) const;
    qint64 textLength() const { return m_document->text().size(); }

private:
    document::DocumentPointer m_document;
    document::Places m_places;
};

/// A library's annotations as exports want them: streamed, and all of one moment, whatever is changed meanwhile.
///
/// Thread: the one that opened it. The library must outlive it.
class AnnotationSource : public exchange::Source
{
public:
    /// Empty lists: all. `tags` includes the tags below each.
    static base::Result<std::unique_ptr<AnnotationSource>>
    open(const library::Library &library, const QList<document::DocumentId> &documents, const QList<annotation::TagId> &tags);

    base::Result<int> count() { return m_annotations.count(m_filter); } ///< of annotations, each once
    const annotation::TagTree &tags() const override { return m_tags; }
    base::Status visitDocuments(exchange::Visitor &visitor) override;
    base::Status visit(exchange::Grouping grouping, exchange::Visitor &visitor) override;

private:
    explicit AnnotationSource(std::unique_ptr<library::Connection> connection);

    base::Status visitMatching(const library::AnnotationFilter &filter, exchange::Visitor &visitor);
    base::Status beginDocument(document::DocumentId id, exchange::Visitor &visitor);
    base::Result<const AnnotatedDocument *> annotated(document::DocumentId id);

    std::unique_ptr<library::Connection> m_connection;
    library::DocumentRepository m_documents;
    library::CorrectionRepository m_corrected;
    library::AnnotationRepository m_annotations;
    std::unique_ptr<library::Snapshot> m_snapshot;
    annotation::TagTree m_tags;
    library::AnnotationFilter m_filter;
    /// Latest used first: by tag the same documents come again and again.
    std::list<std::pair<document::DocumentId, std::unique_ptr<AnnotatedDocument>>> m_recent;
};

} // namespace workspace
