// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/reading_mark.h"

#include "annotation/anchoring.h"
#include "document/words.h"

#include <algorithm>

namespace annotation {

using document::Block;
using document::Document;
using document::Position;
using document::Range;

namespace {

constexpr qsizetype BookmarkLength = 60; // UTF-16 units; enough to find it again, little enough to lie in one sentence
constexpr qsizetype MostPieces = 8000;   // of reviewed text that are looked for in another version

bool isBlank(const Document &document, Range range)
{
    const QStringView text = QStringView(document.text()).mid(range.begin.value(), range.end - range.begin);
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool counts(const Document &document, const Block &block)
{
    return !block.furniture && !isBlank(document, block.range);
}

// The first of `ranges` that ends behind `at`.
auto firstBehind(const std::vector<Range> &ranges, Position at)
{
    return std::upper_bound(ranges.begin(), ranges.end(), at,
                            [](Position place, const Range &range) { return place < range.end; });
}

Range intersection(Range a, Range b)
{
    const Position begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

// The reviewed text in pieces that end with blocks, so that a change costs the block in which it is.
std::vector<TextTarget> piecesOf(const Document &document, const std::vector<Range> &reviewed)
{
    qsizetype total = 0;
    for (const Range &range : reviewed)
        total += range.end - range.begin;
    const qsizetype least = total / MostPieces;
    std::vector<TextTarget> pieces;
    Range piece;
    const auto finish = [&] {
        if (!piece.isEmpty() && !isBlank(document, piece))
            pieces.push_back(makeTextTarget(document.text(), piece));
        piece = {};
    };
    for (const Range &range : reviewed) {
        const auto &blocks = document.blocks();
        auto block = std::upper_bound(blocks.begin(), blocks.end(), range.begin,
                                      [](Position at, const Block &one) { return at < one.range.end; });
        for (; block != blocks.end() && block->range.begin < range.end; ++block) {
            const Range part = intersection(block->range, range);
            piece = piece.isEmpty() ? part : Range{piece.begin, part.end};
            if (piece.end - piece.begin >= least)
                finish();
        }
        finish();
    }
    return pieces;
}

std::vector<Range> reviewedAgain(const Document &before, const std::vector<Range> &reviewed, const Document &after)
{
    std::vector<Range> found;
    const std::vector<TextTarget> pieces = piecesOf(before, reviewed);
    for (const Reanchored &one : reanchor(before.text(), pieces, after.text())) {
        if (one.outcome != Outcome::Kept && one.outcome != Outcome::Moved)
            continue;
        // With the blank lines behind it, so that neighbours become one range again.
        Position end = one.range.end;
        while (end < after.range().end && after.text().at(end.value()).isSpace())
            end += 1;
        found.push_back({one.range.begin, end});
    }
    return united(std::move(found));
}

} // namespace

std::optional<TextTarget> makeBookmarkTarget(const Document &document, Position at)
{
    const auto &blocks = document.blocks();
    auto block = std::upper_bound(blocks.begin(), blocks.end(), at,
                                  [](Position place, const Block &one) { return place < one.range.end; });
    while (block != blocks.end() && isBlank(document, block->range))
        ++block;
    if (block == blocks.end()) {
        while (block != blocks.begin() && isBlank(document, std::prev(block)->range))
            --block;
        if (block == blocks.begin())
            return {};
        --block;
        at = block->range.end;
    }
    at = std::max(at, block->range.begin);
    Range words{at, std::min(block->range.end, at + BookmarkLength)};
    if (isBlank(document, words))
        words = {std::max(block->range.begin, at - std::min(BookmarkLength, at.value())), at};
    return makeTextTarget(document.text(), document::TextBorders(document.text()).wholeGraphemes(words));
}

std::vector<Range> united(std::vector<Range> ranges)
{
    ranges.erase(std::remove_if(ranges.begin(), ranges.end(), [](const Range &range) { return range.isEmpty(); }), ranges.end());
    std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) { return a.begin < b.begin; });
    std::vector<Range> result;
    for (const Range &range : ranges) {
        if (!result.empty() && range.begin <= result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

std::vector<Range> without(const std::vector<Range> &ranges, Range taken)
{
    std::vector<Range> result;
    for (const Range &range : ranges) {
        if (range.end <= taken.begin || taken.end <= range.begin) {
            result.push_back(range);
            continue;
        }
        if (range.begin < taken.begin)
            result.push_back({range.begin, taken.begin});
        if (taken.end < range.end)
            result.push_back({taken.end, range.end});
    }
    return result;
}

std::vector<Range> without(const std::vector<Range> &ranges, const std::vector<Range> &taken)
{
    std::vector<Range> result;
    auto next = taken.begin();
    for (const Range &range : ranges) {
        Position begin = range.begin;
        while (next != taken.end() && next->end <= begin)
            ++next;
        for (auto at = next; at != taken.end() && at->begin < range.end; ++at) {
            if (begin < at->begin)
                result.push_back({begin, at->begin});
            begin = std::max(begin, at->end);
        }
        if (begin < range.end)
            result.push_back({begin, range.end});
    }
    return result;
}

QList<ReadingMark> carriedOver(const QList<ReadingMark> &marks, const Document &before, const Document &after)
{
    QList<ReadingMark> carried;
    std::vector<TextTarget> bookmarks;
    std::vector<Range> reviewed;
    QDateTime created; // of what was reviewed last: ranges are taken apart and joined on their way
    for (const ReadingMark &mark : marks) {
        if (mark.kind == ReadingMark::Kind::Reviewed) {
            reviewed.push_back(mark.target.range);
            created = created.isValid() ? std::max(created, mark.created) : mark.created;
            continue;
        }
        carried.append(mark);
        bookmarks.push_back(mark.target);
    }
    const std::vector<Reanchored> found = reanchor(before.text(), bookmarks, after.text());
    for (qsizetype i = 0; i < carried.size(); ++i) {
        const Reanchored &place = found[static_cast<std::size_t>(i)];
        carried[i].lost = place.outcome == Outcome::Orphaned;
        if (!carried[i].lost)
            carried[i].target = makeTextTarget(after.text(), place.range);
    }
    for (const Range &range : reviewedAgain(before, united(reviewed), after)) {
        ReadingMark mark;
        mark.id = ReadingMarkId::create();
        mark.document = marks.first().document;
        mark.kind = ReadingMark::Kind::Reviewed;
        mark.target.range = range;
        mark.created = created;
        carried.append(mark);
    }
    return carried;
}

qint64 reviewable(const Document &document, Range range)
{
    const auto &blocks = document.blocks();
    auto block = std::upper_bound(blocks.begin(), blocks.end(), range.begin,
                                  [](Position at, const Block &one) { return at < one.range.end; });
    qint64 units = 0;
    for (; block != blocks.end() && block->range.begin < range.end; ++block) {
        const Range part = intersection(range, block->range);
        if (counts(document, *block))
            units += part.end - part.begin;
    }
    return units;
}

double reviewedShare(const Document &document, const std::vector<Range> &reviewed)
{
    const qint64 all = reviewable(document, document.range());
    qint64 done = 0;
    for (const Range &range : reviewed)
        done += reviewable(document, range);
    return all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all);
}

std::optional<Range> nextUnreviewed(const Document &document, const std::vector<Range> &reviewed, Position from)
{
    const auto &blocks = document.blocks();
    auto block =
        std::upper_bound(blocks.begin(), blocks.end(), from, [](Position at, const Block &one) { return at < one.range.end; });
    for (; block != blocks.end(); ++block) {
        if (!counts(document, *block))
            continue;
        Position begin = std::max(block->range.begin, from);
        // A gap of nothing but blanks, as between two sentences, is not the block's last.
        for (auto range = firstBehind(reviewed, begin); begin < block->range.end; ++range) {
            const bool isLast = range == reviewed.end() || block->range.end <= range->begin;
            const Range gap{begin, std::max(begin, isLast ? block->range.end : range->begin)};
            if (!gap.isEmpty() && !isBlank(document, gap))
                return gap;
            if (isLast)
                break;
            begin = range->end;
        }
    }
    return {};
}

} // namespace annotation
