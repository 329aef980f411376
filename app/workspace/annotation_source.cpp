// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/annotation_source.h"

#include <algorithm>

namespace workspace {

namespace {

// Characters of text kept for documents that may come again.
constexpr qint64 KeptText = qint64(16) << 20;

exchange::ExportedDocument exported(const library::DocumentSummary &summary, const document::Metadata &metadata)
{
    return {summary.id, summary.title, summary.fileName, summary.format, metadata, summary.characters};
}

} // namespace

exchange::ExportedAnnotation AnnotatedDocument::describe(const annotation::Annotation &annotation) const
{
    exchange::ExportedAnnotation described;
    described.id = annotation.id;
    described.document = annotation.document;
    described.tags = annotation.tags;
    described.note = annotation.note;
    described.author = annotation.author;
    described.created = annotation.created;
    described.modified = annotation.modified;
    described.state = annotation.state;
    if (const annotation::TextTarget *text = annotation.text()) {
        described.range = m_document->codePoints().toCodePoints(text->range);
        described.quote = text->quote;
        described.prefix = text->prefix;
        described.suffix = text->suffix;
        // An orphan's last place is one of another text.
        if (annotation.state != annotation::State::Orphaned && text->range.begin <= m_document->range().end)
            described.place = m_places.at(text->range.begin).toString();
    } else if (const annotation::AreaTarget *area = annotation.area()) {
        described.area = *area;
        const auto page = static_cast<std::size_t>(area->page);
        if (page < m_document->pages().size()) {
            document::Place place;
            place.page = m_document->pages()[page].label;
            described.place = place.toString();
        }
    }
    return described;
}

base::Result<std::unique_ptr<AnnotationSource>> AnnotationSource::open(const library::Library &library,
                                                                       const QList<document::DocumentId> &documents,
                                                                       const QList<annotation::TagId> &tags)
{
    base::Result<std::unique_ptr<library::Connection>> connection = library.connect(library::Role::Job);
    if (!connection.ok())
        return connection.error();
    std::unique_ptr<AnnotationSource> source(new AnnotationSource(std::move(connection).value()));
    base::Result<std::unique_ptr<library::Snapshot>> snapshot = library::Snapshot::begin(*source->m_connection);
    if (!snapshot.ok())
        return snapshot.error();
    source->m_snapshot = std::move(snapshot).value();
    base::Result<annotation::TagTree> tree = library::TagRepository(*source->m_connection).tree();
    if (!tree.ok())
        return tree.error();
    source->m_tags = std::move(tree).value();
    source->m_filter.documents = documents;
    for (const annotation::TagId tag : tags)
        source->m_filter.tags.append(source->m_tags.withDescendants(tag));
    return source;
}

AnnotationSource::AnnotationSource(std::unique_ptr<library::Connection> connection)
    : m_connection(std::move(connection)), m_documents(*m_connection), m_corrected(*m_connection), m_annotations(*m_connection)
{
}

base::Status AnnotationSource::visitDocuments(exchange::Visitor &visitor)
{
    base::Status status;
    const base::Status visited = m_documents.visit([&](const library::DocumentSummary &summary) {
        if (summary.annotations == 0)
            return true;
        if (!m_filter.documents.isEmpty() && !m_filter.documents.contains(summary.id))
            return true;
        library::AnnotationFilter inIt = m_filter;
        inIt.documents = {summary.id};
        const base::Result<int> count = m_annotations.count(inIt);
        if (!count.ok())
            status = count.error();
        else if (count.value() > 0)
            status = beginDocument(summary.id, visitor);
        return status.ok();
    });
    return status.ok() ? visited : status;
}

base::Status AnnotationSource::visit(exchange::Grouping grouping, exchange::Visitor &visitor)
{
    if (grouping == exchange::Grouping::ByDocument)
        return visitMatching(m_filter, visitor);
    for (const annotation::Tag &tag : m_tags.tags()) {
        if (!m_filter.tags.isEmpty() && !m_filter.tags.contains(tag.id))
            continue;
        library::AnnotationFilter bearing = m_filter;
        bearing.tags = {tag.id};
        const base::Result<int> count = m_annotations.count(bearing);
        if (!count.ok())
            return count.error();
        if (count.value() == 0)
            continue;
        if (base::Status status = visitor.beginTag(tag.id); !status.ok())
            return status;
        if (base::Status status = visitMatching(bearing, visitor); !status.ok())
            return status;
    }
    if (!m_filter.tags.isEmpty())
        return {};
    library::AnnotationFilter untagged = m_filter;
    untagged.untaggedOnly = true;
    const base::Result<int> count = m_annotations.count(untagged);
    if (!count.ok())
        return count.error();
    if (count.value() == 0)
        return {};
    if (base::Status status = visitor.beginTag({}); !status.ok())
        return status;
    return visitMatching(untagged, visitor);
}

base::Status AnnotationSource::visitMatching(const library::AnnotationFilter &filter, exchange::Visitor &visitor)
{
    document::DocumentId current;
    base::Status status;
    const auto visitOne = [&](const annotation::Annotation &one) {
        if (one.document != current) {
            current = one.document;
            status = beginDocument(current, visitor);
        }
        if (!status.ok())
            return false;
        const base::Result<const AnnotatedDocument *> document = annotated(current);
        status = document.ok() ? visitor.annotation(document.value()->describe(one)) : base::Status(document.error());
        return status.ok();
    };
    const base::Status visited = m_annotations.visit(filter, library::AnnotationOrder::Place, visitOne);
    return status.ok() ? visited : status;
}

base::Status AnnotationSource::beginDocument(document::DocumentId id, exchange::Visitor &visitor)
{
    const base::Result<library::DocumentSummary> summary = m_documents.find(id);
    if (!summary.ok())
        return summary.error();
    const base::Result<document::Metadata> metadata = m_documents.metadata(id);
    if (!metadata.ok())
        return metadata.error();
    return visitor.beginDocument(exported(summary.value(), metadata.value()));
}

base::Result<const AnnotatedDocument *> AnnotationSource::annotated(document::DocumentId id)
{
    const auto known = std::find_if(m_recent.begin(), m_recent.end(), [&id](const auto &one) { return one.first == id; });
    if (known != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known);
        return m_recent.front().second.get();
    }
    base::Result<document::DocumentPointer> loaded = m_corrected.loadCorrected(id);
    if (!loaded.ok())
        return loaded.error();
    m_recent.emplace_front(id, std::make_unique<AnnotatedDocument>(std::move(loaded).value()));
    qint64 text = 0;
    for (const auto &[kept, document] : m_recent)
        text += document->textLength();
    while (text > KeptText && m_recent.size() > 1) {
        text -= m_recent.back().second->textLength();
        m_recent.pop_back();
    }
    return m_recent.front().second.get();
}

} // namespace workspace
