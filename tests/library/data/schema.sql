CREATE TABLE document (
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
);

CREATE INDEX document_by_title ON document (title_key, id) WHERE removed = 0;

CREATE INDEX document_by_authors ON document (authors COLLATE NOCASE, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_publisher ON document (publisher COLLATE NOCASE, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_published ON document (published, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_language ON document (language, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_format ON document (format, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_characters ON document (characters, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_annotations ON document (annotation_count, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_progress ON document (progress, title_key, id) WHERE removed = 0;

CREATE INDEX document_by_file_name ON document (file_name);

CREATE TABLE document_metadata (
    document BLOB NOT NULL REFERENCES document (id),
    name TEXT NOT NULL,
    content TEXT NOT NULL, -- a JSON array of strings
    PRIMARY KEY (document, name)
) WITHOUT ROWID;

CREATE TABLE document_version (
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
);

CREATE INDEX document_version_by_document ON document_version (document, number);

CREATE INDEX document_version_by_original ON document_version (original) WHERE original IS NOT NULL;

CREATE TABLE version_text (
    version BLOB NOT NULL PRIMARY KEY REFERENCES document_version (id),
    form BLOB NOT NULL -- document::BinaryForm
);

CREATE TABLE annotation (
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
);

CREATE INDEX annotation_by_document ON annotation (document, range_begin) WHERE removed = 0;

CREATE INDEX annotation_by_created ON annotation (created, id) WHERE removed = 0;

CREATE INDEX annotation_by_modified ON annotation (modified, id) WHERE removed = 0;

CREATE TABLE tag (
    id BLOB NOT NULL PRIMARY KEY,
    parent BLOB REFERENCES tag (id), -- NULL: at the top
    name TEXT NOT NULL,
    color INTEGER NOT NULL DEFAULT 0, -- 0xRRGGBB
    description TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0, -- the key 1 to 9, or 0
    position INTEGER NOT NULL DEFAULT 0, -- among its siblings, as dragged
    annotation_count INTEGER NOT NULL DEFAULT 0, -- kept by triggers
    removed INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX tag_by_parent ON tag (parent);

CREATE TABLE annotation_tag (
    annotation BLOB NOT NULL REFERENCES annotation (id),
    tag BLOB NOT NULL REFERENCES tag (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (annotation, tag)
) WITHOUT ROWID;

CREATE INDEX annotation_tag_by_tag ON annotation_tag (tag, annotation);

CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]', -- a JSON array of strings
    author TEXT NOT NULL DEFAULT '',
    session BLOB NOT NULL,
    time INTEGER NOT NULL,
    merge_key TEXT NOT NULL DEFAULT '',
    undoes INTEGER REFERENCES history (number), -- in the row of an undo or redo: the command
    undone_by INTEGER REFERENCES history (number) -- in the row of a command that is taken back: its undo
);

CREATE TABLE sqlite_sequence(name,seq);

CREATE INDEX history_by_session ON history (session, number);

CREATE INDEX history_undone ON history (undone_by) WHERE undone_by IS NOT NULL;

CREATE TABLE history_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    history INTEGER NOT NULL REFERENCES history (number),
    changes BLOB -- rows before and after, see row_change.h
);

CREATE INDEX history_change_by_history ON history_change (history, id);

CREATE TABLE reading_state (
    document BLOB NOT NULL PRIMARY KEY REFERENCES document (id),
    position INTEGER NOT NULL DEFAULT 0,
    view BLOB,
    opened INTEGER
);

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
);

CREATE TRIGGER annotation_added AFTER INSERT ON annotation WHEN new.removed = 0 BEGIN
    UPDATE document SET annotation_count = annotation_count + 1 WHERE id = new.document;
END;

CREATE TRIGGER annotation_erased AFTER DELETE ON annotation WHEN old.removed = 0 BEGIN
    UPDATE document SET annotation_count = annotation_count - 1 WHERE id = old.document;
END;

CREATE TRIGGER annotation_removed AFTER UPDATE OF removed ON annotation WHEN old.removed = 0 AND new.removed <> 0 BEGIN
    UPDATE document SET annotation_count = annotation_count - 1 WHERE id = new.document;
    UPDATE tag SET annotation_count = annotation_count - 1
        WHERE id IN (SELECT tag FROM annotation_tag WHERE annotation = new.id)
        AND EXISTS (SELECT 1 FROM document WHERE id = new.document AND removed = 0);
END;

CREATE TRIGGER annotation_restored AFTER UPDATE OF removed ON annotation WHEN old.removed <> 0 AND new.removed = 0 BEGIN
    UPDATE document SET annotation_count = annotation_count + 1 WHERE id = new.document;
    UPDATE tag SET annotation_count = annotation_count + 1
        WHERE id IN (SELECT tag FROM annotation_tag WHERE annotation = new.id)
        AND EXISTS (SELECT 1 FROM document WHERE id = new.document AND removed = 0);
END;

CREATE TRIGGER annotation_tag_added AFTER INSERT ON annotation_tag BEGIN
    UPDATE tag SET annotation_count = annotation_count + 1 WHERE id = new.tag AND EXISTS (
        SELECT 1 FROM annotation a JOIN document d ON d.id = a.document
        WHERE a.id = new.annotation AND a.removed = 0 AND d.removed = 0);
END;

CREATE TRIGGER annotation_tag_erased AFTER DELETE ON annotation_tag BEGIN
    UPDATE tag SET annotation_count = annotation_count - 1 WHERE id = old.tag AND EXISTS (
        SELECT 1 FROM annotation a JOIN document d ON d.id = a.document
        WHERE a.id = old.annotation AND a.removed = 0 AND d.removed = 0);
END;

CREATE TRIGGER document_removed AFTER UPDATE OF removed ON document WHEN old.removed = 0 AND new.removed <> 0 BEGIN
    UPDATE tag SET annotation_count = annotation_count - (
        SELECT count(*) FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0 AND t.tag = tag.id)
        WHERE id IN (SELECT t.tag FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0);
END;

CREATE TRIGGER document_restored AFTER UPDATE OF removed ON document WHEN old.removed <> 0 AND new.removed = 0 BEGIN
    UPDATE tag SET annotation_count = annotation_count + (
        SELECT count(*) FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0 AND t.tag = tag.id)
        WHERE id IN (SELECT t.tag FROM annotation a JOIN annotation_tag t ON t.annotation = a.id
        WHERE a.document = new.id AND a.removed = 0);
END;

CREATE TABLE correction (
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
);

CREATE TABLE reading_mark (
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
);

CREATE INDEX reading_mark_by_document ON reading_mark (document, range_begin);

CREATE INDEX document_newest_first ON document (imported DESC) WHERE removed = 0;

CREATE INDEX document_oldest_first ON document (imported) WHERE removed = 0;

CREATE INDEX document_by_version ON document (version);

CREATE INDEX correction_in_order ON correction (document, created);

