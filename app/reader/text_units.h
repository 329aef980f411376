// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/words.h"

#include <optional>

namespace reader {

/// What a selection grows and shrinks by.
enum class TextUnit : quint8 { Grapheme, Word, Sentence, Paragraph };

/// The units of a document's text, in reading order: blanks between words, signs that stand alone and empty paragraphs belong to
/// none. A line end inside a paragraph of plain text, which was broken to fit a width, ends no sentence. Looks only at the
/// neighbourhood of the place asked for. Document and borders must outlive it.
class TextUnits
{
public:
    TextUnits(const document::Document &document, const document::TextBorders &borders) : m_document(document), m_borders(borders)
    {
    }

    /// The unit that holds `at`, or else the one that ends there; nothing between two.
    std::optional<document::Range> at(TextUnit unit, document::Position at) const;
    /// The first that begins at `from` or later.
    std::optional<document::Range> next(TextUnit unit, document::Position from) const;
    /// The last that ends at `to` or earlier.
    std::optional<document::Range> previous(TextUnit unit, document::Position to) const;

    document::Range sentenceAt(document::Position at) const; ///< empty where there is none
    document::Range paragraphAt(document::Position at) const;

    /// `range` widened to whole units; where it is whole units already, one more at its end. An empty range: the unit there, or
    /// the next one.
    document::Range grown(TextUnit unit, document::Range range) const;
    /// `range` without its last unit, as long as it has another.
    document::Range shrunk(TextUnit unit, document::Range range) const;
    /// Where the end at `caret` of a selection from `mark` goes by `steps` units, back when negative: from end to end of units
    /// behind the mark, from begin to begin before it.
    document::Position moved(TextUnit unit, document::Position mark, document::Position caret, int steps) const;

private:
    document::Position movedOnce(TextUnit unit, document::Position mark, document::Position caret, bool forwards) const;
    document::Range wordAt(document::Position at) const;

    const document::Document &m_document;
    const document::TextBorders &m_borders;
};

} // namespace reader
