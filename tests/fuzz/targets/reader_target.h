// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/consistency.h"
#include "formats/packed.h"
#include "formats/reader.h"

namespace fuzz {

/// Archives written out, so that a mutation changes the documents in them and not only their compression: parts that each begin
/// with a line "=== NAME". Anything else is returned as it is.
inline QByteArray packed(const QByteArray &input)
{
    if (!input.startsWith("=== "))
        return input;
    tests::Packed archive;
    for (qsizetype at = 0; at >= 0;) {
        const qsizetype next = input.indexOf("\n=== ", at);
        const QByteArray part = input.mid(at + 4, next < 0 ? -1 : next - at - 4);
        const qsizetype lineEnd = part.indexOf('\n');
        archive.add(part.left(lineEnd).left(255), lineEnd < 0 ? QByteArray() : part.mid(lineEnd + 1));
        at = next < 0 ? -1 : next + 1;
    }
    return archive.bytes();
}

/// What is wrong with how `format`'s reader took the input; empty when it read it consistently or refused it with a sentence.
/// What begins like another format is read by this reader all the same.
inline QString readerFault(const QString &format, const QByteArray &input)
{
    formats::ReadOptions options;
    options.format = format;
    // A name only so that the source reader has a language; no reader for which the name would decide is asked for it.
    const base::Result<document::Document> document = formats::read({packed(input), QStringLiteral("input.cpp"), {}}, options);
    if (document.ok())
        return document::firstInconsistency(*document);
    return document.error().message.isEmpty() ? QStringLiteral("refused without a word") : QString();
}

} // namespace fuzz
