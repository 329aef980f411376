// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/originals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace library {

namespace {

base::Error notStored(int systemError, const QString &detail)
{
    if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT) {
        return {
            base::ErrorCode::DiskFull,
            QCoreApplication::translate("library::Originals",
                                        "There is no space left to keep the file in the library. Free some space and try again."),
            detail};
    }
    return {base::ErrorCode::WriteFailed,
            QCoreApplication::translate(
                "library::Originals",
                "The file could not be copied into the library. Check the permissions of the library’s folder."),
            detail};
}

// 0, or why not.
int writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno != EINTR)
            return errno;
        bytes = bytes.sliced(std::max<ssize_t>(count, 0));
    }
    return 0;
}

} // namespace

Originals::Originals(const QString &folder) : m_folder(folder) {}

QByteArray Originals::hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString Originals::path(const QByteArray &hash) const
{
    // Two levels, so that no folder gets more entries than every file system and file browser takes easily.
    const QString name = QString::fromLatin1(hash.toHex());
    return QStringLiteral("%1/%2/%3").arg(m_folder, name.left(2), name);
}

bool Originals::contains(const QByteArray &hash) const
{
    return QFileInfo::exists(path(hash));
}

base::Result<QByteArray> Originals::store(const QByteArray &bytes) const
{
    const QByteArray hash = hashOf(bytes);
    if (base::Status status = store(bytes, hash); !status.ok())
        return status.error();
    return hash;
}

base::Status Originals::store(const QByteArray &bytes, const QByteArray &hash) const
{
    // Of system calls: QTemporaryFile and its kin make three times as many, and an import does this for every file.
    static std::atomic<int> number = 0;
    const QByteArray target = QFile::encodeName(path(hash));
    if (::access(target.constData(), F_OK) == 0)
        return {};
    const QByteArray folder = target.left(target.lastIndexOf('/'));
    const QByteArray part = folder + "/part-" + QByteArray::number(::getpid()) + '-' +
                            QByteArray::number(number.fetch_add(1, std::memory_order_relaxed));
    const auto create = [&part] {
        return ::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    };
    int file = create();
    if (file < 0 && errno == ENOENT && QDir().mkpath(QFile::decodeName(folder)))
        file = create();
    if (file < 0)
        return notStored(errno, QFile::decodeName(part));
    const int writeError = writeAll(file, bytes);
    const int closeError = ::close(file) == 0 ? 0 : errno;
    int failed = writeError != 0 ? writeError : closeError;
    // Another thread that stored the same content meanwhile has stored the same content.
    if (failed == 0 && ::rename(part.constData(), target.constData()) != 0)
        failed = errno;
    if (failed == 0)
        return {};
    ::unlink(part.constData());
    return notStored(failed, QFile::decodeName(target));
}

base::Status Originals::sync() const
{
    // One call for the whole batch instead of one wait for the disk a file.
    const int folder = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return notStored(errno, m_folder);
#ifdef Q_OS_LINUX
    const int result = ::syncfs(folder);
#else
    ::sync();
    const int result = 0;
#endif
    const int systemError = errno;
    ::close(folder);
    if (result != 0)
        return notStored(systemError, m_folder);
    return {};
}

base::Result<QByteArray> Originals::read(const QByteArray &hash) const
{
    QFile file(path(hash));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("library::Originals",
                                                       "The original file is missing from the library’s folder “originals”. "
                                                       "Restore that folder from a backup, or import the file again."),
                           file.fileName()};
    }
    QByteArray bytes = file.readAll();
    if (hashOf(bytes) != hash) {
        return base::Error{
            base::ErrorCode::Damaged,
            QCoreApplication::translate("library::Originals",
                                        "The original file in the library’s folder “originals” was changed from outside. "
                                        "Restore that folder from a backup, or import the file again."),
            file.fileName()};
    }
    return bytes;
}

} // namespace library
