// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/encoding.h"

namespace fuzz {

/// The input is a line that names an encoding, then the bytes.
inline QString encodingFault(const QByteArray &input)
{
    const qsizetype lineEnd = input.indexOf('\n');
    const QString name = QString::fromLatin1(input.left(lineEnd).left(64));
    const QByteArray bytes = lineEnd < 0 ? QByteArray() : input.mid(lineEnd + 1);
    (void)formats::looksLikeText(bytes);
    if (const std::optional<formats::DecodedText> text = formats::decodeAs(bytes, name); text && !text->text.isValidUtf16())
        return QStringLiteral("decoded into half a character");
    const formats::DecodedText text = formats::decode(bytes, name);
    if (!text.text.isValidUtf16())
        return QStringLiteral("decoded into half a character");
    return formats::canonicalEncoding(text.encoding) == text.encoding ? QString()
                                                                      : QStringLiteral("an encoding of no known name");
}

} // namespace fuzz
