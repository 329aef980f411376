// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "library/row_change.h"

namespace library::rows {

/// The values of `annotation.kind`.
enum class TargetKind { Text = 0, Area = 1, Document = 2 };

/// The columns that say where an annotation is; all of them, so that a change of kind leaves nothing behind.
Row ofTarget(const annotation::Target &target);

} // namespace library::rows
