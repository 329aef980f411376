// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/versions.h"

#include "annotation/anchoring.h"
#include "library/document_commands.h"
#include "workspace/read_options.h"
#include "workspace/session.h"

#include <QCoreApplication>
#include <QFile>

namespace workspace {

namespace {

/// The annotations on passages, in document order, and where they are in the new text.
struct Passages {
    QList<annotation::Annotation> annotations;
    std::vector<annotation::Reanchored> found;
};

Passages reanchored(const QList<annotation::Annotation> &all, QStringView oldText, QStringView newText)
{
    Passages passages;
    std::vector<annotation::TextTarget> targets;
    for (const annotation::Annotation &one : all) {
        if (!one.text())
            continue;
        passages.annotations.append(one);
        targets.push_back(*one.text());
    }
    passages.found = annotation::reanchor(oldText, targets, newText);
    return passages;
}

library::Reanchoring reanchoring(const annotation::Annotation &before, const annotation::Reanchored &found, QStringView newText)
{
    if (found.outcome == annotation::Outcome::Orphaned)
        return {before.id, *before.text(), annotation::State::Orphaned};
    const bool isAsBefore = found.outcome == annotation::Outcome::Kept && before.state != annotation::State::Orphaned;
    return {before.id, annotation::makeTextTarget(newText, found.range), isAsBefore ? before.state : annotation::State::Moved};
}

QList<ReanchoredAnnotation> report(const Passages &passages)
{
    QList<ReanchoredAnnotation> lines;
    for (qsizetype i = 0; i < passages.annotations.size(); ++i) {
        const annotation::Reanchored &found = passages.found[static_cast<std::size_t>(i)];
        lines.append({passages.annotations.at(i).id, found.outcome, found.range, found.confidence});
    }
    return lines;
}

} // namespace

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

base::Result<QList<ReanchoredAnnotation>> addVersionFromFile(Session &session, document::DocumentId id,
                                                             const ReadRequest &request, const QString &fileName)
{
    const base::Result<DocumentSummary> summary = session.documents->summary(id);
    if (!summary.ok())
        return summary.error();
    const base::Result<library::VersionRecord> current = session.versionRepository.current(id);
    if (!current.ok())
        return current.error();
    const base::Result<document::DocumentPointer> old = session.load(id);
    if (!old.ok())
        return old.error();
    const base::Result<QList<annotation::Annotation>> annotations = session.annotationRepository.ofDocument(id);
    if (!annotations.ok())
        return annotations.error();

    const base::Result<ReadFile> read = session.reader.read(request);
    if (!read.ok())
        return read.error();
    const ReadFile &file = read.value();
    const QString &newText = file.document->text();
    const Passages passages = reanchored(annotations.value(), (*old)->text(), newText);
    const QByteArray options = encode(request.options);
    if (file.sha256 == current.value().original && options == current.value().options && *file.document == **old)
        return report(passages);

    const base::Result<QByteArray> bytes = bytesAsRead(request.path, file.sha256);
    if (!bytes.ok())
        return bytes.error();
    if (const auto stored = session.library->originals().store(bytes.value()); !stored.ok())
        return stored.error();
    if (base::Status synced = session.library->originals().sync(); !synced.ok())
        return synced.error();

    QList<library::Reanchoring> anchors;
    for (qsizetype i = 0; i < passages.annotations.size(); ++i)
        anchors.append(reanchoring(passages.annotations.at(i), passages.found[static_cast<std::size_t>(i)], newText));
    library::NewVersion version;
    version.document = id;
    version.content = file.document;
    version.form = file.form;
    version.options = options;
    version.original = file.sha256;
    version.fileName = fileName;
    const base::Status done = session.run({library::CommandKind::AddVersion, {summary.value().title}},
                                          [&](library::Change &change) { return library::addVersion(change, version, anchors); });
    if (!done.ok())
        return done.error();
    return report(passages);
}

} // namespace workspace
