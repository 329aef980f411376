// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/beginning_reader.h"

#include "workspace/reader_process_host.h"

#include <QFile>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace workspace {

namespace {

constexpr qint64 BeginningBytes = 256 * 1024; // some hundred screens, read in a few milliseconds

} // namespace

/// The file as the operating system hands it out. Nothing breaks off a call that waits for a folder in the network, so a thread
/// of its own makes it, which nobody waits for: it owns a share of this, leaves here what it got, and is gone.
class BeginningReader::File
{
public:
    explicit File(const QString &path) : m_path(path) {}

    void read()
    {
        ReadRequest request;
        QFile file(m_path);
        if (checkFile(m_path).ok() && !m_givenUp && file.open(QIODevice::ReadOnly)) {
            request.bytes = file.read(BeginningBytes);
            request.name = m_path;
            request.wholeSize = file.size();
        }
        const std::lock_guard lock(m_mutex);
        m_request = std::move(request);
        m_isThere.notify_all();
    }
    /// Without bytes when there are none, or when it is given up.
    ReadRequest wait()
    {
        std::unique_lock lock(m_mutex);
        m_isThere.wait(lock, [this] { return m_request || m_givenUp; });
        return m_givenUp ? ReadRequest() : *m_request;
    }
    void giveUp()
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
        m_isThere.notify_all();
    }
    const std::atomic_bool &givenUp() const { return m_givenUp; }

private:
    const QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_isThere;
    std::optional<ReadRequest> m_request;
    std::atomic_bool m_givenUp = false;
};

BeginningReader::BeginningReader(const QString &program, const QStringList &arguments, const ReaderLimits &limits,
                                 QObject *parent)
    : QObject(parent), m_program(program), m_arguments(arguments), m_limits(limits)
{
}

BeginningReader::~BeginningReader()
{
    giveUp();
}

void BeginningReader::read(const QString &path)
{
    giveUp();
    m_file = std::make_shared<File>(path);
    std::thread([file = m_file] { file->read(); }).detach();
    m_thread.reset(QThread::create([this, path, file = m_file] {
        ReaderProcessHost host(m_program, m_arguments, m_limits);
        host.start(); // while the file is read
        const ReadRequest request = file->wait();
        if (request.bytes.isEmpty())
            return;
        const base::Result<ReadFile> read = host.read(request, &file->givenUp());
        if (!read.ok() || read->document->text().isEmpty())
            return;
        const auto tell = [this, path, beginning = read->document, file] {
            if (!file->givenUp())
                Q_EMIT arrived(path, beginning);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void BeginningReader::giveUp()
{
    if (!m_thread)
        return;
    m_file->giveUp();
    m_thread->wait(); // some milliseconds: the process is not waited for, but ended, and the file is left to its own thread
    m_thread.reset();
}

} // namespace workspace
