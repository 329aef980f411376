// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_blocks.h"

#include "formats/html_elements.h"
#include "formats/html_images.h"

#include <QSet>

#include <algorithm>

namespace formats {

using namespace Qt::Literals::StringLiterals;
using document::BlockKind;
using document::ContainerKind;
using document::MarkKind;
using document::Position;
using document::SpanKind;

namespace {

/// A note of a book, as EPUB marks it (Structural Semantics Vocabulary) or ARIA does.
bool isNote(const HtmlTree &tree, NodeIndex node)
{
    const QString type = tree.attribute(node, "epub:type"_L1) + u' ' + tree.attribute(node, "role"_L1);
    const QStringList types = type.split(u' ');
    return types.contains("footnote"_L1) || types.contains("endnote"_L1) || types.contains("rearnote"_L1) ||
           types.contains("doc-footnote"_L1) || types.contains("doc-endnote"_L1);
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1 : 0;
}

std::optional<SpanKind> spanKind(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return SpanKind::Strong;
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return SpanKind::Emphasis;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return SpanKind::Code;
    case GUMBO_TAG_SUP:
        return SpanKind::Superscript;
    case GUMBO_TAG_SUB:
        return SpanKind::Subscript;
    case GUMBO_TAG_SMALL:
        return SpanKind::Small;
    case GUMBO_TAG_S:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_STRIKE:
        return SpanKind::Struck;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        return SpanKind::Underline;
    default:
        return std::nullopt;
    }
}

quint16 spanAttribute(const HtmlTree &tree, NodeIndex cell, QLatin1StringView name)
{
    const int value = tree.attribute(cell, name).trimmed().toInt();
    return static_cast<quint16>(std::clamp(value, 1, 1000));
}

class BlockWriter
{
public:
    BlockWriter(const HtmlTree &tree, const NodeRoles &roles, PageImages *images, document::DocumentBuilder *builder,
                const PageLinks *links, TableReading tables)
        : m_tree(tree), m_roles(roles), m_images(images), m_builder(*builder), m_links(links), m_tables(tables)
    {
    }

    void write(NodeIndex root);

private:
    /// What has to be undone when an element ends.
    struct Open {
        NodeIndex node = -1;
        int containers = 0;
        int spans = 0;
        bool block = false;
        bool preformatted = false;
        bool caption = false;
        bool row = false;
        bool table = false;
        bool footnote = false;
        int heading = 0;
        quint32 column = 0; ///< of a row: the next cell's
        bool layout = false;
        quint32 nextItem = 0; ///< of an ordered list
        qsizetype blocksBefore = 0;
    };

    struct OpenSpan {
        SpanKind kind;
        QString target;
        Position begin;
        bool begun = false; ///< text of the open block stands in it
    };

    NodeRole role(NodeIndex node) const { return m_roles.empty() ? NodeRole::Article : m_roles[static_cast<std::size_t>(node)]; }

    void findTargets(NodeIndex root);
    QString anchorName(const QString &id);
    void enter(NodeIndex node);
    void leave(const Open &open);
    void enterStructure(NodeIndex node, Open *open);
    void enterInline(NodeIndex node, Open *open);
    void openContainer(ContainerKind kind, quint32 number, Open *open);
    void enterCell(NodeIndex node, Open *open);
    void appendImage(NodeIndex node);
    void lineBreak();
    void text(NodeIndex node);
    void preformatted(const QString &raw);
    void beginBlock(NodeRole role);
    void endBlock();
    void beginSpans();
    void placeAnchors();
    const Open *innermost(bool Open::*flag) const;

    const HtmlTree &m_tree;
    const NodeRoles &m_roles;
    PageImages *m_images;
    document::DocumentBuilder &m_builder;
    std::vector<Open> m_open;
    std::vector<OpenSpan> m_spans;
    const PageLinks *m_links;
    TableReading m_tables;
    QSet<QString> m_targets;
    QStringList m_anchors;    ///< of elements whose text has not begun
    QSet<QString> m_anchored; ///< names that have their mark
    Position m_blockBegin;
    qsizetype m_blocks = 0; ///< begun so far
    int m_preformatted = 0;
    int m_captions = 0;
    int m_cells = 0;
    int m_heading = 0;
    int m_breaks = 0;     ///< <br> waiting until text follows
    bool m_space = false; ///< collapsed white space waiting until text follows
    QString m_heldLines;  ///< of preformatted text
    QString m_codeLanguage;
    bool m_code = false;
};

void BlockWriter::write(NodeIndex root)
{
    findTargets(root);
    const NodeIndex stop = m_tree.end(root);
    for (NodeIndex node = root; node < stop;) {
        while (!m_open.empty() && m_tree.end(m_open.back().node) <= node) {
            const Open open = m_open.back();
            m_open.pop_back();
            leave(open);
        }
        if (m_tree.isText(node)) {
            if (role(node) != NodeRole::Outside)
                text(node);
            ++node;
        } else if (!m_tree.isRendered(node)) {
            node = m_tree.end(node);
        } else {
            enter(node);
            ++node;
        }
    }
    while (!m_open.empty()) {
        const Open open = m_open.back();
        m_open.pop_back();
        leave(open);
    }
    endBlock();
    placeAnchors();
    m_builder.setFurniture(false);
}

void BlockWriter::findTargets(NodeIndex root)
{
    for (NodeIndex node = root; node < m_tree.end(root); ++node) {
        if (!m_tree.is(node, GUMBO_TAG_A))
            continue;
        const QString href = m_tree.attribute(node, "href"_L1);
        if (href.size() > 1 && href.startsWith(u'#'))
            m_targets.insert(href.sliced(1));
    }
}

QString BlockWriter::anchorName(const QString &id)
{
    if (id.isEmpty())
        return {};
    const QString name = m_links ? m_links->anchor(id) : m_targets.contains(id) ? id : QString();
    return name.isEmpty() || m_anchored.contains(name) ? QString() : *m_anchored.insert(name);
}

void BlockWriter::enter(NodeIndex node)
{
    Open open;
    open.node = node;
    open.block = isBlockTag(m_tree.tag(node));
    if (open.block)
        endBlock();
    if (role(node) != NodeRole::Outside) {
        enterStructure(node, &open);
        enterInline(node, &open);
        for (const auto name : {"id"_L1, "name"_L1}) {
            const QString anchor = anchorName(m_tree.attribute(node, name));
            if (!anchor.isEmpty()) {
                m_anchors.append(anchor);
                break;
            }
        }
    }
    m_open.push_back(open);
}

void BlockWriter::openContainer(ContainerKind kind, quint32 number, Open *open)
{
    m_builder.open(kind, number);
    ++open->containers;
}

void BlockWriter::enterStructure(NodeIndex node, Open *open)
{
    const GumboTag tag = m_tree.tag(node);
    switch (tag) {
    case GUMBO_TAG_BLOCKQUOTE:
        openContainer(ContainerKind::Quotation, 0, open);
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        openContainer(ContainerKind::List, 0, open);
        break;
    case GUMBO_TAG_OL: {
        bool ok = false;
        const int start = m_tree.attribute(node, "start"_L1).trimmed().toInt(&ok);
        open->nextItem = ok && start > 0 ? static_cast<quint32>(start) : 1;
        openContainer(ContainerKind::List, open->nextItem, open);
        break;
    }
    case GUMBO_TAG_LI: {
        quint32 number = 0;
        if (!m_open.empty() && m_open.back().nextItem > 0) {
            bool ok = false;
            const int value = m_tree.attribute(node, "value"_L1).trimmed().toInt(&ok);
            number = ok && value > 0 ? static_cast<quint32>(value) : m_open.back().nextItem;
            m_open.back().nextItem = number + 1;
        }
        openContainer(ContainerKind::ListItem, number, open);
        break;
    }
    case GUMBO_TAG_TABLE:
        open->layout = m_tables == TableReading::LeaveOutLayout && isLayoutTable(m_tree, node);
        open->table = true;
        if (!open->layout)
            openContainer(ContainerKind::Table, 0, open);
        break;
    case GUMBO_TAG_TR:
        if (const Open *table = innermost(&Open::table); table && !table->layout) {
            open->row = true;
            openContainer(ContainerKind::Row, 0, open);
        }
        break;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        enterCell(node, open);
        break;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
        open->preformatted = true;
        ++m_preformatted;
        m_codeLanguage = codeLanguage(m_tree, node);
        m_code =
            !m_codeLanguage.isEmpty() || (m_tree.firstChild(node) >= 0 && m_tree.is(m_tree.firstChild(node), GUMBO_TAG_CODE));
        break;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
        open->caption = true;
        ++m_captions;
        break;
    case GUMBO_TAG_HR:
        m_builder.addMark(MarkKind::Rule);
        break;
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_P:
        if (m_links && isNote(m_tree, node))
            openContainer(ContainerKind::Footnote, 0, open);
        break;
    default:
        if (const int level = headingLevel(tag)) {
            open->heading = level;
            m_heading = level;
        }
        break;
    }
}

void BlockWriter::enterCell(NodeIndex node, Open *open)
{
    if (m_open.empty() || !m_open.back().row)
        return;
    Open &row = m_open.back();
    openContainer(ContainerKind::Cell, row.column, open);
    document::Container &cell = m_builder.container(m_builder.current());
    cell.header = m_tree.is(node, GUMBO_TAG_TH);
    cell.columnSpan = spanAttribute(m_tree, node, "colspan"_L1);
    cell.rowSpan = spanAttribute(m_tree, node, "rowspan"_L1);
    row.column += cell.columnSpan;
    open->blocksBefore = m_blocks;
    ++m_cells;
}

void BlockWriter::enterInline(NodeIndex node, Open *open)
{
    const GumboTag tag = m_tree.tag(node);
    if (tag == GUMBO_TAG_BR) {
        lineBreak();
    } else if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_IMAGE) {
        appendImage(node);
    } else if (tag == GUMBO_TAG_A) {
        QString href = m_tree.attribute(node, "href"_L1).trimmed();
        if (m_links && !href.isEmpty())
            href = m_links->target(href);
        if (!href.isEmpty() && !href.startsWith("javascript:"_L1, Qt::CaseInsensitive)) {
            const QString type = m_tree.attribute(node, "role"_L1) + u' ' + m_tree.attribute(node, "epub:type"_L1);
            if (href.startsWith(u'#') && type.contains("noteref"_L1)) {
                if (!m_builder.inBlock())
                    beginBlock(role(node));
                m_builder.addMark(MarkKind::FootnoteReference, href.sliced(1));
            }
            m_spans.push_back({SpanKind::Link, href, {}, false});
            ++open->spans;
        }
    } else if (const auto kind = spanKind(tag); kind && !(m_preformatted > 0 && *kind == SpanKind::Code)) {
        m_spans.push_back({*kind, {}, {}, false});
        ++open->spans;
    }
}

void BlockWriter::leave(const Open &open)
{
    for (int i = 0; i < open.spans; ++i) {
        const OpenSpan span = m_spans.back();
        m_spans.pop_back();
        if (span.begun)
            m_builder.addSpan(span.kind, {span.begin, m_builder.position()}, span.target);
    }
    if (open.block)
        endBlock();
    if (open.containers > 0 && (m_tree.is(open.node, GUMBO_TAG_TD) || m_tree.is(open.node, GUMBO_TAG_TH))) {
        // A cell without text still has its place in the row.
        if (open.blocksBefore == m_blocks)
            m_builder.beginBlock(BlockKind::CellContent);
        m_builder.endBlock();
        --m_cells;
    }
    for (int i = 0; i < open.containers; ++i)
        m_builder.close();
    m_preformatted -= open.preformatted ? 1 : 0;
    m_captions -= open.caption ? 1 : 0;
    if (open.heading)
        m_heading = 0;
}

void BlockWriter::appendImage(NodeIndex node)
{
    // Counting pixels are no pictures.
    const auto tiny = [this, node](QLatin1StringView side) {
        bool ok = false;
        const int size = m_tree.attribute(node, side).toInt(&ok);
        return ok && size <= 2;
    };
    if (tiny("width"_L1) || tiny("height"_L1))
        return;
    const QString address = imageAddress(m_tree, node);
    const QString alt = m_tree.attribute(node, "alt"_L1).simplified();
    const QString target = m_images ? m_images->take(address, &m_builder) : address;
    if (target.isEmpty() && alt.isEmpty())
        return;
    // A picture between paragraphs has a block of its own, without text.
    beginBlock(role(node));
    m_builder.addMark(MarkKind::Image, target, alt);
}

void BlockWriter::lineBreak()
{
    if (!m_builder.inBlock())
        return;
    m_space = false;
    if (m_preformatted > 0) {
        preformatted(u"\n"_s);
        return;
    }
    if (++m_breaks == 2 && !m_heading)
        endBlock();
}

void BlockWriter::text(NodeIndex node)
{
    const QString &raw = m_tree.text(node);
    if (m_preformatted > 0) {
        if (!m_builder.inBlock() && raw.trimmed().isEmpty())
            return;
        beginBlock(role(node));
        preformatted(raw);
        return;
    }
    qsizetype at = 0;
    while (at < raw.size()) {
        if (isHtmlSpace(raw[at])) {
            m_space = true;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < raw.size() && !isHtmlSpace(raw[end]))
            ++end;
        beginBlock(role(node));
        if (m_breaks > 0)
            m_builder.appendText(u"\n");
        else if (m_space && m_builder.position() > m_blockBegin)
            m_builder.appendText(u" ");
        m_breaks = 0;
        m_space = false;
        placeAnchors();
        beginSpans();
        m_builder.appendText(QStringView(raw).sliced(at, end - at));
        at = end;
    }
}

/// Line ends at the end of a block are held back: the block's own end stands for them.
void BlockWriter::preformatted(const QString &raw)
{
    qsizetype end = raw.size();
    while (end > 0 && (raw[end - 1] == u'\n' || raw[end - 1] == u'\r'))
        --end;
    if (end > 0) {
        m_builder.appendText(m_heldLines);
        m_heldLines.clear();
        beginSpans();
        m_builder.appendText(QStringView(raw).first(end));
    }
    m_heldLines += QStringView(raw).sliced(end);
}

void BlockWriter::beginBlock(NodeRole role)
{
    if (m_builder.inBlock())
        return;
    m_builder.setFurniture(role == NodeRole::Furniture);
    if (m_preformatted > 0)
        m_builder.beginBlock(m_code ? BlockKind::Code : BlockKind::Preformatted, 0, m_codeLanguage);
    else if (m_heading > 0)
        m_builder.beginBlock(BlockKind::Heading, m_heading);
    else if (m_captions > 0)
        m_builder.beginBlock(BlockKind::Caption);
    else
        m_builder.beginBlock(m_cells > 0 ? BlockKind::CellContent : BlockKind::Paragraph);
    m_blockBegin = m_builder.position();
    ++m_blocks;
    placeAnchors();
    m_heldLines.clear();
    m_space = false;
    m_breaks = 0;
}

void BlockWriter::placeAnchors()
{
    for (const QString &anchor : std::as_const(m_anchors))
        m_builder.addMark(MarkKind::AnchorTarget, anchor);
    m_anchors.clear();
}

/// Text follows: what is open around it begins here, and not with the white space before it.
void BlockWriter::beginSpans()
{
    for (auto span = m_spans.rbegin(); span != m_spans.rend() && !span->begun; ++span) {
        span->begun = true;
        span->begin = m_builder.position();
    }
}

void BlockWriter::endBlock()
{
    m_space = false;
    m_breaks = 0;
    if (!m_builder.inBlock())
        return;
    for (OpenSpan &span : m_spans) {
        if (span.begun)
            m_builder.addSpan(span.kind, {span.begin, m_builder.position()}, span.target);
        span.begun = false;
    }
    m_builder.endBlock();
}

const BlockWriter::Open *BlockWriter::innermost(bool Open::*flag) const
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        if ((*open).*flag)
            return &*open;
    }
    return nullptr;
}

} // namespace

void appendBlocks(const HtmlTree &tree, NodeIndex root, const NodeRoles &roles, PageImages *images,
                  document::DocumentBuilder *builder, const PageLinks *links, TableReading tables)
{
    BlockWriter(tree, roles, images, builder, links, tables).write(root);
}

} // namespace formats
