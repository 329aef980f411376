// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/position.h"

namespace document {

using DocumentId = base::Id<struct DocumentKind>;
using VersionId = base::Id<struct VersionKind>;

// The two counts of a document's text; see base/position.h.
using Position = base::Position;
using Range = base::Range;
using CodePointPosition = base::CodePointPosition;
using CodePointRange = base::CodePointRange;

} // namespace document
