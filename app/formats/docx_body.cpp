// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/docx_body.h"

#include "formats/document_append.h"
#include "formats/docx_reader.h"
#include "formats/xml_capture.h"

namespace formats {

using document::BlockKind;
using document::ContainerKind;
using document::MarkKind;
using L = QLatin1StringView;

namespace {

constexpr int MaximumBoxDepth = 8;   // a text box is copied once for each box around it
constexpr int MaximumEmbedded = 100; // in one document

QString linkOfField(const QString &instruction)
{
    const QString trimmed = instruction.trimmed();
    if (!trimmed.startsWith(L("HYPERLINK"), Qt::CaseInsensitive))
        return {};
    const QString first = trimmed.section(u'"', 1, 1);
    const bool local = trimmed.section(u'"', 0, 0).contains(L("\\l"));
    return local ? u'#' + first : first;
}

} // namespace

DocxBody::DocxBody(DocxContext &context, document::DocumentBuilder &builder)
    : m_context(context), m_builder(builder), m_spans(builder), m_lists(builder)
{
}

void DocxBody::readBlocks(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement())
        readBlocks(xml);
}

void DocxBody::readBlocks(QXmlStreamReader &xml)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
    } else {
        while (xml.readNextStartElement())
            readBlockElement(xml);
    }
    if (--m_depth == 0)
        m_lists.finish();
}

void DocxBody::readBlockElement(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == L("p")) {
        readParagraph(xml);
    } else if (name == L("tbl")) {
        m_lists.finish();
        readTable(xml);
    } else if (name == L("altChunk")) {
        readEmbeddedDocument(xmlAttribute(xml, L("id")));
        xml.skipCurrentElement();
    } else if (name == L("AlternateContent")) {
        readAlternatives(xml, [&] { readBlocks(xml); });
    } else if (name == L("commentRangeStart")) {
        beginComment(xmlAttribute(xml, L("id")));
        xml.skipCurrentElement();
    } else if (name == L("commentRangeEnd")) {
        endComment(xmlAttribute(xml, L("id")));
        xml.skipCurrentElement();
    } else if (docxIsTransparent(name)) {
        readBlocks(xml);
    } else {
        xml.skipCurrentElement();
    }
}

void DocxBody::readAlternatives(QXmlStreamReader &xml, const std::function<void()> &readChoice)
{
    // The choice and the fallback say the same in two ways.
    bool taken = false;
    while (xml.readNextStartElement()) {
        const bool wanted = !taken && (xml.name() == L("Choice") || xml.name() == L("Fallback"));
        taken = taken || wanted;
        if (wanted)
            readChoice();
        else
            xml.skipCurrentElement();
    }
}

/// Another file that Word would merge into the text here (17.17.2): a document, a page, a plain text.
void DocxBody::readEmbeddedDocument(const QString &relationship)
{
    const DocxRelationship part = m_context.relationships.value(relationship);
    if (part.target.isEmpty() || part.external || m_embedded >= MaximumEmbedded)
        return;
    const base::Result<QByteArray> bytes = m_context.archive.read(part.target);
    if (!bytes)
        return;
    const base::Result<document::Document> embedded = readEmbedded({*bytes, part.target, {}}, m_context.depth + 1);
    if (!embedded)
        return; // what cannot be read there does not hide the rest
    m_lists.finish();
    ++m_embedded;
    appendDocument(*embedded, L("part-") + QString::number(m_embedded) + u'/', &m_builder);
}

void DocxBody::readParagraph(QXmlStreamReader &xml)
{
    m_paragraph = {};
    readInline(xml, {});
    endParagraphBlock();
    if (!m_boxes.isEmpty()) {
        m_builder.endBlock(); // what goes on with this paragraph comes behind its boxes
        m_continuesBlock = false;
    }

    const QList<QByteArray> boxes = std::exchange(m_boxes, {});
    ++m_boxDepth;
    for (const QByteArray &box : boxes)
        readBlocks(box);
    --m_boxDepth;
}

void DocxBody::readParagraphProperties(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == L("pStyle")) {
            m_paragraph.style = xmlAttribute(xml, L("val"));
        } else if (name == L("outlineLvl")) {
            m_paragraph.outlineLevel = xmlAttribute(xml, L("val")).toInt();
        } else if (name == L("framePr")) {
            m_paragraph.dropCap = !xmlAttribute(xml, L("dropCap")).isEmpty() && xmlAttribute(xml, L("dropCap")) != L("none");
        } else if (name == L("numPr")) {
            while (xml.readNextStartElement()) {
                if (xml.name() == L("ilvl"))
                    m_paragraph.listLevel = xmlAttribute(xml, L("val")).toInt();
                else if (xml.name() == L("numId"))
                    m_paragraph.listId = xmlAttribute(xml, L("val"));
                xml.skipCurrentElement();
            }
            continue;
        } else if (name == L("rPr")) { // of the paragraph's end
            while (xml.readNextStartElement()) {
                m_paragraph.markDeleted = m_paragraph.markDeleted || docxIsDeleted(xml.name());
                xml.skipCurrentElement();
            }
            continue;
        }
        xml.skipCurrentElement();
    }
}

void DocxBody::beginParagraphBlock()
{
    if (m_paragraph.begun)
        return;
    m_paragraph.begun = true;
    if (std::exchange(m_continuesBlock, false) && m_builder.inBlock())
        return;
    m_needsSpace = false;
    const DocxStyles &styles = m_context.styles;
    int heading = styles.headingLevel(m_paragraph.style);
    if (m_paragraph.outlineLevel >= 0)
        heading = m_paragraph.outlineLevel > 8 ? 0 : std::min(m_paragraph.outlineLevel + 1, 6);
    const bool title = styles.isTitle(m_paragraph.style);

    std::pair<QString, int> list = styles.list(m_paragraph.style);
    if (!m_paragraph.listId.isEmpty())
        list.first = m_paragraph.listId == L("0") ? QString() : m_paragraph.listId;
    if (m_paragraph.listLevel >= 0)
        list.second = m_paragraph.listLevel;

    if (!list.first.isEmpty() && heading == 0)
        m_lists.item(list.first, list.second, m_context.numbering.next(list.first, list.second));
    else
        m_lists.finish();

    if (m_cells > 0)
        m_builder.beginBlock(BlockKind::CellContent);
    else if (title || heading > 0)
        m_builder.beginBlock(BlockKind::Heading, title ? 1 : heading);
    else if (styles.isCode(m_paragraph.style))
        m_builder.beginBlock(BlockKind::Code);
    else if (styles.isCaption(m_paragraph.style))
        m_builder.beginBlock(BlockKind::Caption);
    else {
        if (styles.isQuotation(m_paragraph.style))
            m_builder.open(ContainerKind::Quotation);
        m_builder.beginBlock(BlockKind::Paragraph);
    }

    const QStringList bookmarks = std::exchange(m_waitingBookmarks, {});
    for (const QString &name : bookmarks)
        m_builder.addMark(MarkKind::AnchorTarget, name);
    for (document::Position &begin : m_openComments)
        begin = begin.value() < 0 ? m_builder.position() : begin;
}

void DocxBody::endParagraphBlock()
{
    if (!m_paragraph.begun)
        return;
    m_spans.finishBlock();
    const bool isQuotation = m_context.styles.isQuotation(m_paragraph.style);
    if (m_paragraph.dropCap || (m_paragraph.markDeleted && !isQuotation)) {
        m_continuesBlock = true;
        m_needsSpace = !m_paragraph.dropCap;
        return;
    }
    if (m_titleText.isEmpty() && m_context.styles.isTitle(m_paragraph.style))
        m_titleText = m_builder.text().mid(m_builder.block().range.begin.value()).simplified();
    m_builder.endBlock();
    if (m_cells == 0 && m_builder.current() != 0 && isQuotation &&
        m_builder.container(m_builder.current()).kind == ContainerKind::Quotation)
        m_builder.close();
}

void DocxBody::readInline(QXmlStreamReader &xml, const QString &link)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
    } else {
        while (xml.readNextStartElement())
            readInlineElement(xml, link);
    }
    --m_depth;
}

void DocxBody::readInlineElement(QXmlStreamReader &xml, const QString &link)
{
    const QStringView name = xml.name();
    if (name == L("r")) {
        readRun(xml, link);
    } else if (name == L("pPr")) {
        readParagraphProperties(xml);
    } else if (docxIsDeleted(name) || name == L("rPr") || name == L("sdtPr") || name == L("sdtEndPr") || name == L("instrText")) {
        xml.skipCurrentElement();
    } else if (name == L("hyperlink")) {
        const QString anchor = xmlAttribute(xml, L("anchor"));
        const DocxRelationship to = m_context.relationships.value(xmlAttribute(xml, L("id")));
        readInline(xml, !to.target.isEmpty() ? to.target : anchor.isEmpty() ? link : u'#' + anchor);
    } else if (name == L("fldSimple")) {
        const QString target = linkOfField(xmlAttribute(xml, L("instr")));
        readInline(xml, target.isEmpty() ? link : target);
    } else if (name == L("bookmarkStart")) {
        const QString bookmark = xmlAttribute(xml, L("name"));
        if (!bookmark.isEmpty() && bookmark != L("_GoBack")) {
            if (m_paragraph.begun)
                m_builder.addMark(MarkKind::AnchorTarget, bookmark);
            else
                m_waitingBookmarks.append(bookmark);
        }
        xml.skipCurrentElement();
    } else if (name == L("commentRangeStart")) {
        beginComment(xmlAttribute(xml, L("id")));
        xml.skipCurrentElement();
    } else if (name == L("commentRangeEnd")) {
        endComment(xmlAttribute(xml, L("id")));
        xml.skipCurrentElement();
    } else if (name == L("AlternateContent")) {
        readAlternatives(xml, [&] { readInline(xml, link); });
    } else {
        readInline(xml, link);
    }
}

void DocxBody::readRun(QXmlStreamReader &xml, const QString &link)
{
    RunFormat format;
    format.link = link;
    for (const Field &field : m_fields) {
        if (field.inResult && format.link.isEmpty())
            format.link = linkOfField(field.instruction);
    }
    readRunElements(xml, &format);
}

void DocxBody::readRunElements(QXmlStreamReader &xml, RunFormat *format)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
    } else {
        while (xml.readNextStartElement())
            readRunElement(xml, format);
    }
    --m_depth;
}

void DocxBody::readRunElement(QXmlStreamReader &xml, RunFormat *format)
{
    const QStringView name = xml.name();
    if (name == L("t")) {
        appendText(xml.readElementText(QXmlStreamReader::SkipChildElements), *format);
        return;
    }
    if (name == L("instrText")) {
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (!m_fields.empty() && !m_fields.back().inResult && m_fields.back().instruction.size() < 4096)
            m_fields.back().instruction += text;
        return;
    }
    if (name == L("rPr")) {
        *format = readRunProperties(xml, *format);
        return;
    }
    if (name == L("drawing") || name == L("pict") || name == L("object")) {
        QString description;
        readDrawing(xml, &description);
        return;
    }
    if (name == L("AlternateContent")) {
        readAlternatives(xml, [&] { readRunElements(xml, format); });
        return;
    }
    if (name == L("ruby") || name == L("rubyBase")) {
        readInline(xml, format->link);
        return;
    }

    if (name == L("tab") || name == L("ptab")) {
        appendText(u"\t", *format);
    } else if (name == L("br") && xmlAttribute(xml, L("type")) == L("page")) {
        m_builder.addMark(MarkKind::PageBreak);
    } else if (name == L("br") || name == L("cr")) {
        appendText(u"\n", *format);
    } else if (name == L("noBreakHyphen")) {
        appendText(u"\u2011", *format);
    } else if (name == L("sym")) {
        // Codes of symbol fonts are shifted into the private use area; the letters themselves are not known.
        const uint code = xmlAttribute(xml, L("char")).toUInt(nullptr, 16);
        if (code >= 0x20 && code < 0xD800)
            appendText(QString(QChar(static_cast<char16_t>(code))), *format);
        else if (code >= 0xE000 && code <= 0xFFFD)
            appendText(u"\u2022", *format);
    } else if (name == L("fldChar")) {
        fieldCharacter(xmlAttribute(xml, L("fldCharType")));
    } else if (name == L("footnoteReference")) {
        addNoteReference(L("footnote-") + xmlAttribute(xml, L("id")));
    } else if (name == L("endnoteReference")) {
        addNoteReference(L("endnote-") + xmlAttribute(xml, L("id")));
    } else if (name == L("commentReference")) {
        endComment(xmlAttribute(xml, L("id")));
    }
    xml.skipCurrentElement();
}

RunFormat DocxBody::readRunProperties(QXmlStreamReader &xml, RunFormat format) const
{
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == L("rStyle")) {
            format = m_context.styles.apply(xmlAttribute(xml, L("val")), format);
        } else if (name == L("b")) {
            format.strong = docxIsOn(xml);
        } else if (name == L("i")) {
            format.emphasis = docxIsOn(xml);
        } else if (name == L("u")) {
            format.underline = docxIsOn(xml);
        } else if (name == L("strike") || name == L("dstrike")) {
            format.struck = docxIsOn(xml);
        } else if (name == L("vertAlign")) {
            format.superscript = xmlAttribute(xml, L("val")) == L("superscript");
            format.subscript = xmlAttribute(xml, L("val")) == L("subscript");
        }
        xml.skipCurrentElement();
    }
    if (!format.link.isEmpty())
        format.underline = false; // links are underlined by their nature
    return format;
}

void DocxBody::readDrawing(QXmlStreamReader &xml, QString *description)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == L("txbxContent")) {
            if (m_boxDepth < MaximumBoxDepth)
                m_boxes.append(captureElement(xml));
            else
                xml.skipCurrentElement();
            continue;
        }
        if (name == L("AlternateContent")) {
            readAlternatives(xml, [&] { readDrawing(xml, description); });
            continue;
        }
        if (name == L("docPr"))
            *description = xmlAttribute(xml, L("descr"));
        else if (name == L("blip"))
            appendImage(xmlAttribute(xml, L("embed")), *description);
        else if (name == L("imagedata"))
            appendImage(xmlAttribute(xml, L("id")), xmlAttribute(xml, L("title")));
        readDrawing(xml, description);
    }
    --m_depth;
}

void DocxBody::fieldCharacter(QStringView type)
{
    if (type == L("begin") && m_fields.size() < MaximumDepth)
        m_fields.push_back({});
    else if (type == L("separate") && !m_fields.empty())
        m_fields.back().inResult = true;
    else if (type == L("end") && !m_fields.empty()) {
        const Field field = m_fields.back();
        m_fields.pop_back();
        // MACROBUTTON NAME TEXT shows its text, and has no result.
        const QString instruction = field.instruction.trimmed();
        if (!field.inResult && instruction.startsWith(L("MACROBUTTON")))
            appendText(instruction.section(u' ', 2, -1, QString::SectionSkipEmpty), {});
    }
}

void DocxBody::appendText(QStringView text, const RunFormat &format)
{
    if (!m_fields.empty() && !m_fields.back().inResult)
        return; // between a field's begin and its result stands only its instruction
    beginParagraphBlock();
    if (std::exchange(m_needsSpace, false) && !m_builder.text().isEmpty() && !m_builder.text().back().isSpace() &&
        !text.isEmpty() && !text.front().isSpace())
        m_spans.append(u" ", format);
    m_spans.append(text, format);
}

void DocxBody::appendImage(const QString &id, const QString &description)
{
    const DocxRelationship image = m_context.relationships.value(id);
    if (image.target.isEmpty())
        return;
    beginParagraphBlock();
    if (!image.external && !m_builder.hasResource(image.target)) {
        base::Result<QByteArray> bytes = m_context.archive.read(image.target);
        if (bytes)
            m_builder.addResource({image.target, mediaTypeOfImage(image.target), document::ResourceRole::Image, *bytes});
    }
    m_builder.addMark(MarkKind::Image, image.target, description);
}

void DocxBody::addNoteReference(const QString &name)
{
    beginParagraphBlock();
    m_builder.addMark(MarkKind::FootnoteReference, name);
    if (m_notesSeen.contains(name))
        return;
    m_notesSeen.insert(name);
    m_noteReferences.append(name);
}

void DocxBody::beginComment(const QString &id)
{
    // Before a paragraph's text: it begins where the text does.
    m_openComments.insert(id, m_paragraph.begun && m_builder.inBlock() ? m_builder.position() : document::Position(-1));
}

void DocxBody::endComment(const QString &id)
{
    const auto comment = m_context.comments.constFind(id);
    if (comment == m_context.comments.cend())
        return;
    document::EmbeddedAnnotation embedded;
    const document::Position end = m_builder.position();
    const document::Position begin = m_openComments.value(id, end);
    embedded.range = {begin.value() < 0 ? end : std::min(begin, end), end};
    embedded.author = comment->author;
    embedded.note = comment->text;
    embedded.created = comment->created;
    m_builder.addEmbeddedAnnotation(embedded);
    m_context.comments.erase(comment);
    m_openComments.remove(id);
}

} // namespace formats
