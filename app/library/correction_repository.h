// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/structure_correction.h"
#include "library/connection.h"

namespace library {

/// Reads the `correction` table. Written by correction_commands.h.
///
/// Thread: the connection's. Keeps no cache.
class CorrectionRepository
{
public:
    explicit CorrectionRepository(Connection &connection);

    /// In the order in which they were made, the lost ones among them. An unknown document gives an empty list.
    base::Result<QList<annotation::StructureCorrection>> ofDocument(document::DocumentId document) const;
    /// The current version with the corrections over it. Errors as VersionRepository::load.
    base::Result<document::DocumentPointer> loadCorrected(document::DocumentId document) const;

private:
    Connection &m_connection;
};

} // namespace library
