// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

struct zip;

namespace formats {

/// What an archive may unpack to. Generous: the largest real books hold some 5,000 entries and some 300 MB of pictures.
struct ZipLimits {
    static constexpr qint64 EntryBytes = 256LL * 1024 * 1024;
    static constexpr qint64 TotalBytes = 1024LL * 1024 * 1024; ///< of all entries read, whatever the archive claims of itself
    static constexpr qint64 Entries = 100'000;
};

/// The entries of a ZIP file in memory. Names are paths with "/"; nothing is ever written to a disk, so an entry that would climb
/// out of a folder is only a name.
class ZipArchive
{
public:
    /// Damaged when the bytes are no archive or break off; TooLarge beyond the limits.
    static base::Result<ZipArchive> open(const QByteArray &bytes);
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    const QStringList &names() const { return m_names; } ///< in the archive's order
    bool contains(const QString &name) const { return !findName(name).isNull(); }

    /// The entry's bytes. NotFound, Encrypted, Damaged or TooLarge. The name is looked up exactly, then with case and the
    /// composition of letters ignored.
    base::Result<QByteArray> read(const QString &name);

    /// `address` as seen from the entry `from`: "../x/a.png" from "OPS/text/b.html" is "OPS/x/a.png". Percent escapes are
    /// resolved, a fragment or query is dropped. Empty for addresses that leave the archive.
    static QString resolve(const QString &from, const QString &address);

private:
    ZipArchive();
    QString findName(const QString &name) const;

    struct Closer {
        void operator()(zip *archive) const;
    };
    QByteArray m_bytes; // libzip reads from it
    std::unique_ptr<zip, Closer> m_archive;
    QStringList m_names;
    QHash<QString, qint64> m_indexes;
    QHash<QString, QString> m_folded; // case folded, composed → name
    qint64 m_read = 0;
};

/// Of a picture, by the extension of its name: entries of an archive have no other mark.
QString mediaTypeOfImage(const QString &name);

} // namespace formats
