// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/alignment.h"

#include "annotation/sentence_comparison.h"
#include "annotation/word_comparison.h"

#include <algorithm>

namespace annotation {

using document::Range;

namespace {

// What comparing the words of all gaps may cost, in pairs of words: a few seconds.
constexpr qint64 CellsOfAll = 1'500'000'000;

} // namespace

Alignment::Alignment(QStringView oldText, QStringView newText)
    : m_old(oldText), m_new(newText), m_matches(compareSentences(oldText, newText)), m_cellsLeft(CellsOfAll)
{
    m_gaps.reserve(m_matches.size() + 1);
    qint32 oldFrom = 0;
    qint32 newFrom = 0;
    const auto gapUpTo = [&](qint32 oldTo, qint32 newTo) {
        Gap gap;
        gap.oldRange = Range::of(oldFrom, oldTo);
        gap.newRange = Range::of(newFrom, newTo);
        m_gaps.push_back(std::move(gap));
    };
    for (const Match &match : m_matches) {
        gapUpTo(match.oldBegin, match.newBegin);
        oldFrom = match.oldEnd();
        newFrom = match.newEnd();
    }
    gapUpTo(static_cast<qint32>(m_old.size()), static_cast<qint32>(m_new.size()));
}

const std::vector<Match> &Alignment::compared(Gap &gap)
{
    if (!gap.compared && !gap.oldRange.isEmpty() && !gap.newRange.isEmpty())
        gap.matches = compareWords(m_old, gap.oldRange, m_new, gap.newRange, m_cellsLeft);
    gap.compared = true;
    return gap.matches;
}

std::vector<Match> Alignment::touching(Range range)
{
    const qsizetype begin = range.begin.value();
    const qsizetype end = range.end.value();
    std::vector<Match> found;
    const auto add = [&](const Match &match) {
        if (match.oldBegin < end && begin < match.oldEnd())
            found.push_back(match);
    };
    const auto first =
        std::partition_point(m_matches.begin(), m_matches.end(), [&](const Match &match) { return match.oldEnd() <= begin; });
    for (auto i = static_cast<std::size_t>(first - m_matches.begin());
         i < m_gaps.size() && m_gaps[i].oldRange.begin.value() < end; ++i) {
        if (m_gaps[i].oldRange.overlaps(range)) {
            for (const Match &match : compared(m_gaps[i]))
                add(match);
        }
        if (i < m_matches.size())
            add(m_matches[i]);
    }
    return found;
}

qsizetype Alignment::keptFromElsewhere(Range range, Range except)
{
    const qsizetype begin = range.begin.value();
    const qsizetype end = range.end.value();
    qsizetype kept = 0;
    const auto add = [&](const Match &match) {
        const Range from = Range::of(match.newBegin, match.newEnd()).intersected(range);
        const qsizetype away = qsizetype(match.oldBegin) - match.newBegin;
        const Range was{from.begin + away, from.end + away};
        kept += from.length() - was.intersected(except).length();
    };
    const auto first =
        std::partition_point(m_matches.begin(), m_matches.end(), [&](const Match &match) { return match.newEnd() <= begin; });
    for (auto i = static_cast<std::size_t>(first - m_matches.begin());
         i < m_gaps.size() && m_gaps[i].newRange.begin.value() < end; ++i) {
        if (m_gaps[i].newRange.overlaps(range)) {
            for (const Match &match : compared(m_gaps[i]))
                add(match);
        }
        if (i < m_matches.size())
            add(m_matches[i]);
    }
    return kept;
}

std::vector<Range> Alignment::newParts() const
{
    std::vector<Range> parts;
    for (const Gap &gap : m_gaps) {
        if (!gap.newRange.isEmpty())
            parts.push_back(gap.newRange);
    }
    return parts;
}

} // namespace annotation
