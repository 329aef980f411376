// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connection.h"
#include "library/records.h"

namespace library {

/// Reads the versions of documents. Written only by `addDocument` and `addVersion` (document_commands.h).
///
/// Thread: the connection's. Keeps no cache.
class VersionRepository
{
public:
    explicit VersionRepository(Connection &connection);

    base::Result<VersionRecord> find(document::VersionId id) const;           ///< NotFound
    base::Result<VersionRecord> current(document::DocumentId document) const; ///< NotFound
    base::Result<QList<VersionRecord>>
    ofDocument(document::DocumentId document) const; ///< newest first, those taken back left out

    /// The document as it was read. NotFound; LibraryDamaged when the stored form contradicts itself.
    base::Result<document::DocumentPointer> load(document::VersionId id) const;
    base::Result<document::DocumentPointer> loadCurrent(document::DocumentId document) const;

private:
    Connection &m_connection;
};

/// As `document_version.metadata` holds it. What is not such gives empty metadata.
QString metadataToJson(const document::Metadata &metadata);
document::Metadata metadataFromJson(const QString &json);

} // namespace library
