// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/structure_correction.h"
#include "library/change.h"

namespace library {

// The bodies of commands on documents. Each works inside `change`, leaves committing to its caller, and on an error leaves the
// rest to the Change, which rolls back by itself.

struct NewDocument {
    document::DocumentId id = document::DocumentId::create();
    document::DocumentPointer document;
    QByteArray form;     ///< `document` in its binary form, if at hand: saves writing it again
    QByteArray options;  ///< see VersionRecord
    QByteArray original; ///< see VersionRecord
    QString fileName;    ///< without folders; the title where the document states none
    QDateTime imported;  ///< UTC; invalid: the time of the change
};
/// Adds the document with its first version.
base::Status addDocument(Change &change, const NewDocument &added);

/// Marks them removed; nothing is deleted. Unknown ones give NotFound, removed ones are left as they are.
base::Status removeDocuments(Change &change, const QList<document::DocumentId> &ids);
base::Status restoreDocuments(Change &change, const QList<document::DocumentId> &ids);

/// What the user says `name` is; an empty list takes back what the user said before.
base::Status setMetadata(Change &change, document::DocumentId id, const QString &name, const QStringList &values);
base::Status setProgress(Change &change, const QList<document::DocumentId> &ids, Progress progress);

struct NewVersion {
    document::VersionId id = document::VersionId::create();
    document::DocumentId document;
    document::DocumentPointer content;
    QByteArray form;
    QByteArray options;
    QByteArray original;
    QString fileName;
};
/// Where an annotation stands in the new version.
struct Reanchoring {
    annotation::AnnotationId annotation;
    annotation::Target target;
    annotation::State state = annotation::State::Anchored;
};
/// Where a correction of structure stands in the new version.
struct CorrectionMove {
    annotation::CorrectionId correction;
    annotation::TextTarget target;
    bool lost = false;
};
/// Makes a new version the current one, and puts annotations and corrections where `anchors` and `corrections` say. Those not
/// named stay as they are.
base::Status addVersion(Change &change, const NewVersion &added, const QList<Reanchoring> &anchors,
                        const QList<CorrectionMove> &corrections = {});

} // namespace library
