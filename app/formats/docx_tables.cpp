// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/docx_body.h"

namespace formats {

using document::ContainerKind;
using L = QLatin1StringView;

namespace {

constexpr quint32 MaximumSpan = 1000;
constexpr quint32 MaximumRowSpan = 10'000;

} // namespace

void DocxBody::readTable(QXmlStreamReader &xml)
{
    m_builder.open(ContainerKind::Table);
    Table table;
    readRows(xml, &table);
    m_builder.close();
}

void DocxBody::readRows(QXmlStreamReader &xml, Table *table)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == L("tr")) {
            table->rowOpen = table->header = table->deleted = false;
            table->column = 0;
            readCells(xml, table);
            if (table->rowOpen)
                m_builder.close();
        } else if (docxIsTransparent(xml.name())) {
            readRows(xml, table);
        } else {
            xml.skipCurrentElement();
        }
    }
    --m_depth;
}

void DocxBody::readCells(QXmlStreamReader &xml, Table *table)
{
    if (++m_depth > MaximumDepth) {
        xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == L("tc") && !table->deleted)
            readCell(xml, table);
        else if (xml.name() == L("trPr"))
            readRowProperties(xml, table);
        else if (docxIsTransparent(xml.name()))
            readCells(xml, table);
        else
            xml.skipCurrentElement();
    }
    --m_depth;
}

void DocxBody::readRowProperties(QXmlStreamReader &xml, Table *table)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == L("tblHeader"))
            table->header = docxIsOn(xml);
        else if (docxIsDeleted(xml.name()))
            table->deleted = true;
        else if (xml.name() == L("gridBefore"))
            table->column = std::min(xmlAttribute(xml, L("val")).toUInt(), MaximumSpan);
        xml.skipCurrentElement();
    }
}

DocxBody::CellProperties DocxBody::readCellProperties(QXmlStreamReader &xml)
{
    CellProperties cell;
    while (xml.readNextStartElement()) {
        if (xml.name() == L("gridSpan")) {
            cell.columns = std::clamp(xmlAttribute(xml, L("val")).toUInt(), 1U, MaximumSpan);
        } else if (xml.name() == L("vMerge")) {
            cell.spansDown = xmlAttribute(xml, L("val")) == L("restart");
            cell.covered = !cell.spansDown;
        }
        xml.skipCurrentElement();
    }
    return cell;
}

void DocxBody::readCell(QXmlStreamReader &xml, Table *table)
{
    if (!std::exchange(table->rowOpen, true))
        m_builder.open(ContainerKind::Row, table->row++);
    CellProperties properties;
    bool more = xml.readNextStartElement();
    if (more && xml.name() == L("tcPr")) {
        properties = readCellProperties(xml);
        more = xml.readNextStartElement();
    }
    const quint32 column = table->column;
    table->column += properties.columns;
    const auto above = table->merged.constFind(column);
    if (properties.covered && above != table->merged.cend()) {
        document::Container &spanning = m_builder.container(*above);
        spanning.rowSpan = static_cast<quint16>(std::min<uint>(spanning.rowSpan + 1U, MaximumRowSpan));
        for (; more; more = xml.readNextStartElement())
            xml.skipCurrentElement(); // nothing is shown of a cell that another one covers
        return;
    }

    const document::ContainerIndex cell = m_builder.open(ContainerKind::Cell, column);
    m_builder.container(cell).header = table->header;
    m_builder.container(cell).columnSpan = static_cast<quint16>(properties.columns);
    if (properties.spansDown)
        table->merged.insert(column, cell);
    else
        table->merged.remove(column);
    ++m_cells;
    const QStringList listsAround = m_lists.suspend();
    for (; more; more = xml.readNextStartElement())
        readBlockElement(xml);
    m_lists.finish();
    m_lists.resume(listsAround);
    --m_cells;
    m_builder.close();
}

} // namespace formats
