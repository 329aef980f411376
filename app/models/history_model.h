// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace models {

/// What was done to the library, newest first; older entries come as the view asks for them. Thread: the workspace's, which must
/// outlive the model or be taken away first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : quint16 {
        NumberRole = Qt::UserRole, ///< qint64, for History::undoEntry
        TimeRole,                  ///< QDateTime, UTC
        AuthorRole,
        UndoneRole,
        OfThisSessionRole,
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    /// While nobody looks at it, as at the beginning, changes are not read; they are once somebody does.
    void setWatched(bool watched);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void noteChange();
    void reload();

    QPointer<workspace::Workspace> m_workspace;
    QList<workspace::HistoryEntry> m_entries;
    bool m_complete = true;
    bool m_watched = false;
    bool m_stale = false;
    QTimer m_reload; // one reload for a burst of changes
};

} // namespace models
