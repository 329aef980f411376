// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtf_reader.h"

#include "formats/failure.h"
#include "formats/rtf_body.h"

namespace formats {

bool isRtf(const Source &source)
{
    return source.bytes.left(64).trimmed().startsWith("{\\rtf");
}

base::Result<document::Document> readRtf(const Source &source, const ReadOptions &)
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("rtf"));
    RtfBody body(builder);
    body.read(source.bytes);
    body.finish();
    document::Document document = builder.finish();
    if (document.text().trimmed().isEmpty())
        return noText();
    return document;
}

} // namespace formats
