// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/alignment.h"

namespace annotation {

/// The words and signs that two pieces of text have in common, in order; blanks may differ. Long stretches are found first, short
/// ones between them. `cellsLeft` is what the exact comparison, of which each pair of words is a cell, may still cost; it is
/// counted down, and at the end of it only long stretches are found.
std::vector<Match> compareWords(QStringView oldText, document::Range oldRange, QStringView newText, document::Range newRange,
                                qint64 &cellsLeft);

} // namespace annotation
