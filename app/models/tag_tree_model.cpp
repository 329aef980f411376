// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tag_tree_model.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace models {

using annotation::Tag;
using annotation::TagId;
using annotation::TagTree;

struct TagTreeModel::Node {
    TagId id;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

TagTreeModel::TagTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

TagTreeModel::~TagTreeModel() = default;

void TagTreeModel::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->tags(), nullptr, this, nullptr);
    m_workspace = workspace;
    if (m_workspace) {
        connect(&m_workspace->tags(), &workspace::Tags::tagsChanged, this, &TagTreeModel::rebuild);
        connect(&m_workspace->tags(), &workspace::Tags::countsChanged, this, &TagTreeModel::refresh);
    }
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_byId.clear();
    if (m_workspace)
        fill(*m_root, m_workspace->tags().tree());
    endResetModel();
}

void TagTreeModel::fill(Node &node, const TagTree &tree)
{
    const QList<TagId> ids = tree.children(node.id);
    node.children.reserve(static_cast<std::size_t>(ids.size()));
    for (const TagId id : ids) {
        auto child = std::make_unique<Node>();
        child->id = id;
        child->parent = &node;
        child->row = static_cast<int>(node.children.size());
        m_byId.insert(id, child.get());
        fill(*child, tree);
        node.children.push_back(std::move(child));
    }
}

// A new colour, key or description moves nothing; then the view keeps its selection and what is unfolded.
void TagTreeModel::rebuild()
{
    const TagTree &tree = m_workspace->tags().tree();
    if (sameShape(tree)) {
        refresh();
        return;
    }
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_byId.clear();
    fill(*m_root, tree);
    endResetModel();
}

bool TagTreeModel::sameShape(const TagTree &tree) const
{
    if (tree.tags().size() != m_byId.size())
        return false;
    const auto matches = [&](const Node &node) {
        const QList<TagId> ids = tree.children(node.id);
        return std::equal(ids.begin(), ids.end(), node.children.begin(), node.children.end(),
                          [](const TagId &id, const std::unique_ptr<Node> &child) { return child->id == id; });
    };
    return matches(*m_root) && std::all_of(m_byId.begin(), m_byId.end(), [&](const Node *node) { return matches(*node); });
}

void TagTreeModel::refresh()
{
    const auto touch = [this](const auto &self, const Node &node) -> void {
        if (node.children.empty())
            return;
        Q_EMIT dataChanged(indexOf(node.children.front().get(), Name), indexOf(node.children.back().get(), Count));
        for (const auto &child : node.children)
            self(self, *child);
    };
    touch(touch, *m_root);
}

TagTreeModel::Node *TagTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TagTreeModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

TagId TagTreeModel::id(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->id : TagId();
}

QModelIndex TagTreeModel::find(TagId id, int column) const
{
    const Node *found = m_byId.value(id);
    return found ? indexOf(found, column) : QModelIndex();
}

QModelIndex TagTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex TagTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index)->parent, Name) : QModelIndex();
}

int TagTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int TagTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TagTreeModel::data(const QModelIndex &index, int role) const
{
    if (!m_workspace || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TagTree &tree = m_workspace->tags().tree();
    const Tag *tag = tree.find(node(index)->id);
    if (!tag)
        return {};
    const qint64 count = m_workspace->tags().annotationCount(tag->id);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Count)
            return count == 0 ? QString() : QLocale().toString(count);
        return tag->name;
    case Qt::EditRole:
        return index.column() == Count ? QVariant(count) : QVariant(tag->name);
    case Qt::TextAlignmentRole:
        return index.column() == Count ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QStringList lines(tree.path(tag->id));
        if (!tag->description.isEmpty())
            lines.append(tag->description);
        lines.append(tr("%n annotations", nullptr, static_cast<int>(count)));
        if (tag->pinned > 0)
            lines.append(tr("Key %1 tags the selection").arg(tag->pinned));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %n annotations", nullptr, static_cast<int>(count)).arg(tree.path(tag->id));
    case IdRole:
        return QVariant::fromValue(tag->id);
    case PathRole:
        return tree.path(tag->id);
    case ColorRole:
        return tag->color;
    case DescriptionRole:
        return tag->description;
    case PinnedRole:
        return tag->pinned;
    case CountRole:
        return count;
    default:
        return {};
    }
}

bool TagTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_workspace || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name || role != Qt::EditRole)
        return false;
    const QString name = value.toString().simplified();
    if (name == data(index, Qt::EditRole).toString())
        return true;
    const base::Status status = m_workspace->tags().rename(id(index), name);
    if (!status)
        Q_EMIT failed(status.error());
    return status.ok();
}

QVariant TagTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Tag") : tr("Annotations");
}

Qt::ItemFlags TagTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // the top
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString TagTreeModel::mimeType()
{
    return QStringLiteral("application/x-marginalist-tag");
}

QStringList TagTreeModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *TagTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    QStringList paths;
    for (const QModelIndex &index : indexes) {
        if (index.column() != Name)
            continue;
        ids.append(id(index).toString());
        paths.append(index.data(PathRole).toString());
    }
    if (ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), ids.join(u'\n').toUtf8());
    data->setText(paths.join(u'\n'));
    return data;
}

Qt::DropActions TagTreeModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QList<TagId> TagTreeModel::droppedTags(const QMimeData *data)
{
    QList<TagId> ids;
    const QStringList lines = QString::fromUtf8(data->data(mimeType())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const TagId id = TagId::fromString(line); !id.isNull())
            ids.append(id);
    }
    return ids;
}

bool TagTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    if (!m_workspace || !data || action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    const QList<TagId> ids = droppedTags(data);
    const TagTree &tree = m_workspace->tags().tree();
    const TagId target = id(parent);
    return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](TagId tag) {
        return tree.find(tag) && (target.isNull() || !tree.isWithin(target, tag));
    });
}

// Answers false also when all went well: the view would otherwise remove the rows of what it dragged, and the library has already
// said where they are now.
bool TagTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const TagId target = id(parent);
    const QList<TagId> ids = droppedTags(data);
    for (const TagId tag : ids) {
        if (const base::Status status = m_workspace->tags().move(tag, target); !status) {
            Q_EMIT failed(status.error());
            break;
        }
    }
    return false;
}

} // namespace models
