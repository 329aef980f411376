// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/originals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <fcntl.h>
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
    const QString target = path(hash);
    if (QFileInfo::exists(target))
        return hash;
    const QString folder = QFileInfo(target).path();
    if (!QDir().mkpath(folder))
        return notStored(errno, folder);
    QTemporaryFile file(folder + QStringLiteral("/part-XXXXXX"));
    if (!file.open())
        return notStored(errno, file.errorString());
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        return notStored(errno, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    file.close();
    // Another thread that stored the same content meanwhile has stored the same content.
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return notStored(errno, target);
    file.setAutoRemove(false);
    return hash;
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
