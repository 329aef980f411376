// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/import_run.h"

#include "base/logging.h"
#include "library/annotation_commands.h"
#include "library/document_commands.h"
#include "workspace/background.h"
#include "workspace/comments_in_file.h"
#include "workspace/file_walk.h"
#include "workspace/read_options.h"
#include "workspace/session.h"
#include "workspace/versions.h"

#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace workspace {

namespace {

// Two: on a small machine more would take the processor from whoever reads.
constexpr int Readers = 2;

// Mails in mails: people forward a few deep. The number bounds what one hostile file can bring in.
constexpr int DeepestAttachment = 8;
constexpr std::size_t MostAttachments = 2000;

void fail(ImportOutcome &outcome, const base::Error &error)
{
    outcome.file.status = ImportedFile::Status::Failed;
    outcome.file.error = error;
    outcome.read = {};
}

QString titleOf(document::DocumentId id, library::Connection &connection)
{
    const base::Result<library::DocumentSummary> summary = library::DocumentRepository(connection).find(id);
    return summary.ok() ? summary.value().title : QString();
}

void markPresent(ImportOutcome &outcome, document::DocumentId id, library::Connection &connection)
{
    outcome.file.status = ImportedFile::Status::AlreadyThere;
    outcome.file.id = id;
    outcome.file.title = titleOf(id, connection);
}

bool isToBeWritten(const ImportOutcome &outcome)
{
    return outcome.read.document != nullptr;
}

} // namespace

ImportRun::ImportRun(Session &session, const ImportRequest &request, QObject *parent)
    : ImportJob(parent),
      m_session(session),
      m_request(request),
      m_begun(session.clock.now()),
      m_thread(QThread::create([this] { work(); }))
{
    m_thread->start();
}

ImportRun::~ImportRun()
{
    cancel();
    m_thread->wait();
}

void ImportRun::cancel()
{
    m_cancelled = true;
    m_queue.cancel();
}

void ImportRun::work()
{
    std::vector<std::thread> readers;
    for (int i = 0; i < Readers; ++i)
        readers.emplace_back([this] { readFiles(); });
    giveWay(Work::Writing);
    findFiles();
    base::Result<std::unique_ptr<library::Connection>> connection = m_session.library->connect(library::Role::Job);
    if (!connection.ok())
        cancel();
    while (true) {
        std::vector<ImportOutcome> outcomes = m_queue.take();
        if (outcomes.empty())
            break;
        if (connection.ok()) {
            write(**connection, std::move(outcomes));
            continue;
        }
        std::vector<ImportOutcome *> failed;
        for (ImportOutcome &outcome : outcomes) {
            fail(outcome, connection.error());
            failed.push_back(&outcome);
        }
        post(failed, {});
    }
    for (std::thread &reader : readers)
        reader.join();
    if (connection.ok())
        (void)(*connection)->checkpoint();
    QMetaObject::invokeMethod(this, &ImportRun::finish, Qt::QueuedConnection);
}

void ImportRun::findFiles()
{
    if (m_request.paths.isEmpty())
        m_queue.add({});
    walkFiles(m_request.paths, [this](const QString &file) {
        m_queue.add(file);
        return !m_cancelled;
    });
    m_queue.endOfFiles();
}

void ImportRun::readFiles()
{
    giveWay(Work::Reading);
    const base::Result<std::unique_ptr<library::Connection>> connection = m_session.library->connect(library::Role::Job);
    ReaderProcessHost host(m_session.options.readerProgram);
    ImportItem item;
    while (m_queue.next(item)) {
        m_session.library->gate().standBack();
        ImportOutcome outcome;
        if (connection.ok())
            outcome = read(item, host, **connection);
        else
            fail(outcome, connection.error());
        outcome.file.file = item.path;
        m_queue.put(item.number, std::move(outcome));
    }
}

ImportOutcome ImportRun::read(const ImportItem &item, ReaderProcessHost &host, library::Connection &connection) const
{
    ImportOutcome outcome;
    QByteArray bytes;
    ReadRequest request;
    request.options = m_request.options;
    if (m_request.paths.isEmpty()) {
        bytes = m_request.pastedText.toUtf8();
        request.bytes = bytes;
        request.options.encoding = QStringLiteral("UTF-8");
        if (request.options.format.isEmpty())
            request.options.format = QStringLiteral("text");
    } else {
        request.path = QFileInfo(item.path).absoluteFilePath();
        if (const base::Result<qint64> size = checkFile(request.path); !size.ok()) {
            fail(outcome, size.error());
            return outcome;
        }
        QFile file(request.path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(outcome,
                 {base::ErrorCode::Unreadable, tr("The file cannot be opened; check that you may read it."), file.errorString()});
            return outcome;
        }
        bytes = file.readAll();
    }
    const QByteArray hash = library::Originals::hashOf(bytes);
    if (!m_request.again) {
        const base::Result<document::DocumentId> present = library::DocumentRepository(connection).withOriginal(hash);
        if (present.ok() && !present.value().isNull()) {
            markPresent(outcome, present.value(), connection);
            return outcome;
        }
    }
    base::Result<ReadFile> file = host.read(request, &m_cancelled);
    if (!file.ok()) {
        fail(outcome, file.error());
        outcome.file.takesPassword =
            file.error().code == base::ErrorCode::Encrypted && formats::takesPassword({bytes, request.path, {}});
        return outcome;
    }
    m_session.passwords.keep(file->sha256, request.options.password);
    if (isBlank(*file.value().document)) {
        fail(outcome, {base::ErrorCode::NoText, tr("There is no text in this file; choose one with a text in it.")});
        return outcome;
    }
    if (const base::Status kept = keepOriginal(item, bytes, hash, file.value()); !kept.ok()) {
        fail(outcome, kept.error());
        return outcome;
    }
    outcome.read = std::move(file).value();
    outcome.attachments = readAttachments(*outcome.read.document, host);
    return outcome;
}

std::vector<ReadAttachment> ImportRun::readAttachments(const document::Document &document, ReaderProcessHost &host) const
{
    std::vector<ReadAttachment> attachments;
    readAttachments(document, {}, 0, host, &attachments);
    return attachments;
}

void ImportRun::readAttachments(const document::Document &document, const QString &name, int depth, ReaderProcessHost &host,
                                std::vector<ReadAttachment> *attachments) const
{
    for (const document::Resource &resource : document.resources()) {
        if (attachments->size() >= MostAttachments || m_cancelled)
            return;
        if (resource.role != document::ResourceRole::Attachment || resource.bytes.isEmpty())
            continue;
        base::Result<ReadFile> read = host.read({{}, resource.bytes, resource.name, {}}, &m_cancelled);
        if (!read.ok() || isBlank(*read.value().document)) {
            qCInfo(base::workspaceLog) << "attachment left out:" << resource.name
                                       << (read.ok() ? QString() : read.error().message);
            continue;
        }
        const base::Result<QByteArray> kept = m_session.library->originals().store(resource.bytes);
        if (!kept.ok())
            continue;
        attachments->push_back({resource.name, name, std::move(read).value()});
        const document::DocumentPointer inner = attachments->back().read.document;
        const QString title = inner->metadata().title();
        if (depth < DeepestAttachment)
            readAttachments(*inner, title.isEmpty() ? resource.name : title, depth + 1, host, attachments);
    }
}

base::Status ImportRun::keepOriginal(const ImportItem &item, const QByteArray &bytes, const QByteArray &hash,
                                     const ReadFile &file) const
{
    const library::Originals &originals = m_session.library->originals();
    if (base::Status stored = originals.store(bytes, hash); !stored.ok())
        return stored;
    if (hash == file.sha256)
        return {};
    // It was changed between being read here and there.
    const base::Result<QByteArray> newer = bytesAsRead(item.path, file.sha256);
    if (!newer.ok())
        return newer.error();
    return originals.store(newer.value(), file.sha256);
}

void ImportRun::write(library::Connection &connection, std::vector<ImportOutcome> outcomes)
{
    std::vector<ImportOutcome *> left;
    for (ImportOutcome &outcome : outcomes)
        left.push_back(&outcome);
    if (std::any_of(outcomes.begin(), outcomes.end(), isToBeWritten)) {
        // Before the gate is passed: what the rows will speak of has to be on the disk first.
        if (const base::Status synced = m_session.library->originals().sync(); !synced.ok()) {
            for (ImportOutcome *outcome : left) {
                if (isToBeWritten(*outcome))
                    fail(*outcome, synced.error());
            }
        }
    }
    while (!left.empty()) {
        const std::size_t written = writeChunk(connection, left);
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(written));
    }
}

std::size_t ImportRun::writeChunk(library::Connection &connection, const std::vector<ImportOutcome *> &outcomes)
{
    const auto failFirst = [&](const base::Error &error) -> std::size_t {
        qCInfo(base::workspaceLog) << "import:" << error.message << error.detail;
        fail(*outcomes.front(), error);
        post({outcomes.front()}, {});
        return 1;
    };
    if (std::none_of(outcomes.begin(), outcomes.end(), [](const ImportOutcome *one) { return isToBeWritten(*one); })) {
        post(outcomes, {});
        return outcomes.size();
    }
    library::Command command{library::CommandKind::ImportDocuments};
    command.continues = m_historyRow;
    base::Result<std::unique_ptr<library::Change>> change =
        library::Change::begin(connection, m_session.who, command, m_session.clock);
    if (!change.ok())
        return failFirst(change.error());
    std::size_t written = 0;
    const int addedBefore = m_added;
    for (ImportOutcome *outcome : outcomes) {
        if (isToBeWritten(*outcome)) {
            if (const base::Status status = addTo(**change, *outcome); !status.ok()) {
                m_added = addedBefore;
                change.value().reset();
                // Everything of this chunk was rolled back: the file at fault is found by writing what came before it alone.
                return written == 0
                           ? failFirst(status.error())
                           : writeChunk(connection, {outcomes.begin(), outcomes.begin() + static_cast<std::ptrdiff_t>(written)});
            }
        }
        ++written;
        if ((*change)->shouldEnd())
            break;
    }
    (*change)->setArguments({m_added == 1 ? outcomes.front()->file.title : QString::number(m_added)});
    const base::Result<library::Committed> committed = (*change)->commit();
    change.value().reset();
    if (!committed.ok()) {
        m_added = addedBefore;
        return failFirst(committed.error());
    }
    if (committed.value().number != 0)
        m_historyRow = committed.value().number;
    post({outcomes.begin(), outcomes.begin() + static_cast<std::ptrdiff_t>(written)}, committed.value().touched);
    return written;
}

base::Status ImportRun::addTo(library::Change &change, ImportOutcome &outcome)
{
    if (!m_request.again) {
        // The same content may stand twice in one import.
        const base::Result<document::DocumentId> present =
            library::DocumentRepository(change.connection()).withOriginal(outcome.read.sha256);
        if (!present.ok())
            return present.error();
        if (!present.value().isNull()) {
            markPresent(outcome, present.value(), change.connection());
            return {};
        }
    }
    library::NewDocument added;
    added.document = outcome.read.document;
    added.form = outcome.read.form;
    added.options = encode(m_request.options);
    added.original = outcome.read.sha256;
    added.fileName = QFileInfo(outcome.file.file).fileName();
    added.imported = m_begun;
    if (base::Status status = library::addDocument(change, added); !status.ok())
        return status;
    for (const annotation::Annotation &comment : commentsInFile(added.id, *added.document)) {
        if (base::Status status = library::addAnnotation(change, comment); !status.ok())
            return status;
    }
    outcome.file.status = ImportedFile::Status::Added;
    outcome.file.id = added.id;
    if (m_request.paths.isEmpty() && !m_request.pastedTitle.isEmpty()) {
        const QString title = QString::fromUtf16(document::Metadata::Title);
        if (base::Status status = library::setMetadata(change, added.id, title, {m_request.pastedTitle}); !status.ok())
            return status;
    }
    outcome.file.title = titleOf(added.id, change.connection());
    ++m_added;
    return addAttachments(change, outcome);
}

base::Status ImportRun::addAttachments(library::Change &change, const ImportOutcome &outcome)
{
    for (const ReadAttachment &attachment : outcome.attachments) {
        const base::Result<document::DocumentId> present =
            library::DocumentRepository(change.connection()).withOriginal(attachment.read.sha256);
        if (!present.ok())
            return present.error();
        if (!present.value().isNull() && !m_request.again)
            continue;
        library::NewDocument added;
        added.document = attachment.read.document;
        added.form = attachment.read.form;
        added.options = encode(formats::ReadOptions());
        added.original = attachment.read.sha256;
        added.fileName = QFileInfo(attachment.name).fileName();
        added.imported = m_begun;
        if (base::Status status = library::addDocument(change, added); !status.ok())
            return status;
        const QString origin = QStringLiteral("attached to");
        if (base::Status status = library::setMetadata(
                change, added.id, origin, {attachment.attachedTo.isEmpty() ? outcome.file.title : attachment.attachedTo});
            !status.ok())
            return status;
        ++m_added;
    }
    return {};
}

void ImportRun::post(const std::vector<ImportOutcome *> &outcomes, const library::Touched &touched)
{
    QList<ImportedFile> files;
    for (const ImportOutcome *outcome : outcomes) {
        // A file that cancelling interrupted was not dealt with.
        if (outcome->file.status != ImportedFile::Status::Failed || outcome->file.error.code != base::ErrorCode::Cancelled)
            files.append(outcome->file);
    }
    const bool isOnly = m_queue.total() == 1 && files.size() == 1 && files.first().status == ImportedFile::Status::Added;
    const document::DocumentPointer only = isOnly ? outcomes.front()->read.document : nullptr;
    const auto tell = [this, files, touched, only] { deliver(files, touched, only); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void ImportRun::deliver(const QList<ImportedFile> &files, const library::Touched &touched, const document::DocumentPointer &only)
{
    if (only)
        m_session.keep(files.first().id, only);
    if (!touched.isEmpty())
        m_session.announce(library::CommandKind::ImportDocuments, Direction::Done, touched);
    for (const ImportedFile &file : files) {
        m_files.append(file);
        Q_EMIT fileDone(file);
    }
    Q_EMIT progressed(done(), total());
}

void ImportRun::finish()
{
    m_thread->wait();
    Q_EMIT finished();
    deleteLater();
}

} // namespace workspace
