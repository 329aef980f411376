// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/correction.h"

#include "document/turn_tree.h"

#include <algorithm>

namespace document {

namespace {

/// A correction at its block, and its place among the others in time.
struct AtBlock {
    const Correction *what;
    std::size_t block;
    std::size_t order;
};

std::vector<AtBlock> ofAspect(const Document &read, const std::vector<PlacedCorrection> &corrections, Aspect aspect)
{
    std::vector<AtBlock> found;
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        const PlacedCorrection &correction = corrections[i];
        if (correction.what.aspect != aspect || !read.range().contains(correction.range))
            continue;
        if (const std::optional<std::size_t> block = read.blockAt(correction.range.begin))
            found.push_back({&correction.what, *block, i});
    }
    return found;
}

QString renamed(QString speaker, const std::vector<PlacedCorrection> &corrections, std::size_t from)
{
    for (std::size_t i = from; i < corrections.size(); ++i) {
        const Correction &what = corrections[i].what;
        if (what.aspect == Aspect::SpeakerName && what.former == speaker)
            speaker = what.name;
    }
    return speaker;
}

void correctTurns(Revision &revision, const std::vector<PlacedCorrection> &corrections)
{
    std::vector<AtBlock> turns = ofAspect(revision.document(), corrections, Aspect::Turn);
    const bool rename = std::any_of(corrections.begin(), corrections.end(), [](const PlacedCorrection &correction) {
        return correction.what.aspect == Aspect::SpeakerName;
    });
    if (turns.empty()) {
        // The tree stays; only its labels change.
        for (std::size_t i = 0; rename && i < revision.containers().size(); ++i) {
            Container &container = revision.containers()[i];
            if (container.kind == ContainerKind::Turn)
                container.label = renamed(container.label, corrections, 0);
        }
        return;
    }
    TurnTree tree(revision.document());
    for (qint32 turn = 0; rename && turn < tree.turnCount(); ++turn)
        tree.rename(turn, renamed(tree.speaker(turn), corrections, 0));
    std::stable_sort(turns.begin(), turns.end(), [](const AtBlock &a, const AtBlock &b) { return a.block < b.block; });
    for (const AtBlock &turn : turns) {
        if (turn.what->level > 0)
            tree.begin(turn.block, renamed(turn.what->name, corrections, turn.order + 1));
        else
            tree.dissolve(turn.block);
    }
    tree.apply(revision);
}

void correctBorders(Revision &revision, const std::vector<PlacedCorrection> &corrections)
{
    const std::vector<AtBlock> begins = ofAspect(revision.document(), corrections, Aspect::ArticleBegin);
    const std::vector<AtBlock> ends = ofAspect(revision.document(), corrections, Aspect::ArticleEnd);
    std::vector<Block> &blocks = revision.blocks();
    bool hasBegin = !begins.empty();
    bool hasEnd = !ends.empty();
    if (hasBegin && hasEnd && ends.back().block < begins.back().block) {
        // They cannot both be right; the one that was said last is.
        hasBegin = begins.back().order > ends.back().order;
        hasEnd = !hasBegin;
    }
    const std::size_t first = hasBegin ? begins.back().block : 0;
    const std::size_t last = hasEnd ? ends.back().block : blocks.size() - 1;
    for (std::size_t i = first; hasBegin && i <= last && blocks[i].furniture; ++i)
        blocks[i].furniture = false;
    for (std::size_t i = last + 1; hasEnd && i > first && blocks[i - 1].furniture; --i)
        blocks[i - 1].furniture = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i < first || i > last)
            blocks[i].furniture = true;
    }
}

void correctBlocks(Revision &revision, const std::vector<PlacedCorrection> &corrections)
{
    for (const AtBlock &role : ofAspect(revision.document(), corrections, Aspect::Role)) {
        Block &block = revision.blocks()[role.block];
        const bool isCell = revision.containers()[block.container].kind == ContainerKind::Cell;
        block.kind = role.what->level > 0 ? BlockKind::Heading : isCell ? BlockKind::CellContent : BlockKind::Paragraph;
        block.level = static_cast<quint8>(std::clamp(role.what->level, 0, 6)) & 0x7f;
        block.language = 0;
        // A heading that nobody sees in the outline would be none.
        if (role.what->level > 0)
            block.furniture = false;
    }
    for (const AtBlock &furniture : ofAspect(revision.document(), corrections, Aspect::Furniture))
        revision.blocks()[furniture.block].furniture = furniture.what->level > 0;
}

} // namespace

Document corrected(const Document &read, const std::vector<PlacedCorrection> &corrections)
{
    Revision revision(read);
    if (!corrections.empty() && !read.blocks().empty()) {
        correctTurns(revision, corrections);
        correctBorders(revision, corrections);
        correctBlocks(revision, corrections);
    }
    return std::move(revision).finish();
}

} // namespace document
