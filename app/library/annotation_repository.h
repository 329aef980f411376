// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connection.h"
#include "library/records.h"

#include <functional>
#include <optional>

namespace library {

/// Which annotations; all conditions that are given must hold.
struct AnnotationFilter {
    QList<document::DocumentId> documents;    ///< empty: of all
    QList<annotation::TagId> tags;            ///< at least one of them; see TagTree::withDescendants. Empty: any or none
    QString text;                             ///< in quotation or note, case ignored; empty: any
    std::optional<annotation::TagId> bearing; ///< this tag itself, whatever is below it
    bool untaggedOnly = false;
    std::optional<annotation::State> state;
    std::optional<annotation::AnnotationId> only;
};

enum class AnnotationOrder {
    Place, ///< by document title, then as annotation::precedes
    Created,
    Modified,
};

/// Where a walk through a list begins, and which way it goes.
struct AnnotationStart {
    enum class Side : quint8 {
        AtOrBehind, ///< its place and what follows
        Behind,
        Before, ///< backwards: the nearest first; without a place, from the end
    };
    /// Only its place counts: it need not be chosen by the filter, nor be in the library still. None: from the first.
    std::optional<annotation::Annotation> place;
    Side side = Side::AtOrBehind;
};

/// Reads the `annotation` and `annotation_tag` tables. Annotations that are removed, or whose document is, are as if they were
/// not there. Written by annotation_commands.h.
///
/// Thread: the connection's. Keeps no cache, so two repositories over one file always agree.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(Connection &connection);

    base::Result<annotation::Annotation> find(annotation::AnnotationId id) const;                       ///< NotFound
    base::Result<QList<annotation::Annotation>> find(const QList<annotation::AnnotationId> &ids) const; ///< missing ones left out
    /// As annotation::precedes has it. An unknown document gives an empty list, not an error.
    base::Result<QList<annotation::Annotation>> ofDocument(document::DocumentId document) const;
    /// Those on the document as a whole, the oldest first.
    base::Result<QList<annotation::Annotation>> onDocument(document::DocumentId document) const;
    /// Calls `visit` for each, without collecting, so memory stays flat; ends early when it returns false. `visit` may read
    /// through the same connection.
    base::Status visit(const AnnotationFilter &filter, AnnotationOrder order,
                       const std::function<bool(const annotation::Annotation &)> &visit) const;
    /// As `visit`, from the middle of the list on. By time, and by place through the whole library, what lies before `start`
    /// costs nothing; of documents or tags that were chosen, all ids are sorted by place first. Made for portions: a walk through
    /// everything takes longer than with `visit`.
    base::Status visitFrom(const AnnotationStart &start, const AnnotationFilter &filter, AnnotationOrder order,
                           const std::function<bool(const annotation::Annotation &)> &visit) const;
    base::Result<int> count(const AnnotationFilter &filter = {}) const;

    /// How many annotations of `document` bear each tag.
    base::Result<QHash<annotation::TagId, int>> tagCounts(document::DocumentId document) const;

private:
    Connection &m_connection;
};

} // namespace library
