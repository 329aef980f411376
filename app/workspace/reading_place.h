// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace workspace {

/// Where a person is in a document, and what of it they have had before their eyes.
struct ReadingPlace {
    document::Position top;                  ///< of the first line in view
    std::optional<document::Position> caret; ///< unknown where an older program left the document, or of another version
    std::vector<document::Range> seen;       ///< by begin, neither overlapping nor touching; in the current version

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/// Caret and what was seen, as the library keeps them beside `top`; they hold for `version` only.
QByteArray encode(const ReadingPlace &place, document::VersionId version);
/// Adds them to `place`. What is of another version or cannot be understood is left out.
void decode(const QByteArray &bytes, document::VersionId version, ReadingPlace *place);

} // namespace workspace
