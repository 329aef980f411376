// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/reading_mark.h"
#include "library/change.h"

namespace library {

// The bodies of commands on bookmarks and reviewed passages; see document_commands.h for how they are used.

/// Makes the marks of one document what `after` says, where they are what `before` says: those only in `before` go, those
/// only in `after` come, those in both, told by their ids, change. One that comes gets the present time if it has none.
base::Status replaceReadingMarks(Change &change, const QList<annotation::ReadingMark> &before,
                                 const QList<annotation::ReadingMark> &after);
/// NotFound for one that is not there.
base::Status renameBookmark(Change &change, annotation::ReadingMarkId id, const QString &name);

} // namespace library
