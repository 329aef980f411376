// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

namespace library {
struct HistoryEntry;
}

namespace workspace {

struct Session;

struct HistoryEntry {
    qint64 number = 0; ///< ascending with time
    QString label;     ///< translated, as it stands after "Undo": "Tag Passage with ‘harbour’"
    QDateTime time;
    QString author;
    bool undone = false;
    bool ofThisSession = false;
};

/// What the taking back of a change, or doing it again, did: so that the person can be shown it.
struct HistoryStep {
    enum class Direction : quint8 { TakenBack, DoneAgain };

    Direction direction = Direction::TakenBack;
    QString label; ///< of the change, as HistoryEntry::label
    /// Those it concerned in any way, in no order; some may be gone with it.
    QList<document::DocumentId> documents;
    /// Where in their texts; of what is gone, where it was. Nothing where a text as a whole came, went or is another one now.
    QHash<document::DocumentId, QList<document::Range>> passages;
    QHash<annotation::AnnotationId, document::DocumentId> annotations;
};

/// What was done to the library. Undo is a compensating change; it is refused with Conflict, and a message that says what stands
/// in the way, when the values are no longer those the change left.
class History : public QObject
{
    Q_OBJECT
public:
    /// Newest first.
    base::Result<QList<HistoryEntry>> entries(qint64 offset = 0, qint64 limit = 200) const;

    // The window's undo and redo: this session's commands only. Labels are empty when there is nothing.
    QString undoLabel() const;
    QString redoLabel() const;
    base::Result<HistoryStep> undo();
    base::Result<HistoryStep> redo();

    // The library's own: the newest change not yet taken back, whoever made it. They answer its label.
    base::Result<QString> undoNewest();
    base::Result<QString> redoNewest();
    /// One entry out of order, from the History pane.
    base::Result<HistoryStep> undoEntry(qint64 number);

Q_SIGNALS:
    void historyChanged();

private:
    friend class Workspace;
    explicit History(Session &session);

    base::Result<HistoryStep> takeBack(const library::HistoryEntry &entry);
    base::Result<HistoryStep> doAgain(const library::HistoryEntry &entry);

    Session &m_session;
};

} // namespace workspace
