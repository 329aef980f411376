// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/transaction.h"

#include "base/logging.h"

#include <QFileInfo>

namespace library {

namespace {

// Long enough that committing is not what costs, short enough that a person whose edit waits does not notice.
constexpr qint64 LongestChunk = 20; // ms
// Half a second of importing. A larger log makes reading slower, a smaller one lets the disk work for nothing.
constexpr qint64 LogWorthMoving = 8 * 1024 * 1024;

} // namespace

base::Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection)
{
    Q_ASSERT(!connection.inTransaction());
    std::unique_ptr<Transaction> transaction(new Transaction(connection));
    if (WriteGate *gate = connection.gate()) {
        const bool hand = connection.role() == Role::Hand;
        transaction->m_pass = WriteGate::Pass(*gate, hand ? WriteGate::Precedence::Hand : WriteGate::Precedence::Job);
    }
    if (base::Status status = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !status.ok())
        return status.error();
    transaction->m_open = true;
    connection.m_inTransaction = true;
    transaction->m_since.start();
    return transaction;
}

Transaction::~Transaction()
{
    rollBack();
}

base::Status Transaction::commit()
{
    if (!m_open)
        return base::Error{base::ErrorCode::Internal, {}, QStringLiteral("commit without a transaction")};
    if (base::Status status = m_connection.run(QStringLiteral("COMMIT")); !status.ok()) {
        rollBack();
        return status;
    }
    m_open = false;
    m_connection.m_inTransaction = false;
    m_pass.leave();
    // What was committed is safe whatever becomes of this; the next job tries again.
    if (m_connection.role() == Role::Job && QFileInfo(m_connection.file() + QStringLiteral("-wal")).size() > LogWorthMoving) {
        if (base::Status status = m_connection.checkpoint(); !status.ok())
            qCInfo(base::libraryLog).noquote() << "checkpoint:" << status.error().detail;
    }
    return {};
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    m_open = false;
    m_connection.m_inTransaction = false;
    // SQLite rolls back by itself after some failures (a full disk); a second time is an error that says nothing.
    if (base::Status status = m_connection.run(QStringLiteral("ROLLBACK")); !status.ok())
        qCInfo(base::libraryLog).noquote() << "rollback:" << status.error().detail;
    m_pass.leave();
}

bool Transaction::shouldEnd() const
{
    const WriteGate *gate = m_connection.gate();
    return m_since.elapsed() >= LongestChunk || (gate && gate->someoneWaits());
}

base::Result<std::unique_ptr<Snapshot>> Snapshot::begin(Connection &connection)
{
    Q_ASSERT(!connection.inTransaction());
    if (base::Status status = connection.run(QStringLiteral("BEGIN")); !status.ok())
        return status.error();
    std::unique_ptr<Snapshot> snapshot(new Snapshot(connection));
    connection.m_inTransaction = true;
    return snapshot;
}

Snapshot::~Snapshot()
{
    m_connection.m_inTransaction = false;
    if (base::Status status = m_connection.run(QStringLiteral("ROLLBACK")); !status.ok())
        qCInfo(base::libraryLog).noquote() << "end of reading:" << status.error().detail;
}

} // namespace library
