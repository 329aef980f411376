// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/anchoring.h"

#include "annotation/alignment.h"
#include "annotation/passage_search.h"
#include "annotation/tokens.h"
#include "document/words.h"

#include <algorithm>

namespace annotation {

using document::Position;
using document::Range;

namespace {

constexpr qsizetype ContextLength = 40;

// The floors, measured on successive versions of a specification (891 sentences: 797 verbatim, 83 edited, 11 deleted) and on 600
// passages of five words each that were deleted from two such texts, alone, with their surroundings, or for other words.

// Of a passage followed in its place, this share of its characters has to be there still. Edited sentences kept 0.57 or more,
// deleted ones 0.19 or less; none of the short passages was put elsewhere.
constexpr double QuoteFloor = 0.4;
// A passage that left its place has to be there word by word, and this share of it with its surroundings: a sentence may move
// alone, a few words may not.
constexpr double MovedFloor = 0.4;
// Without the old text, the window is all there is. At 0.6 a deleted short passage was put on its like in 15 and 29 % of the
// cases, at 0.8 in 6 and 21 %, at 0.9 in 2 and 18 % (the second text says many things twice), but 3 % of the verbatim sentences
// were lost then, against 0.6 % at 0.8.
constexpr double WindowFloor = 0.8;
constexpr double WindowQuoteFloor = 0.8;
// More of a place than this from elsewhere in the old text: the place is taken.
constexpr double MostlyKept = 0.5;

bool isWithin(Range range, QStringView text)
{
    return range.begin >= Position(0) && range.begin <= range.end && range.end <= Position(text.size());
}

Range withSurroundings(Range range, QStringView text)
{
    return Range::of(std::max<qsizetype>(0, range.begin.value() - ContextLength),
                     std::min(text.size(), range.end.value() + ContextLength));
}

/// The share of the passage and its surroundings, blanks not counted, that `matches` hold.
double shareFound(QStringView text, Range range, const std::vector<Match> &matches)
{
    const qsizetype ink = inkIn(text, range);
    qsizetype found = 0;
    for (const Match &match : matches)
        found += inkIn(text, Range::of(match.oldBegin, match.oldEnd()).intersected(range));
    return ink == 0 ? 1.0 : static_cast<double>(found) / static_cast<double>(ink);
}

/// One call's work: first along the alignment of the two texts, then, for what was taken out of its place, in the parts that are
/// new.
class Reanchoring
{
public:
    Reanchoring(QStringView oldText, const std::vector<TextTarget> &targets, QStringView newText)
        : m_old(oldText), m_new(newText), m_targets(targets), m_alignment(oldText, newText), m_search(targets, newText)
    {
    }

    std::vector<Reanchored> run()
    {
        std::vector<std::size_t> torn; // taken out of their place
        std::vector<std::size_t> lost; // not in the old text as it is
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const TextTarget &target = m_targets[i];
            m_results.push_back({target.range, Outcome::Orphaned, 0.0});
            const bool inPlace = !m_old.isEmpty() && isWithin(target.range, m_old) &&
                                 m_old.mid(target.range.begin.value(), target.range.length()) == target.quote;
            if (target.quote.isEmpty())
                continue;
            if (!inPlace)
                lost.push_back(i);
            else if (!follow(i))
                torn.push_back(i);
        }
        searchNewParts(torn);
        searchEverywhere(lost);
        return std::move(m_results);
    }

private:
    bool follow(std::size_t index)
    {
        const Range quote = m_targets[index].range;
        const Range window = withSurroundings(quote, m_old);
        const std::vector<Match> matches = m_alignment.touching(window);
        const std::optional<Landing> landing = land(m_old, quote, matches, m_new);
        Reanchored &result = m_results[index];
        result.confidence = shareFound(m_old, window, matches);
        if (!landing || landing->quoteShare < QuoteFloor)
            return false;
        result.range = landing->range;
        result.outcome = landing->sameWords ? Outcome::Kept : Outcome::Edited;
        return true;
    }

    void accept(std::size_t index, const Sighting &sighting)
    {
        m_results[index] = {sighting.landing.range, sighting.landing.sameWords ? Outcome::Moved : Outcome::Edited,
                            sighting.windowShare};
    }

    void searchNewParts(const std::vector<std::size_t> &torn)
    {
        if (torn.empty())
            return;
        const auto judge = [this](std::size_t index, const Sighting &sighting) {
            const Landing &landing = sighting.landing;
            if (!landing.sameWords || sighting.windowShare < MovedFloor)
                return false;
            // Words that stood elsewhere before are that place's, however like this passage they are.
            const qsizetype kept = m_alignment.keptFromElsewhere(landing.range, m_targets[index].range);
            return static_cast<double>(kept) < MostlyKept * static_cast<double>(landing.range.length());
        };
        const auto found = m_search.find(torn, m_alignment.newParts(), judge);
        for (std::size_t i = 0; i < torn.size(); ++i) {
            if (found[i])
                accept(torn[i], *found[i]);
        }
    }

    void searchEverywhere(const std::vector<std::size_t> &lost)
    {
        if (lost.empty())
            return;
        // With the old text at hand these are passages that were orphaned before: only their very words bring them back.
        const bool sameWords = !m_old.isEmpty();
        const auto judge = [sameWords](std::size_t, const Sighting &sighting) {
            return (sighting.landing.sameWords || (!sameWords && sighting.landing.quoteShare >= WindowQuoteFloor)) &&
                   sighting.windowShare >= WindowFloor;
        };
        const auto found = m_search.find(lost, {Range::of(0, m_new.size())}, judge);
        for (std::size_t i = 0; i < lost.size(); ++i) {
            if (found[i])
                accept(lost[i], *found[i]);
        }
    }

    QStringView m_old;
    QStringView m_new;
    const std::vector<TextTarget> &m_targets;
    Alignment m_alignment;
    PassageSearch m_search;
    std::vector<Reanchored> m_results;
};

} // namespace

TextTarget makeTextTarget(QStringView text, Range range)
{
    // A whole grapheme more or less does not matter to what finds the passage again; half a one would be shown as a box.
    const document::TextBorders borders(text);
    const Position before = borders.graphemeAtOrAfter(Position(std::max<qsizetype>(0, range.begin.value() - ContextLength)));
    const Position after = borders.graphemeAtOrBefore(Position(std::min(text.size(), range.end.value() + ContextLength)));
    const auto part = [text](Position begin, Position end) {
        return begin < end ? text.mid(begin.value(), end - begin).toString() : QString();
    };
    return {range, part(range.begin, range.end), part(before, range.begin), part(range.end, after)};
}

std::vector<Reanchored> reanchor(QStringView oldText, const std::vector<TextTarget> &targets, QStringView newText)
{
    return Reanchoring(oldText, targets, newText).run();
}

} // namespace annotation
