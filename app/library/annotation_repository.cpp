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

constexpr int QuoteColumn = 5;
constexpr int NoteColumn = 13;

// annotation::precedes as columns. No NULLs, with which nothing can be compared, and all of them rising, so that a place in the
// list can be compared with as one row value.
constexpr const char *ByPlace[] = {"-a.kind",
                                   "coalesce(a.page, 0)",
                                   "coalesce(a.area_top, 0.0)",
                                   "coalesce(a.area_left, 0.0)",
                                   "coalesce(a.range_begin, 0)",
                                   "-coalesce(a.range_end, 0)",
                                   "a.created",
                                   "a.id"};
constexpr qsizetype HexDigits = 32; // of an id

Annotation read(const Query &query)
{
    Annotation annotation;
    annotation.id = query.id<AnnotationId>(0);
    annotation.document = query.id<document::DocumentId>(1);
    switch (static_cast<rows::TargetKind>(query.integer(2))) {
    case rows::TargetKind::Text:
        annotation.target = annotation::TextTarget{document::Range::of(query.integer(3), query.integer(4)),
                                                   query.text(QuoteColumn), query.text(6), query.text(7)};
        break;
    case rows::TargetKind::Area:
        annotation.target = annotation::AreaTarget{static_cast<int>(query.integer(8)),
                                                   QRectF(query.real(9), query.real(10), query.real(11), query.real(12))};
        break;
    case rows::TargetKind::Document:
        break;
    }
    annotation.note = query.text(NoteColumn);
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
    if (filter.bearing) {
        condition.sql += QStringLiteral(" AND a.id IN (SELECT t.annotation FROM annotation_tag t WHERE t.tag = ?)");
        condition.values.append(filter.bearing->toBytes());
    }
    if (filter.untaggedOnly) {
        condition.sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM annotation_tag t JOIN tag g ON g.id = t.tag "
                                        "WHERE t.annotation = a.id AND g.removed = 0)");
    }
    if (filter.state) {
        condition.sql += QStringLiteral(" AND a.state = ?");
        condition.values.append(static_cast<int>(*filter.state));
    }
    if (filter.only) {
        condition.sql += QStringLiteral(" AND a.id = ?");
        condition.values.append(filter.only->toBytes());
    }
    if (!filter.text.isEmpty() && isAscii(filter.text)) {
        condition.sql += QStringLiteral(" AND (a.quote LIKE ? ESCAPE '\\' OR a.note LIKE ? ESCAPE '\\')");
        condition.values += {likePattern(filter.text), likePattern(filter.text)};
    }
    return condition;
}

// Whether what the database lets through has to be compared once more.
bool hasToBeSifted(const AnnotationFilter &filter)
{
    return !filter.text.isEmpty() && !isAscii(filter.text);
}

bool holds(const Query &query, int quote, int note, const QString &text)
{
    return query.text(note).contains(text, Qt::CaseInsensitive) || query.text(quote).contains(text, Qt::CaseInsensitive);
}

// The columns of an order, all of them rising.
QStringList columnsOf(AnnotationOrder order)
{
    if (order == AnnotationOrder::Created)
        return {QStringLiteral("a.created"), QStringLiteral("a.id")};
    if (order == AnnotationOrder::Modified)
        return {QStringLiteral("a.modified"), QStringLiteral("a.id")};
    QStringList columns{QStringLiteral("d.title_key"), QStringLiteral("d.id")};
    for (const char *column : ByPlace)
        columns.append(QLatin1String(column));
    return columns;
}

QString orderBy(const QStringList &columns, bool backwards = false)
{
    const QString between = backwards ? QStringLiteral(" DESC, ") : QStringLiteral(", ");
    return QStringLiteral(" ORDER BY ") + columns.join(between) + (backwards ? QStringLiteral(" DESC") : QString());
}

// What `columnsOf(order)` would be of `annotation`, as it is and not as it is stored.
QVariantList valuesOf(const Annotation &annotation, AnnotationOrder order, const QVariant &titleKey)
{
    const QVariant id = annotation.id.toBytes();
    if (order == AnnotationOrder::Created)
        return {annotation.created.toMSecsSinceEpoch(), id};
    if (order == AnnotationOrder::Modified)
        return {annotation.modified.toMSecsSinceEpoch(), id};
    const annotation::TextTarget *text = annotation.text();
    const annotation::AreaTarget *area = annotation.area();
    const auto kind = text ? rows::TargetKind::Text : area ? rows::TargetKind::Area : rows::TargetKind::Document;
    return {titleKey,
            annotation.document.toBytes(),
            -static_cast<int>(kind),
            area ? area->page : 0,
            area ? area->area.top() : 0.0,
            area ? area->area.left() : 0.0,
            qlonglong(text ? text->range.begin.value() : 0),
            qlonglong(text ? -text->range.end.value() : 0),
            annotation.created.toMSecsSinceEpoch(),
            id};
}

// By place through the whole library, one document after the other is sorted as the walk comes to it. SQLite would rather sort
// everything first, not knowing that the walk ends early.
QString sourceOf(const AnnotationFilter &filter, AnnotationOrder order)
{
    const bool selective = !filter.documents.isEmpty() || !filter.tags.isEmpty() || filter.bearing || filter.only;
    const bool documentByDocument = order == AnnotationOrder::Place && !selective;
    return documentByDocument ? QStringLiteral("FROM document d CROSS JOIN annotation a ON a.document = d.id ")
                              : QStringLiteral("FROM annotation a JOIN document d ON d.id = a.document ");
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
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE a.document = ? AND a.removed = 0 AND d.removed = 0") +
                                  orderBy(columnsOf(AnnotationOrder::Place)));
    return readAll(query.bind(document.toBytes()));
}

base::Status AnnotationRepository::visit(const AnnotationFilter &filter, AnnotationOrder order,
                                         const std::function<bool(const Annotation &)> &visit) const
{
    const Condition condition = conditionOf(filter);
    const bool sift = hasToBeSifted(filter);
    Query query(m_connection, QStringView(Columns) + condition.sql + orderBy(columnsOf(order)));
    for (const QVariant &value : condition.values)
        query.bind(value);
    if (base::Status status = query.run(); !status.ok())
        return status;
    while (query.next()) {
        if (sift && !holds(query, QuoteColumn, NoteColumn, filter.text))
            continue;
        if (!visit(read(query)))
            return {};
    }
    return query.status();
}

base::Result<QList<Annotation>> AnnotationRepository::onDocument(document::DocumentId document) const
{
    // Without a begin they stand together in the index by document.
    Query query(m_connection,
                QStringView(Columns) + QStringLiteral("WHERE a.document = ? AND a.range_begin IS NULL AND a.kind = ? "
                                                      "AND a.removed = 0 AND d.removed = 0 "
                                                      "ORDER BY a.created, a.id"));
    return readAll(query.bind(document.toBytes()).bind(static_cast<int>(rows::TargetKind::Document)));
}

base::Status AnnotationRepository::visitFrom(const AnnotationStart &start, const AnnotationFilter &filter, AnnotationOrder order,
                                             const std::function<bool(const Annotation &)> &visit) const
{
    using Side = AnnotationStart::Side;
    const QStringList columns = columnsOf(order);
    Condition condition = conditionOf(filter);
    if (start.place) {
        const base::Result<QVariant> titleKey =
            m_connection.value(QStringLiteral("SELECT title_key FROM document WHERE id = ?"), {start.place->document.toBytes()});
        if (!titleKey.ok())
            return titleKey.error();
        const QVariantList values = valuesOf(*start.place, order, titleKey->isValid() ? *titleKey : QVariant(QString()));
        const QLatin1String sign(start.side == Side::Before ? "<" : start.side == Side::Behind ? ">" : ">=");
        condition.sql +=
            QStringLiteral(" AND (%1) %2 (%3)").arg(columns.join(QStringLiteral(", ")), sign, sql::placeholders(values.size()));
        condition.values += values;
    }
    // Only ids are sorted, with what they are sifted by; whole rows are read one by one, as far as the walk goes.
    const bool sift = hasToBeSifted(filter);
    Query query(m_connection, (sift ? QStringLiteral("SELECT a.id, a.quote, a.note ") : QStringLiteral("SELECT a.id ")) +
                                  sourceOf(filter, order) + condition.sql + orderBy(columns, start.side == Side::Before));
    for (const QVariant &value : std::as_const(condition.values))
        query.bind(value);
    if (base::Status status = query.run(); !status.ok())
        return status;
    while (query.next()) {
        if (sift && !holds(query, 1, 2, filter.text))
            continue;
        const base::Result<Annotation> annotation = find(query.id<AnnotationId>(0));
        if (!annotation.ok()) {
            if (annotation.error().code == base::ErrorCode::NotFound)
                continue;
            return annotation.error();
        }
        if (!visit(*annotation))
            return {};
    }
    return query.status();
}

base::Result<int> AnnotationRepository::count(const AnnotationFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    const QString from = QStringLiteral("FROM annotation a JOIN document d ON d.id = a.document ") + condition.sql;
    if (!hasToBeSifted(filter)) {
        const base::Result<QVariant> found = m_connection.value(QStringLiteral("SELECT count(*) ") + from, condition.values);
        return found.ok() ? base::Result<int>(found->toInt()) : found.error();
    }
    Query query(m_connection, QStringLiteral("SELECT a.quote, a.note ") + from);
    for (const QVariant &value : condition.values)
        query.bind(value);
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    int count = 0;
    while (query.next())
        count += holds(query, 0, 1, filter.text);
    return query.status().ok() ? base::Result<int>(count) : query.status().error();
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
