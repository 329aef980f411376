// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/reading_mark.h"
#include "library/connection.h"

namespace library {

/// Reads the `reading_mark` table. Written by reading_mark_commands.h.
///
/// Thread: the connection's. Keeps no cache.
class ReadingMarkRepository
{
public:
    explicit ReadingMarkRepository(Connection &connection);

    /// By begin, then in the order in which they were made. An unknown document gives an empty list.
    base::Result<QList<annotation::ReadingMark>> ofDocument(document::DocumentId document) const;
    base::Result<annotation::ReadingMark> find(annotation::ReadingMarkId id) const; ///< NotFound

private:
    Connection &m_connection;
};

} // namespace library
