// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/beginning_reader.h"

#include "workspace/reader_process_host.h"

#include <QFile>
#include <QThread>

namespace workspace {

namespace {

constexpr qint64 BeginningBytes = 256 * 1024; // some hundred screens, read in a few milliseconds

/// Null when there is nothing to show.
document::DocumentPointer beginningOf(const QString &path, ReaderProcessHost &host, const std::atomic_bool &cancelled)
{
    host.start(); // while the file is read
    QFile file(path);
    if (!checkFile(path).ok() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    ReadRequest request;
    request.bytes = file.read(BeginningBytes);
    request.name = path;
    request.wholeSize = file.size();
    if (request.bytes.isEmpty())
        return nullptr;
    const base::Result<ReadFile> read = host.read(request, &cancelled);
    return read.ok() && !read->document->text().isEmpty() ? read->document : nullptr;
}

} // namespace

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
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create([this, path, cancelled = m_cancelled] {
        ReaderProcessHost host(m_program, m_arguments, m_limits);
        const document::DocumentPointer beginning = beginningOf(path, host, *cancelled);
        const auto tell = [this, path, beginning, cancelled] {
            if (beginning && !*cancelled)
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
    *m_cancelled = true;
    m_thread->wait(); // some milliseconds: the process is not waited for, but ended
    m_thread.reset();
}

} // namespace workspace
