// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/xml_capture.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace formats {

QByteArray captureElement(QXmlStreamReader &xml)
{
    QByteArray copy;
    QXmlStreamWriter writer(&copy);
    for (int depth = 0; !xml.atEnd(); xml.readNext()) {
        if (!xml.isEntityReference() && !xml.isDTD())
            writer.writeCurrentToken(xml);
        depth += xml.isStartElement() ? 1 : 0;
        depth -= xml.isEndElement() ? 1 : 0;
        if (depth == 0)
            break;
    }
    return copy;
}

QString elementText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
    }
    return text;
}

} // namespace formats
