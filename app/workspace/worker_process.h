// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/reader_limits.h"

#include <QProcess>
#include <QStringList>

#include <atomic>
#include <memory>

namespace workspace {

/// The program started a second time as a worker, and the two pipes to it: sends what reader_protocol.h calls a request and waits
/// for its reply. A worker that died, hung or was given up is replaced by the next `start`.
///
/// Thread: the one that called `start`, until `end`.
class WorkerProcess
{
public:
    enum class Loss : quint8 { None, Died, Hung, Cancelled, NotStarted };

    /// How a wait may be cut short; both are looked at every few milliseconds and may be null.
    struct Signals {
        const std::atomic_bool *cancelled = nullptr;   ///< gives up the wait, and with it the process
        const std::atomic_bool *interrupted = nullptr; ///< asks the process to break off, and goes on waiting for its answer
    };

    WorkerProcess(const QString &program, const QStringList &arguments, const ReaderLimits &limits);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    void start(); ///< does nothing while one runs
    void end();   ///< at once, whatever it is doing
    bool isStarted() const { return m_process != nullptr; }

    /// `start` comes before. After any loss the process is of no use any more: `end` it.
    Loss exchange(const QByteArray &request, std::chrono::milliseconds limit, const Signals &given, QByteArray &reply);

private:
    void send(const QByteArray &payload);

    QString m_program;
    QStringList m_arguments;
    ReaderLimits m_limits;
    std::unique_ptr<QProcess> m_process;
};

} // namespace workspace
