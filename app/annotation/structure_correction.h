// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/correction.h"

namespace annotation {

using CorrectionId = base::Id<struct CorrectionKind>;

/// A correction of a document's structure, held to its place by words as annotations are.
struct StructureCorrection {
    CorrectionId id;
    document::DocumentId document;
    document::Correction what;
    TextTarget target; ///< the begin of the block it is about; empty for Aspect::SpeakerName
    bool lost = false; ///< its place was not found in the current version
    QDateTime created; ///< UTC

    bool hasPlace() const { return what.aspect != document::Aspect::SpeakerName; }

    friend bool operator==(const StructureCorrection &, const StructureCorrection &) = default;
};

/// The target of a correction of `block` of that text: its first words, enough to find it again. `block` must lie within the text
/// and not be empty.
TextTarget makeBlockTarget(QStringView text, document::Range block);

/// `read` with `corrections` over it, in their order; those that are lost are left out. The same pointer when there are none.
document::DocumentPointer corrected(const document::DocumentPointer &read, const QList<StructureCorrection> &corrections);

} // namespace annotation
