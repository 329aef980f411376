// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_units.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

Range TextUnits::paragraphAt(Position at) const
{
    const std::optional<std::size_t> block = m_document.blockAt(at);
    return block ? m_document.blocks()[*block].range : Range{at, at};
}

Range TextUnits::sentenceAt(Position at) const
{
    if (m_document.format() != u"text")
        return m_borders.sentenceAt(at);
    constexpr qsizetype Around = 8 * 1024;
    const Range paragraph = paragraphAt(at);
    const Range window{std::max(paragraph.begin, at - Around), std::min(paragraph.end, at + Around)};
    const QString joined = m_document.text(window).replace(u'\n', u' ');
    const Range found = document::TextBorders(joined).sentenceAt(Position(at - window.begin));
    return {window.begin + found.begin.value(), window.begin + found.end.value()};
}

Range TextUnits::wordAt(Position at) const
{
    const Range word = m_borders.wordAt(at).intersected(paragraphAt(at));
    return hasLetter(QStringView(m_document.text()).mid(word.begin.value(), word.length())) ? word : Range{at, at};
}

std::optional<Range> TextUnits::at(TextUnit unit, Position at) const
{
    const auto holding = [&](Position where) {
        switch (unit) {
        case TextUnit::Grapheme:
            return Range{m_borders.graphemeAtOrBefore(where), m_borders.nextGrapheme(where)};
        case TextUnit::Word:
            return wordAt(where);
        case TextUnit::Sentence:
            return sentenceAt(where);
        case TextUnit::Paragraph:
            break;
        }
        return paragraphAt(where);
    };
    if (at < m_document.range().end) {
        const Range found = holding(at);
        if (!found.isEmpty() && found.begin <= at && at <= found.end)
            return found;
    }
    if (at > Position(0)) {
        const Range found = holding(m_borders.previousGrapheme(at));
        if (!found.isEmpty() && found.end == at)
            return found;
    }
    return std::nullopt;
}

std::optional<Range> TextUnits::next(TextUnit unit, Position from) const
{
    const QString &text = m_document.text();
    if (unit == TextUnit::Word) {
        if (const std::optional<Range> here = at(unit, from); here && here->begin == from)
            return here;
        const Position begin = m_borders.nextWord(from);
        return begin.value() < text.size() ? at(unit, begin) : std::nullopt;
    }
    if (unit == TextUnit::Paragraph) {
        const std::vector<document::Block> &blocks = m_document.blocks();
        for (std::size_t block = m_document.blockAt(from).value_or(0); block < blocks.size(); ++block) {
            if (blocks[block].range.begin >= from && !blocks[block].range.isEmpty())
                return blocks[block].range;
        }
        return std::nullopt;
    }
    Position begin = from;
    while (unit == TextUnit::Sentence && begin.value() < text.size() && text[begin.value()].isSpace())
        begin = begin + 1;
    if (begin.value() >= text.size())
        return std::nullopt;
    return at(unit, begin);
}

std::optional<Range> TextUnits::previous(TextUnit unit, Position to) const
{
    const QString &text = m_document.text();
    if (unit == TextUnit::Word) {
        for (Position begin = m_borders.previousWord(to); begin < to; begin = m_borders.previousWord(begin)) {
            const Range word = wordAt(begin);
            if (!word.isEmpty() && word.end <= to)
                return word;
            if (begin == Position(0))
                break;
        }
        return std::nullopt;
    }
    if (unit == TextUnit::Paragraph) {
        const std::vector<document::Block> &blocks = m_document.blocks();
        const std::optional<std::size_t> last = m_document.blockAt(to);
        for (std::size_t block = last ? *last + 1 : 0; block-- > 0;) {
            if (blocks[block].range.end <= to && !blocks[block].range.isEmpty())
                return blocks[block].range;
        }
        return std::nullopt;
    }
    Position end = to;
    while (unit == TextUnit::Sentence && end > Position(0) && text[end.value() - 1].isSpace())
        end = end - 1;
    if (end == Position(0))
        return std::nullopt;
    const std::optional<Range> found = at(unit, m_borders.previousGrapheme(end));
    if (found && found->end > end)
        return previous(unit, found->begin);
    return found;
}

Range TextUnits::grown(TextUnit unit, Range range) const
{
    if (range.isEmpty()) {
        if (const std::optional<Range> here = at(unit, range.begin))
            return *here;
        const std::optional<Range> after = next(unit, range.begin);
        return after ? *after : previous(unit, range.begin).value_or(range);
    }
    const std::optional<Range> first = at(unit, range.begin);
    const std::optional<Range> last = at(unit, m_borders.previousGrapheme(range.end));
    Range whole = range;
    if (first && first->end > range.begin)
        whole.begin = first->begin;
    if (last && last->begin < range.end)
        whole.end = std::max(range.end, last->end);
    if (whole != range)
        return whole;
    const std::optional<Range> after = next(unit, range.end);
    return {range.begin, after ? after->end : range.end};
}

Range TextUnits::shrunk(TextUnit unit, Range range) const
{
    const std::optional<Range> last = previous(unit, range.end);
    const std::optional<Range> before = previous(unit, last && last->end == range.end ? last->begin : range.end);
    return before && before->end > range.begin ? Range{range.begin, before->end} : range;
}

Position TextUnits::moved(TextUnit unit, Position mark, Position caret, int steps) const
{
    for (int step = 0; step < std::abs(steps); ++step)
        caret = movedOnce(unit, mark, caret, steps > 0);
    return caret;
}

Position TextUnits::movedOnce(TextUnit unit, Position mark, Position caret, bool forwards) const
{
    const std::optional<Range> here = at(unit, caret);
    const bool behind = caret > mark || (caret == mark && forwards); // the mark: ends count there, begins before it
    if (forwards) {
        if (behind && here && here->end > caret)
            return here->end;
        // From a begin on to the next begin, but not past the mark, where the selection is empty.
        const std::optional<Range> after = next(unit, behind || !here ? caret : std::max(here->end, caret + 1));
        if (behind)
            return after ? after->end : m_document.range().end;
        return after ? std::min(mark, after->begin) : mark;
    }
    if (!behind && here && here->begin < caret)
        return here->begin;
    std::optional<Range> before = previous(unit, caret);
    if (behind && before && before->end == caret)
        before = previous(unit, before->begin);
    if (!behind)
        return before ? before->begin : Position(0);
    return before ? std::max(mark, before->end) : mark;
}

} // namespace reader
