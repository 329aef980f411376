// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/interval_index.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace annotation {

using document::Position;
using document::Range;

namespace {

bool before(const IntervalIndex::Entry &a, const IntervalIndex::Entry &b)
{
    if (a.range.begin != b.range.begin)
        return a.range.begin < b.range.begin;
    if (a.range.end != b.range.end)
        return b.range.end < a.range.end;
    return a.id < b.id;
}

} // namespace

/// A treap: a search tree by `before`, a heap by random priorities, so it is about as deep as a balanced one whatever comes. Each
/// node knows the farthest end below it, which rules out whole subtrees. Nodes live in one vector and are named by index, 0 being
/// none.
struct IntervalIndex::Tree {
    using Node = quint32;

    struct Content {
        Entry entry;
        Position farthestEnd;
        quint32 priority = 0;
        Node left = 0;
        Node right = 0;
    };

    std::vector<Content> nodes{Content()};
    std::vector<Node> unused;
    QHash<AnnotationId, Node> byId;
    Node root = 0;
    QRandomGenerator random{1}; // the same tree for the same calls, so that what goes wrong can be repeated

    Content &at(Node node) { return nodes[node]; }
    const Content &at(Node node) const { return nodes[node]; }

    void update(Node node)
    {
        Content &content = at(node);
        content.farthestEnd = content.entry.range.end;
        for (const Node child : {content.left, content.right}) {
            if (child)
                content.farthestEnd = std::max(content.farthestEnd, at(child).farthestEnd);
        }
    }

    Node create(const Entry &entry)
    {
        Node node = 0;
        if (unused.empty()) {
            node = static_cast<Node>(nodes.size());
            nodes.emplace_back();
        } else {
            node = unused.back();
            unused.pop_back();
        }
        at(node) = {entry, entry.range.end, random.generate(), 0, 0};
        byId.insert(entry.id, node);
        return node;
    }

    /// All of `left` stands before all of `right`.
    Node merge(Node left, Node right)
    {
        if (!left || !right)
            return left ? left : right;
        const bool leftOnTop = at(left).priority > at(right).priority;
        const Node top = leftOnTop ? left : right;
        if (leftOnTop) {
            const Node merged = merge(at(left).right, right);
            at(left).right = merged;
        } else {
            const Node merged = merge(left, at(right).left);
            at(right).left = merged;
        }
        update(top);
        return top;
    }

    /// What stands before `entry`, and the rest.
    std::pair<Node, Node> split(Node node, const Entry &entry)
    {
        if (!node)
            return {0, 0};
        if (before(at(node).entry, entry)) {
            const auto [low, high] = split(at(node).right, entry);
            at(node).right = low;
            update(node);
            return {node, high};
        }
        const auto [low, high] = split(at(node).left, entry);
        at(node).left = high;
        update(node);
        return {low, node};
    }

    /// `node` without the entry that equals `entry` in its order; it must be there.
    Node without(Node node, const Entry &entry)
    {
        Content &content = at(node);
        if (before(entry, content.entry))
            content.left = without(content.left, entry);
        else if (before(content.entry, entry))
            content.right = without(content.right, entry);
        else
            return merge(content.left, content.right);
        update(node);
        return node;
    }

    /// False when `visit` has had enough. An empty `range` asks for what contains its position.
    bool visit(Node node, Range range, const std::function<bool(const Entry &)> &visitor) const
    {
        if (!node || at(node).farthestEnd <= range.begin)
            return true;
        const Content &content = at(node);
        if (!visit(content.left, range, visitor))
            return false;
        const Range found = content.entry.range;
        const bool reaches = range.isEmpty() ? found.begin <= range.begin : found.begin < range.end;
        if (!reaches)
            return true;
        if (range.begin < found.end && !visitor(content.entry))
            return false;
        return visit(content.right, range, visitor);
    }
};

IntervalIndex::IntervalIndex() : m_tree(std::make_unique<Tree>()) {}
IntervalIndex::~IntervalIndex() = default;
IntervalIndex::IntervalIndex(IntervalIndex &&) noexcept = default;
IntervalIndex &IntervalIndex::operator=(IntervalIndex &&) noexcept = default;

void IntervalIndex::clear()
{
    *m_tree = Tree();
}

void IntervalIndex::assign(std::vector<Entry> entries)
{
    clear();
    QHash<AnnotationId, std::size_t> last;
    last.reserve(static_cast<qsizetype>(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i)
        last.insert(entries[i].id, i);
    if (static_cast<std::size_t>(last.size()) < entries.size()) {
        std::vector<Entry> kept;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (last.value(entries[i].id) == i)
                kept.push_back(entries[i]);
        }
        entries = std::move(kept);
    }
    std::sort(entries.begin(), entries.end(), before);
    m_tree->nodes.reserve(entries.size() + 1);
    m_tree->byId.reserve(static_cast<qsizetype>(entries.size()));
    for (const Entry &entry : entries)
        m_tree->root = m_tree->merge(m_tree->root, m_tree->create(entry));
}

void IntervalIndex::insert(Range range, AnnotationId id)
{
    remove(id);
    const Entry entry{range, id};
    const auto [low, high] = m_tree->split(m_tree->root, entry);
    m_tree->root = m_tree->merge(m_tree->merge(low, m_tree->create(entry)), high);
}

bool IntervalIndex::remove(AnnotationId id)
{
    const Tree::Node node = m_tree->byId.take(id);
    if (!node)
        return false;
    m_tree->root = m_tree->without(m_tree->root, m_tree->at(node).entry);
    m_tree->unused.push_back(node);
    return true;
}

qsizetype IntervalIndex::size() const
{
    return m_tree->byId.size();
}

std::vector<IntervalIndex::Entry> IntervalIndex::overlapping(Range range) const
{
    std::vector<Entry> found;
    visitOverlapping(range, [&found](const Entry &entry) {
        found.push_back(entry);
        return true;
    });
    return found;
}

void IntervalIndex::visitOverlapping(Range range, const std::function<bool(const Entry &)> &visit) const
{
    m_tree->visit(m_tree->root, range, visit);
}

IntervalIndex::Entry IntervalIndex::next(Position after) const
{
    Entry best;
    for (Tree::Node node = m_tree->root; node;) {
        const Tree::Content &content = m_tree->at(node);
        const bool isAfter = after < content.entry.range.begin;
        if (isAfter)
            best = content.entry;
        node = isAfter ? content.left : content.right;
    }
    return best;
}

IntervalIndex::Entry IntervalIndex::previous(Position position) const
{
    Entry best;
    for (Tree::Node node = m_tree->root; node;) {
        const Tree::Content &content = m_tree->at(node);
        const bool isBefore = content.entry.range.begin < position;
        if (isBefore)
            best = content.entry;
        node = isBefore ? content.right : content.left;
    }
    return best;
}

} // namespace annotation
