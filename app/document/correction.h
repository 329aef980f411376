// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace document {

/// What of the structure a correction is about. Stored by number.
enum class Aspect : quint8 {
    Role,         ///< a heading or a paragraph
    Furniture,    ///< of the page, or of the text
    Turn,         ///< a speaker's turn begins here, or does not
    ArticleBegin, ///< everything before is furniture
    ArticleEnd,   ///< everything after is furniture
    SpeakerName,  ///< of all turns of one speaker; at no place
    LastAspect = SpeakerName
};

/// What the user says about the structure, where the file or its reading says otherwise.
struct Correction {
    Aspect aspect = Aspect::Role;
    int level = 0;  ///< Role: 1–6 a heading, 0 a paragraph. Furniture, Turn: 1 yes, 0 no
    QString name;   ///< Turn, SpeakerName: the speaker
    QString former; ///< SpeakerName: who it was before

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// A correction of the block that holds `range`'s begin.
struct PlacedCorrection {
    Correction what;
    Range range;
};

/// `read` with `corrections` over it; they stand in the order in which they were made, and of two about the same the later one
/// wins. The text is the same, so positions in one are positions in the other. Pure; takes time linear in blocks and containers.
///
/// A turn lasts until the next one begins, as when it is read; "not a turn" gives its text to the turn before it. A border of the
/// article takes the furniture that it stands in back into the article. What is said of a single block wins over a border.
Document corrected(const Document &read, const std::vector<PlacedCorrection> &corrections);

} // namespace document
