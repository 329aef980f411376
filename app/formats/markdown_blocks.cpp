// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_blocks.h"

#include "formats/html_blocks.h"
#include "formats/html_guard.h"
#include "formats/html_images.h"
#include "formats/markdown_html.h"
#include "formats/source_language.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace formats {

using namespace Qt::StringLiterals;
using document::BlockKind;
using document::ContainerKind;
using document::MarkKind;
using document::Position;
using document::Range;
using document::SpanKind;

namespace {

/// What a character reference ("&amp;", "&#8212;") stands for; itself when for nothing.
QString resolved(QByteArrayView reference)
{
    const QString text = QString::fromUtf8(reference);
    if (reference.startsWith("&#")) {
        const bool hexadecimal = reference.size() > 2 && (reference[2] == 'x' || reference[2] == 'X');
        const QByteArrayView digits = reference.sliced(hexadecimal ? 3 : 2).chopped(1);
        const uint code = digits.toByteArray().toUInt(nullptr, hexadecimal ? 16 : 10);
        const bool isCharacter = code != 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
        return QString::fromUcs4(std::array{isCharacter ? static_cast<char32_t>(code) : U'\uFFFD'}.data(), 1);
    }
    // The names are in the HTML parser's table. Common ones come often, so what was asked once is kept.
    thread_local QHash<QString, QString> known;
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    const HtmlTree tree = HtmlTree::parse(u"<pre>"_s + text);
    QString result;
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        if (tree.isText(node))
            result += tree.text(node);
    }
    if (known.size() < 4096)
        known.insert(text, result);
    return result;
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString result;
    if (!attribute.text)
        return result;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const QByteArrayView piece(attribute.text + begin, static_cast<qsizetype>(attribute.substr_offsets[i + 1] - begin));
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            result += resolved(piece);
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            result += QChar::ReplacementCharacter;
        else
            result += QString::fromUtf8(piece);
    }
    return result;
}

std::optional<SpanKind> spanOfTag(const QByteArray &tag)
{
    static const QHash<QByteArray, SpanKind> kinds{
        {"b", SpanKind::Strong},      {"strong", SpanKind::Strong},   {"i", SpanKind::Emphasis},    {"em", SpanKind::Emphasis},
        {"cite", SpanKind::Emphasis}, {"code", SpanKind::Code},       {"kbd", SpanKind::Code},      {"tt", SpanKind::Code},
        {"samp", SpanKind::Code},     {"sup", SpanKind::Superscript}, {"sub", SpanKind::Subscript}, {"small", SpanKind::Small},
        {"s", SpanKind::Struck},      {"del", SpanKind::Struck},      {"strike", SpanKind::Struck}, {"u", SpanKind::Underline},
        {"ins", SpanKind::Underline}, {"a", SpanKind::Link},
    };
    const auto known = kinds.constFind(tag);
    return known == kinds.constEnd() ? std::nullopt : std::optional(*known);
}

QString noteAnchor(const QString &label)
{
    return u"fn-"_s + label;
}

} // namespace

MarkdownBlocks::MarkdownBlocks(const QList<MarkdownNote> &notes, PageImages *images, document::DocumentBuilder *builder)
    : m_notes(notes), m_images(images), m_builder(*builder)
{
    for (int i = 0; i < notes.size(); ++i)
        m_noteIndexes.insert(notes[i].label, i);
}

bool MarkdownBlocks::append(const QString &text)
{
    if (!parse(text))
        return false;
    // A note may refer to another: the list can grow while it is walked.
    for (qsizetype i = 0; i < m_referenced.size(); ++i) {
        appendNote(m_notes[m_referenced[i]], QString::number(i + 1));
    }
    for (int i = 0; i < m_notes.size(); ++i) {
        if (!m_referenceNumbers.contains(i))
            appendNote(m_notes[i], m_notes[i].label);
    }
    for (const Anchor &anchor : m_anchors) {
        if (m_linked.contains(anchor.name))
            m_builder.addMarkAt(anchor.at, MarkKind::AnchorTarget, anchor.name);
    }
    return true;
}

bool MarkdownBlocks::parse(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > std::numeric_limits<MD_SIZE>::max())
        return false;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        static_cast<MarkdownBlocks *>(self)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        static_cast<MarkdownBlocks *>(self)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<MarkdownBlocks *>(self)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<MarkdownBlocks *>(self)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *piece, MD_SIZE size, void *self) {
        static_cast<MarkdownBlocks *>(self)->appendText(type, QByteArrayView(piece, static_cast<qsizetype>(size)));
        return 0;
    };
    return md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, this) == 0;
}

void MarkdownBlocks::open(ContainerKind kind, quint32 number, const QString &label)
{
    endLeaf();
    const bool opens = m_builder.depth() < MaximalDepth;
    m_isOpen.push_back(opens);
    if (opens)
        m_builder.open(kind, number, label);
}

void MarkdownBlocks::close()
{
    endLeaf();
    if (m_isOpen.back())
        m_builder.close();
    m_isOpen.pop_back();
}

void MarkdownBlocks::openItem(const MD_BLOCK_LI_DETAIL &item)
{
    quint32 number = 0;
    if (!m_nextItem.empty() && m_nextItem.back() != 0)
        number = m_nextItem.back()++;
    QString label;
    if (item.is_task != 0)
        label = item.task_mark == ' ' ? u" "_s : u"x"_s;
    open(ContainerKind::ListItem, number, label);
}

void MarkdownBlocks::openPendingCell()
{
    if (!m_pendingCell)
        return;
    open(ContainerKind::Cell, m_column++);
    if (m_isOpen.back())
        m_builder.container(m_builder.current()).header = m_pendingCell->header;
    m_builder.beginBlock(BlockKind::CellContent);
    m_pendingCell.reset();
}

/// Short rows are filled up by the parser, so that a small file can ask for millions of empty cells: only so many are made.
void MarkdownBlocks::leaveCell()
{
    if (m_pendingCell && m_emptyCells++ >= MaximalEmptyCells) {
        m_pendingCell.reset();
        return;
    }
    openPendingCell();
    close();
}

void MarkdownBlocks::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return open(ContainerKind::Quotation);
    case MD_BLOCK_UL:
        m_nextItem.push_back(0);
        return open(ContainerKind::List);
    case MD_BLOCK_OL: {
        const unsigned start = static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start;
        m_nextItem.push_back(start);
        return open(ContainerKind::List, start);
    }
    case MD_BLOCK_LI:
        return openItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
    case MD_BLOCK_HR:
        endLeaf();
        return m_builder.addMark(MarkKind::Rule);
    case MD_BLOCK_H:
        endLeaf();
        return m_builder.beginBlock(BlockKind::Heading, static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level));
    case MD_BLOCK_CODE:
        endLeaf();
        m_isVerbatim = true;
        return m_builder.beginBlock(BlockKind::Code, 0,
                                    languageNamed(attributeText(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->lang)));
    case MD_BLOCK_HTML:
        endLeaf();
        m_isVerbatim = true;
        return;
    case MD_BLOCK_P:
        endLeaf();
        return m_builder.beginBlock(BlockKind::Paragraph);
    case MD_BLOCK_TABLE:
        return open(ContainerKind::Table);
    case MD_BLOCK_TR:
        m_column = 0;
        return open(ContainerKind::Row);
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_pendingCell = PendingCell{type == MD_BLOCK_TH};
        return;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        return;
    }
}

void MarkdownBlocks::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_nextItem.pop_back();
        return close();
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_LI:
    case MD_BLOCK_TABLE:
    case MD_BLOCK_TR:
        return close();
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return leaveCell();
    case MD_BLOCK_H:
        leaveHeading();
        return endLeaf();
    case MD_BLOCK_CODE:
        if (m_verbatim.endsWith(u'\n'))
            m_verbatim.chop(1);
        m_builder.appendText(m_verbatim);
        m_verbatim.clear();
        m_isVerbatim = false;
        return endLeaf();
    case MD_BLOCK_HTML:
        m_isVerbatim = false;
        return appendHtmlBlock();
    case MD_BLOCK_P:
        return endLeaf();
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        return;
    }
}

void MarkdownBlocks::beginBlockIfNone()
{
    openPendingCell();
    if (!m_builder.inBlock())
        m_builder.beginBlock(BlockKind::Paragraph);
}

void MarkdownBlocks::endLeaf()
{
    // Only HTML leaves elements open; they end with the paragraph they stand in.
    while (!m_spans.empty())
        closeSpan(m_spans.back().tag);
    m_builder.endBlock();
}

void MarkdownBlocks::leaveHeading()
{
    const document::Block &heading = m_builder.block();
    const QString text = m_builder.text().sliced(heading.range.begin.value()).simplified();
    m_anchors.push_back({heading.range.begin, uniqueAnchor(text)});
    const bool firstLevel = heading.level == 1 && !m_titleIsFirstLevel;
    if (!text.isEmpty() && (firstLevel || (heading.range.begin.value() == 0 && m_title.isEmpty()))) {
        m_title = text;
        m_titleIsFirstLevel = heading.level == 1;
    }
}

/// As GitHub makes them: lower case, blanks to hyphens, signs left out, a number after those that came before.
QString MarkdownBlocks::uniqueAnchor(const QString &heading)
{
    QString name;
    for (const QChar c : heading.toLower()) {
        if (c.isSpace())
            name += u'-';
        else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_')
            name += c;
    }
    QString unique = name;
    for (int &count = m_anchorCounts[name]; m_anchorNames.contains(unique);)
        unique = name + u'-' + QString::number(++count);
    m_anchorNames.insert(unique);
    return unique;
}

void MarkdownBlocks::openSpan(SpanKind kind, const QString &target, const QByteArray &tag)
{
    beginBlockIfNone();
    if (target.startsWith(u'#'))
        m_linked.insert(target.sliced(1));
    m_spans.push_back({kind, m_builder.position(), target, tag});
}

void MarkdownBlocks::closeSpan(const QByteArray &tag)
{
    const auto found = std::find_if(m_spans.rbegin(), m_spans.rend(), [&](const OpenSpan &span) { return span.tag == tag; });
    if (found == m_spans.rend())
        return;
    m_builder.addSpan(found->kind, Range{found->begin, m_builder.position()}, found->target);
    m_spans.erase(std::next(found).base());
}

void MarkdownBlocks::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_IMG) {
        beginBlockIfNone();
        const QString address = attributeText(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src);
        m_openImages.push_back({m_builder.position(), address, {}});
        return;
    }
    if (!m_openImages.empty())
        return;
    switch (type) {
    case MD_SPAN_EM:
        return openSpan(SpanKind::Emphasis);
    case MD_SPAN_STRONG:
        return openSpan(SpanKind::Strong);
    case MD_SPAN_CODE:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        return openSpan(SpanKind::Code);
    case MD_SPAN_DEL:
        return openSpan(SpanKind::Struck);
    case MD_SPAN_U:
        return openSpan(SpanKind::Underline);
    case MD_SPAN_A:
        return openSpan(SpanKind::Link, attributeText(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href));
    case MD_SPAN_WIKILINK:
        return openSpan(SpanKind::Link, attributeText(static_cast<const MD_SPAN_WIKILINK_DETAIL *>(detail)->target));
    case MD_SPAN_IMG:
        return;
    }
}

void MarkdownBlocks::leaveSpan(MD_SPANTYPE type)
{
    if (type != MD_SPAN_IMG) {
        if (m_openImages.empty())
            closeSpan({});
        return;
    }
    const OpenImage image = std::move(m_openImages.back());
    m_openImages.pop_back();
    if (!m_openImages.empty()) {
        m_openImages.back().alternative += image.alternative;
        return;
    }
    m_builder.addMarkAt(image.at, MarkKind::Image, m_images->take(image.target, &m_builder), image.alternative);
}

void MarkdownBlocks::appendText(MD_TEXTTYPE type, QByteArrayView bytes)
{
    if (m_isVerbatim) {
        m_verbatim += type == MD_TEXT_NULLCHAR ? QString(QChar::ReplacementCharacter) : QString::fromUtf8(bytes);
        return;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return appendVisible(QString(QChar::ReplacementCharacter));
    case MD_TEXT_BR:
        return appendVisible(u"\n"_s);
    case MD_TEXT_SOFTBR:
        return appendVisible(u" "_s);
    case MD_TEXT_ENTITY:
        return appendVisible(resolved(bytes));
    case MD_TEXT_HTML:
        return appendInlineHtml(QString::fromUtf8(bytes));
    case MD_TEXT_NORMAL:
        return m_notes.isEmpty() ? appendVisible(QString::fromUtf8(bytes)) : appendReferences(QString::fromUtf8(bytes));
    case MD_TEXT_CODE: {
        beginBlockIfNone();
        QString code = QString::fromUtf8(bytes);
        if (m_builder.inBlock() && m_builder.block().kind == BlockKind::CellContent)
            code.replace(u"\\|"_s, u"|"_s); // in a table a bar must be escaped even in code
        return appendVisible(code);
    }
    case MD_TEXT_LATEXMATH:
        return appendVisible(QString::fromUtf8(bytes));
    }
}

void MarkdownBlocks::appendVisible(const QString &text)
{
    if (!m_openImages.empty()) {
        m_openImages.back().alternative += text;
        return;
    }
    beginBlockIfNone();
    m_builder.appendText(text);
}

void MarkdownBlocks::appendReferences(const QString &text)
{
    static const QRegularExpression reference(uR"(\[\^([^\s\[\]]{1,80})\])"_s);
    qsizetype done = 0;
    for (QRegularExpressionMatchIterator i = reference.globalMatch(text); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        const QString label = match.captured(1);
        const auto note = m_noteIndexes.constFind(label);
        if (note == m_noteIndexes.constEnd() || !m_openImages.empty())
            continue;
        appendVisible(text.sliced(done, match.capturedStart() - done));
        const int count = m_referenceNumbers.value(*note, static_cast<int>(m_referenced.size()) + 1);
        if (count > m_referenced.size()) {
            m_referenced.append(*note);
            m_referenceNumbers.insert(*note, count);
        }
        beginBlockIfNone();
        const Position begin = m_builder.position();
        const QString number = QString::number(count);
        m_builder.addMark(MarkKind::FootnoteReference, noteAnchor(label), number);
        m_builder.appendText(number);
        m_builder.addSpan(SpanKind::Superscript, Range{begin, m_builder.position()});
        done = match.capturedEnd();
    }
    if (done < text.size())
        appendVisible(text.sliced(done));
}

void MarkdownBlocks::appendInlineHtml(const QString &tag)
{
    static const QRegularExpression form(uR"(^<(/?)([A-Za-z][A-Za-z0-9-]*))"_s);
    const QRegularExpressionMatch match = form.match(tag);
    if (!match.hasMatch() || !m_openImages.empty())
        return;
    const QByteArray name = match.captured(2).toLower().toLatin1();
    const bool closing = match.capturedLength(1) > 0;
    if (name == "br")
        return appendVisible(u"\n"_s);
    if (isDisallowedTag(name))
        return appendVisible(tag);
    if (name == "img" && !closing) {
        const HtmlTree tree = HtmlTree::parse(tag);
        if (const NodeIndex image = tree.find(GUMBO_TAG_IMG); image >= 0) {
            beginBlockIfNone();
            m_builder.addMark(MarkKind::Image, m_images->take(tree.attribute(image, "src"_L1), &m_builder),
                              tree.attribute(image, "alt"_L1));
        }
        return;
    }
    const std::optional<SpanKind> kind = spanOfTag(name);
    if (!kind)
        return;
    if (closing)
        return closeSpan(name);
    QString target;
    if (*kind == SpanKind::Link) {
        const HtmlTree tree = HtmlTree::parse(tag);
        const NodeIndex link = tree.find(GUMBO_TAG_A);
        target = link < 0 ? QString() : tree.attribute(link, "href"_L1);
        if (target.isEmpty())
            return;
    }
    openSpan(*kind, target, name);
}

void MarkdownBlocks::appendHtmlBlock()
{
    const QString html = withoutDisallowedTags(std::exchange(m_verbatim, QString()));
    if (safeToParse(html.toUtf8())) {
        const HtmlTree tree = HtmlTree::parse(html);
        appendBlocks(tree, 0, {}, m_images, &m_builder, nullptr, TableReading::AsWritten);
    } else {
        for (const QStringView line : withoutTags(html).tokenize(u'\n', Qt::SkipEmptyParts)) {
            m_builder.beginBlock(BlockKind::Paragraph);
            m_builder.appendText(line);
        }
    }
    m_builder.endBlock();
}

void MarkdownBlocks::appendNote(const MarkdownNote &note, const QString &label)
{
    open(ContainerKind::Footnote, 0, label);
    const qsizetype before = m_builder.text().size();
    parse(note.text);
    // The mark belongs to the note's own first block, not to the end of the one before.
    const bool afterLineFeed = before > 0 && m_builder.text().size() > before;
    m_builder.addMarkAt(Position(before + (afterLineFeed ? 1 : 0)), MarkKind::AnchorTarget, noteAnchor(note.label));
    close();
}

} // namespace formats
