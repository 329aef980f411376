// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/command.h"
#include "library/records.h"
#include "library/row_change.h"
#include "library/transaction.h"

#include "base/clock.h"

#include <optional>

namespace library {

/// One command in the making: a transaction, and the record of every row it changes. The command bodies (`*_commands.h`) work on
/// it; what it records is what undo takes back.
///
///     auto change = Change::begin(connection, session, {CommandKind::SetNote, {quote}, mergeKey}, clock);
///     if (!change.ok()) return change.error();
///     if (auto done = setNote(**change, id, note); !done.ok()) return done.error();   // rolls back by itself
///     return (*change)->commit();
///
/// Every write to a table that has a history goes through `insert`, `update` and `erase`, and through nothing else.
class Change
{
public:
    /// `connection`, `session` and `clock` must outlive it. Errors as Transaction::begin.
    static base::Result<std::unique_ptr<Change>> begin(Connection &connection, const Session &session, const Command &command,
                                                       const base::Clock &clock);

    Connection &connection() { return m_connection; }
    const Session &session() const { return m_session; }
    QDateTime now() const { return m_now; } ///< the same during the whole command
    /// Replaces the arguments given at `begin`, when only the command itself finds out what they are.
    void setArguments(const QStringList &arguments) { m_command.arguments = arguments; }
    bool shouldEnd() const { return m_transaction->shouldEnd(); }

    /// `values` holds the key's columns too. WriteFailed when the row is there.
    base::Status insert(Table table, const Row &values);
    /// Sets the columns named in `values`; those that have that value already are left out of the record. NotFound without the
    /// row.
    base::Status update(Table table, const QVariantList &key, const Row &values);
    base::Status erase(Table table, const QVariantList &key);

    /// Appends the history row and commits. A command that changed nothing leaves no row.
    base::Result<Committed> commit();

    /// Applies what `change` says, provided the row is as it was before it: what undo and redo consist of. Conflict otherwise.
    base::Status apply(const RowChange &change);

private:
    friend class History;
    Change(Connection &connection, const Session &session, const Command &command, const QDateTime &now);

    base::Status checkUnchanged(const RowChange &change, Row &current);
    base::Result<qint64> appendHistory();
    base::Result<qint64> rowToMergeInto();
    base::Status mergeInto(qint64 number);
    base::Status writeChanges(qint64 number, const QList<RowChange> &changes);
    struct Place {
        document::DocumentId document; // null: it is nowhere any more
        std::optional<document::Range> passage;
    };
    base::Result<Place> placeOf(Table table, const QVariant &id, const RowChange &change);
    base::Status addPlaced(Touched &touched, const RowChange &change);
    base::Result<Touched> touched();

    Connection &m_connection;
    const Session &m_session;
    Command m_command;
    QDateTime m_now;
    std::unique_ptr<Transaction> m_transaction;
    QList<RowChange> m_changes;
    qint64 m_undoes = 0; ///< set by History
};

} // namespace library
