// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

#include <variant>

namespace annotation {

using AnnotationId = base::Id<struct AnnotationKind>;
using TagId = base::Id<struct TagKind>;

/// A passage. `quote`, `prefix` and `suffix` are copies from the text at the time it was anchored: they find the passage again in
/// another version, and show what was meant when it cannot be found.
struct TextTarget {
    document::Range range; ///< in the document's current version; for an orphan, where it last was
    QString quote;
    QString prefix; ///< up to 40 characters before
    QString suffix; ///< up to 40 characters after

    friend bool operator==(const TextTarget &, const TextTarget &) = default;
};

/// A rectangle on a page.
struct AreaTarget {
    int page = 0; ///< index into Document::pages()
    QRectF area;  ///< in points from the page's top left corner

    friend bool operator==(const AreaTarget &, const AreaTarget &) = default;
};

/// The document as a whole.
struct DocumentTarget {
    friend bool operator==(const DocumentTarget &, const DocumentTarget &) = default;
};

using Target = std::variant<TextTarget, AreaTarget, DocumentTarget>;

enum class State : quint8 {
    Anchored,
    Moved,    ///< found again in a newer version, at another place or with changed words
    Orphaned, ///< not found in the current version
};

struct Annotation {
    AnnotationId id;
    document::DocumentId document;
    Target target = DocumentTarget{};
    QList<TagId> tags; ///< in the order they were given
    QString note;
    QString author;
    QDateTime created; ///< UTC
    QDateTime modified;
    State state = State::Anchored;

    const TextTarget *text() const { return std::get_if<TextTarget>(&target); }
    const AreaTarget *area() const { return std::get_if<AreaTarget>(&target); }
    bool isOnDocument() const { return std::holds_alternative<DocumentTarget>(target); }

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// The order of place within one document: what is on the document as a whole, then areas from page to page, each from top to
/// bottom and left to right, then passages by begin, the longer first; at one place the older first, then by id. A strict weak
/// order, and the one in which the library lists.
bool precedes(const Annotation &a, const Annotation &b);

} // namespace annotation
