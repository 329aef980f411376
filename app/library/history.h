// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/change.h"

#include <optional>

namespace library {

/// A row of the history: a command as it was done, or the taking back of one.
struct HistoryEntry {
    qint64 number = 0; ///< grows with time, never used twice
    CommandKind kind = CommandKind::Unknown;
    QStringList arguments;
    QString author;
    SessionId session;
    QDateTime time;    ///< UTC
    qint64 undoes = 0; ///< for Undo and Redo: the command's number
    bool undone = false;

    QString label() const { return library::label(kind, arguments); }
};

/// Reads the history, and takes commands back and does them again.
///
/// A command can be taken back if every value is still the one it left; otherwise Conflict, and the message names what stands in
/// the way. Taking back is itself a row of the history; redo is one as well.
///
/// Thread: the connection's. Keeps nothing in memory, so it always tells the file's present state, also after other programs'
/// changes.
class History
{
public:
    explicit History(Connection &connection);

    /// Newest first; `before` 0 begins at the newest. Commands, undos and redos.
    base::Result<QList<HistoryEntry>> entries(int limit, qint64 before = 0) const;
    base::Result<HistoryEntry> entry(qint64 number) const; ///< NotFound

    /// The newest command that is not taken back: of that session, or of the whole library without one. Nothing when there is
    /// none.
    base::Result<std::optional<HistoryEntry>> undoable(std::optional<SessionId> session = {}) const;
    /// The command taken back last, unless another was done after that.
    base::Result<std::optional<HistoryEntry>> redoable(std::optional<SessionId> session = {}) const;

    /// Takes back the command `number`, of whatever session and age. NotFound, Conflict, InvalidArgument when it is taken back
    /// already.
    base::Result<Committed> undo(qint64 number, const Session &session, const base::Clock &clock);
    /// Does the command `number` again after it was taken back. Errors as `undo`.
    base::Result<Committed> redo(qint64 number, const Session &session, const base::Clock &clock);

private:
    base::Result<Committed> takeBack(qint64 number, const Session &session, const base::Clock &clock, bool back);

    Connection &m_connection;
};

} // namespace library
