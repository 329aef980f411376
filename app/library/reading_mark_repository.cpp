// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reading_mark_repository.h"

#include <QCoreApplication>

namespace library {

namespace {

constexpr char16_t Columns[] =
    u"SELECT id, document, kind, name, range_begin, range_end, quote, prefix, suffix, lost, created FROM reading_mark ";

annotation::ReadingMark read(const Query &query)
{
    annotation::ReadingMark mark;
    mark.id = query.id<annotation::ReadingMarkId>(0);
    mark.document = query.id<document::DocumentId>(1);
    mark.kind = static_cast<annotation::ReadingMark::Kind>(query.integer(2));
    mark.name = query.text(3);
    mark.target = {document::Range::of(query.integer(4), query.integer(5)), query.text(6), query.text(7), query.text(8)};
    mark.lost = query.integer(9) != 0;
    mark.created = query.time(10);
    return mark;
}

} // namespace

ReadingMarkRepository::ReadingMarkRepository(Connection &connection) : m_connection(connection) {}

base::Result<QList<annotation::ReadingMark>> ReadingMarkRepository::ofDocument(document::DocumentId document) const
{
    // A kind of a newer program is left alone.
    Query query(m_connection, QString::fromUtf16(Columns) +
                                  QStringLiteral("WHERE document = ? AND kind <= ? ORDER BY range_begin, created, id"));
    query.bind(document.toBytes()).bind(static_cast<int>(annotation::ReadingMark::Kind::LastKind));
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QList<annotation::ReadingMark> marks;
    while (query.next())
        marks.append(read(query));
    if (!query.status().ok())
        return query.status().error();
    return marks;
}

base::Result<annotation::ReadingMark> ReadingMarkRepository::find(annotation::ReadingMarkId id) const
{
    Query query(m_connection, QString::fromUtf16(Columns) + QStringLiteral("WHERE id = ?"));
    if (base::Status status = query.bind(id.toBytes()).run(); !status.ok())
        return status.error();
    if (query.next())
        return read(query);
    if (!query.status().ok())
        return query.status().error();
    return base::Error{base::ErrorCode::NotFound,
                       QCoreApplication::translate("library::ReadingMarkRepository", "The bookmark is no longer there.")};
}

} // namespace library
