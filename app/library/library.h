// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connection.h"
#include "library/originals.h"
#include "library/write_gate.h"

#include <functional>

namespace library {

/// An open library: a folder `NAME.marginalia` with
///
///     library.sqlite   texts, annotations, history: all that matters
///     index.sqlite     full text; made from library.sqlite, and made again when missing or stale
///     originals/       the files' bytes, named by their SHA-256
///     backups/         copies of library.sqlite made before a migration
///
/// The folder can be moved and renamed while nobody has it open. Nothing in it is ever deleted because it could not be opened.
///
/// Thread: `connect`, `gate` and `originals` from any; the rest before it is shared. Several programs may have one library open.
class Library
{
public:
    struct Options {
        /// Whether the folder's file system is one where SQLite's shared memory does not work. Replaced by tests.
        std::function<bool(const QString &folder)> isOnNetwork;
    };

    /// Opens the library in `folder`; migrates it when it is of an older program, after copying it to backups/.
    /// NotFound (no such folder), NotALibrary, LibraryNewer, LibraryDamaged, LibraryReadOnly, LibraryBusy, LibraryOnNetwork,
    /// DiskFull. On any of them the folder is as it was.
    static base::Result<std::unique_ptr<Library>> open(const QString &folder, const Options &options = {});
    /// Makes a new one. `folder` must not exist, or be empty: otherwise Conflict.
    static base::Result<std::unique_ptr<Library>> create(const QString &folder, const Options &options = {});
    /// `open` where there is something, `create` where there is nothing or an empty folder.
    static base::Result<std::unique_ptr<Library>> openOrCreate(const QString &folder, const Options &options = {});

    const QString &folder() const { return m_folder; } ///< absolute
    QString name() const;                              ///< the folder's, without `.marginalia`

    /// A connection to library.sqlite for the calling thread. The library must outlive it.
    base::Result<std::unique_ptr<Connection>> connect(Role role) const;
    WriteGate &gate() const { return m_gate; }
    const Originals &originals() const { return m_originals; }

    QString databaseFile() const;
    QString indexFile() const;
    QString backupsFolder() const;

private:
    explicit Library(const QString &folder);

    QString m_folder;
    Originals m_originals;
    mutable WriteGate m_gate;
};

} // namespace library
