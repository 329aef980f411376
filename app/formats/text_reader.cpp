// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_reader.h"

#include "document/document_builder.h"
#include "formats/encoding.h"
#include "formats/failure.h"

namespace formats {

base::Result<document::Document> readText(const Source &source, const ReadOptions &options)
{
    const base::Result<DecodedText> decoded = decodeFor(source, options);
    if (!decoded)
        return decoded.error();
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("text"));
    builder.setEncoding(decoded.value().encoding);
    builder.setLines(decoded.value().text);
    return builder.finish();
}

} // namespace formats
