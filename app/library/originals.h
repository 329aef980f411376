// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace library {

/// The files' bytes as they were imported, in `originals/`, each under the SHA-256 of its content. Written once, never changed:
/// into a temporary file that is then renamed, so a name always stands for whole content.
///
/// Callable from any thread; two threads may store the same content.
class Originals
{
public:
    explicit Originals(const QString &folder);

    static QByteArray hashOf(const QByteArray &bytes); ///< 32 bytes
    /// Stores `bytes` unless they are there, and gives their hash. Not yet safe from a power cut: see `sync`. DiskFull,
    /// WriteFailed.
    base::Result<QByteArray> store(const QByteArray &bytes) const;
    /// The same, by who has made the hash already.
    base::Status store(const QByteArray &bytes, const QByteArray &hash) const;
    /// Waits until everything stored so far is on the disk. Once a batch, before the transaction that mentions it commits.
    base::Status sync() const;

    /// NotFound when there is none; Damaged when the content is not what its name says.
    base::Result<QByteArray> read(const QByteArray &hash) const;
    bool contains(const QByteArray &hash) const;
    QString path(const QByteArray &hash) const;

private:
    QString m_folder;
};

} // namespace library
