// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace formats {

/// The language of a text as BCP 47 has it ("en", "ru", "zh"), by its script and by its commonest little words; empty when it
/// could be several. Looks at the first 20,000 units; a sentence of some fifteen words is enough.
QString guessLanguage(QStringView text);

} // namespace formats
