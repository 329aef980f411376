// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/annotation_repository.h"
#include "library/document_repository.h"
#include "library/index_layout.h"
#include "library/matching.h"
#include "library/search_index.h"
#include "library/sql_text.h"
#include "library/tag_repository.h"
#include "library/transaction.h"
#include "library/version_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace library {

namespace {

using namespace index;
using Term = SearchQuery::Term;

constexpr qsizetype SnippetReach = 90; // UTF-16 units on either side of what was found
// How many rows a word is weighed in. One that is in more of them says little about any, and weighing costs far more than
// finding.
constexpr int MostWeighed = 1500;

struct Item {
    ItemKind kind = ItemKind::Document;
    QByteArray ref;
    QByteArray document;
    QString title;
};

/// What a field lets through: documents, and annotations where it speaks of those.
struct Allowed {
    QSet<QByteArray> documents;
    QSet<QByteArray> annotations;
    bool onlyAnnotations = false; ///< a note is let through by its own annotation rather than by its document

    bool lets(const Item &item) const
    {
        if (item.kind == ItemKind::Tag)
            return false;
        return item.kind == ItemKind::Note && onlyAnnotations ? annotations.contains(item.ref)
                                                              : documents.contains(item.document);
    }
};

/// One alternative of a query, evaluated over whole items: its words may stand in different sections.
class Search
{
public:
    Search(Connection &library, Connection &index) : m_library(library), m_index(index) {}

    base::Status add(const std::vector<Term> &terms);
    base::Result<QList<SearchHit>> hits(int limit);

private:
    /// A row of the full-text table, and how well it fits.
    struct Row {
        qint64 id = 0;
        double score = 0;
    };
    using Rows = std::vector<Row>;

    base::Result<Rows> rows(const Matcher &matcher);
    base::Status addRows(const Matcher &matcher, qint64 after, Rows &rows);
    base::Result<Item> item(qint64 id);
    base::Result<Allowed> allowed(const Term &term);
    base::Result<QSet<QByteArray>> ids(const QString &sql, const QVariantList &values);
    base::Result<std::optional<SearchHit>> hit(qint64 row, double score, const QList<Matcher> &matchers);
    base::Status addFieldsOnly(const QList<std::pair<Allowed, bool>> &fields);

    struct Found {
        double score = 0;
        qsizetype matchers = 0; ///< index into m_matchers
    };
    Connection &m_library;
    Connection &m_index;
    QHash<qint64, Found> m_found;
    QList<QList<Matcher>> m_matchers;
    QHash<qint64, Item> m_items;
};

// Without weighing them.
base::Status Search::addRows(const Matcher &matcher, qint64 after, Rows &rows)
{
    Query query(m_index, u"SELECT rowid FROM tokens WHERE tokens MATCH ? AND rowid > ?");
    if (base::Status status = query.bind(matcher.expression()).bind(after).run(); !status.ok())
        return status;
    while (query.next())
        rows.push_back({query.integer(0), 0});
    return query.status();
}

base::Result<Search::Rows> Search::rows(const Matcher &matcher)
{
    Rows rows;
    if (matcher.isPrefix()) {
        // What costs is to join the rows of all words with that beginning, which weighing does twice more.
        if (base::Status status = addRows(matcher, 0, rows); !status.ok())
            return status.error();
        if (rows.size() > MostWeighed)
            return rows;
        rows.clear();
    }
    Query weighed(m_index, u"SELECT rowid, rank FROM tokens WHERE tokens MATCH ? LIMIT ?");
    if (base::Status status = weighed.bind(matcher.expression()).bind(MostWeighed).run(); !status.ok())
        return status.error();
    while (weighed.next())
        rows.push_back({weighed.integer(0), -weighed.real(1)});
    if (!weighed.status().ok())
        return weighed.status().error();
    if (rows.size() < MostWeighed)
        return rows;
    if (base::Status status = addRows(matcher, rows.back().id, rows); !status.ok())
        return status.error();
    return rows;
}

base::Result<Item> Search::item(qint64 id)
{
    const auto known = m_items.constFind(id);
    if (known != m_items.cend())
        return *known;
    Query query(m_index, u"SELECT kind, ref, document, title FROM item WHERE id = ?");
    if (base::Status status = query.bind(id).run(); !status.ok())
        return status.error();
    Item item;
    if (query.next())
        item = {static_cast<ItemKind>(query.integer(0)), query.bytes(1), query.bytes(2), query.text(3)};
    m_items.insert(id, item);
    return item;
}

base::Result<QSet<QByteArray>> Search::ids(const QString &sql, const QVariantList &values)
{
    Query query(m_library, sql);
    for (const QVariant &value : values)
        query.bind(value);
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QSet<QByteArray> ids;
    while (query.next())
        ids.insert(query.bytes(0));
    if (!query.status().ok())
        return query.status().error();
    return ids;
}

base::Result<Allowed> Search::allowed(const Term &term)
{
    Allowed allowed;
    const QString value = term.words.first();
    QString condition;
    QVariantList values{value};
    switch (term.kind) {
    case Term::Kind::Title:
        condition = QStringLiteral("instr(title_key, ?) > 0");
        values = {sql::sortKey(value)};
        break;
    case Term::Kind::Author:
        condition = QStringLiteral("instr(lower(authors), lower(?)) > 0");
        break;
    case Term::Kind::Publisher:
        condition = QStringLiteral("instr(lower(publisher), lower(?)) > 0");
        break;
    case Term::Kind::After:
        condition = QStringLiteral("published >= ?");
        break;
    case Term::Kind::Before:
        condition = QStringLiteral("published <> '' AND published < ?");
        break;
    default: {
        const base::Result<annotation::TagTree> tree = TagRepository(m_library).tree();
        if (!tree.ok())
            return tree.error();
        AnnotationFilter filter;
        for (const annotation::Tag &tag : tree->tags()) {
            if (tag.name.compare(value, Qt::CaseInsensitive) == 0 || tree->path(tag.id).compare(value, Qt::CaseInsensitive) == 0)
                filter.tags += tree->withDescendants(tag.id);
        }
        allowed.onlyAnnotations = true;
        if (filter.tags.isEmpty())
            return allowed;
        base::Status status =
            AnnotationRepository(m_library).visit(filter, AnnotationOrder::Created, [&allowed](const annotation::Annotation &a) {
                allowed.annotations.insert(a.id.toBytes());
                allowed.documents.insert(a.document.toBytes());
                return true;
            });
        return status.ok() ? base::Result<Allowed>(allowed) : status.error();
    }
    }
    base::Result<QSet<QByteArray>> documents =
        ids(QStringLiteral("SELECT id FROM document WHERE removed = 0 AND ") + condition, values);
    if (!documents.ok())
        return documents.error();
    allowed.documents = std::move(documents).value();
    return allowed;
}

base::Status Search::add(const std::vector<Term> &terms)
{
    QList<Matcher> matchers;
    QList<Rows> wanted;
    QSet<qint64> excluded;
    QList<std::pair<Allowed, bool>> fields; // and whether it excludes
    for (const Term &term : terms) {
        if (!term.isText()) {
            base::Result<Allowed> field = allowed(term);
            if (!field.ok())
                return field.error();
            fields.append({std::move(field).value(), term.excluded});
            continue;
        }
        const base::Result<Matcher> matcher = Matcher::make(m_index, term);
        if (!matcher.ok())
            return matcher.error();
        const base::Result<Rows> found = rows(*matcher);
        if (!found.ok())
            return found.error();
        if (term.excluded) {
            for (const Row &row : *found)
                excluded.insert(itemOf(row.id));
        } else {
            matchers.append(*matcher);
            wanted.append(*found);
        }
    }
    if (wanted.isEmpty())
        return addFieldsOnly(fields);
    // Each term's best row for an item counts; an item that lacks one of them is out.
    QHash<qint64, double> scores;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QHash<qint64, double> best;
        for (const Row &row : wanted.at(i)) {
            const qint64 id = itemOf(row.id);
            if (excluded.contains(id) || (i > 0 && !scores.contains(id)))
                continue;
            double &score = best[id];
            score = std::max(score, row.score);
        }
        for (auto score = best.begin(); score != best.end(); ++score)
            *score += scores.value(score.key());
        scores = best;
    }
    m_matchers.append(matchers);
    for (const Rows &rows : std::as_const(wanted)) {
        for (const Row &row : rows) {
            const auto whole = scores.constFind(itemOf(row.id));
            if (whole == scores.cend())
                continue;
            if (!fields.isEmpty()) {
                const base::Result<Item> about = item(itemOf(row.id));
                if (!about.ok())
                    return about.error();
                if (!std::all_of(fields.cbegin(), fields.cend(),
                                 [&about](const auto &field) { return field.first.lets(*about) != field.second; }))
                    continue;
            }
            Found &found = m_found[row.id];
            found.score = std::max(found.score, *whole + row.score);
            found.matchers = m_matchers.size() - 1;
        }
    }
    return {};
}

// Without words every document that the fields let through is a hit, at its title.
base::Status Search::addFieldsOnly(const QList<std::pair<Allowed, bool>> &fields)
{
    m_matchers.append(QList<Matcher>());
    Query query(m_index, u"SELECT id, document FROM item WHERE kind = 0");
    if (base::Status status = query.run(); !status.ok())
        return status;
    while (query.next()) {
        const QByteArray document = query.bytes(1);
        const bool fits = std::all_of(fields.cbegin(), fields.cend(), [&document](const auto &field) {
            return field.first.documents.contains(document) != field.second;
        });
        if (fits)
            m_found.insert(rowOf(query.integer(0), 0), {0, m_matchers.size() - 1});
    }
    return query.status();
}

// From `text` around `marked.first()`, cut between words; the marks become the snippet's own.
QString snippetOf(const QString &text, QList<base::Range> &marked)
{
    const base::Range main = marked.isEmpty() ? base::Range() : marked.first();
    qsizetype begin = std::max<qsizetype>(0, main.begin.value() - SnippetReach);
    qsizetype end = std::min<qsizetype>(text.size(), main.end.value() + SnippetReach);
    while (begin > 0 && begin < main.begin.value() && !text.at(begin - 1).isSpace())
        ++begin;
    while (end < text.size() && end > main.end.value() && !text.at(end).isSpace())
        --end;
    QList<base::Range> inside;
    const QString before = begin > 0 ? QStringLiteral("… ") : QString();
    for (const base::Range &range : std::as_const(marked)) {
        if (range.begin.value() >= begin && range.end.value() <= end)
            inside.append({range.begin - (begin - before.size()), range.end - (begin - before.size())});
    }
    marked = inside;
    // Same length: the marks must stay right.
    QString snippet = text.mid(begin, end - begin);
    for (QChar &c : snippet) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
    }
    return before + snippet + (end < text.size() ? QStringLiteral(" …") : QString());
}

base::Result<std::optional<SearchHit>> Search::hit(qint64 row, double score, const QList<Matcher> &matchers)
{
    const base::Result<Item> about = item(itemOf(row));
    if (!about.ok())
        return about.error();
    Query section(m_index, u"SELECT range_begin, length, content FROM section WHERE id = ?");
    if (base::Status status = section.bind(row).run(); !status.ok())
        return status.error();
    if (!section.next() || about->ref.isEmpty())
        return std::optional<SearchHit>();
    const QString text = QString::fromUtf8(section.bytes(2));
    const std::vector<Token> words = tokens(text);
    QList<base::Range> marked;
    for (const Matcher &matcher : matchers) {
        for (const base::Range &range : matcher.find(words)) {
            // What begins in the overlap is the next section's.
            if (range.begin.value() < section.integer(1))
                marked.append(range);
        }
    }
    if (marked.isEmpty() && !matchers.isEmpty())
        return std::optional<SearchHit>();
    std::sort(marked.begin(), marked.end());
    SearchHit hit;
    hit.title = about->title;
    hit.score = score;
    hit.document = document::DocumentId::fromBytes(about->document);
    const bool inTitle = sectionOf(row) == 0;
    if (!marked.isEmpty() && !(inTitle && about->kind == ItemKind::Document))
        hit.range = {marked.first().begin + section.integer(0), marked.first().end + section.integer(0)};
    switch (about->kind) {
    case ItemKind::Document:
        hit.kind = SearchHit::Kind::Document;
        break;
    case ItemKind::Note: {
        hit.kind = SearchHit::Kind::Note;
        hit.annotation = annotation::AnnotationId::fromBytes(about->ref);
        const base::Result<DocumentSummary> document = DocumentRepository(m_library).find(hit.document);
        if (document.ok())
            hit.title = document->title;
        break;
    }
    case ItemKind::Tag:
        hit.kind = SearchHit::Kind::Tag;
        hit.tag = annotation::TagId::fromBytes(about->ref);
        if (!inTitle) // in the description, which is not what `range` is about
            hit.range = {};
        break;
    }
    hit.marked = marked;
    hit.snippet = snippetOf(text, hit.marked);
    return std::optional(hit);
}

base::Result<QList<SearchHit>> Search::hits(int limit)
{
    QList<std::pair<double, qint64>> order;
    order.reserve(m_found.size());
    for (auto found = m_found.cbegin(); found != m_found.cend(); ++found)
        order.append({-found->score, found.key()});
    std::sort(order.begin(), order.end());
    QList<SearchHit> hits;
    for (const auto &[score, row] : std::as_const(order)) {
        if (hits.size() >= limit)
            break;
        base::Result<std::optional<SearchHit>> one = hit(row, -score, m_matchers.at(m_found.value(row).matchers));
        if (!one.ok())
            return one.error();
        if (one->has_value())
            hits.append(**one);
    }
    return hits;
}

} // namespace

base::Result<QList<SearchHit>> SearchIndex::search(Connection &connection, const QString &query, int limit) const
{
    const base::Result<SearchQuery> parsed = SearchQuery::parse(query);
    if (!parsed.ok())
        return parsed.error();
    // All of it from one moment, so that a section does not vanish between its match and its text.
    const base::Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::begin(*m_connection);
    if (!snapshot.ok())
        return snapshot.error();
    Search search(connection, *m_connection);
    for (const std::vector<Term> &terms : parsed->alternatives) {
        if (base::Status status = search.add(terms); !status.ok())
            return status.error();
    }
    return search.hits(limit);
}

base::Result<QStringList> SearchIndex::check(Connection &connection) const
{
    QStringList problems;
    const QString stale =
        QCoreApplication::translate("library::SearchIndex", "The search index does not have “%1” as it is in the library.");
    const auto compare = [&](const DocumentSummary &document) -> base::Status {
        const base::Result<QVariant> id =
            m_connection->value(QStringLiteral("SELECT id FROM item WHERE kind = 0 AND ref = ? AND version = ? AND title = ?"),
                                {document.id.toBytes(), document.version.toBytes(), document.title});
        if (!id.ok())
            return id.error();
        const base::Result<document::DocumentPointer> content = VersionRepository(connection).load(document.version);
        if (!content.ok())
            return {};
        const qint64 item = id->toLongLong();
        Query sections(*m_connection, u"SELECT range_begin, length, content FROM section WHERE id > ? AND id < ? ORDER BY id");
        if (base::Status status = sections.bind(rowOf(item, 0)).bind(rowOf(item + 1, 0)).run(); !status.ok())
            return status;
        QString joined;
        while (sections.next())
            joined += QString::fromUtf8(sections.bytes(2)).left(sections.integer(1));
        if (!id->isValid() || joined != (*content)->text())
            problems.append(stale.arg(document.title));
        return sections.status();
    };
    base::Status inner;
    base::Status status = DocumentRepository(connection).visit([&](const DocumentSummary &document) {
        inner = compare(document);
        return inner.ok();
    });
    if (!status.ok() || !inner.ok())
        return status.ok() ? inner.error() : status.error();
    // FTS5's own look at its structure; it answers with an error.
    if (base::Status own = m_connection->run(QStringLiteral("INSERT INTO tokens (tokens) VALUES ('integrity-check')")); !own.ok())
        problems.append(QCoreApplication::translate("library::SearchIndex",
                                                    "The search index is damaged; it is made again when it is deleted."));
    return problems;
}

} // namespace library
