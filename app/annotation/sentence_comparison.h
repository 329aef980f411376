// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/alignment.h"

namespace annotation {

/// The lines and sentences that two texts have in common, in order: those that occur once in both hold the others together
/// (patience diff). Takes time about linear in the texts.
std::vector<Match> compareSentences(QStringView oldText, QStringView newText);

} // namespace annotation
