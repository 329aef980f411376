// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/document_layout.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr std::size_t MostLaid = 600; // items kept; a screen shows 20 to 100

} // namespace

DocumentLayout::DocumentLayout(document::DocumentPointer document)
    : m_document(std::move(document)),
      m_flow(*m_document),
      m_spans(*m_document),
      m_pictures(*m_document),
      m_colors(*m_document, m_flow)
{
}

void DocumentLayout::setUp(const FontSet &fonts, const Theme &theme, const Typesetter::Measure &measure)
{
    m_laid.clear();
    m_shifts.clear();
    m_colors.setTheme(theme);
    m_typesetter.emplace(Typesetter::Material{*m_document, m_flow, m_spans, m_pictures, m_colors}, fonts, theme, measure);
    std::vector<qint32> heights(m_flow.size());
    for (std::size_t i = 0; i < heights.size(); ++i)
        heights[i] = m_typesetter->estimatedHeight(i);
    m_heights = HeightIndex(std::move(heights));
}

void DocumentLayout::setTheme(const Theme &theme)
{
    m_laid.clear();
    m_colors.setTheme(theme);
    m_typesetter.emplace(Typesetter::Material{*m_document, m_flow, m_spans, m_pictures, m_colors}, FontSet(fonts()), theme,
                         Typesetter::Measure(m_typesetter->measure()));
}

LaidItem &DocumentLayout::item(std::size_t index)
{
    std::unique_ptr<LaidItem> &laid = m_laid[index];
    if (!laid) {
        laid = std::make_unique<LaidItem>(m_typesetter->layOut(index));
        m_heights.setHeight(index, laid->height);
        if (laid->group != NoScrollGroup)
            laid->shift = m_shifts.value(laid->group, 0.0);
    }
    laid->used = m_frame;
    return *laid;
}

const LaidItem *DocumentLayout::laidItem(std::size_t index) const
{
    const auto at = m_laid.find(index);
    return at == m_laid.end() ? nullptr : at->second.get();
}

DocumentLayout::Anchor DocumentLayout::normalized(Anchor anchor, int viewHeight)
{
    if (isEmpty())
        return {};
    anchor.item = std::min(anchor.item, m_flow.size() - 1);
    while (anchor.offset < 0 && anchor.item > 0)
        anchor.offset += item(--anchor.item).height;
    anchor.offset = std::max(anchor.offset, 0);
    while (anchor.item + 1 < m_flow.size() && anchor.offset >= item(anchor.item).height)
        anchor.offset -= item(anchor.item++).height;

    int filled = -anchor.offset;
    std::size_t next = anchor.item;
    while (next < m_flow.size() && filled < viewHeight)
        filled += item(next++).height;
    if (filled >= viewHeight)
        return anchor;
    anchor.offset -= viewHeight - filled;
    while (anchor.offset < 0 && anchor.item > 0)
        anchor.offset += item(--anchor.item).height;
    anchor.offset = std::max(anchor.offset, 0);
    return anchor;
}

DocumentLayout::Anchor DocumentLayout::anchorAt(qint64 y) const
{
    if (isEmpty())
        return {};
    const std::size_t item = m_heights.itemAt(y);
    const qint64 offset = std::clamp<qint64>(y - top(item), 0, std::max(0, m_heights.height(item) - 1));
    return {item, static_cast<int>(offset)};
}

std::vector<LaidItem> DocumentLayout::excerpt(Range range, int width, int height, const Theme &theme)
{
    const Typesetter typesetter({*m_document, m_flow, m_spans, m_pictures, m_colors}, fonts(), theme, {width, width, true});
    std::vector<LaidItem> items;
    int high = 0;
    for (std::size_t item = isEmpty() ? 0 : m_flow.itemAt(range.begin); item < m_flow.size() && high <= height; ++item) {
        if (!items.empty() && m_flow.begin(item) >= range.end)
            break;
        items.push_back(typesetter.layOut(item));
        high += items.back().height;
    }
    return items;
}

DocumentLayout::Anchor DocumentLayout::lineTop(Position at)
{
    if (isEmpty())
        return {};
    const std::size_t index = m_flow.itemAt(at);
    const LaidItem &laid = item(index);
    const TextBox *box = laid.boxAt(at);
    return {index, box ? static_cast<int>(box->lineArea(box->lineAt(at)).top()) : 0};
}

void DocumentLayout::beginFrame()
{
    ++m_frame;
    if (m_laid.size() < MostLaid)
        return;
    const quint64 oldest = m_frame > 8 ? m_frame - 8 : 0;
    std::erase_if(m_laid, [oldest](const auto &entry) { return entry.second->used < oldest; });
}

void DocumentLayout::dropTints(Range range)
{
    for (auto &[index, laid] : m_laid) {
        if (laid->range.begin <= range.end && range.begin <= laid->range.end)
            laid->tints.reset();
    }
}

void DocumentLayout::scrollGroup(ScrollGroup group, double by)
{
    double &shift = m_shifts[group];
    double most = 0;
    for (const auto &[index, laid] : m_laid) {
        if (laid->group == group)
            most = std::max(most, laid->overflow);
    }
    shift = std::clamp(shift + by, 0.0, most);
    for (const auto &[index, laid] : m_laid) {
        if (laid->group == group)
            laid->shift = shift;
    }
}

bool DocumentLayout::doColorWork(qint64 milliseconds)
{
    if (!m_colors.work(milliseconds))
        return false;
    dropUncolored();
    return true;
}

void DocumentLayout::dropUncolored()
{
    std::erase_if(m_laid, [](const auto &entry) { return !entry.second->colored; });
}

} // namespace reader
