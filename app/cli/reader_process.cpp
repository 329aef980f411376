// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reader_process.h"

#include "base/sanitizer.h"
#include "cli/page_drawing.h"
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
#include <poll.h>
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

    /// Nothing at the end of the input.
    std::optional<QByteArray> receive() const
    {
        QByteArray header(workspace::protocol::LengthBytes, Qt::Uninitialized);
        if (!readFully(header))
            return std::nullopt;
        QByteArray payload(static_cast<qsizetype>(workspace::protocol::frameLength(header.constData())), Qt::Uninitialized);
        return readFully(payload) ? std::optional(payload) : std::nullopt;
    }

    /// Whether something is said while a request is being answered: to break off, or that nobody waits any more.
    bool hasInput() const
    {
        pollfd input{m_in, POLLIN, 0};
        return ::poll(&input, 1, 0) > 0;
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
#if MARGINALIST_ADDRESS_SANITIZER
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
    formats::Source source{request.bytes, request.name.isEmpty() ? request.path : request.name, {}, request.wholeSize};
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
template<typename Reply, typename Answer>
QByteArray encodedAnswer(const Answer &answer)
{
    const auto encode = [](const base::Result<Reply> &reply) { return workspace::protocol::encode(reply); };
    try {
        return encode(answer());
    } catch (const std::bad_alloc &) {
        return encode(outOfMemory());
    } catch (const std::exception &problem) {
        return encode(base::Error{base::ErrorCode::Damaged,
                                  QCoreApplication::translate("cli::ReaderProcess", "The file is damaged and cannot be read."),
                                  QString::fromLocal8Bit(problem.what())});
    }
}

} // namespace

int runReaderProcess()
{
    namespace protocol = workspace::protocol;
    const Pipes pipes;
    const std::optional<workspace::ReaderLimits> limits = protocol::decodeLimits(pipes.receive().value_or(QByteArray()));
    if (!limits)
        return 2;
    limitMemory(limits->memoryBytes);
    PageDrawing drawing;
    while (const std::optional<QByteArray> payload = pipes.receive()) {
        if (payload->isEmpty())
            continue; // to break off what was answered already
        QByteArray reply;
        if (const auto page = protocol::decodePageRequest(*payload)) {
            ::alarm(static_cast<unsigned>(limits->pageTime.count() / 1000 + 5));
            reply =
                encodedAnswer<workspace::PageReply>([&] { return drawing.answer(*page, [&pipes] { return pipes.hasInput(); }); });
        } else if (const auto file = protocol::decodeRequest(*payload)) {
            reply = encodedAnswer<workspace::ReadReply>([&] { return answer(*file, *limits); });
        } else {
            return 2;
        }
        ::alarm(0);
        if (!pipes.send(reply))
            return 1;
    }
    return 0;
}

} // namespace cli
