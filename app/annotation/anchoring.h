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
    Kept,     ///< the same words (blanks may differ), and what stood before and after them still does, in order; `range` may have
              ///< shifted
    Moved,    ///< the same words, taken out of their place and found at another
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
/// First along an alignment of the two texts, so that repeated sentences stay in order and edited ones are followed. What was
/// taken out of its place is then looked for in what is new, prefix, quotation and suffix as one window. Below a floor the
/// passage is orphaned rather than put in a wrong place (the floors are measured: see anchoring.cpp). Targets that were orphaned
/// before are looked for as well. `oldText` may be empty when the old version is not at hand; then only the windows are
/// used. Takes time about linear in the texts, also for 100 MB and 10,000 targets. Pure; any thread.
std::vector<Reanchored> reanchor(QStringView oldText, const std::vector<TextTarget> &targets, QStringView newText);

} // namespace annotation
