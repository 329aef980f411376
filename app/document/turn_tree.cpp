// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/turn_tree.h"

#include <algorithm>

namespace document {

namespace {

// What the turns of a container's blocks are, beside TurnTree::None and a turn.
constexpr qint32 Mixed = -2;
constexpr qint32 NoBlocks = -3;

qint32 together(qint32 a, qint32 b)
{
    if (a == NoBlocks || b == NoBlocks)
        return a == NoBlocks ? b : a;
    return a == b ? a : Mixed;
}

/// The containers without their turns, as lists of children, and from there back into pre-order with other turns.
class Rebuilding
{
public:
    Rebuilding(const std::vector<Container> &containers, const std::vector<qint32> &turns, std::vector<Block> &blocks)
        : m_old(containers), m_turns(turns), m_blocks(blocks)
    {
        leaveOutTurns();
        listChildren();
        findTurns();
    }

    std::vector<Container> run(const TurnTree &tree)
    {
        m_new.push_back(m_old.front());
        std::vector<Frame> open{{0, 0, false}};
        while (!open.empty()) {
            Frame &frame = open.back();
            const std::vector<Item> &items = m_children[frame.old];
            if (frame.next == items.size()) {
                open.pop_back();
                continue;
            }
            const Item item = items[frame.next++];
            const qint32 turn = item.isBlock ? m_turns[item.index] : m_turnOf[item.index];
            const ContainerIndex parent = parentOf(frame, turn, item, tree);
            if (item.isBlock) {
                m_blocks[item.index].container = parent;
                continue;
            }
            m_new.push_back(m_old[item.index]);
            m_new.back().parent = parent;
            open.push_back({item.index, static_cast<ContainerIndex>(m_new.size() - 1), frame.isInTurn || turn >= 0});
        }
        return std::move(m_new);
    }

private:
    struct Item {
        bool isBlock;
        quint32 index;
    };
    struct Frame {
        ContainerIndex old;
        ContainerIndex made;
        bool isInTurn;
        std::size_t next = 0;
        qint32 turn = TurnTree::None; // open directly below it
        ContainerIndex turnMade = 0;
    };

    void leaveOutTurns()
    {
        m_around.resize(m_old.size());
        for (std::size_t i = 1; i < m_old.size(); ++i)
            m_around[i] = m_old[i].kind == ContainerKind::Turn ? m_around[m_old[i].parent] : static_cast<ContainerIndex>(i);
    }

    void listChildren()
    {
        std::vector<std::vector<quint32>> containers(m_old.size());
        for (std::size_t i = 1; i < m_old.size(); ++i) {
            if (m_old[i].kind != ContainerKind::Turn)
                containers[m_around[m_old[i].parent]].push_back(static_cast<quint32>(i));
        }
        std::vector<std::size_t> listed(m_old.size()); // how many of `containers` are in m_children
        m_children.resize(m_old.size());
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const ContainerIndex parent = m_around[m_blocks[i].container];
            std::size_t &next = listed[parent];
            while (next < containers[parent].size() && m_old[containers[parent][next]].range.begin <= m_blocks[i].range.begin)
                m_children[parent].push_back({false, containers[parent][next++]});
            m_children[parent].push_back({true, static_cast<quint32>(i)});
        }
        for (std::size_t i = 0; i < m_old.size(); ++i) {
            for (; listed[i] < containers[i].size(); ++listed[i])
                m_children[i].push_back({false, containers[i][listed[i]]});
        }
    }

    void findTurns()
    {
        m_turnOf.assign(m_old.size(), NoBlocks);
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            qint32 &turn = m_turnOf[m_around[m_blocks[i].container]];
            turn = together(turn, m_turns[i]);
        }
        // Children stand after their parents.
        for (std::size_t i = m_old.size(); i-- > 1;) {
            if (m_old[i].kind == ContainerKind::Turn)
                continue;
            qint32 &turn = m_turnOf[m_around[m_old[i].parent]];
            turn = together(turn, m_turnOf[i]);
        }
    }

    ContainerIndex parentOf(Frame &frame, qint32 turn, Item item, const TurnTree &tree)
    {
        if (frame.isInTurn)
            return frame.made;
        if (turn == NoBlocks)
            return frame.turn >= 0 ? frame.turnMade : frame.made;
        if (turn < 0) {
            frame.turn = TurnTree::None;
            return frame.made;
        }
        const Range range = item.isBlock ? m_blocks[item.index].range : m_old[item.index].range;
        if (frame.turn != turn) {
            Container made;
            made.kind = ContainerKind::Turn;
            made.parent = frame.made;
            made.label = tree.speaker(turn);
            made.range = range;
            m_new.push_back(made);
            frame.turn = turn;
            frame.turnMade = static_cast<ContainerIndex>(m_new.size() - 1);
        }
        m_new[frame.turnMade].range.end = range.end;
        return frame.turnMade;
    }

    const std::vector<Container> &m_old;
    const std::vector<qint32> &m_turns;
    std::vector<Block> &m_blocks;
    std::vector<ContainerIndex> m_around; // the innermost container that is no turn
    std::vector<std::vector<Item>> m_children;
    std::vector<qint32> m_turnOf;
    std::vector<Container> m_new;
};

} // namespace

TurnTree::TurnTree(const Document &document)
{
    std::vector<qint32> ofContainer(document.containers().size(), None);
    for (std::size_t i = 1; i < ofContainer.size(); ++i) {
        const Container &container = document.containers()[i];
        ofContainer[i] = ofContainer[container.parent];
        if (container.kind == ContainerKind::Turn) {
            ofContainer[i] = static_cast<qint32>(m_speakers.size());
            m_speakers.push_back(container.label);
        }
    }
    m_turns.reserve(document.blocks().size());
    for (const Block &block : document.blocks())
        m_turns.push_back(ofContainer[block.container]);
}

void TurnTree::begin(std::size_t block, const QString &speaker)
{
    const qint32 before = m_turns[block];
    const auto turn = static_cast<qint32>(m_speakers.size());
    m_speakers.push_back(speaker);
    for (std::size_t i = block; i < m_turns.size() && m_turns[i] == before; ++i)
        m_turns[i] = turn;
}

void TurnTree::dissolve(std::size_t block)
{
    const qint32 turn = m_turns[block];
    if (turn == None)
        return;
    std::size_t first = block;
    while (first > 0 && m_turns[first - 1] == turn)
        --first;
    const qint32 before = first > 0 ? m_turns[first - 1] : None;
    for (std::size_t i = first; i < m_turns.size() && m_turns[i] == turn; ++i)
        m_turns[i] = before;
}

void TurnTree::apply(Revision &revision) const
{
    std::vector<Container> containers = Rebuilding(revision.document().containers(), m_turns, revision.blocks()).run(*this);
    revision.containers() = std::move(containers);
}

} // namespace document
