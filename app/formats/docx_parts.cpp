// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/docx_parts.h"

#include "formats/xml_capture.h"

namespace formats {

using L = QLatin1StringView;

QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool docxIsOn(const QXmlStreamReader &xml)
{
    const QString value = xmlAttribute(xml, L("val"));
    return value != L("0") && value != L("false") && value != L("off") && value != L("none");
}

bool docxIsDeleted(QStringView name)
{
    return name == L("del") || name == L("moveFrom");
}

bool docxIsTransparent(QStringView name)
{
    return name == L("sdt") || name == L("sdtContent") || name == L("customXml") || name == L("smartTag") || name == L("ins") ||
           name == L("moveTo") || name == L("body");
}

QMap<QString, DocxRelationship> readDocxRelationships(ZipArchive &archive, const QString &ofPart)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    const QString folder = ofPart.left(slash + 1);
    QMap<QString, DocxRelationship> found;
    const base::Result<QByteArray> bytes = archive.read(folder + L("_rels/") + ofPart.mid(slash + 1) + L(".rels"));
    if (!bytes)
        return found;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != L("Relationship"))
            continue;
        DocxRelationship relationship;
        relationship.type = xmlAttribute(xml, L("Type")).section(u'/', -1);
        relationship.external = xmlAttribute(xml, L("TargetMode")) == L("External");
        relationship.target = xmlAttribute(xml, L("Target"));
        if (!relationship.external)
            relationship.target = ZipArchive::resolve(ofPart, relationship.target);
        found.insert(xmlAttribute(xml, L("Id")), relationship);
    }
    return found;
}

void DocxStyles::read(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString id;
    DocxStyle style;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == L("style")) {
            m_styles.insert(id, style);
            id.clear();
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        const QString value = xmlAttribute(xml, L("val"));
        if (name == L("style")) {
            id = xmlAttribute(xml, L("styleId"));
            style = {};
        } else if (id.isEmpty()) {
            continue;
        } else if (name == L("name")) {
            style.name = value.toLower();
        } else if (name == L("basedOn")) {
            style.basedOn = value;
        } else if (name == L("outlineLvl")) {
            style.outlineLevel = value.toInt();
        } else if (name == L("numId")) {
            style.listId = value;
        } else if (name == L("ilvl")) {
            style.listLevel = value.toInt();
        } else if (name == L("b")) {
            style.strong = docxIsOn(xml);
        } else if (name == L("i")) {
            style.emphasis = docxIsOn(xml);
        } else if (name == L("u")) {
            style.underline = docxIsOn(xml);
        } else if (name == L("strike")) {
            style.struck = docxIsOn(xml);
        }
    }
}

const DocxStyle *DocxStyles::find(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.cend() ? nullptr : &*found;
}

template<typename Visit>
void DocxStyles::upwards(const QString &id, Visit visit) const
{
    const DocxStyle *style = find(id);
    // Damaged files have styles based on each other; no real chain is as long as this.
    for (int steps = 0; style && steps < 32; ++steps) {
        if (visit(*style))
            return;
        style = find(style->basedOn);
    }
}

int DocxStyles::headingLevel(const QString &id) const
{
    int level = 0;
    upwards(id, [&](const DocxStyle &style) {
        if (style.outlineLevel >= 0) {
            level = style.outlineLevel > 8 ? 0 : std::min(style.outlineLevel + 1, 6);
            return true;
        }
        if (style.name.startsWith(L("heading ")))
            level = std::clamp(style.name.mid(8).toInt(), 0, 6);
        return level > 0;
    });
    return level;
}

bool DocxStyles::isTitle(const QString &id) const
{
    const DocxStyle *style = find(id);
    return style && style->name == L("title");
}

bool DocxStyles::isCode(const QString &id) const
{
    bool code = false;
    upwards(id, [&](const DocxStyle &style) {
        code = style.name.contains(L("source code")) || style.name.contains(L("verbatim")) ||
               style.name == L("html preformatted") || style.name == L("plain text") || style.name == L("code");
        return code;
    });
    return code;
}

bool DocxStyles::isQuotation(const QString &id) const
{
    const DocxStyle *style = find(id);
    return style && (style->name == L("quote") || style->name == L("intense quote") || style->name == L("block text") ||
                     style->name == L("block quote"));
}

bool DocxStyles::isCaption(const QString &id) const
{
    const DocxStyle *style = find(id);
    return style && (style->name == L("caption") || style->name.endsWith(L(" caption")));
}

std::pair<QString, int> DocxStyles::list(const QString &id) const
{
    std::pair<QString, int> found{QString(), 0};
    upwards(id, [&](const DocxStyle &style) {
        if (style.listLevel >= 0)
            found.second = style.listLevel;
        if (style.listId.isEmpty())
            return false;
        if (style.listId != L("0"))
            found.first = style.listId;
        return true;
    });
    return found;
}

RunFormat DocxStyles::apply(const QString &id, RunFormat format) const
{
    std::optional<bool> strong, emphasis, underline, struck;
    upwards(id, [&](const DocxStyle &style) {
        const auto inherit = [](std::optional<bool> &value, std::optional<bool> from) {
            if (!value)
                value = from;
        };
        inherit(strong, style.strong);
        inherit(emphasis, style.emphasis);
        inherit(underline, style.underline);
        inherit(struck, style.struck);
        return false;
    });
    format.strong = strong.value_or(format.strong);
    format.emphasis = emphasis.value_or(format.emphasis);
    format.underline = underline.value_or(format.underline);
    format.struck = struck.value_or(format.struck);
    format.code = format.code || isCode(id);
    return format;
}

void DocxNumbering::read(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString abstract;
    QString list;
    int level = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        const QString value = xmlAttribute(xml, L("val"));
        if (name == L("abstractNum")) {
            abstract = xmlAttribute(xml, L("abstractNumId"));
            list.clear();
        } else if (name == L("num")) {
            list = xmlAttribute(xml, L("numId"));
        } else if (name == L("abstractNumId")) {
            m_abstractOf.insert(list, value);
        } else if (name == L("lvl") || name == L("lvlOverride")) {
            level = xmlAttribute(xml, L("ilvl")).toInt();
        } else if (name == L("startOverride")) {
            m_overrides[list][level] = value.toUInt();
        } else if (name == L("start") && list.isEmpty()) {
            m_levels[abstract][level].start = value.toUInt();
        } else if (name == L("numFmt") && list.isEmpty()) {
            m_levels[abstract][level].bullet = value == L("bullet") || value == L("none");
        }
    }
}

quint32 DocxNumbering::next(const QString &listId, int level)
{
    const QString abstract = m_abstractOf.value(listId);
    const Level settings = m_levels.value(abstract).value(level);
    if (settings.bullet)
        return 0;
    QHash<int, quint32> &counters = m_counters[abstract];
    if (m_overrides.contains(listId) && !m_seen.contains(listId)) {
        m_seen.insert(listId);
        const QHash<int, quint32> starts = m_overrides.value(listId);
        for (auto start = starts.cbegin(); start != starts.cend(); ++start)
            counters.insert(start.key(), start.value() - 1);
    }
    counters.removeIf([level](const QHash<int, quint32>::iterator &entry) { return entry.key() > level; });
    const quint32 number = counters.contains(level) ? counters.value(level) + 1 : settings.start;
    counters.insert(level, number);
    return std::max(number, 1U);
}

void readDocxProperties(const QByteArray &bytes, document::Metadata *metadata)
{
    using document::Metadata;
    using document::Origin;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (name == L("coreProperties"))
            continue;
        const QString value = elementText(xml).simplified();
        if (value.isEmpty())
            continue;
        if (name == L("title")) {
            metadata->add(Metadata::Title, value, Origin::StatedInFile);
        } else if (name == L("creator")) {
            for (const QString &author : value.split(u';', Qt::SkipEmptyParts))
                metadata->add(Metadata::Author, author.trimmed(), Origin::StatedInFile);
        } else if (name == L("language")) {
            metadata->add(Metadata::Language, value, Origin::StatedInFile);
        } else if (name == L("created")) {
            metadata->add(Metadata::Published, value, Origin::Inferred);
        } else if (name == L("subject") || name == L("description") || name == L("keywords") || name == L("category")) {
            metadata->add(name, value, Origin::StatedInFile);
        }
    }
}

} // namespace formats
