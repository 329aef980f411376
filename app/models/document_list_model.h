// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QTimer>

namespace models {

/// The library's documents, one a row. The first screen is there at once; the rest follows in portions whenever the event loop is
/// idle, so a library of 100,000 documents neither delays the first paint nor a key.
///
/// Sorting is the library's (`sort` asks again in the new order); rows that come or change later keep to the place they get when
/// they come, until the next `sort`. `setData` on Title, Authors (separated by "; "), Publisher, Published and State becomes a
/// workspace command. Thread: the workspace's, which must outlive the model or be taken away first.
class DocumentListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Title, Authors, Publisher, Published, Format, Length, Annotations, State, Imported, ColumnCount };
    enum Role : quint16 {
        IdRole = Qt::UserRole, ///< document::DocumentId
        StateRole,             ///< workspace::ReadingState
        FilterRole,            ///< title, authors, publisher, date and file name; case folded
        SummaryRole,           ///< workspace::DocumentSummary
    };

    explicit DocumentListModel(QObject *parent = nullptr);

    /// Null: no library, no rows.
    void setWorkspace(workspace::Workspace *workspace);

    /// Null for an index outside.
    document::DocumentId id(const QModelIndex &index) const;
    /// Invalid while the row has not been loaded yet.
    QModelIndex find(document::DocumentId id) const;
    /// False while portions are still to come.
    bool isComplete() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    static QString stateName(workspace::ReadingState state);
    static QString formatName(const QString &format);

Q_SIGNALS:
    void failed(const base::Error &error); ///< a command was refused, or the library could not be read
    void completed();                      ///< the last portion has come

private:
    void reload();
    void loadPortion();
    void append(const QList<document::DocumentId> &ids);
    void refresh(const QList<document::DocumentId> &ids);
    void drop(const QList<document::DocumentId> &ids);
    int row(document::DocumentId id) const;
    void forgetRows();
    void insertByTime(QList<workspace::DocumentSummary> fresh);
    QVariant display(const workspace::DocumentSummary &document, int column) const;
    QString toolTip(const workspace::DocumentSummary &document) const;

    QPointer<workspace::Workspace> m_workspace;
    QList<workspace::DocumentSummary> m_rows;
    // Where the first m_indexed rows would be without the m_onTop ones, which have negative numbers, from -1 down: what comes in
    // at the top moves none of them.
    mutable QHash<document::DocumentId, int> m_rowById;
    mutable int m_indexed = 0;
    int m_onTop = 0;
    qint64 m_fetched = 0; // how far the portions have come; never too far, so nothing is skipped
    bool m_complete = true;
    int m_sortColumn = Imported;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    QTimer m_portions;
};

} // namespace models
