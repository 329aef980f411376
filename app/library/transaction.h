// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connection.h"
#include "library/write_gate.h"

#include <QElapsedTimer>

namespace library {

/// A write transaction. Passes the gate, then takes SQLite's write lock at once (BEGIN IMMEDIATE), so that nothing fails half way
/// for want of it. Rolls back by itself unless `commit` succeeded.
class Transaction
{
public:
    /// LibraryBusy when another program keeps the lock for longer than the connection waits: 3 s by hand, 30 s in a job.
    static base::Result<std::unique_ptr<Transaction>> begin(Connection &connection);
    ~Transaction();

    base::Status commit(); ///< on failure nothing was changed
    void rollBack();

    /// For jobs, between two units of work: true when the chunk should be committed now, because someone waits or it lasts
    /// already.
    bool shouldEnd() const;

private:
    explicit Transaction(Connection &connection) : m_connection(connection) {}

    Connection &m_connection;
    WriteGate::Pass m_pass;
    QElapsedTimer m_since;
    bool m_open = false;
};

/// A read transaction: everything read through it is of one moment. Never waits for writers.
class Snapshot
{
public:
    static base::Result<std::unique_ptr<Snapshot>> begin(Connection &connection);
    ~Snapshot();

private:
    explicit Snapshot(Connection &connection) : m_connection(connection) {}
    Connection &m_connection;
};

} // namespace library
