// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/docx_reader.h"

#include "formats/docx_body.h"
#include "formats/failure.h"
#include "formats/xml_capture.h"

namespace formats {

using document::ContainerKind;
using document::Metadata;
using document::Origin;
using L = QLatin1StringView;

namespace {

QString mainPart(ZipArchive &archive)
{
    const QMap<QString, DocxRelationship> relationships = readDocxRelationships(archive, QString());
    for (const DocxRelationship &relationship : relationships) {
        if (relationship.type == L("officeDocument") && archive.contains(relationship.target))
            return relationship.target;
    }
    return QStringLiteral("word/document.xml");
}

QString partOfType(const QMap<QString, DocxRelationship> &relationships, QLatin1StringView type)
{
    for (const DocxRelationship &relationship : relationships) {
        if (relationship.type == type && !relationship.external)
            return relationship.target;
    }
    return {};
}

/// Empty when the document has no such part.
QByteArray readPart(DocxContext &context, QLatin1StringView type)
{
    const QString part = partOfType(context.relationships, type);
    base::Result<QByteArray> bytes = part.isEmpty() ? base::Result<QByteArray>(QByteArray()) : context.archive.read(part);
    return bytes ? *bytes : QByteArray();
}

void readComments(DocxContext &context)
{
    const QByteArray bytes = readPart(context, L("comments"));
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != L("comment"))
            continue;
        const QString id = xmlAttribute(xml, L("id"));
        DocxContext::Comment comment;
        comment.author = xmlAttribute(xml, L("author"));
        comment.created = QDateTime::fromString(xmlAttribute(xml, L("date")), Qt::ISODate);
        document::DocumentBuilder text;
        DocxBody(context, text).readBlocks(xml);
        comment.text = text.finish().text();
        context.comments.insert(id, comment);
    }
}

/// Footnotes or endnotes.
struct NotesPart {
    QMap<QString, DocxRelationship> relationships;
    QHash<QString, QByteArray> notes; // by the names under which the text refers to them
};

NotesPart readNotes(DocxContext &context, QLatin1StringView partType, QLatin1StringView element)
{
    NotesPart part;
    part.relationships = readDocxRelationships(context.archive, partOfType(context.relationships, partType));
    const QByteArray bytes = readPart(context, partType);
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != element)
            continue;
        const QString type = xmlAttribute(xml, L("type"));
        const QString name = element + u'-' + xmlAttribute(xml, L("id"));
        const QByteArray note = captureElement(xml);
        if (type.isEmpty() || type == L("normal"))
            part.notes.insert(name, note);
    }
    return part;
}

void appendNotes(DocxContext &context, const QStringList &references, document::DocumentBuilder &builder)
{
    const NotesPart parts[] = {readNotes(context, L("footnotes"), L("footnote")),
                               readNotes(context, L("endnotes"), L("endnote"))};
    int number = 0;
    for (const QString &name : references) {
        ++number;
        for (const NotesPart &part : parts) {
            const auto note = part.notes.constFind(name);
            if (note == part.notes.cend())
                continue;
            builder.open(ContainerKind::Footnote, 0, QString::number(number));
            builder.addMark(document::MarkKind::AnchorTarget, name);
            context.relationships = part.relationships;
            DocxBody(context, builder).readBlocks(*note);
            builder.close();
        }
    }
}

} // namespace

bool isDocx(const Source &source)
{
    if (!source.bytes.startsWith("PK"))
        return false;
    base::Result<ZipArchive> archive = ZipArchive::open(source.bytes);
    return archive && (archive->contains(QStringLiteral("word/document.xml")) ||
                       (archive->contains(QStringLiteral("[Content_Types].xml")) && mainPart(*archive).startsWith(L("word/"))));
}

namespace {

constexpr int MaximumDepth = 2; // of documents in documents: nobody writes deeper, and each is unpacked whole

/// A letterhead, say: all that a document has may stand in its running heads.
void appendRunningHeads(DocxContext &context, document::DocumentBuilder &builder)
{
    const QMap<QString, DocxRelationship> parts = context.relationships;
    QSet<QByteArray> seen;
    for (const L type : {L("header"), L("footer")}) {
        for (const DocxRelationship &part : parts) {
            if (part.type != type || part.external)
                continue;
            const base::Result<QByteArray> bytes = context.archive.read(part.target);
            if (!bytes || seen.contains(*bytes))
                continue;
            seen.insert(*bytes);
            context.relationships = readDocxRelationships(context.archive, part.target);
            DocxBody(context, builder).readBlocks(*bytes);
        }
    }
}

base::Result<document::Document> readDocxAt(const Source &source, int depth)
{
    base::Result<ZipArchive> archive = ZipArchive::open(source.bytes);
    if (!archive)
        return archive.error();
    DocxContext context{std::move(*archive), {}, {}, {}, {}, depth};
    const QString main = mainPart(context.archive);
    const base::Result<QByteArray> text = context.archive.read(main);
    if (!text)
        return text.error().code == base::ErrorCode::NotFound ? damaged(main) : text.error();
    context.relationships = readDocxRelationships(context.archive, main);
    context.styles.read(readPart(context, L("styles")));
    context.numbering.read(readPart(context, L("numbering")));
    readComments(context);

    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("docx"));
    const base::Result<QByteArray> properties = context.archive.read(QStringLiteral("docProps/core.xml"));
    if (properties)
        readDocxProperties(*properties, &builder.metadata());

    DocxBody body(context, builder);
    QXmlStreamReader xml(*text);
    if (xml.readNextStartElement())
        body.readBlocks(xml);
    const bool brokeOff = xml.hasError();
    appendNotes(context, body.noteReferences(), builder);
    if (QStringView(builder.text()).trimmed().isEmpty())
        appendRunningHeads(context, builder);
    if (!body.titleText().isEmpty())
        builder.metadata().add(Metadata::Title, body.titleText(), Origin::Inferred);

    document::Document document = builder.finish();
    if (document.text().trimmed().isEmpty())
        return brokeOff ? damaged(xml.errorString()) : noText();
    return document;
}

} // namespace

base::Result<document::Document> readDocx(const Source &source, const ReadOptions &)
{
    return readDocxAt(source, 0);
}

base::Result<document::Document> readEmbedded(const Source &source, int depth)
{
    if (depth > MaximumDepth)
        return tooLarge();
    if (isDocx(source))
        return readDocxAt(source, depth);
    ReadOptions options;
    options.wholePage = true; // a part of a text is no article
    return read(source, options);
}

} // namespace formats
