// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <gumbo.h>

#include <optional>
#include <vector>

namespace formats {

/// Index into an HtmlTree.
using NodeIndex = qint32;

/// A page's elements and texts in document order (pre-order): the descendants of node i are [i + 1, end(i)). So a subtree is a
/// range, a walk is a loop, and a fact about each node is a vector beside the tree. Comments and processing instructions are
/// left out. Node 0 is the <html> element. Never changes after parsing.
class HtmlTree
{
public:
    /// Parses as browsers do. `html` must have passed `safeToParse` (html_guard.h): the parser cannot be cancelled.
    static HtmlTree parse(const QString &html);

    NodeIndex size() const { return static_cast<NodeIndex>(m_nodes.size()); }
    bool isText(NodeIndex node) const { return at(node).tag == GUMBO_TAG_LAST; }
    bool isElement(NodeIndex node) const { return !isText(node); }
    GumboTag tag(NodeIndex node) const { return at(node).tag; } ///< GUMBO_TAG_LAST for a text
    bool is(NodeIndex node, GumboTag tag) const { return at(node).tag == tag; }
    const QString &text(NodeIndex node) const { return at(node).text; } ///< of a text; of an element of unknown tag, its name

    NodeIndex end(NodeIndex node) const { return at(node).end; }
    NodeIndex parent(NodeIndex node) const { return at(node).parent; } ///< -1 for node 0
    NodeIndex firstChild(NodeIndex node) const;                        ///< -1 when there is none
    NodeIndex nextSibling(NodeIndex node) const;                       ///< -1 when there is none
    bool contains(NodeIndex ancestor, NodeIndex node) const { return ancestor <= node && node < end(ancestor); }
    NodeIndex find(GumboTag tag, NodeIndex from = 0) const; ///< the first at or after `from`; -1 when there is none

    /// The value of an attribute, by its lower-case name; empty when absent.
    QString attribute(NodeIndex node, QLatin1StringView name) const;
    bool hasAttribute(NodeIndex node, QLatin1StringView name) const;

    /// All text below `node`, white space collapsed to single spaces, trimmed. Blocks are set apart by a space.
    /// At most about `limit` units.
    QString textContent(NodeIndex node, qsizetype limit = 1 << 20) const;

    /// False for what a browser would not show: scripts, styles, templates, controls, and elements hidden by attribute or by
    /// their own style. Says nothing about the ancestors. An element that holds most of the page's paragraphs counts as shown
    /// though it is hidden: pages hide their article until a script has run.
    bool isRendered(NodeIndex node) const;

private:
    struct Attribute {
        QString name;
        QString value;
    };
    struct Node {
        GumboTag tag = GUMBO_TAG_LAST;
        NodeIndex parent = -1;
        NodeIndex end = 0;
        quint32 firstAttribute = 0;
        quint32 attributeCount = 0;
        bool revealed = false; ///< hidden, but most of the text
        QString text;
    };

    const Node &at(NodeIndex node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    bool isHidden(NodeIndex node) const;
    void revealText();
    const QString *findAttribute(NodeIndex node, QLatin1StringView name) const;
    NodeIndex append(const GumboNode *from, NodeIndex parent);

    std::vector<Node> m_nodes;
    std::vector<Attribute> m_attributes;
};

/// True for elements that stand on lines of their own.
bool isBlockTag(GumboTag tag);

/// White space as HTML has it: space, tab, LF, FF, CR. No-break spaces are not.
constexpr bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace formats
