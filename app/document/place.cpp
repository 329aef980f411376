// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/place.h"

#include <QCoreApplication>

#include <algorithm>

namespace document {

namespace {

bool citesLines(const Document &document)
{
    return document.format() == u"text" || document.format() == u"source";
}

} // namespace

QString Place::toString() const
{
    QStringList parts;
    if (!page.isEmpty())
        parts.append(QCoreApplication::translate("document", "p. %1", "short for: page").arg(page));
    else if (!time.isEmpty())
        parts.append(time);
    else if (line > 0)
        parts.append(QCoreApplication::translate("document", "line %1").arg(line));
    else if (paragraph > 0)
        parts.append(QCoreApplication::translate("document", "¶ %1", "a paragraph's number").arg(paragraph));
    if (!speaker.isEmpty())
        parts.append(speaker);
    return parts.join(QCoreApplication::translate("document", ", ", "between the parts of a place, as in: line 40, Mary"));
}

Places::Places(const Document &document) : m_document(document)
{
    if (citesLines(document))
        countLines();
    countBlocks();
    findPages();
    findTurns();
}

void Places::countLines()
{
    const QStringView text = m_document.text();
    if (text.isEmpty())
        return;
    m_lines.reserve(static_cast<std::size_t>(text.count(u'\n')) + 1);
    m_lines.push_back(Position());
    for (qsizetype lineFeed = text.indexOf(u'\n'); lineFeed >= 0; lineFeed = text.indexOf(u'\n', lineFeed + 1))
        m_lines.push_back(Position(lineFeed + 1));
}

void Places::countBlocks()
{
    std::vector<std::ptrdiff_t> open; // headings that the next one may stand under, outermost first
    const std::vector<Block> &blocks = m_document.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.furniture || block.range.isEmpty())
            continue;
        m_paragraphs.push_back(static_cast<quint32>(i));
        if (block.kind != BlockKind::Heading)
            continue;
        while (!open.empty() && blocks[m_headings[static_cast<std::size_t>(open.back())].block].level >= block.level)
            open.pop_back();
        m_headings.push_back({i, open.empty() ? -1 : open.back()});
        open.push_back(static_cast<std::ptrdiff_t>(m_headings.size()) - 1);
    }
    m_paragraphs.shrink_to_fit();
}

void Places::findPages()
{
    for (const Page &page : m_document.pages())
        m_pages.push_back({page.range.begin, page.label});
    if (m_pages.empty()) {
        for (const Mark &mark : m_document.marks()) {
            if (mark.kind == MarkKind::PageBreak && !mark.target.isEmpty())
                m_pages.push_back({mark.at, mark.target});
        }
    }
    std::stable_sort(m_pages.begin(), m_pages.end(), [](const PageBegin &a, const PageBegin &b) { return a.begin < b.begin; });
}

void Places::findTurns()
{
    const std::vector<Container> &containers = m_document.containers();
    const auto isSaid = [](const Container &container) {
        return container.kind == ContainerKind::Turn || container.kind == ContainerKind::Cue;
    };
    if (std::none_of(containers.begin(), containers.end(), isSaid))
        return;
    m_turns.resize(containers.size());
    m_cues.resize(containers.size());
    for (std::size_t i = 1; i < containers.size(); ++i) {
        const auto index = static_cast<ContainerIndex>(i);
        m_turns[i] = containers[i].kind == ContainerKind::Turn ? index : m_turns[containers[i].parent];
        m_cues[i] = containers[i].kind == ContainerKind::Cue ? index : m_cues[containers[i].parent];
    }
}

Place Places::at(Position position) const
{
    Place place;
    place.line = static_cast<int>(std::upper_bound(m_lines.begin(), m_lines.end(), position) - m_lines.begin());
    const auto pageAfter = std::upper_bound(m_pages.begin(), m_pages.end(), position,
                                            [](Position at, const PageBegin &page) { return at < page.begin; });
    if (pageAfter != m_pages.begin())
        place.page = std::prev(pageAfter)->label;

    const std::optional<std::size_t> block = m_document.blockAt(position);
    if (!block)
        return place;
    if (m_lines.empty())
        place.paragraph =
            static_cast<int>(std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), *block) - m_paragraphs.begin());
    const auto headingAfter = std::upper_bound(m_headings.begin(), m_headings.end(), *block,
                                               [](std::size_t at, const Heading &heading) { return at < heading.block; });
    for (std::ptrdiff_t i = headingAfter - m_headings.begin() - 1; i >= 0; i = m_headings[static_cast<std::size_t>(i)].above)
        place.heading.prepend(m_document.text(m_document.blocks()[m_headings[static_cast<std::size_t>(i)].block].range));
    if (!m_turns.empty()) {
        const ContainerIndex container = m_document.blocks()[*block].container;
        if (const ContainerIndex turn = m_turns[container])
            place.speaker = m_document.containers()[turn].label;
        if (const ContainerIndex cue = m_cues[container])
            place.time = m_document.containers()[cue].label;
    }
    return place;
}

std::optional<Position> Places::line(int number) const
{
    if (number < 1 || number > lineCount())
        return std::nullopt;
    return m_lines[static_cast<std::size_t>(number) - 1];
}

std::optional<Position> Places::paragraph(int number) const
{
    if (number < 1 || number > paragraphCount())
        return std::nullopt;
    return m_document.blocks()[m_paragraphs[static_cast<std::size_t>(number) - 1]].range.begin;
}

std::optional<Position> Places::page(QStringView label) const
{
    const auto named = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageBegin &page) { return page.label == label; });
    if (named != m_pages.end())
        return named->begin;
    const int number = label.toInt();
    if (number < 1 || number > pageCount())
        return std::nullopt;
    return m_pages[static_cast<std::size_t>(number) - 1].begin;
}

} // namespace document
