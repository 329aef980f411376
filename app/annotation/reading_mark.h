// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

#include <optional>
#include <vector>

namespace annotation {

using ReadingMarkId = base::Id<struct ReadingMarkKind>;

/// What a person leaves in a text for the reading's own sake: a bookmark, or the fact that a passage was reviewed. Says nothing
/// about what the words mean, and is not exported.
struct ReadingMark {
    enum class Kind : quint8 { Bookmark, Reviewed, LastKind = Reviewed };

    ReadingMarkId id;
    document::DocumentId document;
    Kind kind = Kind::Bookmark;
    QString name;      ///< of a bookmark; may be empty
    TextTarget target; ///< a bookmark's first words; of what was reviewed only the range, for it may be the whole text
    bool lost = false; ///< a bookmark whose place was not found in the current version
    QDateTime created; ///< UTC

    friend bool operator==(const ReadingMark &, const ReadingMark &) = default;
};

/// The target of a bookmark at `at`: the words that follow in its block, or of a block's end those before. Nothing where the
/// document has no words.
std::optional<TextTarget> makeBookmarkTarget(const document::Document &document, document::Position at);

/// The marks of `before` as they stand in `after`, another version of the text. A bookmark follows its words, or is lost. What
/// was reviewed stays reviewed only where its words are still the same: what changed is to be looked at again. Those marks
/// get other ids, and the time of the latest of them.
QList<ReadingMark> carriedOver(const QList<ReadingMark> &marks, const document::Document &before,
                               const document::Document &after);

/// The ranges of `ranges` by begin, with those that overlap or touch as one, and without empty ones.
std::vector<document::Range> united(std::vector<document::Range> ranges);
/// `ranges` (as `united` gives them) without what `taken` covers.
std::vector<document::Range> without(const std::vector<document::Range> &ranges, document::Range taken);
/// The same for all of `taken` (as `united` gives them). Takes time linear in the ranges.
std::vector<document::Range> without(const std::vector<document::Range> &ranges, const std::vector<document::Range> &taken);

/// How many UTF-16 units of the blocks in `range` are to be reviewed: furniture and blank blocks are not. Takes time linear in
/// these blocks.
qint64 reviewable(const document::Document &document, document::Range range);

/// How much of the document's text is within `reviewed` (as `united` gives them), 0–1. Furniture does not count: nobody has to
/// review it. 1 for a text of nothing else.
double reviewedShare(const document::Document &document, const std::vector<document::Range> &reviewed);
/// The first piece of a block, furniture and pieces of blanks left out, that lies behind `from` and not within `reviewed`.
std::optional<document::Range> nextUnreviewed(const document::Document &document, const std::vector<document::Range> &reviewed,
                                              document::Position from);

} // namespace annotation
