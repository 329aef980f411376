// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_tree.h"

#include <algorithm>
#include <memory>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

QString elementName(const GumboElement &element)
{
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, static_cast<qsizetype>(name.length)).toLower();
}

} // namespace

NodeIndex HtmlTree::append(const GumboNode *from, NodeIndex parent)
{
    Node node;
    node.parent = parent;
    if (from->type == GUMBO_NODE_ELEMENT || from->type == GUMBO_NODE_TEMPLATE) {
        const GumboElement &element = from->v.element;
        node.tag = element.tag;
        if (element.tag == GUMBO_TAG_UNKNOWN)
            node.text = elementName(element);
        node.firstAttribute = static_cast<quint32>(m_attributes.size());
        node.attributeCount = element.attributes.length;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            m_attributes.push_back({QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value)});
        }
    } else {
        node.text = QString::fromUtf8(from->v.text.text);
    }
    m_nodes.push_back(std::move(node));
    return size() - 1;
}

HtmlTree HtmlTree::parse(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // recording errors costs more memory than the tree
    const auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, bytes.constData(), static_cast<size_t>(bytes.size())), destroy);

    HtmlTree tree;
    struct Open {
        const GumboNode *from;
        NodeIndex node;
        unsigned next;
    };
    std::vector<Open> open{{output->root, tree.append(output->root, -1), 0}};
    while (!open.empty()) {
        Open &top = open.back();
        const GumboVector &children = top.from->v.element.children;
        if (top.next == children.length) {
            tree.m_nodes[static_cast<std::size_t>(top.node)].end = tree.size();
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[top.next++]);
        if (child->type == GUMBO_NODE_COMMENT)
            continue;
        const NodeIndex node = tree.append(child, top.node);
        if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE)
            open.push_back({child, node, 0});
        else
            tree.m_nodes[static_cast<std::size_t>(node)].end = tree.size();
    }
    tree.revealText();
    return tree;
}

void HtmlTree::revealText()
{
    // Length of text in paragraphs before each node, so that a subtree's is a difference.
    std::vector<qsizetype> before(m_nodes.size() + 1, 0);
    NodeIndex paragraphEnd = 0;
    for (NodeIndex node = 0; node < size(); ++node) {
        if (is(node, GUMBO_TAG_P))
            paragraphEnd = std::max(paragraphEnd, end(node));
        const qsizetype length = isText(node) && node < paragraphEnd ? text(node).size() : 0;
        before[static_cast<std::size_t>(node) + 1] = before[static_cast<std::size_t>(node)] + length;
    }
    constexpr qsizetype EnoughForAnArticle = 1000;
    for (NodeIndex node = 0; node < size(); ++node) {
        const qsizetype length = before[static_cast<std::size_t>(end(node))] - before[static_cast<std::size_t>(node)];
        if (length >= EnoughForAnArticle && length * 2 > before.back() && isElement(node) && isHidden(node))
            m_nodes[static_cast<std::size_t>(node)].revealed = true;
    }
}

NodeIndex HtmlTree::firstChild(NodeIndex node) const
{
    return node + 1 < end(node) ? node + 1 : -1;
}

NodeIndex HtmlTree::nextSibling(NodeIndex node) const
{
    const NodeIndex up = parent(node);
    return up >= 0 && end(node) < end(up) ? end(node) : -1;
}

NodeIndex HtmlTree::find(GumboTag tag, NodeIndex from) const
{
    for (NodeIndex node = from; node < size(); ++node) {
        if (is(node, tag))
            return node;
    }
    return -1;
}

const QString *HtmlTree::findAttribute(NodeIndex node, QLatin1StringView name) const
{
    const Node &n = at(node);
    for (quint32 i = n.firstAttribute; i < n.firstAttribute + n.attributeCount; ++i) {
        if (m_attributes[i].name == name)
            return &m_attributes[i].value;
    }
    return nullptr;
}

QString HtmlTree::attribute(NodeIndex node, QLatin1StringView name) const
{
    const QString *value = findAttribute(node, name);
    return value ? *value : QString();
}

bool HtmlTree::hasAttribute(NodeIndex node, QLatin1StringView name) const
{
    return findAttribute(node, name) != nullptr;
}

QString HtmlTree::textContent(NodeIndex node, qsizetype limit) const
{
    QString result;
    bool space = false;
    const NodeIndex stop = end(node);
    for (NodeIndex i = node; i < stop && result.size() < limit;) {
        if (isElement(i)) {
            if (!isRendered(i) && i != node) {
                i = end(i);
                continue;
            }
            space = space || isBlockTag(tag(i)) || is(i, GUMBO_TAG_BR);
            ++i;
            continue;
        }
        for (const QChar c : text(i)) {
            if (isHtmlSpace(c)) {
                space = true;
                continue;
            }
            if (space && !result.isEmpty())
                result += u' ';
            space = false;
            result += c;
        }
        ++i;
        // A block that ends here sets what follows apart.
        for (NodeIndex up = parent(i - 1); up > node && end(up) == i; up = parent(up))
            space = space || isBlockTag(tag(up));
    }
    return result;
}

bool HtmlTree::isRendered(NodeIndex node) const
{
    switch (tag(node)) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_RP:
        return false;
    case GUMBO_TAG_LAST:
        return true;
    case GUMBO_TAG_UNKNOWN:
        if (text(node) == "dialog"_L1)
            return hasAttribute(node, "open"_L1);
        break;
    default:
        break;
    }
    return at(node).revealed || !isHidden(node);
}

bool HtmlTree::isHidden(NodeIndex node) const
{
    if (hasAttribute(node, "hidden"_L1))
        return true;
    if (attribute(node, "aria-hidden"_L1).trimmed().compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QString *style = findAttribute(node, "style"_L1);
    if (!style)
        return false;
    QString bare = style->toLower();
    bare.remove(u' ');
    return bare.contains("display:none"_L1) || bare.contains("visibility:hidden"_L1);
}

bool isBlockTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_XMP:
        return true;
    default:
        return false;
    }
}

} // namespace formats
