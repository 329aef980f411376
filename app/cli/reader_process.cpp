// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reader_process.h"

#include "document/binary_form.h"
#include "formats/reader.h"
#include "workspace/reader_protocol.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace cli {

namespace {

base::Error outOfMemory()
{
    return {base::ErrorCode::TooLarge,
            QCoreApplication::translate("cli::ReaderProcess",
                                        "Reading the file takes more memory than is allowed; split it and add the parts.")};
}

/// The pipes to the program that started us. Standard output is turned away first: what a parser prints must not get between.
class Pipes
{
public:
    Pipes() : m_in(::dup(STDIN_FILENO)), m_out(::dup(STDOUT_FILENO))
    {
        const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        ::dup2(nowhere, STDIN_FILENO);
        ::dup2(nowhere, STDOUT_FILENO);
    }

    /// Null at the end of the input.
    QByteArray receive() const
    {
        QByteArray header(workspace::protocol::LengthBytes, Qt::Uninitialized);
        if (!readFully(header))
            return {};
        QByteArray payload(static_cast<qsizetype>(workspace::protocol::frameLength(header.constData())), Qt::Uninitialized);
        return readFully(payload) ? payload : QByteArray();
    }

    bool send(const QByteArray &payload) const { return writeFully(workspace::protocol::header(payload)) && writeFully(payload); }

private:
    bool readFully(QByteArray &bytes) const
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count = ::read(m_in, bytes.data() + done, static_cast<size_t>(bytes.size() - done));
            if (count == 0 || (count < 0 && errno != EINTR))
                return false;
            done += std::max<ssize_t>(count, 0);
        }
        return true;
    }

    bool writeFully(const QByteArray &bytes) const
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count = ::write(m_out, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            if (count < 0 && errno != EINTR)
                return false;
            done += std::max<ssize_t>(count, 0);
        }
        return true;
    }

    int m_in;
    int m_out;
};

void limitMemory(qint64 bytes)
{
#if defined(__SANITIZE_ADDRESS__)
    Q_UNUSED(bytes) // the sanitizer's shadow memory alone is past any limit
#else
    const rlimit memory{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    const rlimit noDump{0, 0};
    ::setrlimit(RLIMIT_CORE, &noDump);
}

base::Result<QByteArray> contentOf(const QString &path, qint64 limit)
{
    // Without O_NONBLOCK a named pipe put in the file's place would be waited for.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return base::Error{
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("cli::ReaderProcess", "The file cannot be opened; check that you may read it."),
            qt_error_string()};
    }
    // One more than there should be, to see whether it grew; `read` reserves what it is asked for.
    QByteArray bytes = file.read(std::min(file.size(), limit) + 1);
    if (file.error() != QFileDevice::NoError) {
        return base::Error{
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("cli::ReaderProcess",
                                        "The file cannot be read to its end; copy it to another disk and try again."),
            file.errorString()};
    }
    if (bytes.size() > limit)
        return base::Error{
            base::ErrorCode::TooLarge,
            QCoreApplication::translate("cli::ReaderProcess",
                                        "The file grew past the size that can be read; split it and add the parts.")};
    return bytes;
}

base::Result<workspace::ReadReply> answer(const workspace::ReadRequest &request, const workspace::ReaderLimits &limits)
{
    formats::Source source{request.bytes, request.name.isEmpty() ? request.path : request.name, {}};
    if (!request.path.isEmpty()) {
        base::Result<QByteArray> bytes = contentOf(request.path, limits.fileBytes);
        if (!bytes.ok())
            return bytes.error();
        source.bytes = std::move(bytes).value();
        source.folder = QFileInfo(request.path).absolutePath();
    }
    // If the program that started us is gone, nobody else would stop a hang.
    ::alarm(static_cast<unsigned>(limits.timeFor(source.bytes.size()).count() / 1000 + 5));
    workspace::ReadReply reply;
    reply.sha256 = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256);
    const base::Result<document::Document> document = formats::read(source, request.options);
    if (!document.ok())
        return document.error();
    source = {};
    reply.form = document::BinaryForm::write(document.value());
    return reply;
}

/// No exception leaves it: running out of memory is an answer like any other.
QByteArray encodedAnswer(const workspace::ReadRequest &request, const workspace::ReaderLimits &limits)
{
    try {
        return workspace::protocol::encode(answer(request, limits));
    } catch (const std::bad_alloc &) {
        return workspace::protocol::encode(outOfMemory());
    } catch (const std::exception &problem) {
        return workspace::protocol::encode(
            base::Error{base::ErrorCode::Damaged,
                        QCoreApplication::translate("cli::ReaderProcess", "The file is damaged and cannot be read."),
                        QString::fromLocal8Bit(problem.what())});
    }
}

} // namespace

int runReaderProcess()
{
    const Pipes pipes;
    const std::optional<workspace::ReaderLimits> limits = workspace::protocol::decodeLimits(pipes.receive());
    if (!limits)
        return 2;
    limitMemory(limits->memoryBytes);
    while (true) {
        const std::optional<workspace::ReadRequest> request = workspace::protocol::decodeRequest(pipes.receive());
        if (!request)
            return 0;
        const QByteArray reply = encodedAnswer(*request, *limits);
        ::alarm(0);
        if (!pipes.send(reply))
            return 1;
    }
}

} // namespace cli
