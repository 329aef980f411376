// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/span_index.h"

#include <optional>

namespace reader {

/// A footnote's sign or a link to another place of the same document.
struct Reference {
    document::Range range;     ///< the link's text; empty at a sign that the text does not have
    document::Position target; ///< where it leads

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// The one at `at`; nothing where there is none, or it leads to nowhere.
std::optional<Reference> referenceAt(const SpanIndex &spans, document::Position at);

/// Where the next reference or link, also one that leads out of the document, begins after `from`, or the last one before it.
std::optional<document::Position> nextReference(const document::Document &document, document::Position from);
std::optional<document::Position> previousReference(const document::Document &document, document::Position from);

/// What to show of a target: a footnote or list item as a whole, a heading with what stands under it, else the paragraph.
document::Range excerptAt(const document::Document &document, document::Position target);
/// Its first words, to be read aloud: no more than 600 units, however long `excerpt` is.
QString openingOf(const document::Document &document, document::Range excerpt);

} // namespace reader
