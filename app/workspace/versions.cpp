// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/versions.h"

#include "annotation/anchoring.h"
#include "document/binary_form.h"
#include "document/revision.h"
#include "library/annotation_commands.h"
#include "library/annotation_repository.h"
#include "library/correction_repository.h"
#include "library/document_commands.h"
#include "library/document_repository.h"
#include "library/reading_mark_commands.h"
#include "library/reading_mark_repository.h"
#include "library/version_repository.h"
#include "workspace/comments_in_file.h"
#include "workspace/read_options.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace workspace {

namespace {

/// The version that is there, and what hangs on its text.
struct Present {
    library::DocumentSummary summary;
    library::VersionRecord version;
    document::DocumentPointer document; ///< as read
};

/// What a person may change while a file is read.
struct Anchored {
    document::VersionId version;
    QList<annotation::Annotation> passages; ///< annotations on text, in document order
    QList<annotation::Annotation> areas;    ///< annotations on areas of pages
    QList<annotation::StructureCorrection> corrections;
    QList<annotation::ReadingMark> marks;

    friend bool operator==(const Anchored &, const Anchored &) = default;
};

/// The new version, ready to be written.
struct Prepared {
    library::NewVersion version;
    std::vector<annotation::Annotation> comments; ///< new in the file
};

struct Placed {
    QList<library::Reanchoring> annotations;
    QList<library::CorrectionMove> corrections;
    QList<annotation::ReadingMark> marks;
    VersionReport report;
};

base::Error removedError(const QString &title)
{
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("workspace::Versions", "“%1” was removed from the library; undo that to have it back.")
                .arg(title)};
}

base::Result<Present> present(const VersionWork &work, document::DocumentId id)
{
    const library::DocumentRepository documents(work.connection);
    const base::Result<library::DocumentSummary> summary = documents.find(id);
    if (!summary.ok())
        return summary.error();
    const base::Result<bool> removed = documents.isRemoved(id);
    if (!removed.ok())
        return removed.error();
    if (removed.value())
        return removedError(summary->title);
    const library::VersionRepository versions(work.connection);
    const base::Result<library::VersionRecord> version = versions.current(id);
    if (!version.ok())
        return version.error();
    const base::Result<document::DocumentPointer> document = versions.load(version->id);
    if (!document.ok())
        return document.error();
    return Present{*summary, *version, *document};
}

base::Result<Anchored> anchored(library::Connection &connection, document::DocumentId id)
{
    Anchored found;
    const base::Result<library::DocumentSummary> summary = library::DocumentRepository(connection).find(id);
    if (!summary.ok())
        return summary.error();
    found.version = summary->version;
    const base::Result<bool> removed = library::DocumentRepository(connection).isRemoved(id);
    if (!removed.ok())
        return removed.error();
    if (removed.value()) // while its file was read, perhaps
        return removedError(summary->title);
    const base::Result<QList<annotation::Annotation>> annotations = library::AnnotationRepository(connection).ofDocument(id);
    if (!annotations.ok())
        return annotations.error();
    for (const annotation::Annotation &one : annotations.value()) {
        if (one.text())
            found.passages.append(one);
        else if (one.area())
            found.areas.append(one);
    }
    base::Result<QList<annotation::StructureCorrection>> corrections = library::CorrectionRepository(connection).ofDocument(id);
    if (!corrections.ok())
        return corrections.error();
    corrections->removeIf([](const annotation::StructureCorrection &correction) { return !correction.hasPlace(); });
    found.corrections = std::move(corrections).value();
    base::Result<QList<annotation::ReadingMark>> marks = library::ReadingMarkRepository(connection).ofDocument(id);
    if (!marks.ok())
        return marks.error();
    found.marks = std::move(marks).value();
    return found;
}

library::Reanchoring reanchoring(const annotation::Annotation &before, const annotation::Reanchored &found, QStringView newText)
{
    if (found.outcome == annotation::Outcome::Orphaned)
        return {before.id, *before.text(), annotation::State::Orphaned};
    const bool isAsBefore = found.outcome == annotation::Outcome::Kept && before.state != annotation::State::Orphaned;
    return {before.id, annotation::makeTextTarget(newText, found.range), isAsBefore ? before.state : annotation::State::Moved};
}

library::CorrectionMove moved(const annotation::StructureCorrection &before, const annotation::Reanchored &found,
                              const document::Document &document)
{
    const std::optional<std::size_t> block = document.blockAt(found.range.begin);
    if (found.outcome == annotation::Outcome::Orphaned || !block || document.blocks()[*block].range.isEmpty())
        return {before.id, before.target, true};
    return {before.id, annotation::makeBlockTarget(document.text(), document.blocks()[*block].range), false};
}

Placed placed(const Anchored &before, const document::Document &old, const document::Document &document)
{
    std::vector<annotation::TextTarget> targets;
    for (const annotation::Annotation &one : before.passages)
        targets.push_back(*one.text());
    for (const annotation::StructureCorrection &one : before.corrections)
        targets.push_back(one.target);
    const std::vector<annotation::Reanchored> found = annotation::reanchor(old.text(), targets, document.text());

    Placed result;
    std::size_t next = 0;
    for (const annotation::Annotation &one : before.passages) {
        const annotation::Reanchored &at = found[next++];
        result.annotations.append(reanchoring(one, at, document.text()));
        result.report.annotations.append({one.id, at.outcome, at.range, at.confidence});
    }
    for (const annotation::Annotation &one : before.areas) {
        // An area has no words to be found again by: it stays on its page as long as there is one of that number.
        const bool hasPage = one.area()->page < static_cast<int>(document.pages().size());
        const auto state = !hasPage                                   ? annotation::State::Orphaned
                           : one.state == annotation::State::Orphaned ? annotation::State::Moved
                                                                      : one.state;
        if (state != one.state)
            result.annotations.append({one.id, one.target, state});
        result.report.annotations.append({one.id, hasPage ? annotation::Outcome::Kept : annotation::Outcome::Orphaned, {}, 1.0});
    }
    for (const annotation::StructureCorrection &one : before.corrections) {
        result.corrections.append(moved(one, found[next++], document));
        if (result.corrections.constLast().lost)
            result.report.lostCorrections.append(one);
    }
    result.marks = annotation::carriedOver(before.marks, old, document);
    return result;
}

// The pictures that lay beside a saved page are not in its bytes: a reading of the stored bytes gets them from the version
// before.
void keepResources(ReadFile &file, const document::Document &before)
{
    document::Revision revision(*file.document);
    for (const document::Resource &resource : before.resources())
        revision.addResource(resource);
    if (revision.document().resources().size() == file.document->resources().size())
        return;
    file.document = std::make_shared<const document::Document>(std::move(revision).finish());
    file.form = document::BinaryForm::write(*file.document);
}

base::Result<std::vector<annotation::Annotation>> newComments(const VersionWork &work, document::DocumentId id,
                                                              const document::Document &read)
{
    std::vector<annotation::Annotation> comments = commentsInFile(id, read);
    if (comments.empty())
        return comments;
    // Every version's: what the user removed stays removed, even if the file was without it for a while.
    const library::VersionRepository versions(work.connection);
    const base::Result<QList<library::VersionRecord>> earlier = versions.ofDocument(id);
    if (!earlier.ok())
        return earlier.error();
    for (const library::VersionRecord &version : earlier.value()) {
        const base::Result<document::DocumentPointer> document = versions.load(version.id);
        if (!document.ok())
            return document.error();
        comments = withoutKnown(std::move(comments), commentsInFile(id, **document));
    }
    return comments;
}

base::Status store(const VersionWork &work, const QString &path, const QByteArray &sha256)
{
    const base::Result<QByteArray> bytes = bytesAsRead(path, sha256);
    if (!bytes.ok())
        return bytes.error();
    if (const auto stored = work.library.originals().store(bytes.value()); !stored.ok())
        return stored.error();
    return work.library.originals().sync();
}

/// Nothing when somebody changed what is anchored since `before` was read.
base::Result<std::optional<library::Touched>> write(const VersionWork &work, const Present &was, const Prepared &prepared,
                                                    const Anchored &before, const Placed &now)
{
    base::Result<std::unique_ptr<library::Change>> change =
        library::Change::begin(work.connection, work.who, {library::CommandKind::AddVersion, {was.summary.title}}, work.clock);
    if (!change.ok())
        return change.error();
    const base::Result<Anchored> current = anchored(work.connection, was.summary.id);
    if (!current.ok())
        return current.error();
    if (current.value() != before)
        return std::optional<library::Touched>();
    if (base::Status status = library::addVersion(**change, prepared.version, now.annotations, now.corrections); !status.ok())
        return status.error();
    if (base::Status status = library::replaceReadingMarks(**change, before.marks, now.marks); !status.ok())
        return status.error();
    for (const annotation::Annotation &comment : prepared.comments) {
        if (base::Status status = library::addAnnotation(**change, comment); !status.ok())
            return status.error();
    }
    base::Result<library::Committed> committed = (*change)->commit();
    if (!committed.ok())
        return committed.error();
    return std::optional(std::move(committed->touched));
}

base::Result<MadeVersion> add(const VersionWork &work, const Present &was, Prepared prepared)
{
    // Matching takes its time and the gate is for writing: so first the one, then the other. Who annotates meanwhile goes first.
    constexpr int Attempts = 5;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const base::Result<Anchored> before = anchored(work.connection, was.summary.id);
        if (!before.ok())
            return before.error();
        if (before->version != was.version.id)
            break;
        Placed now = placed(before.value(), *was.document, *prepared.version.content);
        if (work.cancelled && *work.cancelled)
            return base::Error{base::ErrorCode::Cancelled,
                               QCoreApplication::translate("workspace::Versions", "Reading was cancelled.")};
        const base::Result<std::optional<library::Touched>> written = write(work, was, prepared, before.value(), now);
        if (!written.ok())
            return written.error();
        if (!written.value())
            continue;
        now.report.isNew = true;
        now.report.comments = static_cast<int>(prepared.comments.size());
        return MadeVersion{std::move(now.report), *written.value()};
    }
    return base::Error{
        base::ErrorCode::Conflict,
        QCoreApplication::translate("workspace::Versions", "The document was changed while its file was read; try again.")};
}

base::Result<ReadFile> read(const VersionWork &work, const Present &was, const VersionRequest &request, const QString &path)
{
    ReadRequest wanted{path, {}, request.file.isEmpty() ? was.version.fileName : QString(), request.options};
    if (wanted.options.password.isEmpty() && request.file.isEmpty())
        wanted.options.password = work.passwords.of(was.version.original);
    base::Result<ReadFile> file = work.reader.read(wanted, work.cancelled);
    if (!file.ok())
        return file;
    if (isBlank(*file->document))
        return base::Error{
            base::ErrorCode::NoText,
            QCoreApplication::translate("workspace::Versions", "There is no text in this file; choose one with a text in it.")};
    work.passwords.keep(file->sha256, wanted.options.password);
    if (file->sha256 == was.version.original)
        keepResources(file.value(), *was.document);
    return file;
}

} // namespace

bool isBlank(const document::Document &document)
{
    return QStringView(document.text()).trimmed().isEmpty() && document.pages().empty();
}

base::Result<QByteArray> bytesAsRead(const QString &file, const QByteArray &sha256)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return base::Error{
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("workspace::Versions", "The file cannot be opened; check that you may read it."),
            opened.errorString()};
    QByteArray bytes = opened.readAll();
    if (library::Originals::hashOf(bytes) != sha256)
        return base::Error{
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("workspace::Versions",
                                        "The file changed while it was read; try again when nothing writes to it.")};
    return bytes;
}

base::Result<MadeVersion> makeVersion(const VersionWork &work, const VersionRequest &request)
{
    const base::Result<Present> was = present(work, request.document);
    if (!was.ok())
        return was.error();
    const QString path = request.file.isEmpty() ? work.library.originals().path(was->version.original)
                                                : QFileInfo(request.file).absoluteFilePath();
    const base::Result<ReadFile> file = read(work, was.value(), request, path);
    if (!file.ok())
        return file.error();
    const QByteArray options = encode(request.options);
    if (file->sha256 == was->version.original && options == was->version.options && *file->document == *was->document) {
        const base::Result<Anchored> before = anchored(work.connection, request.document);
        if (!before.ok())
            return before.error();
        return MadeVersion{placed(before.value(), *was->document, *was->document).report, {}};
    }
    if (base::Status stored = store(work, path, file->sha256); !stored.ok())
        return stored.error();
    base::Result<std::vector<annotation::Annotation>> comments = newComments(work, request.document, *file->document);
    if (!comments.ok())
        return comments.error();
    Prepared prepared;
    prepared.version.document = request.document;
    prepared.version.content = file->document;
    prepared.version.form = file->form;
    prepared.version.options = options;
    prepared.version.original = file->sha256;
    prepared.version.fileName = request.file.isEmpty() ? was->version.fileName : QFileInfo(request.file).fileName();
    prepared.comments = std::move(comments).value();
    return add(work, was.value(), std::move(prepared));
}

} // namespace workspace
