// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace formats {

/// How much a text looks as if people had written it, judged by its characters outside ASCII: about 0.5 to 1 for a language read
/// in its right encoding, below 0.3 for a wrong one, negative for rubbish. A text of ASCII only gives 0.
///
/// Looks at what letters a language uses and how often, at capitals within words, at signs between letters, and at what nobody
/// writes: controls, private characters, U+FFFD.
double plausibility(QStringView text);

} // namespace formats
