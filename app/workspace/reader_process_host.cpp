// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reader_process_host.h"

#include "document/binary_form.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace workspace {

namespace {

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
    : m_program(program), m_limits(limits), m_process(program, arguments, limits)
{
}

void ReaderProcessHost::start()
{
    if (m_process.isStarted())
        return;
    m_process.start();
    m_used = false;
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
    using Loss = WorkerProcess::Loss;
    switch (m_process.exchange(protocol::encode(request), m_limits.timeFor(bytes), {cancelled, nullptr}, payload)) {
    case Loss::None:
        break;
    case Loss::Died:
        m_process.end();
        m_suspect = used;
        return base::Error{
            base::ErrorCode::Damaged,
            QCoreApplication::translate("workspace::ReaderProcessHost",
                                        "The file is damaged in a way that ended the reader; try to save it anew in the "
                                        "program it comes from.")};
    case Loss::Hung:
        m_process.end();
        return base::Error{
            base::ErrorCode::TooLarge,
            QCoreApplication::translate("workspace::ReaderProcessHost",
                                        "Reading the file took too long and was stopped; it may be damaged or too complicated.")};
    case Loss::Cancelled:
        m_process.end();
        return base::Error{base::ErrorCode::Cancelled,
                           QCoreApplication::translate("workspace::ReaderProcessHost", "Reading was cancelled.")};
    case Loss::NotStarted:
        m_process.end();
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
            m_process.end();
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

} // namespace workspace
