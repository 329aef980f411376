// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/history.h"

#include "workspace/session.h"

#include <QSet>

namespace workspace {

namespace {

bool isCommand(const library::HistoryEntry &entry)
{
    return entry.kind != library::CommandKind::Undo && entry.kind != library::CommandKind::Redo;
}

QString labelOf(const base::Result<std::optional<library::HistoryEntry>> &entry)
{
    return entry.ok() && entry.value() ? (*entry)->label() : QString();
}

base::Result<library::HistoryEntry> present(const base::Result<std::optional<library::HistoryEntry>> &entry,
                                            const QString &otherwise)
{
    if (!entry.ok())
        return entry.error();
    if (!entry.value())
        return base::Error{base::ErrorCode::NotFound, otherwise};
    return **entry;
}

HistoryStep step(const library::HistoryEntry &entry, HistoryStep::Direction direction, const library::Touched &touched)
{
    using Kind = library::CommandKind;
    QSet<document::DocumentId> documents = touched.documents + touched.structures + touched.marks;
    for (const document::DocumentId id : touched.annotations)
        documents.insert(id);
    HistoryStep step{direction, entry.label(), documents.values(), touched.passages, touched.annotations};
    // What came, went or moved along with the text was not what the person did.
    if (entry.kind == Kind::AddVersion || entry.kind == Kind::ImportDocuments || entry.kind == Kind::RemoveDocuments ||
        entry.kind == Kind::RestoreDocuments) {
        step.passages.clear();
        step.annotations.clear();
    }
    return step;
}

} // namespace

History::History(Session &session) : m_session(session) {}

base::Result<QList<HistoryEntry>> History::entries(qint64 offset, qint64 limit) const
{
    constexpr int Page = 200;
    QList<HistoryEntry> found;
    qint64 before = 0;
    qint64 skipped = 0;
    while (limit < 0 || found.size() < limit) {
        const base::Result<QList<library::HistoryEntry>> page = m_session.historyLog.entries(Page, before);
        if (!page.ok())
            return page.error();
        for (const library::HistoryEntry &entry : page.value()) {
            before = entry.number;
            // The taking back of a command shows in the command's own row.
            if (!isCommand(entry) || skipped++ < offset || (limit >= 0 && found.size() >= limit))
                continue;
            found.append(
                {entry.number, entry.label(), entry.time, entry.author, entry.undone, entry.session == m_session.who.id});
        }
        if (page.value().size() < Page)
            break;
    }
    return found;
}

QString History::undoLabel() const
{
    return labelOf(m_session.historyLog.undoable(m_session.who.id));
}

QString History::redoLabel() const
{
    return labelOf(m_session.historyLog.redoable(m_session.who.id));
}

base::Result<HistoryStep> History::takeBack(const library::HistoryEntry &entry)
{
    const base::Result<library::Committed> committed = m_session.historyLog.undo(entry.number, m_session.who, m_session.clock);
    if (!committed.ok())
        return committed.error();
    m_session.announce(entry.kind, Direction::TakenBack, committed.value().touched);
    return step(entry, HistoryStep::Direction::TakenBack, committed.value().touched);
}

base::Result<HistoryStep> History::doAgain(const library::HistoryEntry &entry)
{
    const base::Result<library::Committed> committed = m_session.historyLog.redo(entry.number, m_session.who, m_session.clock);
    if (!committed.ok())
        return committed.error();
    m_session.announce(entry.kind, Direction::Done, committed.value().touched);
    return step(entry, HistoryStep::Direction::DoneAgain, committed.value().touched);
}

base::Result<HistoryStep> History::undo()
{
    const base::Result<library::HistoryEntry> entry =
        present(m_session.historyLog.undoable(m_session.who.id), tr("There is nothing to undo."));
    return entry.ok() ? takeBack(entry.value()) : base::Result<HistoryStep>(entry.error());
}

base::Result<HistoryStep> History::redo()
{
    const base::Result<library::HistoryEntry> entry =
        present(m_session.historyLog.redoable(m_session.who.id), tr("There is nothing to redo."));
    return entry.ok() ? doAgain(entry.value()) : base::Result<HistoryStep>(entry.error());
}

base::Result<QString> History::undoNewest()
{
    const base::Result<library::HistoryEntry> entry =
        present(m_session.historyLog.undoable(), tr("There is nothing to undo in this library."));
    if (!entry.ok())
        return entry.error();
    const base::Result<HistoryStep> done = takeBack(entry.value());
    return done.ok() ? base::Result<QString>(done->label) : done.error();
}

base::Result<QString> History::redoNewest()
{
    const base::Result<library::HistoryEntry> entry =
        present(m_session.historyLog.redoable(), tr("There is nothing to redo in this library."));
    if (!entry.ok())
        return entry.error();
    const base::Result<HistoryStep> done = doAgain(entry.value());
    return done.ok() ? base::Result<QString>(done->label) : done.error();
}

base::Result<HistoryStep> History::undoEntry(qint64 number)
{
    const base::Result<library::HistoryEntry> entry = m_session.historyLog.entry(number);
    return entry.ok() ? takeBack(entry.value()) : base::Result<HistoryStep>(entry.error());
}

} // namespace workspace
