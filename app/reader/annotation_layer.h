// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/interval_index.h"
#include "reader/painted_annotation.h"

#include <QHash>

#include <functional>
#include <vector>

namespace document {
class TextBorders;
}

namespace reader {

/// The annotations of the document shown, ready for painting: which are in a range, and in which lane of the margin each of their
/// tags has its stripe. Stripes that run beside each other never share a lane, and a stripe keeps its lane while other
/// annotations come and go.
///
/// A question costs O(log n + answers). A change costs that for the annotation's own range.
class AnnotationLayer
{
public:
    struct Held {
        PaintedAnnotation annotation;
        std::vector<quint16> lanes; ///< one a tag, or one for a highlight without a tag
    };

    void assign(const std::vector<PaintedAnnotation> &annotations);
    /// Adds or replaces. Returns the range it had before; empty when it is new.
    document::Range put(const PaintedAnnotation &annotation);
    /// The range it had; empty when there was none.
    document::Range remove(annotation::AnnotationId id);
    qsizetype size() const { return m_held.size(); }

    const Held *find(annotation::AnnotationId id) const;
    /// By begin, then longest first. An empty range asks for those that contain the position.
    void visit(document::Range range, const std::function<bool(const Held &)> &visit) const;
    std::vector<annotation::AnnotationId> at(document::Position at) const; ///< the innermost first
    annotation::AnnotationId next(document::Position after) const;
    annotation::AnnotationId previous(document::Position before) const;
    const QHash<annotation::AnnotationId, Held> &all() const { return m_held; }

private:
    static std::size_t stripes(const PaintedAnnotation &annotation);

    annotation::IntervalIndex m_index;
    QHash<annotation::AnnotationId, Held> m_held;
};

/// `annotation` with one end at `at`, or as near to it as leaves a grapheme of the passage.
PaintedAnnotation movedEdge(PaintedAnnotation annotation, Edge edge, document::Position at, const document::TextBorders &borders);

} // namespace reader
