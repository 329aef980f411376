// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/document_commands.h"

#include "document/binary_form.h"
#include "library/annotation_rows.h"
#include "library/correction_commands.h"
#include "library/document_repository.h"
#include "library/sql_text.h"
#include "library/version_repository.h"

#include <QCoreApplication>

namespace library {

namespace {

using document::Metadata;

struct NewReading {
    document::VersionId id;
    document::DocumentId document;
    int number = 1;
    const document::Document &content;
    const QByteArray &form;
    const QByteArray &options;
    const QByteArray &original;
    const QString &fileName;
};

// What lists show: the user's word first, then the file's.
Row summary(const Metadata &metadata, const QString &fileName)
{
    QString title = metadata.title().simplified();
    if (title.isEmpty())
        title = fileName.section(QLatin1Char('/'), -1).simplified();
    if (title.isEmpty())
        title = QCoreApplication::translate("library::DocumentCommands", "Untitled");
    QStringList authors = metadata.authors();
    for (QString &author : authors)
        author = author.simplified();
    return {{QStringLiteral("title"), title},
            {QStringLiteral("title_key"), sql::sortKey(title)},
            {QStringLiteral("authors"), authors.join(QLatin1Char('\n'))},
            {QStringLiteral("publisher"), metadata.publisher()},
            {QStringLiteral("published"), metadata.published()},
            {QStringLiteral("language"), metadata.language()},
            {QStringLiteral("url"), metadata.url()}};
}

Metadata joined(Metadata read, const Metadata &given)
{
    for (const document::MetadataValue &value : given.values())
        read.add(value.name, value.value, value.origin);
    return read;
}

base::Status insertVersion(Change &change, const NewReading &version)
{
    const document::Document &content = version.content;
    base::Status status = change.insert(Table::Version, {{QStringLiteral("id"), version.id.toBytes()},
                                                         {QStringLiteral("document"), version.document.toBytes()},
                                                         {QStringLiteral("number"), version.number},
                                                         {QStringLiteral("format"), content.format()},
                                                         {QStringLiteral("encoding"), content.encoding()},
                                                         {QStringLiteral("options"), version.options},
                                                         {QStringLiteral("original"), version.original},
                                                         {QStringLiteral("file_name"), version.fileName},
                                                         {QStringLiteral("characters"), qlonglong(content.length().value())},
                                                         {QStringLiteral("metadata"), metadataToJson(content.metadata())},
                                                         {QStringLiteral("created"), change.now()}});
    if (!status.ok())
        return status;
    Query text(change.connection(), u"INSERT INTO version_text (version, form) VALUES (?, ?)");
    text.bind(version.id.toBytes()).bind(version.form.isEmpty() ? document::BinaryForm::write(content) : version.form);
    return text.run();
}

base::Status setRemoved(Change &change, const QList<document::DocumentId> &ids, bool removed)
{
    const DocumentRepository documents(change.connection());
    for (const document::DocumentId &id : ids) {
        const base::Result<bool> already = documents.isRemoved(id);
        if (!already.ok())
            return already.error();
        if (*already == removed)
            continue;
        const qlonglong mark = removed ? change.now().toMSecsSinceEpoch() : 0;
        if (base::Status status = change.update(Table::Document, {id.toBytes()}, {{QStringLiteral("removed"), mark}});
            !status.ok())
            return status;
    }
    return {};
}

} // namespace

base::Status addDocument(Change &change, const NewDocument &added)
{
    const document::Document &content = *added.document;
    const auto version = document::VersionId::create();
    Row row = summary(content.metadata(), added.fileName);
    row.append({{QStringLiteral("id"), added.id.toBytes()},
                {QStringLiteral("version"), version.toBytes()},
                {QStringLiteral("format"), content.format()},
                {QStringLiteral("file_name"), added.fileName},
                {QStringLiteral("characters"), qlonglong(content.length().value())},
                {QStringLiteral("imported"), added.imported.isValid() ? added.imported : change.now()}});
    if (base::Status status = change.insert(Table::Document, row); !status.ok())
        return status;
    return insertVersion(change, {version, added.id, 1, content, added.form, added.options, added.original, added.fileName});
}

base::Status removeDocuments(Change &change, const QList<document::DocumentId> &ids)
{
    return setRemoved(change, ids, true);
}

base::Status restoreDocuments(Change &change, const QList<document::DocumentId> &ids)
{
    return setRemoved(change, ids, false);
}

base::Status setMetadata(Change &change, document::DocumentId id, const QString &name, const QStringList &values)
{
    const DocumentRepository documents(change.connection());
    const base::Result<VersionRecord> version = VersionRepository(change.connection()).current(id);
    if (!version.ok())
        return version.error();
    base::Result<Metadata> given = documents.givenMetadata(id);
    if (!given.ok())
        return given.error();
    const bool hadAny = !given->all(name).isEmpty();
    given->replace(name, values, document::Origin::GivenByUser);

    const QVariantList key{id.toBytes(), name};
    base::Status status;
    if (values.isEmpty())
        status = hadAny ? change.erase(Table::DocumentMetadata, key) : base::Status();
    else if (hadAny)
        status = change.update(Table::DocumentMetadata, key, {{QStringLiteral("content"), sql::toJson(values)}});
    else
        status = change.insert(Table::DocumentMetadata, {{QStringLiteral("document"), id.toBytes()},
                                                         {QStringLiteral("name"), name},
                                                         {QStringLiteral("content"), sql::toJson(values)}});
    if (!status.ok())
        return status;
    return change.update(Table::Document, {id.toBytes()}, summary(joined(version->metadata, *given), version->fileName));
}

base::Status setProgress(Change &change, const QList<document::DocumentId> &ids, Progress progress)
{
    for (const document::DocumentId &id : ids) {
        if (base::Status status =
                change.update(Table::Document, {id.toBytes()}, {{QStringLiteral("progress"), static_cast<int>(progress)}});
            !status.ok())
            return status;
    }
    return {};
}

base::Status addVersion(Change &change, const NewVersion &added, const QList<Reanchoring> &anchors,
                        const QList<CorrectionMove> &corrections)
{
    Connection &connection = change.connection();
    const base::Result<Metadata> given = DocumentRepository(connection).givenMetadata(added.document);
    if (!given.ok())
        return given.error();
    // Versions that were taken back keep their numbers, which they get again when they are done again.
    const base::Result<QVariant> last = connection.value(
        QStringLiteral("SELECT max(number) FROM document_version WHERE document = ?"), {added.document.toBytes()});
    if (!last.ok())
        return last.error();
    const document::Document &content = *added.content;
    if (base::Status status = insertVersion(change, {added.id, added.document, last->toInt() + 1, content, added.form,
                                                     added.options, added.original, added.fileName});
        !status.ok())
        return status;

    Row row = summary(joined(content.metadata(), *given), added.fileName);
    row.append({{QStringLiteral("version"), added.id.toBytes()},
                {QStringLiteral("format"), content.format()},
                {QStringLiteral("characters"), qlonglong(content.length().value())},
                {QStringLiteral("file_name"), added.fileName}});
    if (base::Status status = change.update(Table::Document, {added.document.toBytes()}, row); !status.ok())
        return status;
    for (const Reanchoring &anchor : anchors) {
        Row moved = rows::ofTarget(anchor.target);
        moved.append({QStringLiteral("state"), static_cast<int>(anchor.state)});
        if (base::Status status = change.update(Table::Annotation, {anchor.annotation.toBytes()}, moved); !status.ok())
            return status;
    }
    for (const CorrectionMove &move : corrections) {
        if (base::Status status = moveCorrection(change, move.correction, move.target, move.lost); !status.ok())
            return status;
    }
    return {};
}

} // namespace library
