// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

#include <vector>

namespace workspace {

/// The comments and highlights that `read` brought with it, as annotations of the document `id`: author and time as the file has
/// them (both may be missing), the note, no tags. A comment at a mere point is on the block around it; one that is nowhere
/// in the text nor on a page is on the document as a whole. In the file's order. Pure; any thread.
std::vector<annotation::Annotation> commentsInFile(document::DocumentId id, const document::Document &read);

/// `comments` without those that are among `known`: by the same author, of the same time and words, on the same passage or, where
/// they say something, on one that was edited since. One known comment stands for one.
std::vector<annotation::Annotation> withoutKnown(std::vector<annotation::Annotation> comments,
                                                 std::vector<annotation::Annotation> known);

} // namespace workspace
