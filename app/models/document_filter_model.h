// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/documents.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace models {

/// Narrows a DocumentListModel as one types. The order is the source's: `sort` is passed on to it.
class DocumentFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Words separated by blanks, all of which must occur somewhere in what FilterRole says; case ignored. Empty: all rows.
    void setText(const QString &text);
    /// Nothing: any state.
    void setState(std::optional<workspace::ReadingState> state);
    bool isFiltering() const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<workspace::ReadingState> m_state;
};

} // namespace models
