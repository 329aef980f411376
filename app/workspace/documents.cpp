// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/documents.h"

#include "library/document_commands.h"
#include "workspace/read_options.h"
#include "workspace/session.h"

#include <QCoreApplication>

#include <limits>

namespace workspace {

namespace {

library::DocumentOrder stored(DocumentOrder order)
{
    switch (order) {
    case DocumentOrder::Title:
        return library::DocumentOrder::Title;
    case DocumentOrder::Authors:
        return library::DocumentOrder::Authors;
    case DocumentOrder::Publisher:
        return library::DocumentOrder::Publisher;
    case DocumentOrder::Published:
        return library::DocumentOrder::Published;
    case DocumentOrder::Format:
        return library::DocumentOrder::Format;
    case DocumentOrder::Length:
        return library::DocumentOrder::Characters;
    case DocumentOrder::Annotations:
        return library::DocumentOrder::Annotations;
    case DocumentOrder::State:
        return library::DocumentOrder::Progress;
    case DocumentOrder::Imported:
        break;
    }
    return library::DocumentOrder::Imported;
}

// Both enumerations run from unread to done.
static_assert(static_cast<int>(ReadingState::Done) == static_cast<int>(library::Progress::Done));

DocumentSummary shown(const library::DocumentSummary &kept)
{
    return {kept.id,       kept.title,    kept.authors,    kept.publisher,   kept.published,
            kept.language, kept.format,   kept.characters, kept.annotations, static_cast<ReadingState>(kept.progress),
            kept.imported, kept.fileName, kept.serial};
}

int bounded(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

Documents::Documents(Session &session) : m_session(session) {}

base::Result<QList<DocumentSummary>> Documents::list(DocumentOrder order, Qt::SortOrder direction, qint64 offset,
                                                     qint64 limit) const
{
    const int most = limit < 0 ? std::numeric_limits<int>::max() : bounded(limit);
    const base::Result<QList<library::DocumentSummary>> page =
        m_session.documentRepository.page(stored(order), direction == Qt::DescendingOrder, bounded(offset), most);
    if (!page.ok())
        return page.error();
    QList<DocumentSummary> list;
    list.reserve(page.value().size());
    for (const library::DocumentSummary &kept : page.value())
        list.append(shown(kept));
    return list;
}

base::Result<qint64> Documents::count() const
{
    const base::Result<int> count = m_session.documentRepository.count();
    if (!count.ok())
        return count.error();
    return qint64(count.value());
}

base::Result<DocumentSummary> Documents::summary(document::DocumentId id) const
{
    const base::Result<library::DocumentSummary> found = m_session.documentRepository.find(id);
    if (!found.ok())
        return found.error();
    const base::Result<bool> removed = m_session.documentRepository.isRemoved(id);
    if (!removed.ok())
        return removed.error();
    if (removed.value())
        return base::Error{base::ErrorCode::NotFound,
                           tr("“%1” was removed from the library; undo that to have it back.").arg(found.value().title)};
    return shown(found.value());
}

base::Result<document::DocumentId> Documents::resolve(const QString &what) const
{
    const base::Result<library::DocumentSummary> found = m_session.documentRepository.named(what);
    if (!found.ok())
        return found.error();
    return found.value().id;
}

base::Result<document::DocumentPointer> Documents::load(document::DocumentId id) const
{
    return m_session.load(id);
}

base::Result<QByteArray> Documents::original(document::DocumentId id) const
{
    const base::Result<library::VersionRecord> version = m_session.versionRepository.current(id);
    if (!version.ok())
        return version.error();
    return m_session.library->originals().read(version.value().original);
}

base::Result<QString> Documents::originalFile(document::DocumentId id) const
{
    const base::Result<library::VersionRecord> version = m_session.versionRepository.current(id);
    if (!version.ok())
        return version.error();
    const library::Originals &originals = m_session.library->originals();
    if (!originals.contains(version.value().original))
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("workspace::Documents",
                                                       "The library no longer has the file; add it again from where it came.")};
    return originals.path(version.value().original);
}

QString Documents::password(document::DocumentId id) const
{
    const base::Result<library::VersionRecord> version = m_session.versionRepository.current(id);
    return version.ok() ? m_session.passwords.of(version.value().original) : QString();
}

void Documents::keepPassword(document::DocumentId id, const QString &password)
{
    if (const base::Result<library::VersionRecord> version = m_session.versionRepository.current(id); version.ok())
        m_session.passwords.keep(version.value().original, password);
}

base::Result<document::Metadata> Documents::metadata(document::DocumentId id) const
{
    return m_session.documentRepository.metadata(id);
}

base::Status Documents::setMetadata(const QList<document::DocumentId> &ids, QStringView name, const QStringList &values)
{
    return setMetadata(ids, {{name.toString(), values}});
}

base::Status Documents::setMetadata(const QList<document::DocumentId> &ids, const QList<std::pair<QString, QStringList>> &fields)
{
    return m_session.run({library::CommandKind::SetMetadata, m_session.titles(ids)},
                         [&](library::Change &change) -> base::Status {
                             for (const document::DocumentId id : ids) {
                                 for (const auto &[name, values] : fields) {
                                     if (base::Status status = library::setMetadata(change, id, name, values); !status.ok())
                                         return status;
                                 }
                             }
                             return {};
                         });
}

base::Status Documents::setState(const QList<document::DocumentId> &ids, ReadingState state)
{
    return m_session.run({library::CommandKind::SetProgress, m_session.titles(ids)}, [&](library::Change &change) {
        return library::setProgress(change, ids, static_cast<library::Progress>(state));
    });
}

base::Status Documents::remove(const QList<document::DocumentId> &ids)
{
    return m_session.run({library::CommandKind::RemoveDocuments, m_session.titles(ids)},
                         [&](library::Change &change) { return library::removeDocuments(change, ids); });
}

ReadingPlace Documents::readingPlace(document::DocumentId id) const
{
    ReadingPlace place;
    const base::Result<library::DocumentSummary> summary = m_session.documentRepository.find(id);
    const base::Result<library::ReadingState> state = m_session.documentRepository.readingState(id);
    if (!summary.ok() || !state.ok())
        return place;
    place.top = state->position;
    decode(state->view, summary->version, &place);
    return place;
}

void Documents::setReadingPlace(document::DocumentId id, const ReadingPlace &place)
{
    // Losing a place is no reason to disturb anybody, so failures stay unsaid.
    const base::Result<library::DocumentSummary> summary = m_session.documentRepository.find(id);
    if (!summary.ok())
        return;
    base::Result<std::unique_ptr<library::Transaction>> transaction = library::Transaction::begin(*m_session.connection);
    if (!transaction.ok())
        return;
    const library::ReadingState state{place.top, encode(place, summary->version), m_session.clock.now()};
    if (m_session.documentRepository.setReadingState(id, state).ok())
        (void)(*transaction)->commit();
}

void Documents::noteState(document::DocumentId id, ReadingState state)
{
    // As above: a library that cannot be written to can still be read in.
    const base::Result<library::DocumentSummary> before = m_session.documentRepository.find(id);
    if (!before.ok() || static_cast<ReadingState>(before->progress) >= state)
        return;
    base::Result<std::unique_ptr<library::Transaction>> transaction = library::Transaction::begin(*m_session.connection);
    if (!transaction.ok())
        return;
    if (m_session.documentRepository.noteProgress(id, static_cast<library::Progress>(state)).ok() &&
        (*transaction)->commit().ok())
        Q_EMIT documentsChanged({id});
}

base::Result<VersionReport> Documents::update(document::DocumentId id, const QString &file, const formats::ReadOptions &options)
{
    return m_session.makeVersion({id, file, options});
}

base::Result<VersionReport> Documents::readAgain(document::DocumentId id, const formats::ReadOptions &options)
{
    return m_session.makeVersion({id, {}, options});
}

base::Result<formats::ReadOptions> Documents::readOptions(document::DocumentId id) const
{
    const base::Result<library::VersionRecord> version = m_session.versionRepository.current(id);
    if (!version.ok())
        return version.error();
    return decodeReadOptions(version.value().options);
}

} // namespace workspace
