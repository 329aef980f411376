// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/anchoring.h"
#include "annotation/structure_correction.h"
#include "base/result.h"
#include "document/document.h"
#include "formats/reader.h"
#include "workspace/reading_place.h"

#include <QDateTime>
#include <QObject>

namespace workspace {

struct Session;

enum class ReadingState : quint8 { Unread, InProgress, Done };

/// A row of the document list. What was corrected by the user is already in it.
struct DocumentSummary {
    document::DocumentId id;
    QString title; ///< never empty: the file's name where the document has none
    QStringList authors;
    QString publisher;
    QString published; ///< ISO 8601, cut to what is known
    QString language;
    QString format;
    qint64 characters = 0; ///< code points
    qint64 annotations = 0;
    ReadingState state = ReadingState::Unread;
    QDateTime imported; ///< one time for all that was imported together
    QString fileName;   ///< it was imported from; without folders
    qint64 serial = 0;  ///< order of insertion among the documents of one import; says nothing else

    friend bool operator==(const DocumentSummary &, const DocumentSummary &) = default;
};

enum class DocumentOrder : quint8 { Title, Authors, Publisher, Published, Format, Length, Annotations, State, Imported };

/// Which file becomes a document's new version.
struct VersionRequest {
    document::DocumentId document;
    QString file; ///< empty: the original that is in the library, read again
    formats::ReadOptions options;
};

/// What became of one annotation when its document got a new version.
struct ReanchoredAnnotation {
    annotation::AnnotationId annotation;
    annotation::Outcome outcome = annotation::Outcome::Kept;
    document::Range range; ///< in the new version
    double confidence = 1.0;
};

struct VersionReport {
    bool isNew = false;                      ///< false: the reading brought nothing new, and there is no new version
    QList<ReanchoredAnnotation> annotations; ///< in document order
    QList<annotation::StructureCorrection> lostCorrections; ///< as they were; kept, in case a later version has their place
    int comments = 0;                                       ///< that were new in the file and are annotations now
};

/// The library's documents: lists and loads them, and changes what the user may change about them.
///
/// Thread: the workspace's. Every change is one command: one transaction, one history row, and one signal after the commit.
/// Questions about an unknown or removed document give NotFound.
class Documents : public QObject
{
    Q_OBJECT
public:
    /// Removed documents are left out. `limit` < 0: all. Cheap enough to be called for the first screen of 100,000 documents.
    base::Result<QList<DocumentSummary>> list(DocumentOrder order = DocumentOrder::Imported,
                                              Qt::SortOrder direction = Qt::AscendingOrder, qint64 offset = 0,
                                              qint64 limit = -1) const;
    base::Result<qint64> count() const;
    base::Result<DocumentSummary> summary(document::DocumentId id) const;
    /// An id, a unique beginning of one (4 characters or more), an exact title, or a file name. Ambiguous lists the candidates
    /// in its message.
    base::Result<document::DocumentId> resolve(const QString &what) const;

    /// The current version, with the user's corrections of its structure. Keeps the last few in memory.
    base::Result<document::DocumentPointer> load(document::DocumentId id) const;
    /// The file's bytes as imported.
    base::Result<QByteArray> original(document::DocumentId id) const;
    /// Where those bytes lie in the library, to be read only. NotFound when they are gone.
    base::Result<QString> originalFile(document::DocumentId id) const;
    /// The password that opened the current version's file, given since the library was opened; empty when there is none. See
    /// Passwords.
    QString password(document::DocumentId id) const;
    /// Keeps `password`, which must be one that opens the file, for this session.
    void keepPassword(document::DocumentId id, const QString &password);
    /// As read, with the user's corrections over it.
    base::Result<document::Metadata> metadata(document::DocumentId id) const;

    /// `values` become what the user says of `name`; an empty list takes the user's word back. One undo step for all `ids`.
    base::Status setMetadata(const QList<document::DocumentId> &ids, QStringView name, const QStringList &values);
    /// The same for several names at once: still one undo step.
    base::Status setMetadata(const QList<document::DocumentId> &ids, const QList<std::pair<QString, QStringList>> &fields);
    base::Status setState(const QList<document::DocumentId> &ids, ReadingState state);
    base::Status remove(const QList<document::DocumentId> &ids);

    /// Where the user last was. Not undoable, and not a change of the document: no signal.
    ReadingPlace readingPlace(document::DocumentId id) const;
    void setReadingPlace(document::DocumentId id, const ReadingPlace &place);
    /// What follows from reading, as against `setState`: not undoable, and only ever forward. Signals documentsChanged.
    void noteState(document::DocumentId id, ReadingState state);

    /// Makes a new version of what is in `file`, and puts annotations and corrections where their words are in it. Waits for the
    /// reading; where somebody waits for the program, Workspace::startVersion is the way.
    base::Result<VersionReport> update(document::DocumentId id, const QString &file, const formats::ReadOptions &options = {});
    /// Reads the original again, e.g. in another encoding; otherwise as `update`.
    base::Result<VersionReport> readAgain(document::DocumentId id, const formats::ReadOptions &options);
    /// How the current version was read.
    base::Result<formats::ReadOptions> readOptions(document::DocumentId id) const;

Q_SIGNALS:
    void documentsAdded(const QList<document::DocumentId> &ids);
    void documentsChanged(const QList<document::DocumentId> &ids); ///< their summaries: metadata, state, counts
    void documentsRemoved(const QList<document::DocumentId> &ids);
    void versionChanged(document::DocumentId id); ///< its text or its structure is another one now
    /// Anything may have changed (undo of an import, another program's commit): ask again.
    void reset();

private:
    friend class Workspace;
    explicit Documents(Session &session);

    Session &m_session;
};

} // namespace workspace
