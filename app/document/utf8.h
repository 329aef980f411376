// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace document {

// UTF-8 for the binary form. Qt's decoder mends what is wrong and drops a byte-order mark; here every unit has to come back as
// it was, and whatever is not well-formed has to be noticed. Runs of ASCII go at memory speed.

enum class Utf8Text : quint8 {
    Canonical, ///< see canonical_text.h: NUL, CR and surrogates are refused
    Any,       ///< any UTF-16 at all; lone surrogates are kept as three bytes each (as in WTF-8)
};

/// The number of bytes that `encodeUtf8` writes.
qsizetype utf8Size(QStringView text);

/// Writes `utf8Size(text)` bytes at `out`, and returns the end of what it wrote.
char *encodeUtf8(QStringView text, char *out);

/// Nothing when `bytes` are not well-formed or, for canonical text, hold what it may not. Allocates what the text needs, no more.
std::optional<QString> decodeUtf8(QByteArrayView bytes, Utf8Text kind);

} // namespace document
