// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/source_reader.h"

#include "document/document_builder.h"
#include "formats/failure.h"
#include "formats/source_language.h"

namespace formats {

base::Result<document::Document> readSource(const Source &source, const ReadOptions &options)
{
    const base::Result<DecodedText> decoded = decodeFor(source, options);
    if (!decoded)
        return decoded.error();
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("source"));
    builder.setEncoding(decoded.value().encoding);
    builder.setLines(decoded.value().text, document::BlockKind::Code, sourceLanguage(source));
    return builder.finish();
}

} // namespace formats
