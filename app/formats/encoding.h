// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace formats {

struct DecodedText {
    QString text;     ///< no byte order mark; line ends and NULs as they were; what no character stands for is U+FFFD
    QString encoding; ///< IANA name: "UTF-8", "windows-1251", "Shift_JIS", …
};

/// Finds the encoding out and decodes.
///
/// A byte order mark decides; then text that is valid UTF-8 (with at least one character outside ASCII, or nothing but ASCII) is
/// UTF-8; then UTF-16 and UTF-32 without a mark, by where their zeros stand; then `declared`, when it names an encoding we know;
/// then text that is UTF-8 but for a few broken places; then what the bytes look like. Deterministic. Never fails: at worst the
/// text is full of U+FFFD.
///
/// `declared` is what the document says of itself (a `charset` of HTML, a MIME header), in any spelling. As browsers do, the
/// labels of a smaller set mean the larger one in use: "iso-8859-1" reads as windows-1252, "gb2312" as GBK.
DecodedText decode(QByteArrayView bytes, const QString &declared = {});

/// Decodes as the user says, whatever the bytes look like (a byte order mark of that same encoding is dropped). Nothing when no
/// encoding of that name is known.
std::optional<DecodedText> decodeAs(QByteArrayView bytes, const QString &encoding);

/// The IANA name under which decodeAs knows an encoding, for any of its spellings; empty when it knows none.
QString canonicalEncoding(const QString &label);

/// True when the bytes are the beginning of a text in some encoding rather than of something binary: no controls but blanks, line
/// ends, form feeds and escapes, or UTF-16/32 where zeros stand as they must. Looks at the first 64 KB.
bool looksLikeText(QByteArrayView bytes);

} // namespace formats
