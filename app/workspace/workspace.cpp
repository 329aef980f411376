// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "base/logging.h"
#include "library/check.h"
#include "workspace/export_run.h"
#include "workspace/import_run.h"
#include "workspace/index_keeper.h"
#include "workspace/session.h"
#include "workspace/version_run.h"

#include <QFileInfo>

namespace workspace {

namespace {

// How soon another program's commits are seen.
constexpr int PollMilliseconds = 1000;

} // namespace

base::Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, const OpenOptions &options)
{
    base::Result<std::unique_ptr<library::Library>> library =
        options.createIfMissing ? library::Library::openOrCreate(folder) : library::Library::open(folder);
    if (!library.ok())
        return library.error();
    base::Result<std::unique_ptr<library::Connection>> connection = (*library)->connect(library::Role::Hand);
    if (!connection.ok())
        return connection.error();
    auto session = std::make_unique<Session>(std::move(library).value(), std::move(connection).value(), options);
    session->documents.reset(new Documents(*session));
    session->annotations.reset(new Annotations(*session));
    session->corrections.reset(new Corrections(*session));
    session->tags.reset(new Tags(*session));
    session->readingMarks.reset(new ReadingMarks(*session));
    session->history.reset(new History(*session));
    return std::unique_ptr<Workspace>(new Workspace(std::move(session)));
}

Workspace::Workspace(std::unique_ptr<Session> session)
    : m_session(std::move(session)), m_index(std::make_unique<IndexKeeper>(*m_session->library))
{
    m_session->changed = [this] { m_index->noteChange(); };
    connect(m_index.get(), &IndexKeeper::failed, this, &Workspace::problemOccurred);
    connect(&m_poll, &QTimer::timeout, this, &Workspace::lookForForeignChanges);
    m_poll.start(PollMilliseconds);
    if (const base::Result<qint64> version = m_session->connection->dataVersion(); version.ok())
        m_dataVersion = version.value();
}

Workspace::~Workspace()
{
    // Jobs use the session: they end first.
    qDeleteAll(findChildren<ImportRun *>());
    qDeleteAll(findChildren<VersionRun *>());
    qDeleteAll(findChildren<ExportRun *>());
    m_session->changed = {};
}

QString Workspace::folder() const
{
    return m_session->library->folder();
}

QString Workspace::name() const
{
    return m_session->library->name();
}

const library::Library &Workspace::library() const
{
    return *m_session->library;
}

Documents &Workspace::documents() const
{
    return *m_session->documents;
}

Annotations &Workspace::annotations() const
{
    return *m_session->annotations;
}

Corrections &Workspace::corrections() const
{
    return *m_session->corrections;
}

Tags &Workspace::tags() const
{
    return *m_session->tags;
}

ReadingMarks &Workspace::readingMarks() const
{
    return *m_session->readingMarks;
}

History &Workspace::history() const
{
    return *m_session->history;
}

template<typename Job>
Job *Workspace::watched(Job *job)
{
    ++m_running;
    connect(job, &Job::finished, this, [this] {
        --m_running;
        m_jobsWrote = true;
    });
    return job;
}

ImportJob *Workspace::startImport(const ImportRequest &request)
{
    return watched<ImportJob>(new ImportRun(*m_session, request, this));
}

VersionJob *Workspace::startVersion(const VersionRequest &request)
{
    return watched<VersionJob>(new VersionRun(*m_session, request, this));
}

ExportJob *Workspace::startExport(const ExportRequest &request, const ExportOutput &output)
{
    return new ExportRun(*m_session->library, request, output, this);
}

bool Workspace::hasRunningJobs() const
{
    return m_running > 0;
}

base::Result<QStringList> Workspace::check() const
{
    const base::Result<std::unique_ptr<library::Connection>> connection = m_session->library->connect(library::Role::Job);
    if (!connection.ok())
        return connection.error();
    const base::Result<library::CheckReport> report = library::check(*m_session->library, **connection);
    if (!report.ok())
        return report.error();
    return report.value().problems;
}

void Workspace::waitForIndex()
{
    if (const base::Status status = m_index->catchUp(); !status.ok())
        Q_EMIT problemOccurred(status.error());
}

void Workspace::lookForForeignChanges()
{
    const base::Result<qint64> version = m_session->connection->dataVersion();
    if (!version.ok() || version.value() == m_dataVersion)
        return;
    m_dataVersion = version.value();
    // Our own jobs' commits look like another program's; what they did was told already.
    if (m_running > 0 || m_jobsWrote) {
        m_jobsWrote = m_running > 0;
        return;
    }
    m_session->announceReset();
}

} // namespace workspace
