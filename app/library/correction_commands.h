// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/structure_correction.h"
#include "library/change.h"

namespace library {

// The bodies of commands on corrections of structure; see document_commands.h for how they are used.

/// `added` must have an id and an existing document. Its `created` is taken if valid, else now; moved, if need be, behind those
/// of the corrections that its document has.
base::Status addCorrection(Change &change, const annotation::StructureCorrection &added);
/// NotFound for one that is not there.
base::Status eraseCorrections(Change &change, const QList<annotation::CorrectionId> &ids);
/// Where it stands in another version, or that it was not found there.
base::Status moveCorrection(Change &change, annotation::CorrectionId id, const annotation::TextTarget &target, bool lost);

} // namespace library
