// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/words.h"

#include "document/abbreviations.h"

#include <unicode/ubrk.h>

#include <algorithm>

namespace document {

namespace {

using Iterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

Iterator openIterator(UBreakIteratorType type)
{
    // The root locale, so that the same text has the same words on every machine.
    UErrorCode status = U_ZERO_ERROR;
    return {ubrk_open(type, "root", nullptr, 0, &status), ubrk_close};
}

bool setText(UBreakIterator *iterator, QStringView text)
{
    if (!iterator)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, text.utf16(), static_cast<int32_t>(text.size()), &status);
    return U_SUCCESS(status);
}

bool isWord(UBreakIterator *iterator)
{
    return ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT;
}

// What is looked at around a position, on each side. Only a longer word (or sentence) than this is cut.
constexpr qsizetype Reach = 4096;

/// Where reading may begin without the text before: after a line end or a blank, else anywhere but inside a surrogate pair.
qsizetype safeBegin(QStringView text, qsizetype earliest, qsizetype latest)
{
    if (earliest <= 0)
        return 0;
    for (qsizetype at = latest; at > earliest; --at) {
        if (text[at - 1] == u'\n')
            return at;
    }
    for (qsizetype at = latest; at > earliest; --at) {
        if (text[at - 1] == u' ')
            return at;
    }
    return text[earliest].isLowSurrogate() ? earliest - 1 : earliest;
}

} // namespace

/// One ICU iterator a kind of border, each opened when first needed and set on a window of the text.
struct TextBorders::Iterators {
    struct Windowed {
        explicit Windowed(UBreakIteratorType kind) : type(kind) {}

        UBreakIteratorType type;
        Iterator iterator{nullptr, ubrk_close};
        qsizetype begin = 0;
        qsizetype end = -1; // before the first use

        /// Makes at least half of Reach on both sides of `at` known, where there is as much.
        UBreakIterator *around(QStringView text, qsizetype at)
        {
            const bool known =
                end >= 0 && (begin == 0 || begin + Reach / 2 <= at) && (end == text.size() || at + Reach / 2 <= end);
            if (known)
                return iterator.get();
            if (!iterator)
                iterator = openIterator(type);
            begin = safeBegin(text, at - 2 * Reach, at - Reach);
            end = std::min(text.size(), at + 2 * Reach);
            if (end < text.size() && text[end].isLowSurrogate())
                ++end;
            if (!setText(iterator.get(), text.mid(begin, end - begin)))
                iterator.reset();
            return iterator.get();
        }

        bool isBorder(QStringView text, qsizetype at)
        {
            if (at <= 0 || at >= text.size())
                return true;
            UBreakIterator *borders = around(text, at);
            return !borders || ubrk_isBoundary(borders, static_cast<int32_t>(at - begin));
        }
        qsizetype before(QStringView text, qsizetype at)
        {
            if (at <= 0)
                return 0;
            if (at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
                ++at; // ICU would look before the whole pair
            UBreakIterator *borders = around(text, at);
            const int32_t found = borders ? ubrk_preceding(borders, static_cast<int32_t>(at - begin)) : UBRK_DONE;
            return found == UBRK_DONE ? at - 1 : begin + found;
        }
        qsizetype after(QStringView text, qsizetype at)
        {
            if (at >= text.size())
                return text.size();
            UBreakIterator *borders = around(text, at);
            const int32_t found = borders ? ubrk_following(borders, static_cast<int32_t>(at - begin)) : UBRK_DONE;
            return found == UBRK_DONE ? at + 1 : begin + found;
        }
        /// Whether what `after` just ended is a word, and no blanks or sign.
        bool passedWord() const { return iterator && isWord(iterator.get()); }
    };

    Windowed graphemes{UBRK_CHARACTER};
    Windowed words{UBRK_WORD};
    Iterator sentences{nullptr, ubrk_close};
};

TextBorders::TextBorders(QStringView text) : m_iterators(std::make_unique<Iterators>()), m_text(text) {}

TextBorders::~TextBorders() = default;

Position TextBorders::graphemeAtOrBefore(Position at) const
{
    const qsizetype inside = std::clamp<qsizetype>(at.value(), 0, m_text.size());
    Iterators::Windowed &graphemes = m_iterators->graphemes;
    return Position(graphemes.isBorder(m_text, inside) ? inside : graphemes.before(m_text, inside));
}

Position TextBorders::graphemeAtOrAfter(Position at) const
{
    const qsizetype inside = std::clamp<qsizetype>(at.value(), 0, m_text.size());
    Iterators::Windowed &graphemes = m_iterators->graphemes;
    return Position(graphemes.isBorder(m_text, inside) ? inside : graphemes.after(m_text, inside));
}

Position TextBorders::nextGrapheme(Position at) const
{
    return Position(m_iterators->graphemes.after(m_text, std::max<qsizetype>(at.value(), 0)));
}

Position TextBorders::previousGrapheme(Position at) const
{
    return Position(m_iterators->graphemes.before(m_text, std::min(at.value(), m_text.size())));
}

Range TextBorders::wholeGraphemes(Range range) const
{
    const Position begin = graphemeAtOrBefore(range.begin);
    return {begin, std::max(begin, graphemeAtOrAfter(range.end))};
}

Range TextBorders::wordAt(Position at) const
{
    if (m_text.isEmpty())
        return {};
    const qsizetype inside = std::clamp<qsizetype>(at.value(), 0, m_text.size() - 1);
    Iterators::Windowed &words = m_iterators->words;
    const qsizetype begin = words.isBorder(m_text, inside) ? inside : words.before(m_text, inside);
    return Range::of(begin, words.after(m_text, inside));
}

Position TextBorders::nextWord(Position at) const
{
    Iterators::Windowed &words = m_iterators->words;
    qsizetype begin = words.after(m_text, std::max<qsizetype>(at.value(), 0));
    while (begin < m_text.size()) {
        const qsizetype end = words.after(m_text, begin);
        if (words.passedWord())
            return Position(begin);
        begin = end;
    }
    return Position(m_text.size());
}

Position TextBorders::previousWord(Position at) const
{
    Iterators::Windowed &words = m_iterators->words;
    qsizetype begin = std::min(at.value(), m_text.size());
    while (begin > 0) {
        begin = words.before(m_text, begin);
        words.after(m_text, begin);
        if (words.passedWord())
            return Position(begin);
    }
    return {};
}

Range TextBorders::sentenceAt(Position at) const
{
    const qsizetype inside = std::clamp<qsizetype>(at.value(), 0, m_text.size());
    const qsizetype earliest = std::max<qsizetype>(0, inside - 4 * Reach);
    const qsizetype latest = std::min(m_text.size(), inside + 4 * Reach);
    const QStringView behind = m_text.mid(earliest, inside - earliest);
    const qsizetype lineBegin = earliest + behind.lastIndexOf(u'\n') + 1;
    const qsizetype lineFeed = m_text.mid(inside, latest - inside).indexOf(u'\n');
    const qsizetype lineEnd = lineFeed < 0 ? latest : inside + lineFeed;

    if (!m_iterators->sentences)
        m_iterators->sentences = openIterator(UBRK_SENTENCE);
    UBreakIterator *borders = m_iterators->sentences.get();
    Range sentence = Range::of(lineBegin, lineEnd);
    const QStringView line = m_text.mid(lineBegin, lineEnd - lineBegin);
    if (!line.isEmpty() && setText(borders, line)) {
        const auto offset = static_cast<int32_t>(std::min(inside, lineEnd - 1) - lineBegin);
        const auto isInside = [line](int32_t border) {
            return border > 0 && border < line.size() && endsInAbbreviation(line.left(border), line.mid(border));
        };
        int32_t end = ubrk_following(borders, offset);
        while (isInside(end))
            end = ubrk_following(borders, end);
        int32_t begin = ubrk_isBoundary(borders, offset) ? offset : ubrk_preceding(borders, offset);
        while (isInside(begin))
            begin = ubrk_preceding(borders, begin);
        sentence = Range::of(lineBegin + std::max(begin, 0), end == UBRK_DONE ? lineEnd : lineBegin + end);
    }
    return withoutBlanks(m_text, sentence);
}

Range withoutBlanks(QStringView text, Range range)
{
    while (!range.isEmpty() && text[range.end.value() - 1].isSpace())
        range.end = range.end - 1;
    while (!range.isEmpty() && text[range.begin.value()].isSpace())
        range.begin = range.begin + 1;
    return range;
}

std::vector<Range> words(QStringView text)
{
    std::vector<Range> found;
    const Iterator iterator = openIterator(UBRK_WORD);
    if (!setText(iterator.get(), text))
        return found;
    int32_t begin = ubrk_first(iterator.get());
    for (int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE; end = ubrk_next(iterator.get())) {
        if (isWord(iterator.get()))
            found.push_back(Range::of(begin, end));
        begin = end;
    }
    return found;
}

} // namespace document
