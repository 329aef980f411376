// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/odt_reader.h"

#include "formats/failure.h"
#include "formats/odt_body.h"

namespace formats {

using document::Metadata;
using document::Origin;
using L = QLatin1StringView;

namespace {

bool isEncrypted(ZipArchive &archive)
{
    const base::Result<QByteArray> manifest = archive.read(QStringLiteral("META-INF/manifest.xml"));
    return manifest && manifest->contains("encryption-data");
}

base::Result<document::Document> finish(document::DocumentBuilder &builder, OdtBody &body, const base::Status &read)
{
    body.appendNotes();
    if (!body.titleText().isEmpty())
        builder.metadata().add(Metadata::Title, body.titleText(), Origin::Inferred);
    document::Document document = builder.finish();
    if (!document.text().trimmed().isEmpty())
        return document;
    return read ? noText() : read.error();
}

} // namespace

bool isOdt(const Source &source)
{
    if (!source.bytes.startsWith("PK"))
        return false;
    // The type stands first in the archive, uncompressed (ODF 1.2 part 3, 3.3); some writers leave it out.
    if (source.bytes.left(256).contains("application/vnd.oasis.opendocument.text"))
        return true;
    base::Result<ZipArchive> archive = ZipArchive::open(source.bytes);
    if (!archive || !archive->contains(QStringLiteral("content.xml")))
        return false;
    const base::Result<QByteArray> content = archive->read(QStringLiteral("content.xml"));
    return content && (content->contains("office:text") || isEncrypted(*archive));
}

bool isFlatOdt(const Source &source)
{
    const QByteArray head = source.bytes.left(4096);
    return head.contains("office:document") && head.contains("urn:oasis:names:tc:opendocument") &&
           (head.contains("opendocument.text") || source.bytes.contains("<office:text"));
}

base::Result<document::Document> readOdt(const Source &source, const ReadOptions &)
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("odt"));
    if (!source.bytes.startsWith("PK")) {
        OdtBody body(builder, nullptr);
        const base::Status read = body.readPart(source.bytes);
        return finish(builder, body, read);
    }

    base::Result<ZipArchive> archive = ZipArchive::open(source.bytes);
    if (!archive)
        return archive.error();
    if (isEncrypted(*archive))
        return encrypted();
    const base::Result<QByteArray> content = archive->read(QStringLiteral("content.xml"));
    if (!content)
        return content.error().code == base::ErrorCode::NotFound ? damaged(QStringLiteral("content.xml")) : content.error();
    OdtBody body(builder, &*archive);
    for (const L part : {L("meta.xml"), L("styles.xml")}) {
        const base::Result<QByteArray> bytes = archive->read(part);
        if (bytes)
            (void)body.readPart(*bytes);
    }
    const base::Status read = body.readPart(*content);
    return finish(builder, body, read);
}

} // namespace formats
