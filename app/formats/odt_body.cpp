// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/odt_body.h"

#include "formats/docx_parts.h"
#include "formats/failure.h"
#include "formats/xml_capture.h"

namespace formats {

using document::BlockKind;
using document::ContainerKind;
using document::MarkKind;
using document::Metadata;
using document::Origin;
using L = QLatin1StringView;

namespace {

constexpr int MaximumDepth = 64;
constexpr int MaximumBoxDepth = 8; // a text box is copied once for each box around it

// A spreadsheet's habit: "the next 16,000 cells are empty too".
constexpr uint MaximumRepeat = 64;

bool isAnyOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [name](L one) { return name == one; });
}

/// Elements whose text is not the document's.
bool isBesideText(QStringView name)
{
    return isAnyOf(name, {L("tracked-changes"),
                          L("forms"),
                          L("sequence-decls"),
                          L("variable-decls"),
                          L("user-field-decls"),
                          L("dde-connection-decls"),
                          L("event-listeners"),
                          L("scripts"),
                          L("font-face-decls"),
                          L("master-styles"),
                          L("settings"),
                          L("index-entry-template"),
                          L("table-of-content-source"),
                          L("alphabetical-index-source"),
                          L("bibliography-source"),
                          L("illustration-index-source"),
                          L("table-index-source"),
                          L("glue-point"),
                          L("object-index-source"),
                          L("user-index-source"),
                          L("page-number-wrapper"),
                          L("ruby-text"),
                          L("binary-data"),
                          L("contour-polygon"),
                          L("contour-path"),
                          L("object"),
                          L("hidden-text")});
}

void readMetadata(QXmlStreamReader &xml, Metadata *metadata)
{
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString userName = xmlAttribute(xml, L("name"));
        const QString value = elementText(xml).simplified();
        if (value.isEmpty())
            continue;
        if (name == L("title"))
            metadata->add(Metadata::Title, value, Origin::StatedInFile);
        else if (name == L("initial-creator"))
            metadata->replace(Metadata::Author, {value}, Origin::StatedInFile);
        else if (name == L("creator") && metadata->authors().isEmpty())
            metadata->add(Metadata::Author, value, Origin::StatedInFile);
        else if (name == L("language"))
            metadata->add(Metadata::Language, value, Origin::StatedInFile);
        else if (name == L("creation-date"))
            metadata->add(Metadata::Published, value.section(u'.', 0, 0), Origin::Inferred);
        else if (name == L("subject") || name == L("description") || name == L("keyword"))
            metadata->add(name, value, Origin::StatedInFile);
        else if (name == L("user-defined"))
            metadata->add(userName, value, Origin::StatedInFile);
    }
}

} // namespace

OdtBody::OdtBody(document::DocumentBuilder &builder, ZipArchive *archive)
    : m_builder(builder), m_archive(archive), m_spans(builder)
{
}

base::Status OdtBody::readPart(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement())
        readBlocks(xml);
    if (xml.hasError())
        return damaged(xml.errorString());
    return {};
}

void OdtBody::appendNotes()
{
    // The format knows no notes within notes.
    const std::vector<Note> notes = std::exchange(m_notes, {});
    for (const Note &note : notes) {
        m_builder.open(ContainerKind::Footnote, 0, note.label);
        m_builder.addMark(MarkKind::AnchorTarget, note.name);
        QXmlStreamReader xml(note.xml);
        if (xml.readNextStartElement())
            readBlocks(xml);
        m_builder.close();
    }
    m_notes.clear();

    // Comments that begin and never end belong to where they began.
    const QList<QString> open = m_comments.keys();
    for (const QString &name : open)
        m_builder.addEmbeddedAnnotation(m_comments.take(name));
}

void OdtBody::readBlocks(QXmlStreamReader &xml)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
    } else {
        while (xml.readNextStartElement())
            readBlockElement(xml);
    }
    --m_depth;
}

void OdtBody::readBlockElement(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == L("p")) {
        readParagraph(xml, 0);
    } else if (name == L("h")) {
        readParagraph(xml, std::clamp(xmlAttribute(xml, L("outline-level")).toInt(), 1, 6));
    } else if (name == L("list")) {
        readList(xml);
    } else if (name == L("table")) {
        readTable(xml);
    } else if (name == L("meta")) {
        readMetadata(xml, &m_builder.metadata());
    } else if (name == L("style")) {
        m_styles.readStyle(xml);
    } else if (name == L("list-style")) {
        m_styles.readListStyle(xml);
    } else if (isAnyOf(name,
                       {L("frame"), L("custom-shape"), L("g"), L("rect"), L("ellipse"), L("line"), L("path"), L("polygon")})) {
        readFrame(xml);
        readBoxes();
    } else if (isBesideText(name)) {
        xml.skipCurrentElement();
    } else {
        readBlocks(xml);
    }
}

void OdtBody::readParagraph(QXmlStreamReader &xml, int heading)
{
    m_paragraphStyle = xmlAttribute(xml, L("style-name"));
    m_heading = heading;
    m_afterSpace = true;
    m_begun = false;
    readInline(xml, {});
    m_spans.finishBlock();
    if (m_begun) {
        if (m_titleText.isEmpty() && m_styles.isTitle(m_paragraphStyle))
            m_titleText = m_builder.text().mid(m_builder.block().range.begin.value()).simplified();
        m_builder.endBlock();
        if (m_builder.container(m_builder.current()).kind == ContainerKind::Quotation)
            m_builder.close();
    }
    readBoxes();
}

void OdtBody::readBoxes()
{
    const QList<QByteArray> boxes = std::exchange(m_boxes, {});
    ++m_boxDepth;
    for (const QByteArray &box : boxes)
        (void)readPart(box); // copied by ourselves: it is well formed
    --m_boxDepth;
}

void OdtBody::beginBlock()
{
    if (std::exchange(m_begun, true))
        return;
    const bool title = m_styles.isTitle(m_paragraphStyle);
    if (m_cells > 0)
        m_builder.beginBlock(BlockKind::CellContent);
    else if (title || m_heading > 0)
        m_builder.beginBlock(BlockKind::Heading, title ? 1 : m_heading);
    else if (m_styles.isCode(m_paragraphStyle))
        m_builder.beginBlock(BlockKind::Code);
    else if (m_styles.isCaption(m_paragraphStyle))
        m_builder.beginBlock(BlockKind::Caption);
    else {
        if (m_styles.isQuotation(m_paragraphStyle))
            m_builder.open(ContainerKind::Quotation);
        m_builder.beginBlock(BlockKind::Paragraph);
    }
    const QStringList bookmarks = std::exchange(m_waitingBookmarks, {});
    for (const QString &name : bookmarks)
        m_builder.addMark(MarkKind::AnchorTarget, name);
}

void OdtBody::readList(QXmlStreamReader &xml)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
        --m_depth;
        return;
    }
    List list;
    list.style = xmlAttribute(xml, L("style-name"));
    if (!m_lists.empty()) {
        list.level = m_lists.back().level + 1;
        if (list.style.isEmpty())
            list.style = m_lists.back().style;
    }
    quint32 number = m_styles.firstNumber(list.style, list.level);
    list.numbered = number > 0;
    const QString id = xmlAttribute(xml, L("id"));
    if (const quint32 next = list.numbered ? numberToGoOnWith(xml, list) : 0; next > 0)
        number = next;
    m_lists.push_back(list);
    m_builder.open(ContainerKind::List, number);
    while (xml.readNextStartElement()) {
        if (xml.name() == L("list-item") || xml.name() == L("list-header"))
            readListItem(xml, &number);
        else
            xml.skipCurrentElement();
    }
    m_builder.close();
    m_lists.pop_back();
    m_nextNumbers.insert(list.style + u'/' + QString::number(list.level), number);
    if (!id.isEmpty())
        m_nextNumbers.insert(id, number);
    --m_depth;
}

/// 0 when the list begins anew (ODF 1.2 part 1, 5.3.2).
quint32 OdtBody::numberToGoOnWith(const QXmlStreamReader &xml, const List &list) const
{
    if (const QString before = xmlAttribute(xml, L("continue-list")); !before.isEmpty())
        return m_nextNumbers.value(before);
    if (xmlAttribute(xml, L("continue-numbering")) == L("true"))
        return m_nextNumbers.value(list.style + u'/' + QString::number(list.level));
    return 0;
}

void OdtBody::readListItem(QXmlStreamReader &xml, quint32 *number)
{
    const bool isNumbered = m_lists.back().numbered;
    const uint restarted = xmlAttribute(xml, L("start-value")).toUInt();
    if (isNumbered && restarted > 0)
        *number = restarted;
    const bool isHeader = xml.name() == L("list-header");
    const document::ContainerIndex item = m_builder.open(ContainerKind::ListItem, isHeader ? 0 : *number);
    bool counts = isNumbered && !isHeader;
    if (xml.readNextStartElement()) {
        // An item that only holds a list goes on with the item before the interruption: it has no number of its own.
        if (xml.name() == L("list")) {
            m_builder.container(item).number = 0;
            counts = false;
        }
        readBlockElement(xml);
        readBlocks(xml);
    }
    m_builder.close();
    *number += counts ? 1 : 0;
}

void OdtBody::readTable(QXmlStreamReader &xml)
{
    m_builder.open(ContainerKind::Table);
    const std::vector<List> around = std::exchange(m_lists, {});
    quint32 row = 0;
    readRows(xml, false, &row);
    m_lists = around;
    m_builder.close();
}

void OdtBody::readRows(QXmlStreamReader &xml, bool header, quint32 *row)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == L("table-header-rows")) {
            readRows(xml, true, row);
        } else if (name == L("table-rows") || name == L("table-row-group")) {
            readRows(xml, header, row);
        } else if (name == L("table-row")) {
            m_builder.open(ContainerKind::Row, (*row)++);
            readCells(xml, header);
            m_builder.close();
        } else {
            xml.skipCurrentElement();
        }
    }
    --m_depth;
}

void OdtBody::readCells(QXmlStreamReader &xml, bool header)
{
    quint32 column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != L("table-cell") && xml.name() != L("covered-table-cell")) {
            xml.skipCurrentElement();
            continue;
        }
        const bool covered = xml.name() == L("covered-table-cell");
        const uint repeated = std::clamp(xmlAttribute(xml, L("number-columns-repeated")).toUInt(), 1U, MaximumRepeat);
        const uint columns = std::clamp(xmlAttribute(xml, L("number-columns-spanned")).toUInt(), 1U, 1000U);
        const uint rows = std::clamp(xmlAttribute(xml, L("number-rows-spanned")).toUInt(), 1U, 10'000U);
        if (covered) {
            xml.skipCurrentElement();
        } else {
            const document::ContainerIndex cell = m_builder.open(ContainerKind::Cell, column);
            document::Container &container = m_builder.container(cell);
            container.header = header;
            container.columnSpan = static_cast<quint16>(columns);
            container.rowSpan = static_cast<quint16>(rows);
            ++m_cells;
            readBlocks(xml);
            --m_cells;
            m_builder.close();
        }
        column += repeated;
    }
}

void OdtBody::readInline(QXmlStreamReader &xml, const RunFormat &format)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            appendText(xml.text(), format);
        else if (token == QXmlStreamReader::StartElement)
            readInlineElement(xml, format);
    }
    --m_depth;
}

void OdtBody::readInlineElement(QXmlStreamReader &xml, const RunFormat &format)
{
    const QStringView name = xml.name();
    if (name == L("span")) {
        readInline(xml, m_styles.apply(xmlAttribute(xml, L("style-name")), format));
    } else if (name == L("a")) {
        RunFormat linked = format;
        linked.link = xmlAttribute(xml, L("href"));
        readInline(xml, linked);
    } else if (name == L("note")) {
        readNote(xml);
    } else if (name == L("annotation")) {
        readComment(xml);
    } else if (isAnyOf(name, {L("frame"), L("custom-shape"), L("g"), L("rect"), L("ellipse")})) {
        readFrame(xml);
    } else if (isBesideText(name)) {
        xml.skipCurrentElement();
    } else if (name == L("s")) {
        const int count = std::clamp(xmlAttribute(xml, L("c")).toInt(), 1, 1000);
        appendExactly(QString(count, u' '), format);
        xml.skipCurrentElement();
    } else if (name == L("tab")) {
        appendExactly(u"\t", format);
        xml.skipCurrentElement();
    } else if (name == L("line-break")) {
        appendExactly(u"\n", format);
        m_afterSpace = true;
        xml.skipCurrentElement();
    } else if (name == L("bookmark") || name == L("bookmark-start")) {
        if (m_begun)
            m_builder.addMark(MarkKind::AnchorTarget, xmlAttribute(xml, L("name")));
        else
            m_waitingBookmarks.append(xmlAttribute(xml, L("name")));
        xml.skipCurrentElement();
    } else if (name == L("annotation-end")) {
        endComment(xmlAttribute(xml, L("name")));
        xml.skipCurrentElement();
    } else if (name == L("p") || name == L("h") || name == L("list")) {
        // Shapes hold paragraphs in the middle of a line.
        appendText(u" ", format);
        readInline(xml, format);
        appendText(u" ", format);
    } else {
        readInline(xml, format);
    }
}

void OdtBody::readNote(QXmlStreamReader &xml)
{
    Note note;
    note.name = L("note-") + QString::number(m_notes.size() + 1);
    while (xml.readNextStartElement()) {
        if (xml.name() == L("note-citation"))
            note.label = elementText(xml);
        else if (xml.name() == L("note-body"))
            note.xml = captureElement(xml);
        else
            xml.skipCurrentElement();
    }
    beginBlock();
    m_builder.addMark(MarkKind::FootnoteReference, note.name);
    m_notes.push_back(note);
}

void OdtBody::readComment(QXmlStreamReader &xml)
{
    beginBlock();
    const QString name = xmlAttribute(xml, L("name"));
    document::EmbeddedAnnotation comment;
    comment.range = {m_builder.position(), m_builder.position()};
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        const QString child = xml.name().toString();
        const QString value = elementText(xml);
        if (child == L("creator"))
            comment.author = value;
        else if (child == L("date"))
            comment.created = QDateTime::fromString(value.section(u'.', 0, 0), Qt::ISODate);
        else if (child == L("p") || child == L("list"))
            paragraphs.append(value);
    }
    comment.note = paragraphs.join(u'\n');
    if (name.isEmpty())
        m_builder.addEmbeddedAnnotation(comment);
    else
        m_comments.insert(name, comment);
}

void OdtBody::endComment(const QString &name)
{
    if (!m_comments.contains(name))
        return;
    document::EmbeddedAnnotation comment = m_comments.take(name);
    comment.range.end = m_builder.position();
    m_builder.addEmbeddedAnnotation(comment);
}

void OdtBody::readFrame(QXmlStreamReader &xml)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
        --m_depth;
        return;
    }
    QString picture;
    QString description;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        const bool holdsText = name == L("text-box") || name == L("p") || name == L("list");
        if (holdsText && m_boxDepth >= MaximumBoxDepth) {
            xml.skipCurrentElement();
        } else if (holdsText) {
            m_boxes.append(name == L("text-box") ? captureElement(xml) : "<box>" + captureElement(xml) + "</box>");
        } else if (name == L("image")) {
            const QString address = xmlAttribute(xml, L("href"));
            if (picture.isEmpty())
                picture = address;
            readFrame(xml);
        } else if (name == L("title") || name == L("desc")) {
            description = elementText(xml).simplified();
        } else if (isBesideText(name)) {
            xml.skipCurrentElement();
        } else {
            readFrame(xml);
        }
    }
    if (!picture.isEmpty())
        appendImage(picture, description);
    --m_depth;
}

void OdtBody::appendImage(const QString &address, const QString &description)
{
    beginBlock();
    if (m_archive && !m_builder.hasResource(address)) {
        const base::Result<QByteArray> bytes = m_archive->read(ZipArchive::resolve(QString(), address));
        if (bytes)
            m_builder.addResource({address, mediaTypeOfImage(address), document::ResourceRole::Image, *bytes});
    }
    m_builder.addMark(MarkKind::Image, address, description);
}

void OdtBody::appendText(QStringView text, const RunFormat &format)
{
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!blank || !m_afterSpace)
            collapsed += blank ? u' ' : c;
        m_afterSpace = blank;
    }
    if (collapsed.isEmpty())
        return;
    beginBlock();
    m_spans.append(collapsed, format);
}

void OdtBody::appendExactly(QStringView text, const RunFormat &format)
{
    beginBlock();
    m_afterSpace = false;
    m_spans.append(text, format);
}

} // namespace formats
