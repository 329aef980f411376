// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/version_run.h"

#include "workspace/session.h"

#include <QFile>

namespace workspace {

VersionRun::VersionRun(Session &session, const VersionRequest &request, QObject *parent)
    : VersionJob(parent), m_session(session), m_request(request), m_result(VersionReport())
{
    m_thread.reset(QThread::create([this] {
        const base::Result<MadeVersion> made = make();
        QMetaObject::invokeMethod(
            this, [this, made] { finish(made); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

VersionRun::~VersionRun()
{
    cancel();
    m_thread->wait();
}

base::Result<MadeVersion> VersionRun::make()
{
    const base::Result<std::unique_ptr<library::Connection>> connection = m_session.library->connect(library::Role::Job);
    if (!connection.ok())
        return connection.error();
    ReaderProcessHost reader(m_session.options.readerProgram);
    base::Result<MadeVersion> made = makeVersion(
        {*m_session.library, **connection, reader, m_session.who, m_session.clock, m_session.passwords, &m_cancelled}, m_request);
    m_takesPassword = !made.ok() && isLocked(**connection, made.error());
    (void)(*connection)->checkpoint();
    return made;
}

bool VersionRun::isLocked(library::Connection &connection, const base::Error &error) const
{
    if (error.code != base::ErrorCode::Encrypted)
        return false;
    QString path = m_request.file;
    if (path.isEmpty()) {
        const base::Result<library::VersionRecord> version = library::VersionRepository(connection).current(m_request.document);
        if (version.ok())
            path = m_session.library->originals().path(version->original);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && formats::takesPassword({file.readAll(), path, {}});
}

void VersionRun::finish(const base::Result<MadeVersion> &made)
{
    m_thread->wait();
    if (made.ok()) {
        m_result = made->report;
        if (!made->touched.isEmpty())
            m_session.announce(library::CommandKind::AddVersion, Direction::Done, made->touched);
    } else {
        m_result = made.error();
    }
    Q_EMIT finished();
    deleteLater();
}

} // namespace workspace
