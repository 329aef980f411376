// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/connection.h"

#include "base/logging.h"
#include "library/write_gate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>

namespace library {

namespace {

constexpr int HandTimeout = 3000;
constexpr int JobTimeout = 30000;

base::ErrorCode codeOf(int result, int systemError)
{
    if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)
        return base::ErrorCode::DiskFull;
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::ErrorCode::LibraryBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return base::ErrorCode::LibraryDamaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return base::ErrorCode::LibraryReadOnly;
    case SQLITE_FULL:
        return base::ErrorCode::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CONSTRAINT:
        return base::ErrorCode::WriteFailed;
    default:
        return base::ErrorCode::Internal;
    }
}

QString sentence(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::LibraryBusy:
        return QCoreApplication::translate(
            "library::Connection",
            "The library is in use by another program. Close that program or wait until it is done, then try again.");
    case base::ErrorCode::LibraryDamaged:
        return QCoreApplication::translate(
            "library::Connection",
            "The library is damaged and was left as it is. Restore its folder from a backup, or copy a file from its folder "
            "“backups” over “library.sqlite”.");
    case base::ErrorCode::LibraryReadOnly:
        return QCoreApplication::translate(
            "library::Connection",
            "The library cannot be written to. Check the permissions of its folder, or copy it to a place of your own.");
    case base::ErrorCode::DiskFull:
        return QCoreApplication::translate(
            "library::Connection", "There is no space left for the library. Nothing was changed; free some space and try again.");
    case base::ErrorCode::WriteFailed:
        return QCoreApplication::translate(
            "library::Connection",
            "The change could not be written to the library, and nothing was changed. Check the disk and try again.");
    default:
        return QCoreApplication::translate(
            "library::Connection",
            "The library could not do this, and nothing was changed. Try again, and report it if it happens again.");
    }
}

// A null string is an empty one here, and an empty array of bytes is NULL: the driver cannot tell these pairs apart when it
// reads.
QVariant toBind(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isEmpty() ? QVariant() : value;
    case QMetaType::QDateTime: {
        const QDateTime time = value.toDateTime();
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    }
    default:
        return value;
    }
}

} // namespace

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Role role, WriteGate *gate, bool create)
{
    static std::atomic<int> counter = 0;
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = QStringLiteral("marginalist-%1").arg(++counter);
    connection->m_file = file;
    connection->m_role = role;
    connection->m_gate = gate;
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    // The driver creates what is not there, which must never happen to a library that was moved away meanwhile.
    if (!create && !QFileInfo::exists(file))
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("library::Connection",
                                                       "The library is no longer where it was. Open it from its new place."),
                           file};
    connection->m_database.setDatabaseName(file);
    connection->m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(role == Role::Hand ? HandTimeout : JobTimeout));
    if (!connection->m_database.open())
        return connection->failure(connection->m_database.lastError(), QStringLiteral("open"));
    const QStringList settings{
        QStringLiteral("PRAGMA journal_mode = WAL"),
        role == Role::Hand ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        // A checkpoint waits for the disk; it is done by jobs, after they have left the gate.
        QStringLiteral("PRAGMA wal_autocheckpoint = 0"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
    };
    for (const QString &setting : settings) {
        if (base::Status status = connection->run(setting); !status.ok())
            return status.error();
    }
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

base::Status Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError(), sql);
    return {};
}

base::Result<QVariant> Connection::value(const QString &sql, const QVariantList &parameters)
{
    Query query(*this, sql);
    for (const QVariant &parameter : parameters)
        query.bind(parameter);
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QVariant value = query.next() ? query.variant(0) : QVariant();
    if (base::Status status = query.status(); !status.ok())
        return status.error();
    return value;
}

base::Result<qint64> Connection::dataVersion()
{
    const base::Result<QVariant> version = value(QStringLiteral("PRAGMA data_version"));
    if (!version.ok())
        return version.error();
    return version->toLongLong();
}

base::Status Connection::checkpoint()
{
    const int result = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED)
        return {};
    return failure({}, QStringLiteral("checkpoint"));
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

base::Error Connection::failure(const QSqlError &error, const QString &sql) const
{
    sqlite3 *database = handle();
    // The driver drops its handle when opening fails; its own error code then is all there is.
    const int result = database ? sqlite3_extended_errcode(database) : error.nativeErrorCode().toInt();
    const int systemError = database && (result & 0xff) != SQLITE_CONSTRAINT ? sqlite3_system_errno(database) : 0;
    const bool aboutWriting = (result & 0xff) == SQLITE_IOERR || (result & 0xff) == SQLITE_FULL;
    const base::ErrorCode code = codeOf(result, aboutWriting ? systemError : 0);
    const QString detail =
        QStringLiteral("%1 (%2, errno %3): %4")
            .arg(error.text().isEmpty() && database ? QString::fromUtf8(sqlite3_errmsg(database)) : error.text())
            .arg(result)
            .arg(systemError)
            .arg(sql);
    qCInfo(base::libraryLog).noquote() << m_file << detail;
    return {code, sentence(code), detail};
}

Query::Query(Connection &connection, const QString &sql) : m_connection(connection), m_sql(sql)
{
    m_query = connection.m_statements.take(m_sql);
    if (m_query)
        return;
    m_query = std::make_shared<QSqlQuery>(connection.m_database);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(m_sql)) {
        m_status = connection.failure(m_query->lastError(), m_sql);
        m_query.reset();
    }
}

Query::~Query()
{
    if (!m_query)
        return;
    m_query->finish();
    m_connection.m_statements.insert(m_sql, std::move(m_query));
}

Query &Query::bind(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, toBind(value));
    return *this;
}

base::Status Query::run()
{
    m_bound = 0;
    if (!m_query)
        return m_status;
    m_status = {};
    if (!m_query->exec())
        m_status = m_connection.failure(m_query->lastError(), m_sql);
    return m_status;
}

bool Query::next()
{
    if (!m_query || !m_status.ok())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_status = m_connection.failure(m_query->lastError(), m_sql);
    return false;
}

base::Status Query::status() const
{
    return m_status;
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Query::real(int column) const
{
    return m_query->value(column).toDouble();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QVariant Query::variant(int column) const
{
    return isNull(column) ? QVariant() : m_query->value(column);
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace library
