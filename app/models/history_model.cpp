// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history_model.h"

#include <QFont>
#include <QLocale>

namespace models {

namespace {
constexpr int Portion = 200;
}

HistoryModel::HistoryModel(QObject *parent) : QAbstractListModel(parent)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &HistoryModel::reload);
}

void HistoryModel::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->history(), nullptr, this, nullptr);
    m_workspace = workspace;
    if (m_workspace)
        connect(&m_workspace->history(), &workspace::History::historyChanged, this, &HistoryModel::noteChange);
    reload();
}

void HistoryModel::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_stale)
        reload();
}

void HistoryModel::noteChange()
{
    m_stale = true;
    if (m_watched)
        m_reload.start();
}

void HistoryModel::reload()
{
    m_stale = m_workspace && !m_watched;
    m_reload.stop();
    beginResetModel();
    m_entries.clear();
    m_complete = true;
    if (m_workspace && m_watched) {
        if (auto entries = m_workspace->history().entries(0, Portion)) {
            m_entries = std::move(entries).value();
            m_complete = m_entries.size() < Portion;
        }
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const workspace::HistoryEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case Qt::ToolTipRole: {
        const QString when = QLocale().toString(entry.time.toLocalTime(), QLocale::LongFormat);
        return entry.undone ? tr("%1\n%2, %3\nTaken back").arg(entry.label, entry.author, when)
                            : tr("%1\n%2, %3").arg(entry.label, entry.author, when);
    }
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(entry.undone);
        return font;
    }
    case NumberRole:
        return entry.number;
    case TimeRole:
        return entry.time;
    case AuthorRole:
        return entry.author;
    case UndoneRole:
        return entry.undone;
    case OfThisSessionRole:
        return entry.ofThisSession;
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || !m_workspace)
        return;
    auto more = m_workspace->history().entries(m_entries.size(), Portion);
    m_complete = !more || more->size() < Portion;
    if (!more || more->isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_entries.append(std::move(more).value());
    endInsertRows();
}

} // namespace models
