// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/schema.h"

#include "library/transaction.h"

#include <QCoreApplication>

#include <span>

namespace library {

namespace {

// Conventions: ids are 16 bytes; times are milliseconds since 1970, UTC; ranges count UTF-16 units, end excluded; `removed` is
// the time at which something was removed, or 0. Empty bytes are NULL, empty text is ''.
const char *const First[] = {
    // A document as lists show it. What the user or its current version says is kept here, so that no list reads a text.
    R"sql(CREATE TABLE document (
    id BLOB NOT NULL PRIMARY KEY,
    version BLOB REFERENCES document_version (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL, -- the title as it sorts: case and accents folded
    authors TEXT NOT NULL DEFAULT '', -- one a line
    publisher TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '', -- ISO 8601, cut to what is known
    language TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    characters INTEGER NOT NULL DEFAULT 0, -- code points
    annotation_count INTEGER NOT NULL DEFAULT 0, -- kept by triggers
    progress INTEGER NOT NULL DEFAULT 0, -- 0 unread, 1 in progress, 2 done
    imported INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
))sql",
    "CREATE INDEX document_by_title ON document (title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_authors ON document (authors COLLATE NOCASE, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_publisher ON document (publisher COLLATE NOCASE, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_published ON document (published, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_language ON document (language, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_format ON document (format, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_characters ON document (characters, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_annotations ON document (annotation_count, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_progress ON document (progress, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_imported ON document (imported, title_key, id) WHERE removed = 0",
    "CREATE INDEX document_by_file_name ON document (file_name)",

    // What the user said about a document. Wins over every reading, also later ones.
    R"sql(CREATE TABLE document_metadata (
    document BLOB NOT NULL REFERENCES document (id),
    name TEXT NOT NULL,
    content TEXT NOT NULL, -- a JSON array of strings
    PRIMARY KEY (document, name)
) WITHOUT ROWID)sql",

    // One reading of a document.
    R"sql(CREATE TABLE document_version (
    id BLOB NOT NULL PRIMARY KEY,
    document BLOB NOT NULL REFERENCES document (id),
    number INTEGER NOT NULL, -- from 1
    format TEXT NOT NULL DEFAULT '',
    encoding TEXT NOT NULL DEFAULT '',
    options BLOB, -- how it was read
    original BLOB, -- SHA-256 of the file, which is in originals/
    file_name TEXT NOT NULL DEFAULT '',
    characters INTEGER NOT NULL DEFAULT 0,
    metadata TEXT NOT NULL DEFAULT '[]', -- as read: a JSON array of [name, value, origin]
    created INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
))sql",
    "CREATE INDEX document_version_by_document ON document_version (document, number)",
    "CREATE INDEX document_version_by_original ON document_version (original) WHERE original IS NOT NULL",

    // The texts stand apart, so that nothing that only looks for a version has to pass over them.
    R"sql(CREATE TABLE version_text (
    version BLOB NOT NULL PRIMARY KEY REFERENCES document_version (id),
    form BLOB NOT NULL -- document::BinaryForm
))sql",

    R"sql(CREATE TABLE annotation (
    id BLOB NOT NULL PRIMARY KEY,
    document BLOB NOT NULL REFERENCES document (id),
    kind INTEGER NOT NULL, -- 0 a range of the text, 1 an area of a page, 2 the document
    range_begin INTEGER,
    range_end INTEGER,
    quote TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    page INTEGER, -- from 0
    area_left REAL, -- points from the page's top left corner
    area_top REAL,
    area_width REAL,
    area_height REAL,
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0, -- 0 anchored, 1 moved, 2 orphaned
    removed INTEGER NOT NULL DEFAULT 0
))sql",
    "CREATE INDEX annotation_by_document ON annotation (document, range_begin) WHERE removed = 0",
    "CREATE INDEX annotation_by_created ON annotation (created, id) WHERE removed = 0",
    "CREATE INDEX annotation_by_modified ON annotation (modified, id) WHERE removed = 0",

    R"sql(CREATE TABLE tag (
    id BLOB NOT NULL PRIMARY KEY,
    parent BLOB REFERENCES tag (id), -- NULL: at the top
    name TEXT NOT NULL,
    color INTEGER NOT NULL DEFAULT 0, -- 0xRRGGBB
    description TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0, -- the key 1 to 9, or 0
    position INTEGER NOT NULL DEFAULT 0, -- among its siblings, as dragged
    annotation_count INTEGER NOT NULL DEFAULT 0, -- kept by triggers
    removed INTEGER NOT NULL DEFAULT 0
))sql",
    "CREATE INDEX tag_by_parent ON tag (parent)",

    R"sql(CREATE TABLE annotation_tag (
    annotation BLOB NOT NULL REFERENCES annotation (id),
    tag BLOB NOT NULL REFERENCES tag (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (annotation, tag)
) WITHOUT ROWID)sql",
    "CREATE INDEX annotation_tag_by_tag ON annotation_tag (tag, annotation)",

    // What happened. A row a command; the rows it changed stand in history_change, whose ids also tell the index what is new.
    R"sql(CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]', -- a JSON array of strings
    author TEXT NOT NULL DEFAULT '',
    session BLOB NOT NULL,
    time INTEGER NOT NULL,
    merge_key TEXT NOT NULL DEFAULT '',
    undoes INTEGER REFERENCES history (number), -- in the row of an undo or redo: the command
    undone_by INTEGER REFERENCES history (number) -- in the row of a command that is taken back: its undo
))sql",
    "CREATE INDEX history_by_session ON history (session, number)",
    "CREATE INDEX history_undone ON history (undone_by) WHERE undone_by IS NOT NULL",
    R"sql(CREATE TABLE history_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    history INTEGER NOT NULL REFERENCES history (number),
    changes BLOB -- rows before and after, see row_change.h
))sql",
    "CREATE INDEX history_change_by_history ON history_change (history, id)",

    // Not part of the history.
    R"sql(CREATE TABLE reading_state (
    document BLOB NOT NULL PRIMARY KEY REFERENCES document (id),
    position INTEGER NOT NULL DEFAULT 0,
    view BLOB,
    opened INTEGER
))sql",
    "CREATE INDEX reading_state_by_opened ON reading_state (opened)",
    R"sql(CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
))sql",

    // The kept counts. An annotation counts for its document while it is not removed, and for its tags while its document is
    // not removed either. They follow the rows themselves, so that undo has nothing to do for them.
    R"sql(CREATE TRIGGER annotation_added AFTER INSERT ON annotation WHEN new.removed = 0 BEGIN
    UPDATE document SET annotation_count = annotation_count + 1 WHERE id = new.document;
END)sql",
    R"sql(CREATE TRIGGER annotation_erased AFTER DELETE ON annotation WHEN old.removed = 0 BEGIN
    UPDATE document SET annotation_count = annotation_count - 1 WHERE id = old.document;
END)sql",
    R"sql(CREATE TRIGGER annotation_removed AFTER UPDATE OF removed ON annotation WHEN old.removed = 0 AND new.removed <> 0 BEGIN
    UPDATE document SET annotation_count = annotation_count - 1 WHERE id = new.document;
    UPDATE tag SET annotation_count = annotation_count - 1
        WHERE id IN (SELECT tag FROM annotation_tag WHERE annotation = new.id)
        AND EXISTS (SELECT 1 FROM document WHERE id = new.document AND removed = 0);
END)sql",
    R"sql(CREATE TRIGGER annotation_restored AFTER UPDATE OF removed ON annotation WHEN old.removed <> 0 AND new.removed = 0 BEGIN
    UPDATE document SET annotation_count = annotation_count + 1 WHERE id = new.document;
    UPDATE tag SET annotation_count = annotation_count + 1
        WHERE id IN (SELECT tag FROM annotation_tag WHERE annotation = new.id)
        AND EXISTS (SELECT 1 FROM document WHERE id = new.document AND removed = 0);
END)sql",
    R"sql(CREATE TRIGGER annotation_tag_added AFTER INSERT ON annotation_tag BEGIN
    UPDATE tag SET annotation_count = annotation_count + 1 WHERE id = new.tag AND EXISTS (
        SELECT 1 FROM annotation a JOIN document d ON d.id = a.document
        WHERE a.id = new.annotation AND a.removed = 0 AND d.removed = 0);
END)sql",
    R"sql(CREATE TRIGGER annotation_tag_erased AFTER DELETE ON annotation_tag BEGIN
    UPDATE tag SET annotation_count = annotation_count - 1 WHERE id = old.tag AND EXISTS (
        SELECT 1 FROM annotation a JOIN document d ON d.id = a.document
        WHERE a.id = old.annotation AND a.removed = 0 AND d.removed = 0);
END)sql",
    R"sql(CREATE TRIGGER document_removed AFTER UPDATE OF removed ON document WHEN old.removed = 0 AND new.removed <> 0 BEGIN
    UPDATE tag SET annotation_count = annotation_count - (
        SELECT count(*) FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0 AND t.tag = tag.id)
        WHERE id IN (SELECT t.tag FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0);
END)sql",
    R"sql(CREATE TRIGGER document_restored AFTER UPDATE OF removed ON document WHEN old.removed <> 0 AND new.removed = 0 BEGIN
    UPDATE tag SET annotation_count = annotation_count + (
        SELECT count(*) FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0 AND t.tag = tag.id)
        WHERE id IN (SELECT t.tag FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0);
END)sql",
};

// What the user corrected of a document's structure: the text stays as it was read.
const char *const Second[] = {
    R"sql(CREATE TABLE correction (
    id BLOB NOT NULL PRIMARY KEY,
    document BLOB NOT NULL REFERENCES document (id),
    aspect INTEGER NOT NULL, -- 0 role, 1 furniture, 2 turn, 3 article's begin, 4 its end, 5 a speaker's name
    level INTEGER NOT NULL DEFAULT 0, -- role: 1 to 6 a heading, 0 a paragraph; furniture and turn: 1 yes, 0 no
    name TEXT NOT NULL DEFAULT '', -- the speaker
    former TEXT NOT NULL DEFAULT '', -- a speaker's name: as it was read
    range_begin INTEGER NOT NULL DEFAULT 0,
    range_end INTEGER NOT NULL DEFAULT 0,
    quote TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    lost INTEGER NOT NULL DEFAULT 0, -- 1: its place was not found in the current version
    created INTEGER NOT NULL
))sql",
    "CREATE INDEX correction_by_document ON correction (document, range_begin)",
};

// What a person leaves in a text for the reading's own sake. Of what was reviewed only the range is kept: its words are in the
// version, and a new version is compared with the one before.
const char *const Third[] = {
    R"sql(CREATE TABLE reading_mark (
    id BLOB NOT NULL PRIMARY KEY,
    document BLOB NOT NULL REFERENCES document (id),
    kind INTEGER NOT NULL, -- 0 a bookmark, 1 a reviewed passage
    name TEXT NOT NULL DEFAULT '', -- of a bookmark
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    quote TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    lost INTEGER NOT NULL DEFAULT 0, -- 1: its place was not found in the current version
    created INTEGER NOT NULL
))sql",
    "CREATE INDEX reading_mark_by_document ON reading_mark (document, range_begin)",
};

// The newest import first, and what came together as it came: an index is read in one direction for all its columns, and equal
// entries stand by rowid.
const char *const Fourth[] = {
    "CREATE INDEX document_newest_first ON document (imported DESC) WHERE removed = 0",
    "CREATE INDEX document_oldest_first ON document (imported) WHERE removed = 0",
    "DROP INDEX document_by_imported",
};

// A new version is looked for in all documents that wait for one (a deferred reference): without an index by reading every row,
// which made each imported document dearer than the one before.
const char *const Fifth[] = {
    "CREATE INDEX document_by_version ON document (version)",
};

// Corrections are read, and the latest is asked for, by time. What was opened last is not asked for any more.
const char *const Sixth[] = {
    "CREATE INDEX correction_in_order ON correction (document, created)",
    "DROP INDEX correction_by_document",
    "DROP INDEX reading_state_by_opened",
};

const std::span<const char *const> Migrations[] = {First, Second, Third, Fourth, Fifth, Sixth};

base::Result<int> integerPragma(Connection &connection, const QString &name)
{
    const base::Result<QVariant> value = connection.value(QStringLiteral("PRAGMA %1").arg(name));
    if (!value.ok())
        return value.error();
    return value->toInt();
}

base::Status apply(Connection &connection, int number)
{
    base::Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection);
    if (!transaction.ok())
        return transaction.error();
    // Another program may have done it while this one waited for the lock.
    const base::Result<int> version = Schema::versionOf(connection);
    if (!version.ok())
        return version.error();
    if (*version >= number)
        return {};
    QStringList statements = Schema::migration(number);
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(Schema::ApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(number));
    for (const QString &statement : std::as_const(statements)) {
        if (base::Status status = connection.run(statement); !status.ok())
            return status;
    }
    return (*transaction)->commit();
}

} // namespace

int Schema::currentVersion()
{
    return static_cast<int>(std::size(Migrations));
}

QStringList Schema::migration(int number)
{
    Q_ASSERT(number >= 1 && number <= currentVersion());
    QStringList statements;
    for (const char *statement : Migrations[number - 1])
        statements.append(QString::fromUtf8(statement));
    return statements;
}

base::Status Schema::migrate(Connection &connection)
{
    const base::Result<int> version = versionOf(connection);
    if (!version.ok())
        return version.error();
    for (int number = *version + 1; number <= currentVersion(); ++number) {
        if (base::Status status = apply(connection, number); !status.ok())
            return status;
    }
    return {};
}

base::Result<int> Schema::versionOf(Connection &connection)
{
    return integerPragma(connection, QStringLiteral("user_version"));
}

base::Result<qint32> Schema::applicationIdOf(Connection &connection)
{
    return integerPragma(connection, QStringLiteral("application_id"));
}

} // namespace library
