// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_reader.h"

#include "formats/failure.h"
#include "formats/front_matter.h"
#include "formats/html_images.h"
#include "formats/markdown_blocks.h"
#include "formats/markdown_notes.h"
#include "formats/markdown_tables.h"

namespace formats {

using document::DocumentBuilder;
using document::Metadata;
using document::Origin;

base::Result<document::Document> readMarkdown(const Source &source, const ReadOptions &options)
{
    base::Result<DecodedText> decoded = decodeFor(source, options);
    if (!decoded)
        return decoded.error();
    QString text = std::move(decoded.value().text);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');

    DocumentBuilder builder;
    builder.setFormat(QStringLiteral("markdown"));
    builder.setEncoding(decoded.value().encoding);
    const QString body = takeFrontMatter(text, &builder.metadata()).toString();
    const MarkdownWithNotes parts = takeNotes(withGfmTables(body));
    PageImages images(source.folder);
    MarkdownBlocks blocks(parts.notes, &images, &builder);
    if (!blocks.append(parts.text))
        return tooLarge();
    if (builder.text().isEmpty() && builder.metadata().values().isEmpty())
        return noText();
    if (builder.metadata().title().isEmpty() && !blocks.title().isEmpty())
        builder.metadata().add(Metadata::Title, blocks.title(), Origin::Inferred);
    return builder.finish();
}

} // namespace formats
