// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/corrections.h"

#include "document/turn_tree.h"
#include "library/correction_commands.h"
#include "library/correction_repository.h"
#include "workspace/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace workspace {

namespace {

using annotation::StructureCorrection;
using document::Aspect;
using document::Correction;

// A context of its own for lupdate, which finds none in free functions.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(workspace::Corrections)
};

/// The blocks with text that `range` touches.
std::vector<std::size_t> touchedBlocks(const document::Document &document, document::Range range)
{
    std::vector<std::size_t> blocks;
    const std::optional<std::size_t> first = document.blockAt(range.begin);
    for (std::size_t i = first.value_or(0); first && i < document.blocks().size(); ++i) {
        const document::Range block = document.blocks()[i].range;
        if (i > *first && block.begin >= range.end)
            break;
        if (!block.isEmpty())
            blocks.push_back(i);
    }
    return blocks;
}

/// Those of `touched` that `what` is said of.
std::vector<std::size_t> meantBlocks(const document::Document &shown, const std::vector<std::size_t> &touched,
                                     const Correction &what)
{
    if (touched.empty() || what.aspect == Aspect::Role || what.aspect == Aspect::Furniture)
        return touched;
    if (what.aspect == Aspect::ArticleEnd)
        return {touched.back()};
    std::size_t block = touched.front();
    if (what.aspect == Aspect::Turn && what.level == 0) {
        // Whoever points into a turn means all of it.
        const document::TurnTree turns(shown);
        while (block > 0 && turns.at(block) != document::TurnTree::None && turns.at(block - 1) == turns.at(block))
            --block;
    }
    return {block};
}

bool isAbout(const StructureCorrection &made, const Correction &what, const document::Document &read,
             const std::vector<std::size_t> &blocks)
{
    if (made.what.aspect != what.aspect)
        return false;
    if (what.aspect == Aspect::SpeakerName)
        return made.what.former == what.former;
    if (what.aspect == Aspect::ArticleBegin || what.aspect == Aspect::ArticleEnd)
        return true;
    const std::optional<std::size_t> block = made.lost ? std::nullopt : read.blockAt(made.target.range.begin);
    return block && std::find(blocks.begin(), blocks.end(), *block) != blocks.end();
}

/// Whether the document says so without another correction.
bool holds(const document::Document &document, std::size_t index, const Correction &what)
{
    const document::Block &block = document.blocks()[index];
    switch (what.aspect) {
    case Aspect::Role:
        return what.level > 0 ? block.kind == document::BlockKind::Heading && block.level == what.level && !block.furniture
                              : block.kind == document::BlockKind::Paragraph || block.kind == document::BlockKind::CellContent;
    case Aspect::Furniture:
        return block.furniture == (what.level > 0);
    case Aspect::Turn: {
        const document::TurnTree turns(document);
        const qint32 turn = turns.at(index);
        const bool begins = turn != document::TurnTree::None && (index == 0 || turns.at(index - 1) != turn);
        return what.level > 0 ? begins && turns.speaker(turn) == what.name : !begins;
    }
    case Aspect::ArticleBegin:
    case Aspect::ArticleEnd:
    case Aspect::SpeakerName:
        break;
    }
    return false;
}

QString labelText(const document::Document &document, const std::vector<std::size_t> &blocks, const Correction &what)
{
    const bool isName = what.aspect == Aspect::SpeakerName || (what.aspect == Aspect::Turn && what.level > 0);
    constexpr qsizetype LongestLabel = 80;
    return isName || blocks.empty() ? what.name : document.text(document.blocks()[blocks.front()].range).left(LongestLabel);
}

} // namespace

base::Result<QList<StructureCorrection>> Corrections::ofDocument(document::DocumentId id) const
{
    base::Result<QList<StructureCorrection>> corrections = m_session.correctionRepository.ofDocument(id);
    if (!corrections.ok())
        return corrections;
    const auto key = [](const StructureCorrection &correction) {
        return std::tuple(correction.lost, !correction.hasPlace(), correction.target.range.begin);
    };
    std::stable_sort(corrections->begin(), corrections->end(),
                     [&key](const StructureCorrection &a, const StructureCorrection &b) { return key(a) < key(b); });
    return corrections;
}

base::Status Corrections::add(document::DocumentId id, document::Range range, const Correction &what)
{
    const bool needsName = what.aspect == Aspect::SpeakerName || (what.aspect == Aspect::Turn && what.level > 0);
    if (needsName && what.name.trimmed().isEmpty())
        return base::Error{base::ErrorCode::InvalidArgument, Text::tr("Write the speaker’s name.")};
    if (what.aspect == Aspect::SpeakerName && !speakers(id).contains(what.former))
        return base::Error{base::ErrorCode::InvalidArgument,
                           Text::tr("Nobody in this document is called “%1”; choose a speaker who is.").arg(what.former)};
    const base::Result<document::DocumentPointer> read = m_session.loadAsRead(id);
    const base::Result<document::DocumentPointer> shown = m_session.load(id);
    const base::Result<QList<StructureCorrection>> made = m_session.correctionRepository.ofDocument(id);
    if (!read.ok() || !shown.ok() || !made.ok())
        return !read.ok() ? read.error() : !shown.ok() ? shown.error() : made.error();

    std::vector<std::size_t> blocks;
    if (what.aspect != Aspect::SpeakerName) {
        blocks = meantBlocks(**shown, touchedBlocks(**shown, range), what);
        if (blocks.empty())
            return base::Error{base::ErrorCode::InvalidArgument,
                               Text::tr("There is no text here; choose a paragraph with some.")};
    }
    QList<annotation::CorrectionId> replaced;
    QList<StructureCorrection> remaining;
    for (const StructureCorrection &one : made.value()) {
        if (isAbout(one, what, **read, blocks))
            replaced.append(one.id);
        else
            remaining.append(one);
    }
    const document::DocumentPointer without = annotation::corrected(read.value(), remaining);
    QList<StructureCorrection> added;
    if (what.aspect == Aspect::SpeakerName && what.former != what.name)
        added.append({annotation::CorrectionId::create(), id, what, {}, false, {}});
    for (const std::size_t block : blocks) {
        if (!holds(*without, block, what))
            added.append({annotation::CorrectionId::create(),
                          id,
                          what,
                          annotation::makeBlockTarget((*read)->text(), (*read)->blocks()[block].range),
                          false,
                          {}});
    }
    const QStringList arguments{QString::number(static_cast<int>(what.aspect)), QString::number(what.level),
                                labelText(**shown, blocks, what)};
    return m_session.run({library::CommandKind::CorrectStructure, arguments}, [&](library::Change &change) -> base::Status {
        if (base::Status status = library::eraseCorrections(change, replaced); !status.ok())
            return status;
        for (const StructureCorrection &one : std::as_const(added)) {
            if (base::Status status = library::addCorrection(change, one); !status.ok())
                return status;
        }
        return {};
    });
}

base::Result<QList<annotation::CorrectionId>> Corrections::at(document::DocumentId id, document::Range range) const
{
    const base::Result<document::DocumentPointer> document = m_session.load(id);
    if (!document.ok())
        return document.error();
    const base::Result<QList<StructureCorrection>> made = m_session.correctionRepository.ofDocument(id);
    if (!made.ok())
        return made.error();
    const std::vector<std::size_t> blocks = touchedBlocks(**document, range);
    QList<annotation::CorrectionId> found;
    for (const StructureCorrection &one : made.value()) {
        if (one.lost || !one.hasPlace())
            continue;
        const std::optional<std::size_t> block = (*document)->blockAt(one.target.range.begin);
        if (block && std::find(blocks.begin(), blocks.end(), *block) != blocks.end())
            found.append(one.id);
    }
    return found;
}

bool Corrections::hasAny(document::DocumentId id, document::Range range) const
{
    const base::Result<QList<annotation::CorrectionId>> found = at(id, range);
    return found.ok() && !found->isEmpty();
}

base::Status Corrections::takeBack(document::DocumentId id, document::Range range)
{
    const base::Result<QList<annotation::CorrectionId>> found = at(id, range);
    if (!found.ok())
        return found.error();
    if (found->isEmpty())
        return base::Error{base::ErrorCode::NotFound, Text::tr("Nothing was corrected here.")};
    return remove(id, found.value());
}

base::Status Corrections::remove(document::DocumentId id, const QList<annotation::CorrectionId> &ids)
{
    return m_session.run({library::CommandKind::TakeBackCorrections, m_session.titles({id})},
                         [&](library::Change &change) { return library::eraseCorrections(change, ids); });
}

QStringList Corrections::speakers(document::DocumentId id) const
{
    QStringList names;
    const base::Result<document::DocumentPointer> document = m_session.load(id);
    if (!document.ok())
        return names;
    QSet<QString> known;
    for (const document::Container &container : (*document)->containers()) {
        if (container.kind != document::ContainerKind::Turn || container.label.isEmpty() || known.contains(container.label))
            continue;
        known.insert(container.label);
        names.append(container.label);
    }
    return names;
}

} // namespace workspace
