// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace library {

using SessionId = base::Id<struct SessionKind>;

/// Who does it: stands with each change in the history.
struct Session {
    SessionId id = SessionId::create(); ///< one a start of the program; undo by Ctrl+Z stays within it
    QString author;
};

enum class Progress : quint8 { Unread, InProgress, Done };

/// A document as lists show it: kept in one small row, so that 100,000 of them are cheap.
struct DocumentSummary {
    document::DocumentId id;
    document::VersionId version; ///< the current one
    QString title;               ///< what the user gave, else the file, else the file's name; never empty
    QStringList authors;
    QString publisher;
    QString published; ///< ISO 8601, cut to what is known
    QString language;  ///< BCP 47
    QString url;
    QString format;
    QString fileName;      ///< without folders; empty for pasted text
    qint64 characters = 0; ///< code points of the current version
    int annotations = 0;
    Progress progress = Progress::Unread;
    QDateTime imported; ///< UTC; one time for all that was imported together
    /// Order of insertion among the documents of one import; says nothing else, and another number may stand here another time.
    qint64 serial = 0;

    friend bool operator==(const DocumentSummary &, const DocumentSummary &) = default;
};

/// One reading of a document. Its text is fetched apart, by VersionRepository::load.
struct VersionRecord {
    document::VersionId id;
    document::DocumentId document;
    int number = 1; ///< from 1, per document
    QString format;
    QString encoding;
    QByteArray options;  ///< how it was read, in the caller's own form; kept so that it can be read again in the same way
    QByteArray original; ///< its file's SHA-256; empty for text that never was a file
    QString fileName;
    qint64 characters = 0;       ///< code points
    document::Metadata metadata; ///< as read, without what the user gave
    QDateTime created;           ///< UTC

    friend bool operator==(const VersionRecord &, const VersionRecord &) = default;
};

/// Where the reader was left. Not part of the history.
struct ReadingState {
    document::Position position;
    QByteArray view; ///< the caller's own: zoom, scroll offset, …
    QDateTime opened;

    friend bool operator==(const ReadingState &, const ReadingState &) = default;
};

/// What a committed command touched, for telling listeners. An id stands here whether its thing was added, changed or removed:
/// ask the repository what it is now.
struct Touched {
    QSet<document::DocumentId> documents;
    QHash<annotation::AnnotationId, document::DocumentId> annotations; ///< and the document each belongs to
    QSet<annotation::TagId> tags;
    QSet<document::DocumentId> structures; ///< documents whose corrections of structure changed
    QSet<document::DocumentId> marks;      ///< documents whose bookmarks or reviewed passages changed
    /// Where in their texts annotations, corrections and marks were changed; of one that is gone, where it was. In no order.
    QHash<document::DocumentId, QList<document::Range>> passages;

    bool isEmpty() const
    {
        return documents.isEmpty() && annotations.isEmpty() && tags.isEmpty() && structures.isEmpty() && marks.isEmpty();
    }
};

/// A command that has been committed.
struct Committed {
    qint64 number = 0; ///< its row in the history; 0 when nothing had to be changed, and so nothing was appended
    Touched touched;
};

} // namespace library
