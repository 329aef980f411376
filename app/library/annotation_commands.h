// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/change.h"

namespace library {

// The bodies of commands on annotations; see document_commands.h for how they are used. All set the time of change of what they
// touch.

/// `added` must have an id, an existing document and existing tags. Its `created` and `modified` are taken if valid, else now;
/// its author if not empty, else the session's.
base::Status addAnnotation(Change &change, const annotation::Annotation &added);
/// Marks them removed.
base::Status removeAnnotations(Change &change, const QList<annotation::AnnotationId> &ids);
base::Status setNote(Change &change, annotation::AnnotationId id, const QString &note);
/// Moves the ends, or re-anchors by hand: the state becomes Anchored.
base::Status setTarget(Change &change, annotation::AnnotationId id, const annotation::Target &target);
/// Adds each tag to each annotation, after those it has; ones it has stay where they are.
base::Status addTags(Change &change, const QList<annotation::AnnotationId> &ids, const QList<annotation::TagId> &tags);
base::Status removeTags(Change &change, const QList<annotation::AnnotationId> &ids, const QList<annotation::TagId> &tags);

} // namespace library
