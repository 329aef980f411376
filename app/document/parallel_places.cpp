// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/parallel_places.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace document {

namespace {

using Pair = std::pair<Position, Position>;
using Blocks = std::vector<const Block *>;
using GoOn = std::function<bool()>;

constexpr double ShareOfVersions = 0.2; // of the paragraphs of the shorter text, word for word in both

QStringView textOf(const Document &document, const Block &block)
{
    return QStringView(document.text()).mid(block.range.begin.value(), block.range.end - block.range.begin);
}

/// The words of paragraphs with one space between them. Almost all are written so, and copied are only the others; what it gives
/// lives as long as it and the document do.
class Words
{
public:
    QStringView of(const Document &document, const Block &block)
    {
        const QStringView text = textOf(document, block);
        bool spaced = true; // as before the first word: a space here would be one too many
        for (const QChar c : text) {
            if (c.isSpace() && (spaced || c != u' '))
                return m_copies.emplace_back(text.toString().simplified());
            spaced = c.isSpace();
        }
        return spaced ? QStringView(m_copies.emplace_back(text.toString().simplified())) : text;
    }

private:
    std::deque<QString> m_copies; // which stay where they are
};

// What is read: furniture and blank lines say nothing about where one is.
Blocks readBlocks(const Document &document, const GoOn &goOn)
{
    Blocks blocks;
    for (const Block &block : document.blocks()) {
        if (!goOn())
            break;
        if (!block.furniture && !textOf(document, block).trimmed().isEmpty())
            blocks.push_back(&block);
    }
    return blocks;
}

Blocks headingsOf(const Blocks &blocks)
{
    Blocks headings;
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(headings),
                 [](const Block *block) { return block->kind == BlockKind::Heading; });
    return headings;
}

struct Occurrences {
    int inFirst = 0;
    int inSecond = 0;
    std::size_t first = 0;
    std::size_t second = 0;
};

// The longest chain that ascends in both.
std::vector<std::pair<std::size_t, std::size_t>> ascending(const std::vector<std::pair<std::size_t, std::size_t>> &pairs)
{
    std::vector<std::size_t> tails; // the last pair of the best chain of each length
    std::vector<std::size_t> before(pairs.size(), pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), pairs[i].second,
                                         [&](std::size_t tail, std::size_t value) { return pairs[tail].second < value; });
        if (at != tails.begin())
            before[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<std::pair<std::size_t, std::size_t>> chain;
    for (std::size_t i = tails.empty() ? pairs.size() : tails.back(); i != pairs.size(); i = before[i])
        chain.push_back(pairs[i]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

// Paragraphs that stand once in each text, with the same words.
std::vector<Pair> sameWords(const Document &first, const Blocks &firstBlocks, const Document &second, const Blocks &secondBlocks,
                            const GoOn &goOn)
{
    Words words;
    QHash<QStringView, Occurrences> seen;
    seen.reserve(static_cast<qsizetype>(firstBlocks.size()));
    for (std::size_t i = 0; i < firstBlocks.size() && goOn(); ++i) {
        Occurrences &one = seen[words.of(first, *firstBlocks[i])];
        ++one.inFirst;
        one.first = i;
    }
    for (std::size_t i = 0; i < secondBlocks.size() && goOn(); ++i) {
        const auto one = seen.find(words.of(second, *secondBlocks[i]));
        if (one == seen.end())
            continue;
        ++one->inSecond;
        one->second = i;
    }
    std::vector<std::pair<std::size_t, std::size_t>> once;
    for (const Occurrences &one : std::as_const(seen)) {
        if (one.inFirst == 1 && one.inSecond == 1)
            once.emplace_back(one.first, one.second);
    }
    std::sort(once.begin(), once.end());
    std::vector<Pair> pairs;
    for (const auto &[a, b] : ascending(once))
        pairs.emplace_back(firstBlocks[a]->range.begin, secondBlocks[b]->range.begin);
    return pairs;
}

void pairUp(const Block *const *first, const Block *const *second, std::size_t count, std::vector<Pair> &pairs)
{
    for (std::size_t i = 0; i < count; ++i)
        pairs.emplace_back(first[i]->range.begin, second[i]->range.begin);
}

// Section by section where the headings agree in number, and paragraph by paragraph where those do.
std::vector<Pair> sameStructure(const Blocks &first, const Blocks &second)
{
    std::vector<Pair> pairs;
    if (first.size() == second.size()) {
        pairUp(first.data(), second.data(), first.size(), pairs);
        return pairs;
    }
    const Blocks firstHeadings = headingsOf(first);
    const Blocks secondHeadings = headingsOf(second);
    if (firstHeadings.size() != secondHeadings.size() || firstHeadings.empty())
        return pairs;
    auto a = std::find(first.begin(), first.end(), firstHeadings.front());
    auto b = std::find(second.begin(), second.end(), secondHeadings.front());
    for (std::size_t i = 0; i < firstHeadings.size(); ++i) {
        const bool last = i + 1 == firstHeadings.size();
        const auto aEnd = last ? first.end() : std::find(a, first.end(), firstHeadings[i + 1]);
        const auto bEnd = last ? second.end() : std::find(b, second.end(), secondHeadings[i + 1]);
        const bool alike = aEnd - a == bEnd - b;
        pairUp(&*a, &*b, alike ? static_cast<std::size_t>(aEnd - a) : 1, pairs);
        a = aEnd;
        b = bEnd;
    }
    return pairs;
}

Position between(Position at, Pair low, Pair high)
{
    const qsizetype whole = high.first - low.first;
    const double share = whole <= 0 ? 0.0 : static_cast<double>(at - low.first) / static_cast<double>(whole);
    return low.second + static_cast<qsizetype>(share * static_cast<double>(high.second - low.second));
}

} // namespace

ParallelPlaces::ParallelPlaces(const Document &first, const Document &second, const GoOn &goOn)
{
    const GoOn asked = goOn ? goOn : [] { return true; };
    const Blocks firstBlocks = readBlocks(first, asked);
    const Blocks secondBlocks = readBlocks(second, asked);
    std::vector<Pair> pairs = sameWords(first, firstBlocks, second, secondBlocks, asked);
    const auto shorter = static_cast<double>(std::min(firstBlocks.size(), secondBlocks.size()));
    if (static_cast<double>(pairs.size()) < ShareOfVersions * shorter)
        pairs = sameStructure(firstBlocks, secondBlocks);
    m_pairs.emplace_back(Position(0), Position(0));
    for (const Pair &pair : pairs) {
        if (pair.first > m_pairs.back().first && pair.second > m_pairs.back().second)
            m_pairs.push_back(pair);
    }
    const Pair ends{first.range().end, second.range().end};
    if (m_pairs.size() > 1 && (m_pairs.back().first >= ends.first || m_pairs.back().second >= ends.second))
        m_pairs.pop_back();
    m_pairs.push_back(ends);
}

ParallelPlaces ParallelPlaces::byShare(const Document &first, const Document &second)
{
    ParallelPlaces places;
    places.m_pairs = {{Position(0), Position(0)}, {first.range().end, second.range().end}};
    return places;
}

Position ParallelPlaces::toSecond(Position at) const
{
    if (m_pairs.empty())
        return at;
    if (at >= m_pairs.back().first)
        return m_pairs.back().second;
    const auto high =
        std::upper_bound(m_pairs.begin(), m_pairs.end(), at, [](Position place, const Pair &pair) { return place < pair.first; });
    return high == m_pairs.begin() ? m_pairs.front().second : between(at, *std::prev(high), *high);
}

Position ParallelPlaces::toFirst(Position at) const
{
    if (m_pairs.empty())
        return at;
    if (at >= m_pairs.back().second)
        return m_pairs.back().first;
    const auto high = std::upper_bound(m_pairs.begin(), m_pairs.end(), at,
                                       [](Position place, const Pair &pair) { return place < pair.second; });
    if (high == m_pairs.begin())
        return m_pairs.front().first;
    const Pair low = *std::prev(high);
    return between(at, {low.second, low.first}, {high->second, high->first});
}

} // namespace document
