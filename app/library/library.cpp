// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "base/logging.h"
#include "library/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace library {

namespace {

bool isOnNetworkDrive(const QString &folder)
{
    // The folder may be about to be made: then what counts is the nearest one that is there.
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path())
        existing = QFileInfo(existing).path();
    const QByteArray type = QStorageInfo(existing).fileSystemType().toLower();
    static const QList<QByteArray> network{"nfs",
                                           "nfs4",
                                           "cifs",
                                           "smb3",
                                           "smbfs",
                                           "afs",
                                           "ncpfs",
                                           "coda",
                                           "ceph",
                                           "9p",
                                           "fuse.sshfs",
                                           "fuse.rclone",
                                           "fuse.gvfsd-fuse",
                                           "davfs",
                                           "fuse.davfs2",
                                           "glusterfs",
                                           "fuse.glusterfs",
                                           "fuse.s3fs"};
    return network.contains(type);
}

// What can be said about the database file without SQLite, which might write beside it.
base::Status looksLikeLibrary(const QString &folder, const QString &database)
{
    QFile file(database);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{base::ErrorCode::LibraryReadOnly,
                           QCoreApplication::translate("library::Library",
                                                       "The library “%1” cannot be read. Check the permissions of its folder.")
                               .arg(folder),
                           file.errorString()};
    }
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return base::Error{
            base::ErrorCode::LibraryDamaged,
            QCoreApplication::translate(
                "library::Library",
                "The library “%1” is damaged and was left as it is. Restore its folder from a backup, or copy a file from "
                "its folder “backups” over “library.sqlite”.")
                .arg(folder),
            QStringLiteral("header of %1 bytes").arg(header.size())};
    }
    const bool settled = QFileInfo(database + QStringLiteral("-wal")).size() == 0;
    if (qFromBigEndian<qint32>(header.constData() + 68) != Schema::ApplicationId && settled) {
        return base::Error{
            base::ErrorCode::NotALibrary,
            QCoreApplication::translate(
                "library::Library",
                "“%1” is not a library of this program, and was left as it is. Choose a folder that was made by it.")
                .arg(folder),
            QStringLiteral("application_id")};
    }
    if (qFromBigEndian<qint32>(header.constData() + 60) > Schema::currentVersion() && settled) {
        return base::Error{
            base::ErrorCode::LibraryNewer,
            QCoreApplication::translate(
                "library::Library",
                "The library “%1” was made by a newer version of this program, and was left as it is. Update the program "
                "to open it.")
                .arg(folder),
            QStringLiteral("user_version %1").arg(qFromBigEndian<qint32>(header.constData() + 60))};
    }
    return {};
}

base::Status isWritable(const QString &folder, const QString &database)
{
    if (QFileInfo(folder).isWritable() && QFileInfo(database).isWritable())
        return {};
    return base::Error{
        base::ErrorCode::LibraryReadOnly,
        QCoreApplication::translate(
            "library::Library",
            "The library “%1” cannot be written to. Check the permissions of its folder, or copy it to a place of your own.")
            .arg(folder),
        database};
}

base::Status isLocal(const QString &folder, const Library::Options &options)
{
    if (options.isOnNetwork ? !options.isOnNetwork(folder) : !isOnNetworkDrive(folder))
        return {};
    return base::Error{
        base::ErrorCode::LibraryOnNetwork,
        QCoreApplication::translate(
            "library::Library",
            "“%1” is on a network drive, where a library would be damaged sooner or later. Copy its folder to a drive of this "
            "computer and open it there.")
            .arg(folder),
        {}};
}

// Copies through SQLite, so that what still stands in the log is in the copy.
base::Status backUp(Connection &connection, const QString &folder, int version)
{
    const auto notCopied = [](const QString &detail) {
        return base::Error{
            base::ErrorCode::DiskFull,
            QCoreApplication::translate(
                "library::Library",
                "The library has to be renewed for this version of the program, but there is no space for the copy that is made "
                "before. Free some space and try again."),
            detail};
    };
    if (!QDir().mkpath(folder))
        return notCopied(folder);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString target = QStringLiteral("%1/library-version%2-%3.sqlite").arg(folder).arg(version).arg(time);
    const QString part = target + QStringLiteral(".part");
    sqlite3 *copy = nullptr;
    int result = sqlite3_open(QFile::encodeName(part).constData(), &copy);
    if (result == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(copy, "main", connection.handle(), "main")) {
            result = sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        } else {
            result = sqlite3_errcode(copy);
        }
    }
    sqlite3_close(copy);
    if (result != SQLITE_DONE || !QFile::rename(part, target)) {
        QFile::remove(part);
        return notCopied(QStringLiteral("backup: %1").arg(result));
    }
    return {};
}

base::Status prepare(Connection &connection, const Library &library)
{
    const base::Result<qint32> application = Schema::applicationIdOf(connection);
    if (!application.ok())
        return application.error();
    const base::Result<int> version = Schema::versionOf(connection);
    if (!version.ok())
        return version.error();
    if (*application != Schema::ApplicationId) {
        return base::Error{
            base::ErrorCode::NotALibrary,
            QCoreApplication::translate(
                "library::Library",
                "“%1” is not a library of this program, and was left as it is. Choose a folder that was made by it.")
                .arg(library.folder()),
            QStringLiteral("application_id %1").arg(*application)};
    }
    if (*version > Schema::currentVersion()) {
        return base::Error{
            base::ErrorCode::LibraryNewer,
            QCoreApplication::translate(
                "library::Library",
                "The library “%1” was made by a newer version of this program, and was left as it is. Update the program "
                "to open it.")
                .arg(library.folder()),
            QStringLiteral("user_version %1").arg(*version)};
    }
    // Reads the whole schema: a file whose beginning is damaged is found out here rather than at the first click.
    if (base::Result<QVariant> tables = connection.value(QStringLiteral("SELECT count(*) FROM document WHERE removed = 0"));
        !tables.ok())
        return tables.error().code == base::ErrorCode::Internal
                   ? base::Error{base::ErrorCode::LibraryDamaged,
                                 QCoreApplication::translate(
                                     "library::Library",
                                     "The library “%1” is damaged and was left as it is. Restore its folder from a backup, or "
                                     "copy a file "
                                     "from its folder “backups” over “library.sqlite”.")
                                     .arg(library.folder()),
                                 tables.error().detail}
                   : tables.error();
    if (*version == Schema::currentVersion())
        return {};
    if (base::Status status = backUp(connection, library.backupsFolder(), *version); !status.ok())
        return status;
    return Schema::migrate(connection);
}

base::Error notMade(const QString &folder, const QString &detail)
{
    return {
        base::ErrorCode::WriteFailed,
        QCoreApplication::translate(
            "library::Library",
            "The library “%1” could not be made. Check the permissions of the folder it would lie in, or choose another place.")
            .arg(folder),
        detail};
}

// True also for what a making that was killed left behind, so that it can simply be made again.
bool isVacant(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.exists())
        return true;
    if (!place.isDir())
        return false;
    const auto entries = [](const QString &of) {
        return QDir(of).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    };
    for (const QString &entry : entries(folder)) {
        const bool ours = entry.startsWith(QStringLiteral("library.sqlite.new")) ||
                          ((entry == QStringLiteral("originals") || entry == QStringLiteral("backups")) &&
                           entries(folder + QLatin1Char('/') + entry).isEmpty());
        if (!ours)
            return false;
    }
    return true;
}

// The file gets its name when it is whole, so that a half-made library never looks like one.
base::Status makeDatabase(const QString &database)
{
    const QString part = database + QStringLiteral(".new");
    QFile::remove(part);
    base::Status status;
    {
        base::Result<std::unique_ptr<Connection>> connection = Connection::open(part, Role::Hand, nullptr, true);
        status = connection.ok() ? Schema::migrate(**connection) : base::Status(connection.error());
    }
    if (status.ok() && !QFile::rename(part, database) && !QFileInfo::exists(database))
        status = notMade(QFileInfo(database).path(), QStringLiteral("rename"));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString rest = part + QLatin1StringView(suffix);
        if (QFileInfo::exists(rest))
            QFile::remove(rest);
    }
    return status;
}

} // namespace

Library::Library(const QString &folder) : m_folder(folder), m_originals(folder + QStringLiteral("/originals")) {}

QString Library::name() const
{
    const QString name = QFileInfo(m_folder).fileName();
    const QString suffix = QStringLiteral(".marginalia");
    return name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
}

QString Library::databaseFile() const
{
    return m_folder + QStringLiteral("/library.sqlite");
}

QString Library::indexFile() const
{
    return m_folder + QStringLiteral("/index.sqlite");
}

QString Library::backupsFolder() const
{
    return m_folder + QStringLiteral("/backups");
}

base::Result<std::unique_ptr<Connection>> Library::connect(Role role) const
{
    return Connection::open(databaseFile(), role, &m_gate);
}

base::Result<std::unique_ptr<Library>> Library::open(const QString &folder, const Options &options)
{
    std::unique_ptr<Library> library(new Library(QDir::cleanPath(QFileInfo(folder).absoluteFilePath())));
    const QString shown = library->folder();
    if (!QFileInfo::exists(shown))
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate("library::Library", "There is no library at “%1”. Check the place, or make a new one.")
                .arg(shown),
            {}};
    if (!QFileInfo(library->databaseFile()).isFile()) {
        return base::Error{
            base::ErrorCode::NotALibrary,
            QCoreApplication::translate(
                "library::Library",
                "“%1” is not a library of this program, and was left as it is. Choose a folder that was made by it.")
                .arg(shown),
            {}};
    }
    if (base::Status status = isLocal(shown, options); !status.ok())
        return status.error();
    if (base::Status status = looksLikeLibrary(shown, library->databaseFile()); !status.ok())
        return status.error();
    if (base::Status status = isWritable(shown, library->databaseFile()); !status.ok())
        return status.error();
    base::Result<std::unique_ptr<Connection>> connection = library->connect(Role::Hand);
    if (!connection.ok())
        return connection.error();
    if (base::Status status = prepare(**connection, *library); !status.ok())
        return status.error();
    return library;
}

base::Result<std::unique_ptr<Library>> Library::create(const QString &folder, const Options &options)
{
    const Library library(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (!isVacant(library.folder())) {
        return base::Error{
            base::ErrorCode::Conflict,
            QCoreApplication::translate(
                "library::Library",
                "There is something at “%1” already, and it was left as it is. Choose another name for the new library.")
                .arg(library.folder()),
            {}};
    }
    if (base::Status status = isLocal(library.folder(), options); !status.ok())
        return status.error();
    if (!QDir().mkpath(library.folder() + QStringLiteral("/originals")) || !QDir().mkpath(library.backupsFolder()))
        return notMade(library.folder(), QStringLiteral("mkpath"));
    if (base::Status status = makeDatabase(library.databaseFile()); !status.ok()) {
        const base::ErrorCode code = status.error().code;
        return code == base::ErrorCode::DiskFull ? status.error() : notMade(library.folder(), status.error().detail);
    }
    return open(folder, options);
}

base::Result<std::unique_ptr<Library>> Library::openOrCreate(const QString &folder, const Options &options)
{
    return isVacant(QFileInfo(folder).absoluteFilePath()) ? create(folder, options) : open(folder, options);
}

} // namespace library
