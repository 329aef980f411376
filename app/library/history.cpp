// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/history.h"

#include "library/sql_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace library {

namespace {

constexpr char16_t Columns[] = u"SELECT number, kind, arguments, author, session, time, undoes, undone_by FROM history ";

HistoryEntry read(const Query &query)
{
    HistoryEntry entry;
    entry.number = query.integer(0);
    entry.kind = kindFromName(query.text(1));
    entry.arguments = sql::fromJson(query.text(2));
    entry.author = query.text(3);
    entry.session = query.id<SessionId>(4);
    entry.time = query.time(5);
    entry.undoes = query.integer(6);
    entry.undone = !query.isNull(7);
    return entry;
}

base::Result<std::optional<HistoryEntry>> first(Query &query)
{
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    if (query.next())
        return std::optional(read(query));
    if (!query.status().ok())
        return query.status().error();
    return std::optional<HistoryEntry>();
}

// What the command `number` changed, in order.
base::Result<QList<RowChange>> changesOf(Connection &connection, qint64 number)
{
    Query query(connection, u"SELECT changes FROM history_change WHERE history = ? ORDER BY id");
    if (base::Status status = query.bind(number).run(); !status.ok())
        return status.error();
    QList<RowChange> changes;
    while (query.next()) {
        base::Result<QList<RowChange>> part = decode(query.bytes(0));
        if (!part.ok())
            return part.error();
        changes += *part;
    }
    if (!query.status().ok())
        return query.status().error();
    return changes;
}

// True when `later` changes the row that `change` is about, or makes another row that refers to it.
bool standsInTheWay(const RowChange &later, const RowChange &change)
{
    if (later.table == change.table && later.key == change.key)
        return true;
    if (change.kind == RowChange::Kind::Update)
        return false;
    const QVariant id = change.key.first();
    if (later.key.contains(id))
        return true;
    return std::any_of(later.cells.begin(), later.cells.end(), [&id](const RowChange::Cell &cell) { return cell.after == id; });
}

base::Result<std::optional<HistoryEntry>> obstacle(Connection &connection, qint64 number, const QList<RowChange> &changes)
{
    QList<HistoryEntry> later;
    {
        Query query(connection,
                    QStringView(Columns) +
                        QStringLiteral("WHERE number > ? AND undoes IS NULL AND undone_by IS NULL ORDER BY number DESC"));
        if (base::Status status = query.bind(number).run(); !status.ok())
            return status.error();
        while (query.next())
            later.append(read(query));
    }
    for (const HistoryEntry &entry : later) {
        const base::Result<QList<RowChange>> others = changesOf(connection, entry.number);
        if (!others.ok())
            return others.error();
        for (const RowChange &change : changes) {
            for (const RowChange &other : *others) {
                if (standsInTheWay(other, change))
                    return std::optional(entry);
            }
        }
    }
    return std::optional<HistoryEntry>();
}

base::Error conflict(Connection &connection, const HistoryEntry &entry, const QList<RowChange> &changes,
                     const base::Error &reason)
{
    if (reason.code != base::ErrorCode::Conflict)
        return reason;
    const base::Result<std::optional<HistoryEntry>> other = obstacle(connection, entry.number, changes);
    if (other.ok() && other->has_value()) {
        return {base::ErrorCode::Conflict,
                QCoreApplication::translate("library::History",
                                            "“%1” cannot be taken back, because “%2” builds on it. Take that back first.")
                    .arg(entry.label(), (*other)->label()),
                reason.detail};
    }
    return {base::ErrorCode::Conflict,
            QCoreApplication::translate("library::History",
                                        "“%1” cannot be taken back, because something it changed was changed again since.")
                .arg(entry.label()),
            reason.detail};
}

// Taking back an import would hide what was marked in the document since, though the document's own row is as the import left it.
base::Status hasNothingOnIt(Connection &connection, const RowChange &change)
{
    if (change.table != Table::Document || change.kind != RowChange::Kind::Insert)
        return {};
    const base::Result<QVariant> annotations =
        connection.value(QStringLiteral("SELECT annotation_count FROM document WHERE id = ?"), change.key);
    if (!annotations.ok())
        return annotations.error();
    if (annotations->toInt() == 0)
        return {};
    return base::Error{base::ErrorCode::Conflict, {}, QStringLiteral("annotations on it")};
}

base::Error tellUndone(bool isUndone)
{
    return {base::ErrorCode::InvalidArgument,
            isUndone ? QCoreApplication::translate("library::History", "This change has been taken back already.")
                     : QCoreApplication::translate("library::History", "Only a change that was taken back can be done again."),
            {}};
}

} // namespace

History::History(Connection &connection) : m_connection(connection) {}

base::Result<QList<HistoryEntry>> History::entries(int limit, qint64 before) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE number < ? ORDER BY number DESC LIMIT ?"));
    query.bind(before > 0 ? before : std::numeric_limits<qint64>::max()).bind(limit);
    if (base::Status status = query.run(); !status.ok())
        return status.error();
    QList<HistoryEntry> entries;
    while (query.next())
        entries.append(read(query));
    if (!query.status().ok())
        return query.status().error();
    return entries;
}

base::Result<HistoryEntry> History::entry(qint64 number) const
{
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE number = ?"));
    const base::Result<std::optional<HistoryEntry>> found = first(query.bind(number));
    if (!found.ok())
        return found.error();
    if (!found->has_value()) {
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate("library::History", "There is no such change in the history of this library."),
            QString::number(number)};
    }
    return **found;
}

base::Result<std::optional<HistoryEntry>> History::undoable(std::optional<SessionId> session) const
{
    const QString scope = session ? QStringLiteral("session = ? AND ") : QString();
    Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE ") + scope +
                                  QStringLiteral("undoes IS NULL AND undone_by IS NULL ORDER BY number DESC LIMIT 1"));
    if (session)
        query.bind(session->toBytes());
    return first(query);
}

base::Result<std::optional<HistoryEntry>> History::redoable(std::optional<SessionId> session) const
{
    const QString scope = session ? QStringLiteral("session = ? AND ") : QString();
    std::optional<HistoryEntry> entry;
    qint64 undoneBy = 0;
    {
        Query query(m_connection, QStringView(Columns) + QStringLiteral("WHERE ") + scope +
                                      QStringLiteral("undone_by IS NOT NULL ORDER BY undone_by DESC LIMIT 1"));
        if (session)
            query.bind(session->toBytes());
        if (base::Status status = query.run(); !status.ok())
            return status.error();
        if (query.next()) {
            entry = read(query);
            undoneBy = query.integer(7);
        }
        if (!query.status().ok())
            return query.status().error();
    }
    if (!entry)
        return entry;
    QVariantList parameters{undoneBy};
    if (session)
        parameters.prepend(session->toBytes());
    const base::Result<QVariant> newer = m_connection.value(
        QStringLiteral("SELECT 1 FROM history WHERE %1undoes IS NULL AND number > ? LIMIT 1").arg(scope), parameters);
    if (!newer.ok())
        return newer.error();
    return newer->isValid() ? std::optional<HistoryEntry>() : entry;
}

base::Result<Committed> History::undo(qint64 number, const Session &session, const base::Clock &clock)
{
    return takeBack(number, session, clock, true);
}

base::Result<Committed> History::redo(qint64 number, const Session &session, const base::Clock &clock)
{
    return takeBack(number, session, clock, false);
}

base::Result<Committed> History::takeBack(qint64 number, const Session &session, const base::Clock &clock, bool back)
{
    base::Result<std::unique_ptr<Change>> begun =
        Change::begin(m_connection, session, {back ? CommandKind::Undo : CommandKind::Redo, {}, {}, 0}, clock);
    if (!begun.ok())
        return begun.error();
    Change &change = **begun;
    const base::Result<HistoryEntry> entry = this->entry(number);
    if (!entry.ok())
        return entry.error();
    if (entry->undoes != 0 || entry->undone == back)
        return tellUndone(entry->undone);
    base::Result<QList<RowChange>> changes = changesOf(m_connection, number);
    if (!changes.ok())
        return changes.error();
    change.setArguments(QStringList{kindName(entry->kind)} + entry->arguments);
    change.m_undoes = number;
    // A row may be put back before the one it refers to; what must hold at the end is checked at the end.
    if (base::Status status = m_connection.run(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !status.ok())
        return status.error();
    QList<RowChange> steps = *changes;
    if (back)
        std::reverse(steps.begin(), steps.end());
    for (const RowChange &step : std::as_const(steps)) {
        base::Status status = back ? hasNothingOnIt(m_connection, step) : base::Status();
        if (status.ok())
            status = change.apply(back ? step.inverted() : step);
        if (!status.ok())
            return conflict(m_connection, *entry, *changes, status.error());
    }
    base::Result<Committed> done = change.commit();
    // A row made by this command that something newer refers to shows only now.
    if (!done.ok() && done.error().code == base::ErrorCode::WriteFailed &&
        done.error().detail.contains(QStringLiteral("FOREIGN KEY")))
        return conflict(m_connection, *entry, *changes, {base::ErrorCode::Conflict, {}, done.error().detail});
    return done;
}

} // namespace library
