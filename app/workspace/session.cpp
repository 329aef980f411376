// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/session.h"

#include "base/logging.h"
#include "workspace/versions.h"

#include <QFile>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace workspace {

namespace {

// Enough for going back and forth between a few sources; a book of 3 MB takes about 8 MB.
constexpr std::size_t KeptDocuments = 4;

QString systemUser()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QFile::decodeName(entry->pw_name) : qEnvironmentVariable("USER");
}

const annotation::TagTree &emptyTree()
{
    static const annotation::TagTree tree;
    return tree;
}

/// The ids of each document, in one list a document.
QHash<document::DocumentId, QList<annotation::AnnotationId>> byDocument(const library::Touched &touched)
{
    QHash<document::DocumentId, QList<annotation::AnnotationId>> grouped;
    for (auto it = touched.annotations.begin(); it != touched.annotations.end(); ++it)
        grouped[it.value()].append(it.key());
    return grouped;
}

} // namespace

Session::Session(std::unique_ptr<library::Library> opened, std::unique_ptr<library::Connection> opened_connection,
                 const OpenOptions &given)
    : options(given),
      clock(given.clock ? *given.clock : systemClock),
      library(std::move(opened)),
      connection(std::move(opened_connection)),
      documentRepository(*connection),
      versionRepository(*connection),
      annotationRepository(*connection),
      correctionRepository(*connection),
      tagRepository(*connection),
      readingMarkRepository(*connection),
      historyLog(*connection),
      reader(given.readerProgram)
{
    who.author = given.author.isEmpty() ? systemUser() : given.author;
}

Session::~Session() = default;

base::Status Session::run(const library::Command &command, const std::function<base::Status(library::Change &)> &body)
{
    base::Result<std::unique_ptr<library::Change>> change = library::Change::begin(*connection, who, command, clock);
    if (!change.ok())
        return change.error();
    if (base::Status status = body(**change); !status.ok())
        return status;
    const base::Result<library::Committed> committed = (*change)->commit();
    if (!committed.ok())
        return committed.error();
    change.value().reset(); // listeners may want to begin the next
    if (committed.value().number != 0)
        announce(command.kind, Direction::Done, committed.value().touched);
    return {};
}

void Session::announce(library::CommandKind kind, Direction direction, const library::Touched &touched)
{
    if (!touched.tags.isEmpty())
        m_tagTree.reset();
    m_tagCounts.reset();
    for (Loaded &one : m_loaded) {
        if (touched.structures.contains(one.id))
            one.corrected.reset();
    }
    if (!touched.tags.isEmpty())
        Q_EMIT tags->tagsChanged();
    announceDocuments(kind, direction, touched);
    announceAnnotations(kind, direction, touched);
    for (const document::DocumentId id : touched.marks)
        Q_EMIT readingMarks->marksChanged(id);
    Q_EMIT history->historyChanged();
    if (changed)
        changed();
}

void Session::announceDocuments(library::CommandKind kind, Direction direction, const library::Touched &touched)
{
    using Kind = library::CommandKind;
    QSet<document::DocumentId> ids = touched.documents;
    const bool forward = direction == Direction::Done;
    if (kind == Kind::ImportDocuments || kind == Kind::RestoreDocuments || kind == Kind::RemoveDocuments) {
        const bool came = (kind != Kind::RemoveDocuments) == forward;
        if (ids.isEmpty())
            return;
        if (came)
            Q_EMIT documents->documentsAdded(ids.values());
        else
            Q_EMIT documents->documentsRemoved(ids.values());
        if (kind != Kind::ImportDocuments || !forward) {
            // Their annotations came or went with them.
            Q_EMIT annotations->reset();
            Q_EMIT tags->countsChanged();
        }
        return;
    }
    QSet<document::DocumentId> anew = touched.structures;
    if (kind == Kind::AddVersion)
        anew.unite(ids);
    for (const document::DocumentId id : std::as_const(anew))
        Q_EMIT documents->versionChanged(id);
    // Their kept counts.
    for (const document::DocumentId id : touched.annotations)
        ids.insert(id);
    if (!ids.isEmpty())
        Q_EMIT documents->documentsChanged(ids.values());
}

void Session::announceAnnotations(library::CommandKind kind, Direction direction, const library::Touched &touched)
{
    using Kind = library::CommandKind;
    const QHash<document::DocumentId, QList<annotation::AnnotationId>> grouped = byDocument(touched);
    const bool forward = direction == Direction::Done;
    // An imported file brings its comments with it.
    const bool isMaking = kind == Kind::AddAnnotation || kind == Kind::ImportAnnotations || kind == Kind::ImportDocuments;
    for (auto it = grouped.begin(); it != grouped.end(); ++it) {
        if (!isMaking && kind != Kind::RemoveAnnotations)
            Q_EMIT annotations->annotationsChanged(it.key(), it.value());
        else if (isMaking == forward)
            Q_EMIT annotations->annotationsAdded(it.key(), it.value());
        else
            Q_EMIT annotations->annotationsRemoved(it.key(), it.value());
    }
    if (!grouped.isEmpty())
        Q_EMIT tags->countsChanged();
}

void Session::announceReset()
{
    m_tagTree.reset();
    m_tagCounts.reset();
    for (Loaded &one : m_loaded)
        one.corrected.reset();
    Q_EMIT tags->tagsChanged();
    Q_EMIT tags->countsChanged();
    Q_EMIT documents->reset();
    Q_EMIT annotations->reset();
    Q_EMIT readingMarks->reset();
    Q_EMIT history->historyChanged();
    if (changed)
        changed();
}

base::Result<Session::Loaded *> Session::loaded(document::DocumentId id)
{
    const base::Result<library::DocumentSummary> summary = documentRepository.find(id);
    if (!summary.ok())
        return summary.error();
    const document::VersionId version = summary.value().version;
    const auto kept = std::find_if(m_loaded.begin(), m_loaded.end(), [&](const Loaded &one) { return one.version == version; });
    if (kept != m_loaded.end()) {
        m_loaded.splice(m_loaded.begin(), m_loaded, kept);
        return &m_loaded.front();
    }
    const base::Result<document::DocumentPointer> read = versionRepository.load(version);
    if (!read.ok())
        return read.error();
    remember({version, id, read.value(), {}});
    return &m_loaded.front();
}

void Session::remember(Loaded loaded)
{
    m_loaded.push_front(std::move(loaded));
    if (m_loaded.size() > KeptDocuments)
        m_loaded.pop_back();
}

void Session::keep(document::DocumentId id, const document::DocumentPointer &read)
{
    if (const base::Result<library::DocumentSummary> summary = documentRepository.find(id); summary.ok())
        remember({summary->version, id, read, {}});
}

base::Result<document::DocumentPointer> Session::load(document::DocumentId id)
{
    const base::Result<Loaded *> found = loaded(id);
    if (!found.ok())
        return found.error();
    Loaded &one = *found.value();
    if (!one.corrected) {
        const base::Result<QList<annotation::StructureCorrection>> made = correctionRepository.ofDocument(id);
        if (!made.ok())
            return made.error();
        one.corrected = annotation::corrected(one.read, made.value());
    }
    return one.corrected;
}

base::Result<document::DocumentPointer> Session::loadAsRead(document::DocumentId id)
{
    const base::Result<Loaded *> found = loaded(id);
    if (!found.ok())
        return found.error();
    return found.value()->read;
}

base::Result<VersionReport> Session::makeVersion(const VersionRequest &request)
{
    base::Result<MadeVersion> made = workspace::makeVersion({*library, *connection, reader, who, clock, passwords}, request);
    if (!made.ok())
        return made.error();
    if (!made->touched.isEmpty())
        announce(library::CommandKind::AddVersion, Direction::Done, made->touched);
    return std::move(made->report);
}

QStringList Session::titles(const QList<document::DocumentId> &ids) const
{
    if (ids.size() != 1)
        return {QString::number(ids.size())};
    const base::Result<library::DocumentSummary> summary = documentRepository.find(ids.first());
    return {summary.ok() ? summary.value().title : QString()};
}

const annotation::TagTree &Session::tagTree()
{
    if (!m_tagTree) {
        base::Result<annotation::TagTree> tree = tagRepository.tree();
        if (!tree.ok()) {
            qCWarning(base::workspaceLog) << tree.error().message << tree.error().detail;
            return emptyTree();
        }
        m_tagTree = std::move(tree).value();
    }
    return *m_tagTree;
}

const QHash<annotation::TagId, int> &Session::tagCounts()
{
    if (!m_tagCounts) {
        base::Result<QHash<annotation::TagId, int>> counts = tagRepository.counts();
        if (!counts.ok())
            qCWarning(base::workspaceLog) << counts.error().message << counts.error().detail;
        m_tagCounts = counts.ok() ? std::move(counts).value() : QHash<annotation::TagId, int>();
    }
    return *m_tagCounts;
}

} // namespace workspace
