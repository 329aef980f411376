// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/worker_process.h"

#include "base/logging.h"
#include "workspace/reader_protocol.h"

#include <QElapsedTimer>

namespace workspace {

namespace {

// How often a wait looks whether it is to be cut short.
constexpr int PollMilliseconds = 50;

} // namespace

WorkerProcess::WorkerProcess(const QString &program, const QStringList &arguments, const ReaderLimits &limits)
    : m_program(program), m_arguments(arguments), m_limits(limits)
{
}

WorkerProcess::~WorkerProcess()
{
    end();
}

void WorkerProcess::start()
{
    if (m_process)
        return;
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, m_arguments, QIODevice::ReadWrite);
    send(protocol::encode(m_limits));
}

void WorkerProcess::send(const QByteArray &payload)
{
    m_process->write(protocol::header(payload));
    m_process->write(payload);
}

void WorkerProcess::end()
{
    if (!m_process)
        return;
    // It holds nothing that would be lost, and may be in the middle of a hang.
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

WorkerProcess::Loss WorkerProcess::exchange(const QByteArray &request, std::chrono::milliseconds limit, const Signals &given,
                                            QByteArray &reply)
{
    QElapsedTimer since;
    since.start();
    if (!m_process->waitForStarted())
        return Loss::NotStarted;
    send(request);
    qint64 wanted = -1;
    bool told = false;
    while (true) {
        if (wanted < 0 && m_process->bytesAvailable() >= protocol::LengthBytes) {
            const quint64 length = protocol::frameLength(m_process->read(protocol::LengthBytes).constData());
            if (length > static_cast<quint64>(m_limits.memoryBytes))
                return Loss::Died;
            wanted = static_cast<qint64>(length);
            reply.reserve(static_cast<qsizetype>(wanted));
        }
        if (wanted >= 0) {
            reply += m_process->read(wanted - reply.size());
            if (reply.size() == wanted)
                return Loss::None;
        }
        if (given.cancelled && *given.cancelled)
            return Loss::Cancelled;
        if (!told && given.interrupted && *given.interrupted) {
            told = true;
            send({});
        }
        if (since.hasExpired(limit.count()))
            return Loss::Hung;
        if (!m_process->waitForReadyRead(PollMilliseconds) && m_process->state() == QProcess::NotRunning &&
            m_process->bytesAvailable() == 0) {
            qCWarning(base::workspaceLog) << "reader process ended:" << m_process->exitStatus() << m_process->exitCode();
            return Loss::Died;
        }
    }
}

} // namespace workspace
