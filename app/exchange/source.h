// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "annotation/tag.h"
#include "base/result.h"
#include "document/metadata.h"

#include <optional>

namespace exchange {

/// What notes say about a document. Its text is not part of it.
struct ExportedDocument {
    document::DocumentId id;
    QString title;  ///< never empty; the file's name where the document states none
    QString file;   ///< the name it was imported from, without folder; may be empty
    QString format; ///< as Document::format()
    document::Metadata metadata;
    qint64 length = 0; ///< of the current version, in code points
};

/// An annotation as it leaves the program: what is counted is counted in code points, and the place is in words.
struct ExportedAnnotation {
    annotation::AnnotationId id;
    document::DocumentId document;
    std::optional<document::CodePointRange> range; ///< for passages only
    std::optional<annotation::AreaTarget> area;    ///< for areas only; with neither it is on the document as a whole
    QString quote;                                 ///< exactly as in the document; LF between blocks
    QString prefix;
    QString suffix;
    QString place; ///< Place::toString() of the range's begin, or the page's label; empty for the document as a whole
    QList<annotation::TagId> tags;
    QString note;
    QString author;
    QDateTime created; ///< UTC
    QDateTime modified;
    annotation::State state = annotation::State::Anchored;
};

enum class Grouping : quint8 {
    ByDocument, ///< documents by title, in each the annotations by place; on the document as a whole first
    ByTag,      ///< tags by path, in each as above; an annotation with three tags comes three times, those without any at the end
};

/// Receives what a Source has, in order. An error returned ends the visit.
class Visitor
{
public:
    virtual ~Visitor() = default;
    /// ByTag only: what follows bears this tag itself (not one below it). A null id: what follows bears none.
    virtual base::Status beginTag(annotation::TagId) { return {}; }
    /// What follows, until the next call, is of this document. Called only for documents that something follows for.
    virtual base::Status beginDocument(const ExportedDocument &document) = 0;
    virtual base::Status annotation(const ExportedAnnotation &annotation) = 0;
};

/// Annotations to be exported: a library's, some documents', one tag's. The writers know nothing else of where they come from.
///
/// An implementation hands its annotations out one by one and keeps none of them, so that an export of 100,000 needs no more
/// memory than one of ten. Everything handed out agrees with everything else: it is one moment of the library. A job that is
/// cancelled returns ErrorCode::Cancelled from the visit it is in. One thread at a time.
class Source
{
public:
    virtual ~Source() = default;

    /// All tags, not only those in use. Valid as long as the Source.
    virtual const annotation::TagTree &tags() const = 0;
    /// The documents that `visit` will begin, by title, each once: beginDocument only.
    virtual base::Status visitDocuments(Visitor &visitor) = 0;
    /// May be called again, with the same outcome.
    virtual base::Status visit(Grouping grouping, Visitor &visitor) = 0;
};

} // namespace exchange
