// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tag_repository.h"

#include <QCoreApplication>

namespace library {

namespace {

using annotation::Tag;
using annotation::TagId;

constexpr char16_t Columns[] = u"SELECT id, parent, name, color, description, pinned FROM tag WHERE removed = 0 ";

base::Result<QList<Tag>> readAll(Query &query)
{
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QList<Tag> tags;
    while (query.next()) {
        Tag tag;
        tag.id = query.id<TagId>(0);
        tag.parent = query.id<TagId>(1);
        tag.name = query.text(2);
        tag.color = static_cast<annotation::Color>(query.integer(3));
        tag.description = query.text(4);
        tag.pinned = static_cast<int>(query.integer(5));
        tags.append(tag);
    }
    if (!query.status().ok())
        return query.status().error();
    return tags;
}

base::Result<QHash<TagId, int>> numbers(Connection &connection, const char16_t *sql)
{
    Query query(connection, sql);
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QHash<TagId, int> numbers;
    while (query.next())
        numbers.insert(query.id<TagId>(0), static_cast<int>(query.integer(1)));
    if (!query.status().ok())
        return query.status().error();
    return numbers;
}

} // namespace

TagRepository::TagRepository(Connection &connection) : m_connection(connection) {}

base::Result<annotation::TagTree> TagRepository::tree() const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("ORDER BY name, id"));
    base::Result<QList<Tag>> tags = readAll(query);
    if (!tags.ok())
        return tags.error();
    return annotation::TagTree(std::move(tags).value());
}

base::Result<Tag> TagRepository::find(TagId id) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("AND id = ?"));
    base::Result<QList<Tag>> tags = readAll(query.bind(id.toBytes()));
    if (!tags.ok())
        return tags.error();
    if (tags->isEmpty()) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("library::TagRepository", "This tag is no longer in the library."),
                           id.toString()};
    }
    return tags->first();
}

base::Result<QHash<TagId, int>> TagRepository::counts() const
{
    return numbers(m_connection, u"SELECT id, annotation_count FROM tag WHERE removed = 0 AND annotation_count <> 0");
}

base::Result<QHash<TagId, int>> TagRepository::positions() const
{
    return numbers(m_connection, u"SELECT id, position FROM tag WHERE removed = 0 AND position <> 0");
}

} // namespace library
