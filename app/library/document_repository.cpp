// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/document_repository.h"

#include "library/sql_text.h"
#include "library/version_repository.h"

#include <QCoreApplication>

namespace library {

namespace {

using document::DocumentId;

constexpr char16_t Columns[] =
    u"SELECT id, version, title, authors, publisher, published, language, url, format, file_name, characters, "
    u"annotation_count, progress, imported, rowid FROM document ";

DocumentSummary read(const Query &query)
{
    DocumentSummary document;
    document.id = query.id<DocumentId>(0);
    document.version = query.id<document::VersionId>(1);
    document.title = query.text(2);
    document.authors = query.text(3).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    document.publisher = query.text(4);
    document.published = query.text(5);
    document.language = query.text(6);
    document.url = query.text(7);
    document.format = query.text(8);
    document.fileName = query.text(9);
    document.characters = query.integer(10);
    document.annotations = static_cast<int>(query.integer(11));
    document.progress = static_cast<Progress>(query.integer(12));
    document.imported = query.time(13);
    document.serial = query.integer(14);
    return document;
}

base::Result<QList<DocumentSummary>> readAll(Query &query)
{
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QList<DocumentSummary> documents;
    while (query.next())
        documents.append(read(query));
    if (!query.status().ok())
        return query.status().error();
    return documents;
}

base::Error notFound(const QString &detail)
{
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("library::DocumentRepository", "This document is not in the library."), detail};
}

// Each has an index that begins with these columns, so that a page is read and not sorted.
QString orderColumn(DocumentOrder order)
{
    switch (order) {
    case DocumentOrder::Title:
        return {};
    case DocumentOrder::Authors:
        return QStringLiteral("authors COLLATE NOCASE");
    case DocumentOrder::Publisher:
        return QStringLiteral("publisher COLLATE NOCASE");
    case DocumentOrder::Published:
        return QStringLiteral("published");
    case DocumentOrder::Language:
        return QStringLiteral("language");
    case DocumentOrder::Format:
        return QStringLiteral("format");
    case DocumentOrder::Characters:
        return QStringLiteral("characters");
    case DocumentOrder::Annotations:
        return QStringLiteral("annotation_count");
    case DocumentOrder::Progress:
        return QStringLiteral("progress");
    case DocumentOrder::Imported:
        return QStringLiteral("imported");
    }
    return {};
}

// Ids as lower and upper bound of all that begin with the hexadecimal digits `prefix`, dashes left out; nothing if it is none.
std::optional<std::pair<QByteArray, QByteArray>> idRange(const QString &prefix)
{
    QString digits = prefix;
    digits.remove(QLatin1Char('-'));
    const bool hexadecimal = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f'));
    });
    if (digits.size() < 4 || digits.size() > 32 || !hexadecimal)
        return {};
    return std::pair(QByteArray::fromHex(digits.leftJustified(32, QLatin1Char('0')).toLatin1()),
                     QByteArray::fromHex(digits.leftJustified(32, QLatin1Char('f')).toLatin1()));
}

base::Error ambiguous(const QString &name, const QList<DocumentSummary> &candidates)
{
    QStringList lines;
    for (const DocumentSummary &candidate : candidates)
        lines.append(QStringLiteral("%1  %2").arg(candidate.id.toString(), candidate.title));
    return {base::ErrorCode::Ambiguous,
            QCoreApplication::translate("library::DocumentRepository",
                                        "“%1” may mean several documents. Say which one by its id:\n%2")
                .arg(name, lines.join(QLatin1Char('\n'))),
            {}};
}

} // namespace

DocumentRepository::DocumentRepository(Connection &connection) : m_connection(connection) {}

base::Result<int> DocumentRepository::count() const
{
    const base::Result<QVariant> count = m_connection.value(QStringLiteral("SELECT count(*) FROM document WHERE removed = 0"));
    if (!count.ok())
        return count.error();
    return count->toInt();
}

base::Result<QList<DocumentSummary>> DocumentRepository::page(DocumentOrder order, bool descending, int offset, int limit) const
{
    QStringList columns{orderColumn(order), QStringLiteral("title_key"), QStringLiteral("id")};
    columns.removeAll(QString());
    // One direction for all columns: the index is then read backwards.
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    // What came together stays in the order in which it came, whichever end is first.
    const QString by = order == DocumentOrder::Imported ? QStringLiteral("imported%1, rowid").arg(direction)
                                                        : columns.join(direction + QStringLiteral(", ")) + direction;
    Query query(m_connection,
                QStringView(Columns) + QStringLiteral("WHERE removed = 0 ORDER BY ") + by + QStringLiteral(" LIMIT ? OFFSET ?"));
    query.bind(limit).bind(offset);
    return readAll(query);
}

base::Status DocumentRepository::visit(const std::function<bool(const DocumentSummary &)> &visit) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE removed = 0 ORDER BY title_key, id"));
    if (base::Status status = query.run(); !status.ok())
        return status;
    while (query.next()) {
        if (!visit(read(query)))
            return {};
    }
    return query.status();
}

base::Result<DocumentSummary> DocumentRepository::find(DocumentId id) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE id = ?"));
    const base::Result<QList<DocumentSummary>> found = readAll(query.bind(id.toBytes()));
    if (!found.ok())
        return found.error();
    if (found->isEmpty())
        return notFound(id.toString());
    return found->first();
}

base::Result<QList<DocumentSummary>> DocumentRepository::find(const QList<DocumentId> &ids) const
{
    QList<DocumentSummary> documents;
    for (const DocumentId &id : ids) {
        base::Result<DocumentSummary> document = find(id);
        if (document.ok())
            documents.append(*document);
        else if (document.error().code != base::ErrorCode::NotFound)
            return document.error();
    }
    return documents;
}

base::Result<bool> DocumentRepository::isRemoved(DocumentId id) const
{
    const base::Result<QVariant> removed =
        m_connection.value(QStringLiteral("SELECT removed FROM document WHERE id = ?"), {id.toBytes()});
    if (!removed.ok())
        return removed.error();
    if (!removed->isValid())
        return notFound(id.toString());
    return removed->toLongLong() != 0;
}

base::Result<QList<DocumentSummary>> DocumentRepository::removed() const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE removed <> 0 ORDER BY removed DESC, title_key, id"));
    return readAll(query);
}

base::Result<DocumentSummary> DocumentRepository::named(const QString &name) const
{
    if (const auto id = DocumentId::fromString(name); !id.isNull()) {
        base::Result<DocumentSummary> document = find(id);
        const base::Result<bool> gone = isRemoved(id);
        if (document.ok() && gone.ok() && !*gone)
            return document;
    }
    QList<DocumentSummary> candidates;
    const auto add = [&candidates](Query &query) -> base::Status {
        const base::Result<QList<DocumentSummary>> found = readAll(query);
        if (!found.ok())
            return found.error();
        for (const DocumentSummary &document : *found) {
            if (!candidates.contains(document))
                candidates.append(document);
        }
        return {};
    };
    // What is said exactly goes before what only begins so.
    Query byTitle(m_connection,
                  QStringView(Columns) + QStringLiteral("WHERE removed = 0 AND title_key = ? AND title = ? ORDER BY id"));
    if (base::Status status = add(byTitle.bind(sql::sortKey(name)).bind(name)); !status.ok())
        return status.error();
    Query byFile(m_connection, QStringView(Columns) + QStringLiteral("WHERE removed = 0 AND file_name = ? ORDER BY id"));
    if (base::Status status = add(byFile.bind(name)); !status.ok())
        return status.error();
    if (candidates.isEmpty()) {
        // A newer version may have come from a file of another name; the first one still means this document.
        Query byEarlierFile(m_connection, QStringView(Columns) +
                                              QStringLiteral("WHERE removed = 0 AND id IN (SELECT document FROM document_version "
                                                             "WHERE removed = 0 AND file_name = ?) ORDER BY id"));
        if (base::Status status = add(byEarlierFile.bind(name)); !status.ok())
            return status.error();
    }
    if (const auto range = idRange(name); candidates.isEmpty() && range) {
        Query byId(m_connection,
                   QStringView(Columns) + QStringLiteral("WHERE removed = 0 AND id BETWEEN ? AND ? ORDER BY id LIMIT 20"));
        if (base::Status status = add(byId.bind(range->first).bind(range->second)); !status.ok())
            return status.error();
    }
    if (candidates.size() > 1)
        return ambiguous(name, candidates);
    if (candidates.isEmpty()) {
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate("library::DocumentRepository",
                                        "There is no document “%1” in the library. Give its id, its title or its file’s name.")
                .arg(name),
            {}};
    }
    return candidates.first();
}

base::Result<DocumentId> DocumentRepository::withOriginal(const QByteArray &hash) const
{
    // CROSS JOIN keeps SQLite from walking all documents in the order asked for instead of the few versions with these bytes.
    Query query(m_connection, u"SELECT d.id FROM document_version v CROSS JOIN document d "
                              u"WHERE v.original = ? AND d.id = v.document AND d.version = v.id AND d.removed = 0 "
                              u"ORDER BY d.imported LIMIT 1");
    if (base::Status status = query.bind(hash).run(); !status.ok())
        return status.error();
    if (query.next())
        return query.id<DocumentId>(0);
    if (!query.status().ok())
        return query.status().error();
    return DocumentId();
}

base::Result<document::Metadata> DocumentRepository::givenMetadata(DocumentId id) const
{
    Query query(m_connection, u"SELECT name, content FROM document_metadata WHERE document = ? ORDER BY name");
    if (base::Status status = query.bind(id.toBytes()).run(); !status.ok())
        return status.error();
    document::Metadata metadata;
    while (query.next())
        metadata.replace(query.text(0), sql::fromJson(query.text(1)), document::Origin::GivenByUser);
    if (!query.status().ok())
        return query.status().error();
    return metadata;
}

base::Result<document::Metadata> DocumentRepository::metadata(DocumentId id) const
{
    base::Result<VersionRecord> version = VersionRepository(m_connection).current(id);
    if (!version.ok())
        return version.error();
    const base::Result<document::Metadata> given = givenMetadata(id);
    if (!given.ok())
        return given.error();
    document::Metadata metadata = version->metadata;
    for (const document::MetadataValue &value : given->values())
        metadata.add(value.name, value.value, value.origin);
    return metadata;
}

base::Result<ReadingState> DocumentRepository::readingState(DocumentId id) const
{
    Query query(m_connection, u"SELECT position, view, opened FROM reading_state WHERE document = ?");
    if (base::Status status = query.bind(id.toBytes()).run(); !status.ok())
        return status.error();
    if (query.next())
        return ReadingState{document::Position(query.integer(0)), query.bytes(1), query.time(2)};
    if (!query.status().ok())
        return query.status().error();
    return ReadingState();
}

base::Status DocumentRepository::setReadingState(DocumentId id, const ReadingState &state)
{
    Query query(m_connection,
                u"INSERT INTO reading_state (document, position, view, opened) VALUES (?, ?, ?, ?) ON CONFLICT (document) "
                u"DO UPDATE SET position = excluded.position, view = excluded.view, opened = excluded.opened");
    return query.bind(id.toBytes()).bind(qlonglong(state.position.value())).bind(state.view).bind(state.opened).run();
}

base::Status DocumentRepository::noteProgress(DocumentId id, Progress progress)
{
    Query query(m_connection, u"UPDATE document SET progress = ? WHERE id = ?");
    return query.bind(static_cast<int>(progress)).bind(id.toBytes()).run();
}

} // namespace library
