// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace formats {

struct Utf8Count {
    qsizetype sequences = 0; ///< well-formed ones of two to four bytes
    qsizetype malformed = 0; ///< maximal ill-formed pieces, each of which would become one U+FFFD
    bool hasEscape = false;  ///< ESC, SO or `~{`: it may be one of the seven-bit encodings of East Asia

    /// A UTF-8 text with some damage, rather than a text in another encoding some of whose pairs happen to be well-formed.
    bool isMostlyValid() const { return sequences >= 8 && malformed * 4 <= sequences; }
};

/// Well-formed as the Unicode Standard has it (table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
Utf8Count countUtf8(QByteArrayView bytes);

/// Each maximal ill-formed piece becomes one U+FFFD, as the Unicode Standard and browsers have it.
QString decodeUtf8(QByteArrayView bytes);

} // namespace formats
