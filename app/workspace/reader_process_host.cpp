// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reader_process_host.h"

#include "base/logging.h"
#include "document/binary_form.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

namespace workspace {

namespace {

// How often a waiting read looks whether it was cancelled.
constexpr int PollMilliseconds = 50;

base::Error tooLarge(qint64 limit)
{
    return {base::ErrorCode::TooLarge,
            QCoreApplication::translate("workspace::ReaderProcessHost",
                                        "The file is larger than %1, the most that can be read; split it and add the parts.")
                .arg(QLocale().formattedDataSize(limit, 0))};
}

} // namespace

base::Result<qint64> checkFile(const QString &path, const ReaderLimits &limits)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        if (path.contains(QChar::ReplacementCharacter))
            return base::Error{base::ErrorCode::Unreadable,
                               QCoreApplication::translate("workspace::ReaderProcessHost",
                                                           "The file’s name holds bytes that are no letters; rename the file.")};
        return base::Error{base::ErrorCode::Unreadable,
                           file.isSymLink() ? QCoreApplication::translate(
                                                  "workspace::ReaderProcessHost",
                                                  "The file is a link to something that is not there; add the file itself.")
                                            : QCoreApplication::translate("workspace::ReaderProcessHost",
                                                                          "There is no such file; check its name and folder.")};
    }
    if (!file.isReadable())
        return base::Error{
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("workspace::ReaderProcessHost", "You may not read it; ask its owner for permission.")};
    if (file.isDir())
        return base::Error{
            base::ErrorCode::Unreadable,
            file.fileName().endsWith(u".marginalia")
                ? QCoreApplication::translate("workspace::ReaderProcessHost",
                                              "This is a library, not a document; open it instead.")
                : QCoreApplication::translate("workspace::ReaderProcessHost", "This is a folder; choose a file in it.")};
    if (!file.isFile())
        return base::Error{
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("workspace::ReaderProcessHost", "This is a device, not a file; choose a file.")};
    if (file.size() > limits.fileBytes)
        return tooLarge(limits.fileBytes);
    if (file.size() == 0)
        return base::Error{
            base::ErrorCode::NoText,
            QCoreApplication::translate("workspace::ReaderProcessHost", "The file is empty; choose one with a text in it.")};
    return file.size();
}

ReaderProcessHost::ReaderProcessHost(const QString &program, const QStringList &arguments, const ReaderLimits &limits)
    : m_program(program), m_arguments(arguments), m_limits(limits)
{
}

ReaderProcessHost::~ReaderProcessHost()
{
    end();
}

void ReaderProcessHost::start()
{
    if (m_process)
        return;
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, m_arguments, QIODevice::ReadWrite);
    send(protocol::encode(m_limits));
    m_used = false;
}

void ReaderProcessHost::send(const QByteArray &payload)
{
    m_process->write(protocol::header(payload));
    m_process->write(payload);
}

void ReaderProcessHost::end()
{
    if (!m_process)
        return;
    // It holds nothing that would be lost, and may be in the middle of a hang.
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

base::Result<ReadFile> ReaderProcessHost::read(const ReadRequest &request, const std::atomic_bool *cancelled)
{
    qint64 bytes = request.bytes.size();
    if (!request.path.isEmpty()) {
        const base::Result<qint64> size = checkFile(request.path, m_limits);
        if (!size.ok())
            return size.error();
        bytes = size.value();
    } else if (bytes > m_limits.fileBytes) {
        return tooLarge(m_limits.fileBytes);
    }
    base::Result<ReadFile> file = readOnce(request, bytes, cancelled);
    if (!m_suspect)
        return file;
    // What an earlier file left in the process may have been the cause; alone, a file always gets the same answer.
    return readOnce(request, bytes, cancelled);
}

base::Result<ReadFile> ReaderProcessHost::readOnce(const ReadRequest &request, qint64 bytes, const std::atomic_bool *cancelled)
{
    start();
    const bool used = m_used;
    m_used = true;
    m_suspect = false;
    QByteArray payload;
    switch (exchange(protocol::encode(request), m_limits.timeFor(bytes), cancelled, payload)) {
    case Loss::None:
        break;
    case Loss::Died:
        end();
        m_suspect = used;
        return base::Error{
            base::ErrorCode::Damaged,
            QCoreApplication::translate("workspace::ReaderProcessHost",
                                        "The file is damaged in a way that ended the reader; try to save it anew in the "
                                        "program it comes from.")};
    case Loss::Hung:
        end();
        return base::Error{
            base::ErrorCode::TooLarge,
            QCoreApplication::translate("workspace::ReaderProcessHost",
                                        "Reading the file took too long and was stopped; it may be damaged or too complicated.")};
    case Loss::Cancelled:
        end();
        return base::Error{base::ErrorCode::Cancelled,
                           QCoreApplication::translate("workspace::ReaderProcessHost", "Reading was cancelled.")};
    case Loss::NotStarted:
        end();
        return base::Error{base::ErrorCode::Internal,
                           QCoreApplication::translate("workspace::ReaderProcessHost",
                                                       "The reader could not be started; install the program again."),
                           m_program};
    }
    std::optional<base::Result<ReadReply>> reply = protocol::decodeReply(payload);
    payload.clear();
    if (!reply)
        return base::Error{
            base::ErrorCode::Damaged,
            QCoreApplication::translate("workspace::ReaderProcessHost", "The reader gave no proper answer about this file.")};
    if (!reply->ok()) {
        if (reply->error().code == base::ErrorCode::TooLarge) {
            // It ran out of memory: what is left of it is not worth keeping.
            end();
            m_suspect = used;
        }
        return reply->error();
    }
    base::Result<document::Document> document = document::BinaryForm::read(reply->value().form);
    if (!document.ok())
        return document.error();
    return ReadFile{std::make_shared<const document::Document>(std::move(document).value()), reply->value().form,
                    reply->value().sha256};
}

ReaderProcessHost::Loss ReaderProcessHost::exchange(const QByteArray &request, std::chrono::milliseconds limit,
                                                    const std::atomic_bool *cancelled, QByteArray &reply)
{
    QElapsedTimer since;
    since.start();
    if (!m_process->waitForStarted())
        return Loss::NotStarted;
    send(request);
    qint64 wanted = -1;
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
        if (cancelled && *cancelled)
            return Loss::Cancelled;
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
