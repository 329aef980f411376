// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/odt_styles.h"

#include "formats/docx_parts.h"

namespace formats {

using L = QLatin1StringView;

namespace {

// No real style is based on another through more steps; damaged files have circles.
constexpr int MaximumSteps = 32;

std::optional<bool> isSaid(const QString &value, bool yes)
{
    return value.isEmpty() ? std::nullopt : std::optional<bool>(yes);
}

} // namespace

void OdtStyles::readStyle(QXmlStreamReader &xml)
{
    const QString name = xmlAttribute(xml, L("name"));
    Style style;
    style.parent = xmlAttribute(xml, L("parent-style-name"));
    while (xml.readNextStartElement()) {
        if (xml.name() == L("text-properties")) {
            const QString weight = xmlAttribute(xml, L("font-weight"));
            style.strong = isSaid(weight, weight == L("bold") || weight.toInt() >= 600);
            const QString slant = xmlAttribute(xml, L("font-style"));
            style.emphasis = isSaid(slant, slant != L("normal"));
            const QString underline = xmlAttribute(xml, L("text-underline-style"));
            style.underline = isSaid(underline, underline != L("none"));
            const QString struck = xmlAttribute(xml, L("text-line-through-style"));
            style.struck = isSaid(struck, struck != L("none"));
            const QString position = xmlAttribute(xml, L("text-position"));
            const bool above = position.startsWith(L("super")) || position.section(u'%', 0, 0).toInt() > 0;
            const bool below = position.startsWith(L("sub")) || position.section(u'%', 0, 0).toInt() < 0;
            style.superscript = isSaid(position, above);
            style.subscript = isSaid(position, below);
        }
        xml.skipCurrentElement();
    }
    m_styles.insert(name, style);
}

void OdtStyles::readListStyle(QXmlStreamReader &xml)
{
    const QString name = xmlAttribute(xml, L("name"));
    QHash<int, quint32> levels;
    while (xml.readNextStartElement()) {
        const int level = xmlAttribute(xml, L("level")).toInt() - 1;
        const bool numbered = xml.name() == L("list-level-style-number") && !xmlAttribute(xml, L("num-format")).isEmpty();
        levels.insert(level, numbered ? std::max(1U, xmlAttribute(xml, L("start-value")).toUInt()) : 0);
        xml.skipCurrentElement();
    }
    m_listStyles.insert(name, levels);
}

RunFormat OdtStyles::apply(const QString &name, RunFormat format) const
{
    Style found;
    QString next = name;
    for (int steps = 0; steps < MaximumSteps; ++steps) {
        const auto style = m_styles.constFind(next);
        if (style == m_styles.cend())
            break;
        const auto inherit = [](std::optional<bool> &value, std::optional<bool> from) {
            if (!value)
                value = from;
        };
        inherit(found.strong, style->strong);
        inherit(found.emphasis, style->emphasis);
        inherit(found.underline, style->underline);
        inherit(found.struck, style->struck);
        inherit(found.superscript, style->superscript);
        inherit(found.subscript, style->subscript);
        next = style->parent;
    }
    format.strong = found.strong.value_or(format.strong);
    format.emphasis = found.emphasis.value_or(format.emphasis);
    format.underline = format.link.isEmpty() && found.underline.value_or(format.underline);
    format.struck = found.struck.value_or(format.struck);
    format.superscript = found.superscript.value_or(format.superscript);
    format.subscript = found.subscript.value_or(format.subscript);
    return format;
}

bool OdtStyles::derivesFrom(const QString &name, std::initializer_list<QLatin1StringView> names) const
{
    QString next = name;
    for (int steps = 0; steps < MaximumSteps && !next.isEmpty(); ++steps) {
        for (const L wanted : names) {
            if (next.compare(wanted, Qt::CaseInsensitive) == 0)
                return true;
        }
        next = m_styles.value(next).parent;
    }
    return false;
}

quint32 OdtStyles::firstNumber(const QString &listStyle, int level) const
{
    return m_listStyles.value(listStyle).value(level, 0);
}

} // namespace formats
