// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"
#include "library/connection.h"

namespace library {

/// Reads the `tag` table; removed tags are as if they were not there. Written by tag_commands.h.
///
/// Thread: the connection's. Keeps no cache.
class TagRepository
{
public:
    explicit TagRepository(Connection &connection);

    /// All of them: a few hundred at most, in practice.
    base::Result<annotation::TagTree> tree() const;
    base::Result<annotation::Tag> find(annotation::TagId id) const; ///< NotFound
    /// Annotations that bear each tag itself (not those below it), of documents that are not removed. Tags without any are left
    /// out.
    base::Result<QHash<annotation::TagId, int>> counts() const;
    /// The order the user gave to siblings, by dragging; 0 for none given.
    base::Result<QHash<annotation::TagId, int>> positions() const;

private:
    Connection &m_connection;
};

} // namespace library
