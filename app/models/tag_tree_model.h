// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace models {

/// The library's tags as a tree of two columns: the name and how many annotations carry the tag. Siblings stand by name.
///
/// `setData` on a name renames, a drop moves a tag below another or, dropped on nothing, to the top; both are workspace commands.
/// Thread: the workspace's, which must outlive the model or be taken away first.
class TagTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Name, Count, ColumnCount };
    enum Role : quint16 {
        IdRole = Qt::UserRole, ///< annotation::TagId
        PathRole,
        ColorRole, ///< annotation::Color
        DescriptionRole,
        PinnedRole, ///< 1–9, or 0
        CountRole,  ///< qint64, of the tag itself
    };
    static QString mimeType(); ///< of a drag: TagId::toString, one a line

    explicit TagTreeModel(QObject *parent = nullptr);
    ~TagTreeModel() override;

    void setWorkspace(workspace::Workspace *workspace);

    annotation::TagId id(const QModelIndex &index) const;
    QModelIndex find(annotation::TagId id, int column = Name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    struct Node;

    void rebuild();
    void refresh();
    void fill(Node &node, const annotation::TagTree &tree);
    Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column) const;
    bool sameShape(const annotation::TagTree &tree) const;
    static QList<annotation::TagId> droppedTags(const QMimeData *data);

    QPointer<workspace::Workspace> m_workspace;
    std::unique_ptr<Node> m_root;
    QHash<annotation::TagId, Node *> m_byId;
};

} // namespace models
