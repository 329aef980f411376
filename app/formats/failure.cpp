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

Error unsupported(SignatureKind kind)
{
    const auto because = [](const char *sentence) {
        return Error{ErrorCode::Unsupported, QCoreApplication::translate("formats", sentence)};
    };
    switch (kind) {
    case SignatureKind::Image:
        return because(QT_TRANSLATE_NOOP("formats", "This is a picture, not a document. Run text recognition over it first."));
    case SignatureKind::Sound:
        return because(QT_TRANSLATE_NOOP("formats", "This is a recording, not a document. Import a transcript of it instead."));
    case SignatureKind::Archive:
        return because(QT_TRANSLATE_NOOP("formats", "This is an archive. Unpack it and import the documents in it."));
    case SignatureKind::Program:
        return because(QT_TRANSLATE_NOOP("formats", "This is a program, not a document. Choose another file."));
    case SignatureKind::Database:
        return because(
            QT_TRANSLATE_NOOP("formats", "This is a database, not a document. Export a text from the program it belongs to."));
    case SignatureKind::Document:
    case SignatureKind::None:
        break;
    }
    return because(QT_TRANSLATE_NOOP(
        "formats", "This file is of a kind that cannot be read here. Save it as PDF, DOCX or plain text first."));
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

Error encrypted()
{
    return {ErrorCode::Encrypted,
            QCoreApplication::translate("formats",
                                        "This file is locked with a password. In the program that it was made with, save "
                                        "a copy without one, and add that.")};
}

Error passwordWanted()
{
    return {ErrorCode::Encrypted, QCoreApplication::translate(
                                      "formats", "This file is locked with a password. Add it in the window, which asks for the "
                                                 "password, or save a copy without one.")};
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
