// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

#include <vector>

namespace annotation {

/// A target for `range` of `text`, with its quotation and its surroundings. `range` must lie within `text`.
TextTarget makeTextTarget(QStringView text, document::Range range);

enum class Outcome : quint8 {
    Kept,     ///< the same words at the same place
    Moved,    ///< the same words at another place
    Edited,   ///< changed words; the state becomes Moved
    Orphaned, ///< nothing like it is there; `range` is the old one
};

struct Reanchored {
    document::Range range;
    Outcome outcome = Outcome::Kept;
    double confidence = 1.0; ///< 0–1; share of prefix + quotation + suffix found again
};

/// Finds the passages `targets` of `oldText` again in `newText`. One result a target, in the same order.
///
/// Prefix, quotation and suffix are matched as one window; below a floor the passage is orphaned rather than put in a wrong place
/// (the floor is measured: see anchoring.cpp). Targets that were orphaned before are looked for as well. `oldText` may be empty
/// when the old version is not at hand; then only the windows are used. Takes time about linear in the texts, also for 100 MB and
/// 10,000 targets, unless the two have nothing in common. Pure; any thread.
std::vector<Reanchored> reanchor(QStringView oldText, const std::vector<TextTarget> &targets, QStringView newText);

} // namespace annotation
