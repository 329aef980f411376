// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/failure.h"

#include <QCoreApplication>

#include <algorithm>

namespace formats {

using base::Error;
using base::ErrorCode;

Error noText()
{
    return {ErrorCode::NoText,
            QCoreApplication::translate("formats", "There is no text in this file. Check that it was saved completely.")};
}

Error damaged(const QString &detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("formats", "This file is damaged and cannot be read. Try to get another copy of it."),
            detail};
}

Error unknownEncoding(const QString &encoding)
{
    return {ErrorCode::InvalidArgument,
            QCoreApplication::translate("formats", "No text encoding is called “%1”. Choose one from the list.").arg(encoding)};
}

Error tooLarge(const QString &detail)
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("formats", "This file is too large to be read. Split it into smaller files."), detail};
}

base::Result<DecodedText> decodeFor(const Source &source, const ReadOptions &options, const QString &declared)
{
    DecodedText decoded;
    if (options.encoding.isEmpty()) {
        decoded = decode(source.bytes, declared);
    } else {
        std::optional<DecodedText> asAsked = decodeAs(source.bytes, options.encoding);
        if (!asAsked)
            return unknownEncoding(options.encoding);
        decoded = std::move(*asAsked);
    }
    const auto isBlank = [](QChar c) { return c.isSpace() || c.isNull(); };
    if (std::all_of(decoded.text.cbegin(), decoded.text.cend(), isBlank))
        return noText();
    return decoded;
}

} // namespace formats
