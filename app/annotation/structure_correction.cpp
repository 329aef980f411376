// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/structure_correction.h"

#include "annotation/anchoring.h"
#include "document/words.h"

namespace annotation {

namespace {

// Enough to tell a block from others; more would only make an edited one harder to find.
constexpr qsizetype LongestQuote = 200;

} // namespace

TextTarget makeBlockTarget(QStringView text, document::Range block)
{
    if (block.length() <= LongestQuote)
        return makeTextTarget(text, block);
    const document::Position end = document::TextBorders(text).graphemeAtOrAfter(block.begin + LongestQuote);
    return makeTextTarget(text, {block.begin, std::min(end, block.end)});
}

document::DocumentPointer corrected(const document::DocumentPointer &read, const QList<StructureCorrection> &corrections)
{
    std::vector<document::PlacedCorrection> placed;
    for (const StructureCorrection &correction : corrections) {
        if (!correction.lost)
            placed.push_back({correction.what, correction.target.range});
    }
    if (placed.empty())
        return read;
    return std::make_shared<const document::Document>(document::corrected(*read, placed));
}

} // namespace annotation
