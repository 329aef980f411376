// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/structure_correction.h"
#include "base/result.h"

#include <QStringList>

namespace workspace {

struct Session;

/// What the user corrected of documents' structure. `Documents::load` has it over what was read; a new version has it at the same
/// words. Thread and commands as for Documents, which signals `versionChanged` afterwards.
class Corrections
{
public:
    /// In document order; those without a place and those that were lost come last.
    base::Result<QList<annotation::StructureCorrection>> ofDocument(document::DocumentId id) const;

    /// Says `what` of the blocks that `range` touches (an empty one: of the block it is in): of each of them for a role and for
    /// furniture, of the last for the article's end, of the first for the rest. Takes the place of what was said about the same
    /// before, and leaves nothing behind where the file says so itself. InvalidArgument where there is no text, for a nameless
    /// speaker and one whom nobody in the document is called.
    base::Status add(document::DocumentId id, document::Range range, const document::Correction &what);
    /// All at the blocks that `range` touches. NotFound when there are none.
    base::Status takeBack(document::DocumentId id, document::Range range);
    /// The same question without changing anything.
    bool hasAny(document::DocumentId id, document::Range range) const;
    base::Status remove(document::DocumentId id, const QList<annotation::CorrectionId> &ids);

    /// Who speaks in the document, in order of appearance.
    QStringList speakers(document::DocumentId id) const;

private:
    friend class Workspace;
    explicit Corrections(Session &session) : m_session(session) {}

    base::Result<QList<annotation::CorrectionId>> at(document::DocumentId id, document::Range range) const;

    Session &m_session;
};

} // namespace workspace
