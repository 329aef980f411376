// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace document {

/// Whether the full stop at the end of `before` (blanks may follow it) belongs to an abbreviation, an initial or an ordinal, so
/// that `after` goes on with the same sentence: "Feb." before "16", "Mr." before "Smith", "J." before "Smith", "3." before
/// "März". Annex 29 leaves this to whoever knows the language (section 5.1, rule SB8 and what is said under it); known here are
/// the commonest ones of English, German and Russian. In doubt ("the U.S." before "The") a sentence ends.
bool endsInAbbreviation(QStringView before, QStringView after);

} // namespace document
