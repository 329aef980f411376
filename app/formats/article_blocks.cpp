// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/article_blocks.h"

namespace formats {

namespace {

bool endsSentence(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u',':
    case u';':
    case u':':
    case u'!':
    case u'?':
    case 0x0589: // Armenian
    case 0x060c: // Arabic comma
    case 0x061f:
    case 0x06d4:
    case 0x0964: // danda
    case 0x3001: // ideographic comma
    case 0x3002:
    case 0xff0c:
    case 0xff01:
    case 0xff1f:
        return true;
    default:
        return false;
    }
}

double weightOf(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0xd7ff) || (u >= 0xf900 && u <= 0xfaff) ? 2 : 1;
}

class BlockFinder
{
public:
    explicit BlockFinder(const HtmlTree &tree) : m_tree(tree)
    {
        m_page.hints.resize(static_cast<std::size_t>(tree.size()), ElementHint::None);
        m_page.rendered.resize(static_cast<std::size_t>(tree.size()), false);
    }

    PageBlocks run()
    {
        for (NodeIndex node = 0; node < m_tree.size();) {
            while (!m_open.empty() && m_tree.end(m_open.back()) <= node) {
                flush();
                m_open.pop_back();
            }
            while (m_linkEnd > 0 && m_linkEnd <= node)
                m_linkEnd = 0;
            if (m_tree.isElement(node) && !m_tree.isRendered(node)) {
                node = m_tree.end(node);
                continue;
            }
            m_page.rendered[static_cast<std::size_t>(node)] = true;
            if (m_tree.isText(node))
                addText(node);
            else
                enter(node);
            ++node;
        }
        flush();
        return std::move(m_page);
    }

private:
    void enter(NodeIndex node)
    {
        m_page.hints[static_cast<std::size_t>(node)] = hintOf(m_tree, node);
        if (isBlockTag(m_tree.tag(node))) {
            flush();
            m_open.push_back(node);
        } else if (m_tree.is(node, GUMBO_TAG_BR)) {
            if (++m_breaks == 2)
                flush();
            m_space = true;
        } else if (m_tree.is(node, GUMBO_TAG_A) && m_tree.hasAttribute(node, QLatin1StringView("href"))) {
            m_linkEnd = m_tree.end(node);
            ++m_block.links;
        }
    }

    void addText(NodeIndex node)
    {
        for (const QChar c : m_tree.text(node)) {
            if (isHtmlSpace(c) || c == QChar::Nbsp) {
                m_space = true;
                continue;
            }
            if (m_block.text.isEmpty()) {
                m_block.owner = m_open.empty() ? 0 : m_open.back();
                m_block.first = node;
            } else if (m_space) {
                m_block.text += u' ';
                add(1);
            }
            m_space = false;
            m_breaks = 0;
            m_block.last = node;
            m_block.text += c;
            m_block.sentences += endsSentence(c) ? 1 : 0;
            add(weightOf(c));
        }
    }

    void add(double weight)
    {
        m_block.weight += weight;
        if (m_linkEnd > 0)
            m_block.linkWeight += weight;
    }

    void flush()
    {
        m_space = false;
        m_breaks = 0;
        if (m_block.text.isEmpty())
            return;
        m_page.blocks.push_back(std::move(m_block));
        m_block = {};
    }

    const HtmlTree &m_tree;
    PageBlocks m_page;
    TextBlock m_block;
    std::vector<NodeIndex> m_open;
    NodeIndex m_linkEnd = 0;
    int m_breaks = 0;
    bool m_space = false;
};

} // namespace

PageBlocks findTextBlocks(const HtmlTree &tree)
{
    return BlockFinder(tree).run();
}

} // namespace formats
