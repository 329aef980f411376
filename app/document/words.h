// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace document {

/// Grapheme, word and sentence borders of a text (Unicode Standard Annex 29, as ICU has it). Looks only at the neighbourhood of
/// the position asked for, so it costs the same in a note and in a book; a word of more than some thousand units may be cut.
/// Positions are in UTF-16 units of `text`, which must outlive the object; those outside it count as its ends. One
/// thread at a time.
class TextBorders
{
public:
    explicit TextBorders(QStringView text);
    ~TextBorders();
    TextBorders(const TextBorders &) = delete;
    TextBorders &operator=(const TextBorders &) = delete;

    Position graphemeAtOrBefore(Position at) const;
    Position graphemeAtOrAfter(Position at) const;
    Position nextGrapheme(Position at) const;
    Position previousGrapheme(Position at) const;
    /// The range, widened so that it splits no grapheme.
    Range wholeGraphemes(Range range) const;

    /// The word, or the run of blanks or the sign, that holds `at`; at the text's end the last one.
    Range wordAt(Position at) const;
    Position nextWord(Position at) const;     ///< the next begin of a word, or the text's end
    Position previousWord(Position at) const; ///< the begin of the word before, or 0
    /// Never crosses a LF; without blanks at its ends. Goes on behind the full stop of an abbreviation (abbreviations.h).
    Range sentenceAt(Position at) const;

private:
    struct Iterators;
    std::unique_ptr<Iterators> m_iterators;
    QStringView m_text;
};

/// `range` of `text` without the blanks and line ends at its ends; empty where there is nothing else.
Range withoutBlanks(QStringView text, Range range);

/// The words of `text` in order: letters and digits only, no blanks or signs. For counting, comparing and indexing.
std::vector<Range> words(QStringView text);

} // namespace document
