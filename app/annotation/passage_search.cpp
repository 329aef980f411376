// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/passage_search.h"

#include "annotation/tokens.h"
#include "annotation/word_comparison.h"

#include <algorithm>
#include <bitset>
#include <memory>

namespace annotation {

using document::Range;

namespace {

constexpr std::size_t WordsInARow = 3;
// Words in a row that occur more often say nothing about where a passage is.
constexpr quint32 MostOccurrences = 200;
constexpr std::size_t MostHitsOfATarget = 2000;
// Hits that agree about where the passage begins, give or take what was put in or taken out, are one place.
constexpr qint32 OnePlace = 64;
constexpr std::size_t MostPlacesTried = 6;
// For one place: a passage of some thousand words.
constexpr qint64 MostCells = 16'000'000;

quint64 rowHash(const Token &a, const Token &b, const Token &c)
{
    constexpr quint64 Odd = 0x9e3779b97f4a7c15;
    const quint64 hash = ((a.hash * Odd ^ b.hash) * Odd ^ c.hash) * Odd;
    return hash ^ hash >> 32;
}

/// Prefix, quotation and suffix as one text.
struct Window {
    explicit Window(const TextTarget &target)
        : text(target.prefix + target.quote + target.suffix),
          quote(Range::of(target.prefix.size(), target.prefix.size() + target.quote.size()))
    {
    }

    QString text;
    Range quote;
};

struct Seed {
    quint64 hash = 0;
    std::size_t wanted = 0;
    qint32 offset = 0; // from the begin of the quotation
};

/// Every three words in a row of which at least one is the quotation's.
void addSeeds(std::vector<Seed> &seeds, std::size_t wanted, const Window &window)
{
    const std::vector<Token> words = tokens(window.text, Range::of(0, window.text.size()));
    for (std::size_t i = 0; i + WordsInARow <= words.size(); ++i) {
        const bool touches =
            words[i + WordsInARow - 1].end() > window.quote.begin.value() && words[i].begin < window.quote.end.value();
        if (touches) {
            const auto offset = static_cast<qint32>(words[i].begin - window.quote.begin.value());
            seeds.push_back({rowHash(words[i], words[i + 1], words[i + 2]), wanted, offset});
        }
    }
}

/// Where the hits of one target see its begin: the places with most hits, most first.
std::vector<qint32> places(std::vector<qint32> begins)
{
    struct Place {
        qint32 begin;
        std::size_t hits;
    };
    std::sort(begins.begin(), begins.end());
    std::vector<Place> all;
    for (std::size_t i = 0; i < begins.size();) {
        std::size_t end = i + 1;
        while (end < begins.size() && begins[end] - begins[i] <= OnePlace)
            ++end;
        all.push_back({begins[i + (end - i) / 2], end - i});
        i = end;
    }
    std::stable_sort(all.begin(), all.end(), [](const Place &a, const Place &b) { return a.hits > b.hits; });
    std::vector<qint32> best;
    for (std::size_t i = 0; i < std::min(all.size(), MostPlacesTried); ++i)
        best.push_back(all[i].begin);
    return best;
}

Sighting look(const Window &window, QStringView text, qint32 begin)
{
    const qsizetype margin = OnePlace + window.text.size() / 4;
    const qsizetype from = std::max<qsizetype>(0, begin - window.quote.begin.value() - margin);
    const qsizetype to = std::min<qsizetype>(text.size(), begin - window.quote.begin.value() + window.text.size() + margin);
    Sighting sighting;
    if (from >= to)
        return sighting;
    qint64 cellsLeft = MostCells;
    const std::vector<Match> matches =
        compareWords(window.text, Range::of(0, window.text.size()), text, Range::of(from, to), cellsLeft);
    const std::optional<Landing> landing = land(window.text, window.quote, matches, text);
    if (!landing)
        return sighting;
    sighting.landing = *landing;
    qsizetype found = 0;
    for (const Match &match : matches)
        found += inkIn(window.text, Range::of(match.oldBegin, match.oldEnd()));
    const qsizetype ink = inkIn(window.text, Range::of(0, window.text.size()));
    sighting.windowShare = static_cast<double>(found) / static_cast<double>(std::max<qsizetype>(ink, 1));
    return sighting;
}

} // namespace

PassageSearch::PassageSearch(const std::vector<TextTarget> &targets, QStringView text) : m_targets(targets), m_text(text) {}

std::vector<std::optional<Sighting>> PassageSearch::find(const std::vector<std::size_t> &wanted, const std::vector<Range> &parts,
                                                         const Judge &judge)
{
    std::vector<Seed> seeds;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        addSeeds(seeds, i, Window(m_targets[wanted[i]]));
    std::sort(seeds.begin(), seeds.end(), [](const Seed &a, const Seed &b) { return a.hash < b.hash; });

    // Most words in a row of the text are in no target: a bit each tells so without a search.
    constexpr std::size_t FilterSize = std::size_t(1) << 22;
    const auto filter = std::make_unique<std::bitset<FilterSize>>();
    for (const Seed &seed : seeds)
        filter->set(seed.hash % FilterSize);
    std::vector<quint32> occurrences(seeds.size());
    std::vector<std::vector<qint32>> begins(wanted.size());
    const auto take = [&](quint64 hash, qint32 at) {
        if (!filter->test(hash % FilterSize))
            return;
        auto seed = std::lower_bound(seeds.begin(), seeds.end(), hash,
                                     [](const Seed &a, quint64 wantedHash) { return a.hash < wantedHash; });
        if (seed == seeds.end() || seed->hash != hash ||
            ++occurrences[static_cast<std::size_t>(seed - seeds.begin())] > MostOccurrences)
            return;
        for (; seed != seeds.end() && seed->hash == hash; ++seed) {
            if (begins[seed->wanted].size() < MostHitsOfATarget)
                begins[seed->wanted].push_back(at - seed->offset);
        }
    };
    for (const Range &part : parts) {
        Tokenizer tokenizer(m_text, part);
        Token before;
        Token last;
        Token token;
        for (std::size_t count = 1; tokenizer.next(token); ++count, before = last, last = token) {
            if (count >= WordsInARow)
                take(rowHash(before, last, token), before.begin);
        }
    }

    std::vector<std::optional<Sighting>> found(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const TextTarget &target = m_targets[wanted[i]];
        const Window window(target);
        const auto distance = [&](const Sighting &sighting) {
            return std::abs(sighting.landing.range.begin - target.range.begin);
        };
        for (const qint32 begin : places(std::move(begins[i]))) {
            const Sighting sighting = look(window, m_text, begin);
            const bool better = !found[i] || sighting.windowShare > found[i]->windowShare ||
                                (sighting.windowShare == found[i]->windowShare && distance(sighting) < distance(*found[i]));
            if (sighting.windowShare > 0 && better && judge(wanted[i], sighting))
                found[i] = sighting;
        }
    }
    return found;
}

} // namespace annotation
