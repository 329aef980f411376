// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/version_repository.h"

#include "document/binary_form.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace library {

namespace {

constexpr char16_t Columns[] =
    u"SELECT v.id, v.document, v.number, v.format, v.encoding, v.options, v.original, v.file_name, v.characters, "
    u"v.metadata, v.created FROM document_version v ";

VersionRecord read(const Query &query)
{
    VersionRecord version;
    version.id = query.id<document::VersionId>(0);
    version.document = query.id<document::DocumentId>(1);
    version.number = static_cast<int>(query.integer(2));
    version.format = query.text(3);
    version.encoding = query.text(4);
    version.options = query.bytes(5);
    version.original = query.bytes(6);
    version.fileName = query.text(7);
    version.characters = query.integer(8);
    version.metadata = metadataFromJson(query.text(9));
    version.created = query.time(10);
    return version;
}

base::Result<QList<VersionRecord>> readAll(Query &query)
{
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QList<VersionRecord> versions;
    while (query.next())
        versions.append(read(query));
    if (!query.status().ok())
        return query.status().error();
    return versions;
}

base::Result<VersionRecord> only(Query &query)
{
    base::Result<QList<VersionRecord>> found = readAll(query);
    if (!found.ok())
        return found.error();
    if (found->isEmpty()) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("library::VersionRepository", "This document is not in the library."),
                           {}};
    }
    return found->first();
}

} // namespace

QString metadataToJson(const document::Metadata &metadata)
{
    QJsonArray array;
    for (const document::MetadataValue &value : metadata.values())
        array.append(QJsonArray{value.name, value.value, static_cast<int>(value.origin)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

document::Metadata metadataFromJson(const QString &json)
{
    document::Metadata metadata;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue entry : array) {
        const int origin = qBound(0, entry.toArray().at(2).toInt(), static_cast<int>(document::Origin::LastOrigin));
        metadata.add(entry.toArray().at(0).toString(), entry.toArray().at(1).toString(), static_cast<document::Origin>(origin));
    }
    return metadata;
}

VersionRepository::VersionRepository(Connection &connection) : m_connection(connection) {}

base::Result<VersionRecord> VersionRepository::find(document::VersionId id) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE v.id = ?"));
    return only(query.bind(id.toBytes()));
}

base::Result<VersionRecord> VersionRepository::current(document::DocumentId document) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("JOIN document d ON d.version = v.id WHERE d.id = ?"));
    return only(query.bind(document.toBytes()));
}

base::Result<QList<VersionRecord>> VersionRepository::ofDocument(document::DocumentId document) const
{
    Query query(m_connection,
                QStringView(Columns) +
                    QStringLiteral("WHERE v.document = ? AND v.removed = 0 ORDER BY v.number DESC, v.created DESC"));
    return readAll(query.bind(document.toBytes()));
}

base::Result<document::DocumentPointer> VersionRepository::load(document::VersionId id) const
{
    const base::Result<QVariant> form =
        m_connection.value(QStringLiteral("SELECT form FROM version_text WHERE version = ?"), {id.toBytes()});
    if (!form.ok())
        return form.error();
    if (!form->isValid()) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("library::VersionRepository", "This document is not in the library."),
                           id.toString()};
    }
    base::Result<document::Document> document = document::BinaryForm::read(form->toByteArray());
    if (!document.ok()) {
        return base::Error{base::ErrorCode::LibraryDamaged,
                           QCoreApplication::translate(
                               "library::VersionRepository",
                               "The text of this document is damaged in the library. Restore the library’s folder from a "
                               "backup, or import the file again."),
                           document.error().detail};
    }
    return document::DocumentPointer(std::make_shared<const document::Document>(std::move(document).value()));
}

base::Result<document::DocumentPointer> VersionRepository::loadCurrent(document::DocumentId document) const
{
    const base::Result<VersionRecord> version = current(document);
    if (!version.ok())
        return version.error();
    return load(version->id);
}

} // namespace library
