// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/word_comparison.h"

#include "annotation/common_order.h"
#include "annotation/tokens.h"

#include <algorithm>
#include <array>
#include <limits>

namespace annotation {

using document::Range;

namespace {

// Texts with more pairs of words than this, in which not even four words in a row hold them together, are left alone.
constexpr qint64 MostCells = 4'000'000;
// Up to here the exact comparison is so quick that nothing has to hold the words together first.
constexpr qint64 FewCells = 100'000;
constexpr int Deepest = 12;
// A long stretch in common is better evidence than any number of short ones, so it is looked for first.
constexpr std::array<qint32, 3> WordsThatHold{16, 8, 4};

class WordComparison
{
public:
    WordComparison(QStringView oldText, Range oldRange, QStringView newText, Range newRange, qint64 &cellsLeft)
        : m_oldText(oldText),
          m_newText(newText),
          m_old(tokens(oldText, oldRange)),
          m_new(tokens(newText, newRange)),
          m_cellsLeft(cellsLeft)
    {
    }

    std::vector<Match> run()
    {
        compare({0, static_cast<qint32>(m_old.size()), 0, static_cast<qint32>(m_new.size())}, 0);
        settleEnds();
        std::vector<Match> matches;
        for (std::size_t i = 0; i < m_pairs.size(); ++i)
            append(matches, match(i));
        return matches;
    }

private:
    const Token &oldToken(qint32 index) const { return m_old[static_cast<std::size_t>(index)]; }
    const Token &newToken(qint32 index) const { return m_new[static_cast<std::size_t>(index)]; }

    /// Where a sentence came or went, the words and the full stop that it and the one before it end with may be taken for
    /// either's. They are those of the sentence before, of which the rest was found.
    void settleEnds()
    {
        for (std::size_t i = 1; i < m_pairs.size(); ++i) {
            const Pair next{m_pairs[i - 1].oldIndex + 1, m_pairs[i - 1].newIndex + 1};
            const Pair here = m_pairs[i];
            const bool beside = (here.oldIndex == next.oldIndex) != (here.newIndex == next.newIndex);
            qint32 moved = 0; // up to a sign, and no further: what follows may begin a sentence
            for (qint32 ahead = 0; beside && i + static_cast<std::size_t>(ahead) < m_pairs.size(); ++ahead) {
                const Pair &pair = m_pairs[i + static_cast<std::size_t>(ahead)];
                if (pair.oldIndex != here.oldIndex + ahead || pair.newIndex != here.newIndex + ahead ||
                    next.oldIndex + ahead >= static_cast<qint32>(m_old.size()) ||
                    next.newIndex + ahead >= static_cast<qint32>(m_new.size()) ||
                    !same(next.oldIndex + ahead, next.newIndex + ahead))
                    break;
                if (oldToken(pair.oldIndex).kind == Token::Kind::Sign)
                    moved = ahead + 1;
            }
            for (qint32 ahead = 0; ahead < moved; ++ahead)
                m_pairs[i + static_cast<std::size_t>(ahead)] = {next.oldIndex + ahead, next.newIndex + ahead};
        }
    }

    /// The words of a pair, with the blanks before them where those are the same and follow on words that matched, too.
    Match match(std::size_t index) const
    {
        const Token &from = oldToken(m_pairs[index].oldIndex);
        const Token &to = newToken(m_pairs[index].newIndex);
        const Match alone{from.begin, to.begin, from.length};
        if (index == 0 || m_pairs[index - 1].oldIndex + 1 != m_pairs[index].oldIndex ||
            m_pairs[index - 1].newIndex + 1 != m_pairs[index].newIndex)
            return alone;
        const qint32 oldEnd = oldToken(m_pairs[index - 1].oldIndex).end();
        const qint32 newEnd = newToken(m_pairs[index - 1].newIndex).end();
        const qint32 blanks = from.begin - oldEnd;
        if (blanks != to.begin - newEnd || m_oldText.mid(oldEnd, blanks) != m_newText.mid(newEnd, blanks))
            return alone;
        return {oldEnd, newEnd, blanks + from.length};
    }

    bool same(qint32 oldIndex, qint32 newIndex) const { return oldToken(oldIndex) == newToken(newIndex); }

    /// How many words at the begin of the span are the same on both sides; at its end.
    qint32 alikeAtBegin(Span span) const
    {
        qint32 alike = 0;
        while (span.oldFrom + alike < span.oldTo && span.newFrom + alike < span.newTo &&
               same(span.oldFrom + alike, span.newFrom + alike))
            ++alike;
        return alike;
    }
    qint32 alikeAtEnd(Span span) const
    {
        qint32 alike = 0;
        while (span.oldFrom < span.oldTo - alike && span.newFrom < span.newTo - alike &&
               same(span.oldTo - alike - 1, span.newTo - alike - 1))
            ++alike;
        return alike;
    }

    /// A few words alike at an end may as well be those of a sentence that came or went there: "The", or the full stop.
    static qint32 trusted(Span span, qint32 alike)
    {
        const bool all = alike == span.oldTo - span.oldFrom || alike == span.newTo - span.newFrom;
        return all || alike >= WordsThatHold.back() ? alike : 0;
    }

    void accept(qint32 oldIndex, qint32 newIndex, qint32 count)
    {
        for (qint32 word = 0; word < count; ++word)
            m_pairs.push_back({oldIndex + word, newIndex + word});
    }

    void compare(Span span, int depth)
    {
        const qint32 atBegin = trusted(span, alikeAtBegin(span));
        accept(span.oldFrom, span.newFrom, atBegin);
        span.oldFrom += atBegin;
        span.newFrom += atBegin;
        const qint32 atEnd = trusted(span, alikeAtEnd(span));
        span.oldTo -= atEnd;
        span.newTo -= atEnd;
        if (!span.isEmpty()) {
            const qint64 cells = qint64(span.oldTo - span.oldFrom) * (span.newTo - span.newFrom);
            if (cells <= FewCells || (!compareByUnique(span, depth) && cells <= MostCells))
                compareExactly(span);
        }
        accept(span.oldTo, span.newTo, atEnd);
    }

    /// False when nothing holds the two together.
    bool compareByUnique(Span span, int depth)
    {
        if (depth == Deepest)
            return false;
        for (const qint32 length : WordsThatHold) {
            const std::vector<Pair> chain = longestRising(
                pairsOfUnique(rows(m_old, span.oldFrom, span.oldTo, length), rows(m_new, span.newFrom, span.newTo, length)));
            if (!chain.empty()) {
                compareBetween(span, chain, depth);
                return true;
            }
        }
        return false;
    }

    /// A key for each `length` words in a row.
    static std::vector<quint64> rows(const std::vector<Token> &all, qint32 from, qint32 to, qint32 length)
    {
        std::vector<quint64> keys;
        for (qint32 i = from; i + length <= to; ++i) {
            quint64 key = 0;
            for (qint32 word = 0; word < length; ++word)
                key = (key ^ all[static_cast<std::size_t>(i + word)].hash) * 0x9e3779b97f4a7c15 + static_cast<quint64>(word);
            keys.push_back(key);
        }
        return keys;
    }

    void compareBetween(Span span, const std::vector<Pair> &chain, int depth)
    {
        Span between = span;
        for (const Pair &pair : chain) {
            const qint32 oldIndex = span.oldFrom + pair.oldIndex;
            const qint32 newIndex = span.newFrom + pair.newIndex;
            if (oldIndex < between.oldFrom || newIndex < between.newFrom)
                continue; // overlaps the row before
            between.oldTo = oldIndex;
            between.newTo = newIndex;
            const qint32 alikeBefore = trusted(between, alikeAtEnd(between));
            between.oldTo -= alikeBefore;
            between.newTo -= alikeBefore;
            compare(between, depth + 1);
            const Span rest{oldIndex, span.oldTo, newIndex, span.newTo};
            const qint32 alike = alikeAtBegin(rest); // at least `length`
            accept(between.oldTo, between.newTo, alikeBefore);
            accept(oldIndex, newIndex, alike);
            between.oldFrom = oldIndex + alike;
            between.newFrom = newIndex + alike;
        }
        between.oldTo = span.oldTo;
        between.newTo = span.newTo;
        compare(between, depth + 1);
    }

    enum Step : quint8 { SkipOld = 0, SkipNew = 1, Take = 2, Goes = 3, InARow = 4 };

    /// What a word or sign found again is worth: long words most, signs little.
    static qint32 worth(const Token &token) { return token.kind == Token::Kind::Word ? 2 * token.length + 4 : 1; }

    /// What it is worth more when the one before it is found before it, too. Signs stay with the word they belong to.
    static qint32 worthInARow(const Token &before, const Token &token)
    {
        const bool belongs = before.kind == Token::Kind::OpeningSign || token.kind == Token::Kind::Sign;
        return belongs ? 3 : 2;
    }

    /// The common words in order that are worth most, words in a row more than scattered ones, and words that go on from what
    /// matched before the span a little more than others.
    void compareExactly(Span span)
    {
        const qint32 rowCount = span.oldTo - span.oldFrom;
        const qint32 columnCount = span.newTo - span.newFrom;
        if ((m_cellsLeft -= qint64(rowCount) * columnCount) < 0)
            return;
        const std::vector<quint8> steps = bestSteps(span);
        std::vector<Pair> pairs;
        bool mustTake = false;
        for (qint32 i = rowCount, j = columnCount; i > 0 && j > 0;) {
            const quint8 step =
                steps[static_cast<std::size_t>(i) * static_cast<std::size_t>(columnCount + 1) + static_cast<std::size_t>(j)];
            if (mustTake || (step & Goes) == Take) {
                pairs.push_back({span.oldFrom + --i, span.newFrom + --j});
                mustTake = (step & InARow) != 0;
            } else if ((step & Goes) == SkipOld) {
                --i;
            } else {
                --j;
            }
        }
        for (auto pair = pairs.crbegin(); pair != pairs.crend(); ++pair)
            m_pairs.push_back(*pair);
    }

    /// For each pair of a row (old) and a column (new), counted from 1: the last step on the best way to it.
    std::vector<quint8> bestSteps(Span span) const
    {
        constexpr qint32 BeginBonus = 1;
        constexpr qint32 Nothing = std::numeric_limits<qint32>::min() / 2;
        const auto rowCount = static_cast<std::size_t>(span.oldTo - span.oldFrom);
        const auto columnCount = static_cast<std::size_t>(span.newTo - span.newFrom);
        std::vector<quint8> steps((rowCount + 1) * (columnCount + 1), SkipOld);
        // Of the row above and of this one: the best so far, and the best that ends with this pair taken.
        std::vector<qint32> best(columnCount + 1, 0);
        std::vector<qint32> taken(columnCount + 1, Nothing);
        for (std::size_t i = 1; i <= rowCount; ++i) {
            const Token &token = oldToken(span.oldFrom + static_cast<qint32>(i) - 1);
            const qint32 bonus = i == 1 ? BeginBonus : worthInARow(oldToken(span.oldFrom + static_cast<qint32>(i) - 2), token);
            qint32 bestDiagonal = 0;
            qint32 takenDiagonal = i == 1 ? 0 : Nothing;
            for (std::size_t j = 1; j <= columnCount; ++j) {
                const qint32 bestAbove = best[j];
                const qint32 takenAbove = taken[j];
                quint8 step = bestAbove >= best[j - 1] ? SkipOld : SkipNew;
                qint32 now = std::max(bestAbove, best[j - 1]);
                qint32 take = Nothing;
                if (token == newToken(span.newFrom + static_cast<qint32>(j) - 1)) {
                    const bool inARow = takenDiagonal + bonus >= bestDiagonal;
                    take = worth(token) + (inARow ? takenDiagonal + bonus : bestDiagonal);
                    if (take >= now) {
                        now = take;
                        step = Take;
                    }
                    step |= inARow ? InARow : 0;
                }
                steps[i * (columnCount + 1) + j] = step;
                best[j] = now;
                taken[j] = take;
                bestDiagonal = bestAbove;
                takenDiagonal = takenAbove;
            }
        }
        return steps;
    }

    QStringView m_oldText;
    QStringView m_newText;
    std::vector<Token> m_old;
    std::vector<Token> m_new;
    qint64 &m_cellsLeft;
    std::vector<Pair> m_pairs;
};

} // namespace

std::vector<Match> compareWords(QStringView oldText, Range oldRange, QStringView newText, Range newRange, qint64 &cellsLeft)
{
    return WordComparison(oldText, oldRange, newText, newRange, cellsLeft).run();
}

} // namespace annotation
