// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/landing.h"

#include "annotation/tokens.h"

#include <algorithm>

namespace annotation {

using document::Range;

namespace {

// What a character that came in between costs, in characters found again: at 1/2, a passage may grow to three times itself by
// insertions, but a lone word does not reach across a sentence.
constexpr double CostOfInsertion = 0.5;
// A replacement at an end may be so many times longer than the words it replaced, and longer besides by half the passage.
constexpr qsizetype LongestReplacement = 3;

bool isBlank(QStringView text, qsizetype begin, qsizetype end)
{
    return text.mid(begin, end - begin).trimmed().isEmpty();
}

/// The part of `match` inside `range`; its length is 0 or less when there is none.
Match cut(Match match, Range range)
{
    const auto begin = std::max(match.oldBegin, static_cast<qint32>(range.begin.value()));
    const auto end = std::min(match.oldEnd(), static_cast<qint32>(range.end.value()));
    return {begin, match.newBegin + (begin - match.oldBegin), end - begin};
}

/// The run of `found` that holds most of the passage for the least that came in between.
std::pair<std::size_t, std::size_t> bestRun(const std::vector<Match> &found)
{
    std::pair<std::size_t, std::size_t> best{0, 1};
    double bestWorth = 0;
    double worth = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i > 0) {
            const qint32 oldBetween = found[i].oldBegin - found[i - 1].oldEnd();
            const qint32 newBetween = found[i].newBegin - found[i - 1].newEnd();
            worth -= CostOfInsertion * std::max(0, newBetween - oldBetween);
        }
        if (worth <= 0) {
            worth = 0;
            from = i;
        }
        worth += found[i].length;
        if (worth > bestWorth) {
            bestWorth = worth;
            best = {from, i + 1};
        }
    }
    return best;
}

/// How much of the replaced text at one end belongs to the passage: `lost` units of it were not found, `between` new units stand
/// between the passage and what is known to be around it. `close`: the surroundings begin where the lost words end.
qsizetype replacement(qsizetype lost, qsizetype between, bool close, Range quote)
{
    if (close && between <= LongestReplacement * lost + quote.length() / 2)
        return between;
    return std::min(lost, between);
}

qsizetype newBegin(QStringView oldText, Range quote, const Match &first, const Match *before, QStringView newText)
{
    const qsizetype lost = first.oldBegin - quote.begin.value();
    if (lost == 0 || isBlank(oldText, quote.begin.value(), first.oldBegin))
        return first.newBegin;
    const qsizetype known = before ? before->newEnd() : 0;
    const bool close = before && isBlank(oldText, before->oldEnd(), quote.begin.value());
    qsizetype begin = first.newBegin - replacement(lost, first.newBegin - known, close, quote);
    while (begin > known && begin < first.newBegin && newText[begin - 1].isLetterOrNumber())
        ++begin; // into a word: it belongs to what is before
    while (begin < first.newBegin && newText[begin].isSpace())
        ++begin;
    return begin;
}

qsizetype newEnd(QStringView oldText, Range quote, const Match &last, const Match *after, QStringView newText)
{
    const qsizetype lost = quote.end.value() - last.oldEnd();
    if (lost == 0 || isBlank(oldText, last.oldEnd(), quote.end.value()))
        return last.newEnd();
    const qsizetype known = after ? after->newBegin : newText.size();
    const bool close = after && isBlank(oldText, quote.end.value(), after->oldBegin);
    qsizetype end = last.newEnd() + replacement(lost, known - last.newEnd(), close, quote);
    while (end < known && end > last.newEnd() && newText[end].isLetterOrNumber())
        --end;
    while (end > last.newEnd() && newText[end - 1].isSpace())
        --end;
    return end;
}

} // namespace

std::optional<Landing> land(QStringView oldText, Range quote, const std::vector<Match> &matches, QStringView newText)
{
    std::vector<Match> found;
    const Match *before = nullptr;
    const Match *after = nullptr;
    for (const Match &match : matches) {
        if (match.oldBegin < quote.begin.value())
            before = &match;
        if (match.oldEnd() > quote.end.value() && !after)
            after = &match;
        const Match inside = cut(match, quote);
        if (inside.length > 0)
            found.push_back(inside);
    }
    if (found.empty())
        return std::nullopt;
    const auto [from, to] = bestRun(found);
    const Match &first = found[from];
    const Match &last = found[to - 1];

    qsizetype kept = 0;
    qsizetype missing = inkIn(oldText, {quote.begin, document::Position(first.oldBegin)}) +
                        inkIn(oldText, {document::Position(last.oldEnd()), quote.end});
    bool inOne = true;
    for (std::size_t i = from; i < to; ++i) {
        kept += found[i].length;
        if (i == from)
            continue;
        missing += inkIn(oldText, Range::of(found[i - 1].oldEnd(), found[i].oldBegin));
        inOne = inOne && isBlank(newText, found[i - 1].newEnd(), found[i].newBegin);
    }
    // A match that reaches over an end of the passage leaves nothing lost there, so what is around does not matter then.
    Match beforeQuote = before ? cut(*before, Range::of(before->oldBegin, quote.begin.value())) : Match();
    Match afterQuote = after ? cut(*after, Range::of(quote.end.value(), after->oldEnd())) : Match();
    Landing landing;
    landing.range = Range::of(newBegin(oldText, quote, first, before ? &beforeQuote : nullptr, newText),
                              newEnd(oldText, quote, last, after ? &afterQuote : nullptr, newText));
    landing.quoteShare = static_cast<double>(kept) / static_cast<double>(kept + missing);
    landing.sameWords = missing == 0 && inOne;
    return landing;
}

} // namespace annotation
