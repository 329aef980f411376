// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/position.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace library {

/// A word as it is looked for: case and accents folded, so that "Café" and "cafe" are one.
struct Token {
    base::Range range; ///< in the text it was taken from
    QString folded;
};

/// The words of `text` in order.
///
/// Runs of letters, digits and their marks are words. Chinese and Japanese have no blanks: there every two neighbouring
/// characters are a token, and the last of a run once more alone, so that words of one character and of two are found. Runs of
/// Thai, Lao, Khmer and Burmese are cut by ICU's dictionaries.
std::vector<Token> tokens(QStringView text);
/// The same without collecting. `folded` is valid during the call only.
void visitTokens(QStringView text, const std::function<void(base::Range range, QStringView folded)> &visit);

/// The stem of a folded word by the rules of `language` (BCP 47; only its first part counts); the word itself where there are no
/// rules.
QString stem(const QString &folded, const QString &language);

} // namespace library
