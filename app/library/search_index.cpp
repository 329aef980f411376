// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/search_index.h"

#include "annotation/tag.h"
#include "base/logging.h"
#include "library/index_layout.h"
#include "library/row_change.h"
#include "library/tag_repository.h"
#include "library/tokens.h"
#include "library/transaction.h"
#include "library/version_repository.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <utility>

namespace library {

namespace index {

std::vector<Section> sections(QStringView text)
{
    constexpr qsizetype Size = 7600;   // UTF-16 units; with the overlap at most 16 KB
    constexpr qsizetype Overlap = 400; // about sixty words
    constexpr qsizetype Reach = 1500;  // how far back a good place to cut is looked for
    const auto cutBefore = [&text](qsizetype at) {
        if (at >= text.size())
            return text.size();
        for (const QChar sign : {QLatin1Char('\n'), QLatin1Char(' ')}) {
            const qsizetype found = text.sliced(at - Reach, Reach).lastIndexOf(sign);
            if (found >= 0)
                return at - Reach + found + 1;
        }
        return text.at(at).isLowSurrogate() ? at - 1 : at;
    };
    std::vector<Section> all;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.size() - begin <= Size ? text.size() : cutBefore(begin + Size);
        qsizetype beyond = std::min(end + Overlap, text.size());
        if (beyond < text.size() && text.at(beyond).isLowSurrogate())
            --beyond;
        all.push_back({begin, end - begin, beyond - end});
        begin = end;
    }
    return all;
}

} // namespace index

namespace {

using namespace index;

// UTF-16 units between two commits. Large, because each commit leaves FTS5 a segment to merge, and nobody's edits wait for this
// file.
constexpr qsizetype LargestChunk = 16 * 1024 * 1024;
constexpr qsizetype KnownWordsLimit = 1'000'000;

// While it is filled: a chunk is sorted in memory and written once. By default FTS5 writes what it has every megabyte, and spends
// more time merging that than indexing.
const char *const Filling[] = {
    "PRAGMA cache_size = -32768",
    "INSERT INTO tokens (tokens, rank) VALUES ('hashsize', 67108864)",
    "INSERT INTO tokens (tokens, rank) VALUES ('automerge', 8)",
};

const char *const Layout[] = {
    "CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, content) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS item (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, ref BLOB NOT NULL, document "
    "BLOB, "
    "version BLOB, title TEXT NOT NULL DEFAULT '', UNIQUE (kind, ref))",
    // The text again, a section a row: snippets and exact places are made from it without reading whole documents.
    "CREATE TABLE IF NOT EXISTS section (id INTEGER PRIMARY KEY, range_begin INTEGER NOT NULL, length INTEGER NOT NULL, content "
    "BLOB)",
    // Every word that ever occurred: what shares a stem with a word that is looked for is found here.
    "CREATE TABLE IF NOT EXISTS word (folded TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS language (name TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    // The tokens come folded and separated by blanks; 'ascii' leaves everything above ASCII as it is.
    "CREATE VIRTUAL TABLE IF NOT EXISTS tokens USING fts5 (folded, content = '', tokenize = 'ascii')",
};

base::Result<std::unique_ptr<Connection>> openFile(const QString &file)
{
    base::Result<std::unique_ptr<Connection>> connection = Connection::open(file, Role::Job, nullptr, true);
    if (!connection.ok())
        return connection;
    const base::Result<QVariant> tables = (*connection)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables.ok())
        return tables.error();
    if (tables->toInt() > 0) {
        const base::Result<QVariant> form = (*connection)->value(QStringLiteral("SELECT content FROM meta WHERE name = 'form'"));
        if (!form.ok() || form->toInt() != Form)
            return base::Error{base::ErrorCode::LibraryDamaged, {}, QStringLiteral("index of another form")};
        return connection;
    }
    base::Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(**connection);
    if (!transaction.ok())
        return transaction.error();
    for (const char *statement : Layout) {
        if (base::Status status = (*connection)->run(QString::fromUtf8(statement)); !status.ok())
            return status.error();
    }
    Query form(**connection, u"INSERT OR REPLACE INTO meta (name, content) VALUES ('form', ?)");
    if (base::Status status = form.bind(Form).run(); !status.ok())
        return status.error();
    if (base::Status status = (*transaction)->commit(); !status.ok())
        return status.error();
    return connection;
}

struct Item {
    ItemKind kind = ItemKind::Document;
    QByteArray ref;
    QByteArray document;
    QByteArray version;
    QString title; ///< of a document its title, of a tag its path; of a note empty
    QString text;
};

/// One run of bringing the index up to date.
class Update
{
public:
    Update(Connection &library, Connection &index) : m_library(library), m_index(index) {}

    base::Status run(const std::function<bool(int, int)> &goOn);

private:
    base::Status collect(qint64 seen, qint64 present);
    base::Status collectAll();
    base::Status document(const QByteArray &id);
    base::Status note(const QByteArray &id);
    base::Status tags();
    base::Status put(const Item &item);
    base::Status erase(ItemKind kind, const QByteArray &ref);
    base::Status insertSection(qint64 row, qsizetype begin, qsizetype length, QStringView text);
    base::Status rememberWords();
    base::Status step();
    QByteArray folded(QStringView text, bool remember);
    base::Status setMeta(const QString &name, const QVariant &value);

    Connection &m_library;
    Connection &m_index;
    std::unique_ptr<Transaction> m_transaction;
    QSet<QByteArray> m_documents;
    QSet<QByteArray> m_notes;
    bool m_tags = false;
    QSet<std::size_t> m_known;                  ///< hashes: two words with the same one are less likely than a broken disk
    std::array<std::size_t, 4096> m_frequent{}; ///< some of `m_known`, where the processor has them at hand
    QStringList m_newWords;
    qsizetype m_chunk = 0;
};

// Tells the library of now from another one with the same name, or from a backup that was put in its place.
base::Result<QVariant> markOf(Connection &library, qint64 history)
{
    return library.value(QStringLiteral("SELECT hex(session) FROM history WHERE number = ?"), {history});
}

base::Result<qint64> newestChange(Connection &library)
{
    const base::Result<QVariant> newest = library.value(QStringLiteral("SELECT max(id) FROM history_change"));
    if (!newest.ok())
        return newest.error();
    return newest->toLongLong();
}

/// How far the index followed the library; 0 when it has to begin anew.
base::Result<qint64> seenOf(Connection &index, Connection &library)
{
    const base::Result<QVariant> seen = index.value(QStringLiteral("SELECT content FROM meta WHERE name = 'seen'"));
    if (!seen.ok())
        return seen.error();
    const base::Result<QVariant> history = index.value(QStringLiteral("SELECT content FROM meta WHERE name = 'history'"));
    const base::Result<QVariant> mark = index.value(QStringLiteral("SELECT content FROM meta WHERE name = 'mark'"));
    if (!history.ok() || !mark.ok())
        return history.ok() ? mark.error() : history.error();
    if (history->toLongLong() == 0)
        return 0;
    const base::Result<QVariant> now = markOf(library, history->toLongLong());
    if (!now.ok())
        return now.error();
    const base::Result<qint64> present = newestChange(library);
    if (!present.ok())
        return present.error();
    return now->toString() == mark->toString() && seen->toLongLong() <= *present ? seen->toLongLong() : 0;
}

base::Status Update::run(const std::function<bool(int, int)> &goOn)
{
    const base::Result<qint64> present = newestChange(m_library);
    if (!present.ok())
        return present.error();
    const base::Result<qint64> seen = seenOf(m_index, m_library);
    if (!seen.ok())
        return seen.error();
    if (*seen == *present)
        return {};
    if (base::Status status = *seen == 0 ? collectAll() : collect(*seen, *present); !status.ok())
        return status;
    for (const char *setting : Filling) {
        if (base::Status status = m_index.run(QString::fromUtf8(setting)); !status.ok())
            return status;
    }
    if (base::Status status = step(); !status.ok())
        return status;
    int done = 0;
    const int all = static_cast<int>(m_documents.size() + m_notes.size());
    for (const auto *set : {&m_documents, &m_notes}) {
        for (const QByteArray &id : *set) {
            if (base::Status status = set == &m_documents ? document(id) : note(id); !status.ok())
                return status;
            if (m_chunk > LargestChunk) {
                if (base::Status status = step(); !status.ok())
                    return status;
            }
            ++done;
            if (goOn && !goOn(done, all - done))
                return base::Error{
                    base::ErrorCode::Cancelled,
                    QCoreApplication::translate("library::SearchIndex", "Indexing was interrupted and goes on later."),
                    {}};
        }
    }
    if (base::Status status = m_tags ? tags() : base::Status(); !status.ok())
        return status;
    const base::Result<QVariant> history =
        m_library.value(QStringLiteral("SELECT history FROM history_change WHERE id <= ? ORDER BY id DESC LIMIT 1"), {*present});
    if (!history.ok())
        return history.error();
    const base::Result<QVariant> mark = markOf(m_library, history->toLongLong());
    if (!mark.ok())
        return mark.error();
    for (const auto &[name, value] : {std::pair(QStringLiteral("seen"), QVariant(*present)),
                                      std::pair(QStringLiteral("history"), *history), std::pair(QStringLiteral("mark"), *mark)}) {
        if (base::Status status = setMeta(name, value); !status.ok())
            return status;
    }
    if (base::Status status = rememberWords(); !status.ok())
        return status;
    base::Status status = m_transaction->commit();
    m_transaction.reset();
    return status;
}

// Commits what was done so far, and begins the next chunk.
base::Status Update::step()
{
    if (m_transaction) {
        if (base::Status status = rememberWords(); !status.ok())
            return status;
        if (base::Status status = m_transaction->commit(); !status.ok())
            return status;
        m_transaction.reset();
    }
    base::Result<std::unique_ptr<Transaction>> next = Transaction::begin(m_index);
    if (!next.ok())
        return next.error();
    m_transaction = std::move(next).value();
    m_chunk = 0;
    return {};
}

base::Status Update::collectAll()
{
    // What is in the index of things that are no longer in the library has to go as well.
    for (const auto &[from, sql, set] :
         {std::tuple(&m_library, u"SELECT id FROM document WHERE removed = 0", &m_documents),
          std::tuple(&m_library, u"SELECT id FROM annotation WHERE removed = 0 AND note <> ''", &m_notes),
          std::tuple(&m_index, u"SELECT ref FROM item WHERE kind = 0", &m_documents),
          std::tuple(&m_index, u"SELECT ref FROM item WHERE kind = 1", &m_notes)}) {
        Query query(*from, sql);
        if (base::Status status = query.run(); !status.ok())
            return status;
        while (query.next())
            set->insert(query.bytes(0));
        if (!query.status().ok())
            return query.status();
    }
    m_tags = true;
    return {};
}

base::Status Update::collect(qint64 seen, qint64 present)
{
    Query query(m_library, u"SELECT changes FROM history_change WHERE id > ? AND id <= ? ORDER BY id");
    if (base::Status status = query.bind(seen).bind(present).run(); !status.ok())
        return status;
    while (query.next()) {
        const base::Result<QList<RowChange>> changes = decode(query.bytes(0));
        if (!changes.ok())
            return changes.error();
        for (const RowChange &change : *changes) {
            if (change.table == Table::Document)
                m_documents.insert(change.key.first().toByteArray());
            else if (change.table == Table::Annotation)
                m_notes.insert(change.key.first().toByteArray());
            else if (change.table == Table::Tag)
                m_tags = true;
        }
    }
    if (!query.status().ok())
        return query.status();
    // A removed document takes its notes with it, and brings them back.
    for (const QByteArray &id : std::as_const(m_documents)) {
        Query notes(m_library, u"SELECT id FROM annotation WHERE document = ? AND removed = 0 AND note <> ''");
        if (base::Status status = notes.bind(id).run(); !status.ok())
            return status;
        while (notes.next())
            m_notes.insert(notes.bytes(0));
    }
    return {};
}

base::Status Update::document(const QByteArray &id)
{
    Item item{ItemKind::Document, id, id, {}, {}, {}};
    QString language;
    {
        Query query(m_library, u"SELECT version, title, language FROM document WHERE id = ? AND removed = 0");
        if (base::Status status = query.bind(id).run(); !status.ok())
            return status;
        if (!query.next())
            return query.status().ok() ? erase(ItemKind::Document, id) : query.status();
        item.version = query.bytes(0);
        item.title = query.text(1);
        language = query.text(2);
    }
    const base::Result<QVariant> same =
        m_index.value(QStringLiteral("SELECT 1 FROM item WHERE kind = 0 AND ref = ? AND version = ? AND title = ?"),
                      {id, item.version, item.title});
    if (!same.ok())
        return same.error();
    if (same->isValid())
        return {};
    const base::Result<document::DocumentPointer> content =
        VersionRepository(m_library).load(document::VersionId::fromBytes(item.version));
    if (!content.ok()) {
        // A text that cannot be read is told by `check`; the others are to be found all the same.
        qCInfo(base::libraryLog).noquote() << "not indexed:" << content.error().detail;
        return erase(ItemKind::Document, id);
    }
    item.text = (*content)->text();
    if (!language.isEmpty()) {
        Query known(m_index, u"INSERT OR IGNORE INTO language (name) VALUES (?)");
        if (base::Status status = known.bind(language).run(); !status.ok())
            return status;
    }
    return put(item);
}

base::Status Update::note(const QByteArray &id)
{
    Item item{ItemKind::Note, id, {}, {}, {}, {}};
    {
        Query query(m_library, u"SELECT a.document, a.note FROM annotation a JOIN document d ON d.id = a.document "
                               u"WHERE a.id = ? AND a.removed = 0 AND d.removed = 0 AND a.note <> ''");
        if (base::Status status = query.bind(id).run(); !status.ok())
            return status;
        if (!query.next())
            return query.status().ok() ? erase(ItemKind::Note, id) : query.status();
        item.document = query.bytes(0);
        item.text = query.text(1);
    }
    return put(item);
}

base::Status Update::tags()
{
    QSet<QByteArray> gone;
    {
        Query query(m_index, u"SELECT ref FROM item WHERE kind = 2");
        if (base::Status status = query.run(); !status.ok())
            return status;
        while (query.next())
            gone.insert(query.bytes(0));
    }
    const base::Result<annotation::TagTree> tree = TagRepository(m_library).tree();
    if (!tree.ok())
        return tree.error();
    for (const annotation::Tag &tag : tree->tags()) {
        gone.remove(tag.id.toBytes());
        if (base::Status status = put({ItemKind::Tag, tag.id.toBytes(), {}, {}, tree->path(tag.id), tag.description});
            !status.ok())
            return status;
    }
    for (const QByteArray &id : std::as_const(gone)) {
        if (base::Status status = erase(ItemKind::Tag, id); !status.ok())
            return status;
    }
    return {};
}

base::Status Update::put(const Item &item)
{
    if (base::Status status = erase(item.kind, item.ref); !status.ok())
        return status;
    Query insert(m_index, u"INSERT INTO item (kind, ref, document, version, title) VALUES (?, ?, ?, ?, ?)");
    insert.bind(static_cast<int>(item.kind)).bind(item.ref).bind(item.document).bind(item.version).bind(item.title);
    if (base::Status status = insert.run(); !status.ok())
        return status;
    const base::Result<QVariant> id = m_index.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id.ok())
        return id.error();
    if (!item.title.isEmpty()) {
        if (base::Status status = insertSection(rowOf(id->toLongLong(), 0), 0, item.title.size(), item.title); !status.ok())
            return status;
    }
    qint64 number = 0;
    for (const Section &section : sections(item.text)) {
        const QStringView text = QStringView(item.text).sliced(section.begin, section.length + section.overlap);
        if (base::Status status = insertSection(rowOf(id->toLongLong(), ++number), section.begin, section.length, text);
            !status.ok())
            return status;
    }
    m_chunk += item.text.size();
    return {};
}

base::Status Update::insertSection(qint64 row, qsizetype begin, qsizetype length, QStringView text)
{
    Query section(m_index, u"INSERT INTO section (id, range_begin, length, content) VALUES (?, ?, ?, ?)");
    section.bind(row).bind(qlonglong(begin)).bind(qlonglong(length)).bind(text.toUtf8());
    if (base::Status status = section.run(); !status.ok())
        return status;
    Query words(m_index, u"INSERT INTO tokens (rowid, folded) VALUES (?, CAST(? AS TEXT))");
    return words.bind(row).bind(folded(text, true)).run();
}

// UTF-8, which is what the full-text table takes without converting it.
QByteArray Update::folded(QStringView text, bool remember)
{
    QString all;
    all.reserve(text.size() + text.size() / 8);
    visitTokens(text, [&](base::Range, QStringView word) {
        all += word;
        all += QLatin1Char(' ');
        if (!remember)
            return;
        const std::size_t hash = qHash(word, 0);
        std::size_t &frequent = m_frequent[hash % m_frequent.size()];
        if (std::exchange(frequent, hash) == hash || m_known.contains(hash))
            return;
        m_known.insert(hash);
        m_newWords.append(word.toString());
    });
    return all.toUtf8();
}

base::Status Update::rememberWords()
{
    Query insert(m_index, u"INSERT OR IGNORE INTO word (folded) VALUES (?)");
    m_newWords.sort();
    for (const QString &word : std::as_const(m_newWords)) {
        if (base::Status status = insert.bind(word).run(); !status.ok())
            return status;
    }
    m_newWords.clear();
    if (m_known.size() > KnownWordsLimit) {
        m_known.clear();
        m_frequent.fill(0);
    }
    return {};
}

base::Status Update::erase(ItemKind kind, const QByteArray &ref)
{
    const base::Result<QVariant> id =
        m_index.value(QStringLiteral("SELECT id FROM item WHERE kind = ? AND ref = ?"), {static_cast<int>(kind), ref});
    if (!id.ok())
        return id.error();
    if (!id->isValid())
        return {};
    const qint64 first = rowOf(id->toLongLong(), 0);
    const qint64 last = rowOf(id->toLongLong() + 1, 0) - 1;
    QList<std::pair<qint64, QString>> rows;
    {
        Query query(m_index, u"SELECT id, content FROM section WHERE id BETWEEN ? AND ? ORDER BY id");
        if (base::Status status = query.bind(first).bind(last).run(); !status.ok())
            return status;
        while (query.next())
            rows.append({query.integer(0), QString::fromUtf8(query.bytes(1))});
    }
    // Without content of its own the full-text table has to be told what it forgets.
    for (const auto &[row, text] : std::as_const(rows)) {
        Query words(m_index, u"INSERT INTO tokens (tokens, rowid, folded) VALUES ('delete', ?, CAST(? AS TEXT))");
        if (base::Status status = words.bind(row).bind(folded(text, false)).run(); !status.ok())
            return status;
    }
    Query section(m_index, u"DELETE FROM section WHERE id BETWEEN ? AND ?");
    if (base::Status status = section.bind(first).bind(last).run(); !status.ok())
        return status;
    Query item(m_index, u"DELETE FROM item WHERE id = ?");
    return item.bind(id->toLongLong()).run();
}

base::Status Update::setMeta(const QString &name, const QVariant &value)
{
    Query query(m_index, u"INSERT OR REPLACE INTO meta (name, content) VALUES (?, ?)");
    return query.bind(name).bind(value).run();
}

} // namespace

SearchIndex::SearchIndex(const Library &library) : m_library(library) {}
SearchIndex::~SearchIndex() = default;

base::Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const Library &library)
{
    std::unique_ptr<SearchIndex> index(new SearchIndex(library));
    base::Result<std::unique_ptr<Connection>> connection = openFile(library.indexFile());
    if (!connection.ok()) {
        const base::ErrorCode code = connection.error().code;
        if (code != base::ErrorCode::LibraryDamaged && code != base::ErrorCode::Internal)
            return connection.error();
        // Nothing is lost: everything in it is in library.sqlite.
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(library.indexFile() + QLatin1StringView(suffix));
        connection = openFile(library.indexFile());
        if (!connection.ok())
            return connection.error();
    }
    index->m_connection = std::move(connection).value();
    return index;
}

base::Status SearchIndex::update(Connection &connection, const std::function<bool(int, int)> &goOn)
{
    return Update(connection, *m_connection).run(goOn);
}

base::Result<bool> SearchIndex::isUpToDate(Connection &connection) const
{
    const base::Result<qint64> seen = seenOf(*m_connection, connection);
    if (!seen.ok())
        return seen.error();
    const base::Result<qint64> present = newestChange(connection);
    if (!present.ok())
        return present.error();
    return *seen == *present;
}

} // namespace library
