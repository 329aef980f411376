// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/document_filter_model.h"

#include "models/document_list_model.h"

#include <QRegularExpression>

#include <algorithm>

namespace models {

void DocumentFilterModel::setText(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList words = text.toCaseFolded().split(blanks, Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
}

void DocumentFilterModel::setState(std::optional<workspace::ReadingState> state)
{
    if (state == m_state)
        return;
    m_state = state;
    invalidateFilter();
}

bool DocumentFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || m_state.has_value();
}

void DocumentFilterModel::sort(int column, Qt::SortOrder order)
{
    if (sourceModel())
        sourceModel()->sort(column, order);
}

bool DocumentFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(DocumentListModel::StateRole).value<workspace::ReadingState>() != *m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(DocumentListModel::FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace models
