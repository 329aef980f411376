// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/annotation_repository.h"

#include "library/annotation_rows.h"
#include "library/sql_text.h"

#include <QCoreApplication>

namespace library {

namespace {

using annotation::Annotation;
using annotation::AnnotationId;
using annotation::TagId;

// The tags come with their annotation, in the order they were given: a second query an annotation would cost more than the rest.
constexpr char16_t Columns[] =
    u"SELECT a.id, a.document, a.kind, a.range_begin, a.range_end, a.quote, a.prefix, a.suffix, a.page, a.area_left, a.area_top, "
    u"a.area_width, a.area_height, a.note, a.author, a.created, a.modified, a.state, "
    u"(SELECT group_concat(hex(x.tag), '') FROM (SELECT t.tag FROM annotation_tag t JOIN tag g ON g.id = t.tag "
    u"WHERE t.annotation = a.id AND g.removed = 0 ORDER BY t.position, t.tag) x) "
    u"FROM annotation a JOIN document d ON d.id = a.document ";

constexpr char16_t ByPlace[] = u"a.kind = 0, a.range_begin, a.range_end DESC, a.id";
constexpr qsizetype HexDigits = 32; // of an id

Annotation read(const Query &query)
{
    Annotation annotation;
    annotation.id = query.id<AnnotationId>(0);
    annotation.document = query.id<document::DocumentId>(1);
    switch (static_cast<rows::TargetKind>(query.integer(2))) {
    case rows::TargetKind::Text:
        annotation.target = annotation::TextTarget{document::Range::of(query.integer(3), query.integer(4)), query.text(5),
                                                   query.text(6), query.text(7)};
        break;
    case rows::TargetKind::Area:
        annotation.target = annotation::AreaTarget{static_cast<int>(query.integer(8)),
                                                   QRectF(query.real(9), query.real(10), query.real(11), query.real(12))};
        break;
    case rows::TargetKind::Document:
        break;
    }
    annotation.note = query.text(13);
    annotation.author = query.text(14);
    annotation.created = query.time(15);
    annotation.modified = query.time(16);
    annotation.state = static_cast<annotation::State>(query.integer(17));
    const QByteArray tags = query.text(18).toLatin1();
    for (qsizetype at = 0; at + HexDigits <= tags.size(); at += HexDigits)
        annotation.tags.append(TagId::fromBytes(QByteArray::fromHex(tags.mid(at, HexDigits))));
    return annotation;
}

base::Result<QList<Annotation>> readAll(Query &query)
{
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QList<Annotation> annotations;
    while (query.next())
        annotations.append(read(query));
    if (!query.status().ok())
        return query.status().error();
    return annotations;
}

QVariantList bytesOf(const auto &ids)
{
    QVariantList list;
    for (const auto &id : ids)
        list.append(id.toBytes());
    return list;
}

// `%`, `_` and `\` stand for themselves.
QString likePattern(const QString &text)
{
    QString pattern = text;
    pattern.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    pattern.replace(QLatin1Char('%'), QStringLiteral("\\%"));
    pattern.replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

// SQLite's LIKE folds ASCII only; for other letters the comparison is done on what the database lets through.
bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

struct Condition {
    QString sql;
    QVariantList values;
};

Condition conditionOf(const AnnotationFilter &filter)
{
    Condition condition{QStringLiteral("WHERE a.removed = 0 AND d.removed = 0"), {}};
    if (!filter.documents.isEmpty()) {
        condition.sql += QStringLiteral(" AND a.document IN (%1)").arg(sql::placeholders(filter.documents.size()));
        condition.values += bytesOf(filter.documents);
    }
    if (!filter.tags.isEmpty()) {
        condition.sql += QStringLiteral(" AND a.id IN (SELECT t.annotation FROM annotation_tag t WHERE t.tag IN (%1))")
                             .arg(sql::placeholders(filter.tags.size()));
        condition.values += bytesOf(filter.tags);
    }
    if (filter.untaggedOnly) {
        condition.sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM annotation_tag t JOIN tag g ON g.id = t.tag "
                                        "WHERE t.annotation = a.id AND g.removed = 0)");
    }
    if (filter.state) {
        condition.sql += QStringLiteral(" AND a.state = ?");
        condition.values.append(static_cast<int>(*filter.state));
    }
    if (!filter.text.isEmpty() && isAscii(filter.text)) {
        condition.sql += QStringLiteral(" AND (a.quote LIKE ? ESCAPE '\\' OR a.note LIKE ? ESCAPE '\\')");
        condition.values += {likePattern(filter.text), likePattern(filter.text)};
    }
    return condition;
}

bool matches(const Annotation &annotation, const QString &text)
{
    return annotation.note.contains(text, Qt::CaseInsensitive) ||
           (annotation.text() && annotation.text()->quote.contains(text, Qt::CaseInsensitive));
}

QString orderOf(AnnotationOrder order)
{
    switch (order) {
    case AnnotationOrder::Place:
        return QStringLiteral(" ORDER BY d.title_key, d.id, ") + QStringView(ByPlace);
    case AnnotationOrder::Created:
        return QStringLiteral(" ORDER BY a.created, a.id");
    case AnnotationOrder::Modified:
        return QStringLiteral(" ORDER BY a.modified, a.id");
    }
    return {};
}

} // namespace

AnnotationRepository::AnnotationRepository(Connection &connection) : m_connection(connection) {}

base::Result<Annotation> AnnotationRepository::find(AnnotationId id) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE a.id = ? AND a.removed = 0 AND d.removed = 0"));
    const base::Result<QList<Annotation>> found = readAll(query.bind(id.toBytes()));
    if (!found.ok())
        return found.error();
    if (found->isEmpty()) {
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate("library::AnnotationRepository", "This annotation is no longer in the library."),
            id.toString()};
    }
    return found->first();
}

base::Result<QList<Annotation>> AnnotationRepository::find(const QList<AnnotationId> &ids) const
{
    QList<Annotation> annotations;
    for (const AnnotationId &id : ids) {
        base::Result<Annotation> annotation = find(id);
        if (annotation.ok())
            annotations.append(*annotation);
        else if (annotation.error().code != base::ErrorCode::NotFound)
            return annotation.error();
    }
    return annotations;
}

base::Result<QList<Annotation>> AnnotationRepository::ofDocument(document::DocumentId document) const
{
    Query query(m_connection, QStringView(Columns) +
                                  QStringLiteral("WHERE a.document = ? AND a.removed = 0 AND d.removed = 0 ORDER BY ") +
                                  QStringView(ByPlace));
    return readAll(query.bind(document.toBytes()));
}

base::Status AnnotationRepository::visit(const AnnotationFilter &filter, AnnotationOrder order,
                                         const std::function<bool(const Annotation &)> &visit) const
{
    const Condition condition = conditionOf(filter);
    const bool sift = !filter.text.isEmpty() && !isAscii(filter.text);
    Query query(m_connection, QStringView(Columns) + condition.sql + orderOf(order));
    for (const QVariant &value : condition.values)
        query.bind(value);
    if (base::Status status = query.run(); !status.ok())
        return status;
    while (query.next()) {
        const Annotation annotation = read(query);
        if (sift && !matches(annotation, filter.text))
            continue;
        if (!visit(annotation))
            return {};
    }
    return query.status();
}

base::Result<int> AnnotationRepository::count(const AnnotationFilter &filter) const
{
    int count = 0;
    if (!filter.text.isEmpty() && !isAscii(filter.text)) {
        base::Status status = visit(filter, AnnotationOrder::Created, [&count](const Annotation &) { return ++count > 0; });
        return status.ok() ? base::Result<int>(count) : status.error();
    }
    const Condition condition = conditionOf(filter);
    const base::Result<QVariant> found = m_connection.value(
        QStringLiteral("SELECT count(*) FROM annotation a JOIN document d ON d.id = a.document ") + condition.sql,
        condition.values);
    if (!found.ok())
        return found.error();
    return found->toInt();
}

base::Result<QHash<TagId, int>> AnnotationRepository::tagCounts(document::DocumentId document) const
{
    Query query(m_connection, u"SELECT t.tag, count(*) FROM annotation a JOIN annotation_tag t ON t.annotation = a.id "
                              u"WHERE a.document = ? AND a.removed = 0 GROUP BY t.tag");
    if (base::Status status = query.bind(document.toBytes()).run(); !status.ok())
        return status.error();
    QHash<TagId, int> counts;
    while (query.next())
        counts.insert(query.id<TagId>(0), static_cast<int>(query.integer(1)));
    if (!query.status().ok())
        return query.status().error();
    return counts;
}

} // namespace library
