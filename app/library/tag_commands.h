// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"
#include "library/change.h"

namespace library {

// The bodies of commands on tags; see document_commands.h for how they are used. A name must pass TagTree::checkName and be
// unique among its siblings, case ignored: otherwise InvalidArgument or Conflict.

/// A null id is replaced by a new one. `added.color` is taken as it is.
base::Result<annotation::TagId> createTag(Change &change, const annotation::Tag &added);
/// The tag at `path` (`parent/child`); it and its parents are made if they are missing, with TagTree::nextColor.
base::Result<annotation::TagId> ensureTag(Change &change, const QString &path);

base::Status renameTag(Change &change, annotation::TagId id, const QString &name);
/// Below `parent` (null: to the top), at `position` among its siblings. InvalidArgument when `parent` is the tag or below it.
base::Status moveTag(Change &change, annotation::TagId id, annotation::TagId parent, int position = 0);
/// What bears `from` bears `into` afterwards; the tags below `from` move below `into`, those of equal name are merged in turn;
/// `from` is removed.
base::Status mergeTags(Change &change, annotation::TagId from, annotation::TagId into);
base::Status recolorTag(Change &change, annotation::TagId id, annotation::Color color);
base::Status describeTag(Change &change, annotation::TagId id, const QString &description);
/// Puts the tag on `key` 1–9, taking the key from the one that has it; 0 takes it off.
base::Status pinTag(Change &change, annotation::TagId id, int key);
/// Removes the tags and all below them from the tree and so from every annotation; the annotations stay.
base::Status deleteTags(Change &change, const QList<annotation::TagId> &ids);

} // namespace library
