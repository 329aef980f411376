// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/run_spans.h"

namespace formats {

using document::SpanKind;

void RunSpans::append(QStringView text, const RunFormat &format)
{
    const std::pair<SpanKind, bool> wanted[] = {
        {SpanKind::Strong, format.strong}, {SpanKind::Emphasis, format.emphasis},       {SpanKind::Underline, format.underline},
        {SpanKind::Struck, format.struck}, {SpanKind::Superscript, format.superscript}, {SpanKind::Subscript, format.subscript},
        {SpanKind::Code, format.code},     {SpanKind::Link, !format.link.isEmpty()},
    };
    for (const auto &[kind, on] : wanted) {
        std::optional<Open> &open = m_open[static_cast<std::size_t>(kind)];
        const QString target = kind == SpanKind::Link ? format.link : QString();
        if (open && (!on || open->target != target)) {
            m_builder.addSpan(kind, {open->begin, m_builder.position()}, open->target);
            open.reset();
        }
        if (on && !open)
            open = Open{m_builder.position(), target};
    }
    m_builder.appendText(text);
}

void RunSpans::finishBlock()
{
    append({}, {});
}

void ListNesting::item(const QString &id, int level, quint32 number)
{
    const qsizetype depth = std::clamp(level, 0, 15) + 1;
    while (m_levels.size() > depth || (m_levels.size() == depth && m_levels.last() != id))
        closeLevel();
    if (m_levels.size() == depth)
        m_builder.close(); // the item before
    while (m_levels.size() < depth) {
        m_builder.open(document::ContainerKind::List, number);
        m_levels.append(id);
        if (m_levels.size() < depth)
            m_builder.open(document::ContainerKind::ListItem);
    }
    m_builder.open(document::ContainerKind::ListItem, number);
}

void ListNesting::closeLevel()
{
    m_builder.close();
    m_builder.close();
    m_levels.removeLast();
}

void ListNesting::finish()
{
    while (!m_levels.isEmpty())
        closeLevel();
}

} // namespace formats
