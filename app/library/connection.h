// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace library {

class WriteGate;

/// What a connection is for. It decides how long a commit waits for the disk, and who goes first.
enum class Role {
    Hand, ///< the window's thread and single commands: commits are on the disk when they return; passes the gate first
    Job,  ///< work on a pool: commits survive a kill of the program, the last ones not a power cut; lets others pass; checkpoints
};

/// One open SQLite connection to one file of a library.
///
/// Thread: the one that opened it, for its whole life. Holds prepared statements, so it is worth keeping for a job's length.
/// Open transactions roll back when it goes.
class Connection
{
public:
    /// `file` must exist unless `create`. `gate` may be null (no gate) and must outlive the connection.
    /// LibraryBusy, LibraryDamaged, LibraryReadOnly, NotALibrary as the file has it.
    static base::Result<std::unique_ptr<Connection>> open(const QString &file, Role role, WriteGate *gate, bool create = false);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Role role() const { return m_role; }
    WriteGate *gate() const { return m_gate; }
    QString file() const { return m_file; }

    /// Runs one statement without result or parameters.
    base::Status run(const QString &sql);
    /// The first column of the first row; an invalid QVariant when there is none.
    base::Result<QVariant> value(const QString &sql, const QVariantList &parameters = {});

    /// Changes with every commit that another connection made, be it of this program or another; never with this connection's
    /// own.
    base::Result<qint64> dataVersion();
    /// True between BEGIN and COMMIT.
    bool inTransaction() const { return m_inTransaction; }
    /// Moves the write-ahead log into the file as far as nobody is in the way. For jobs; never waits.
    base::Status checkpoint();
    /// The driver's sqlite3 handle, for what Qt Sql does not reach.
    sqlite3 *handle() const;

private:
    friend class Query;
    friend class Snapshot;
    friend class Transaction;
    Connection() = default;

    base::Error failure(const QSqlError &error, const QString &sql) const;

    QString m_name;
    QString m_file;
    Role m_role = Role::Hand;
    WriteGate *m_gate = nullptr;
    bool m_inTransaction = false;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements; // prepared and not in use at the moment
};

/// One running of a prepared statement. Parameters are bound in the order of the question marks.
///
///     Query query(connection, u"SELECT name FROM tag WHERE parent = ?");
///     query.bind(parent.toBytes());
///     if (base::Status status = query.run(); !status.ok())
///         return status.error();
///     while (query.next())
///         names.append(query.text(0));
///
/// A failure while stepping ends `next()`; `status()` tells it apart from the end of the rows.
class Query
{
public:
    Query(Connection &connection, const QString &sql);
    Query(Connection &connection, const char16_t *sql) : Query(connection, QString::fromUtf16(sql)) {}
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QVariant &value);
    base::Status run(); ///< may be called again after new `bind` calls
    bool next();
    base::Status status() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QVariant variant(int column) const;
    QDateTime time(int column) const; ///< from milliseconds since 1970, UTC; invalid for NULL
    template<typename Id>
    Id id(int column) const
    {
        return isNull(column) ? Id() : Id::fromBytes(bytes(column));
    }

private:
    Connection &m_connection;
    QString m_sql;
    std::shared_ptr<QSqlQuery> m_query;
    base::Status m_status;
    int m_bound = 0;
};

} // namespace library
