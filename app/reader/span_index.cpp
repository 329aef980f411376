// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/span_index.h"

#include "reader/flow.h"

#include <algorithm>

namespace reader {

using document::Mark;
using document::Position;
using document::Range;
using document::Span;

namespace {

constexpr std::size_t Stride = 64;
constexpr std::size_t DeepestNesting = 64;

} // namespace

SpanIndex::SpanIndex(const document::Document &document) : m_document(document)
{
    const std::vector<Span> &spans = document.spans();
    std::vector<quint32> open;
    for (quint32 i = 0; i < spans.size(); ++i) {
        if (i % Stride == 0) {
            std::erase_if(open, [&](quint32 at) { return spans[at].range.end <= spans[i].range.begin; });
            m_open.push_back(open);
        }
        if (open.size() < DeepestNesting)
            open.push_back(i);
        else
            std::erase_if(open, [&](quint32 at) { return spans[at].range.end <= spans[i].range.begin; });
    }
    for (const Mark &mark : document.marks()) {
        if (mark.kind == document::MarkKind::AnchorTarget && !m_targets.contains(mark.target))
            m_targets.insert(mark.target, mark.at);
    }
}

std::vector<const Span *> SpanIndex::overlapping(Range range) const
{
    const std::vector<Span> &spans = m_document.spans();
    std::vector<const Span *> found;
    const auto after = std::lower_bound(spans.begin(), spans.end(), range.end,
                                        [](const Span &span, Position at) { return span.range.begin < at; });
    const auto inside = std::lower_bound(spans.begin(), spans.end(), range.begin,
                                         [](const Span &span, Position at) { return span.range.begin < at; });
    const auto firstIndex = static_cast<std::size_t>(inside - spans.begin());
    if (!m_open.empty()) {
        const std::size_t group = std::min(firstIndex / Stride, m_open.size() - 1);
        for (quint32 at : m_open[group]) {
            if (at < firstIndex && spans[at].range.overlaps(range))
                found.push_back(&spans[at]);
        }
        for (std::size_t at = group * Stride; at < firstIndex; ++at) {
            if (spans[at].range.overlaps(range))
                found.push_back(&spans[at]);
        }
    }
    for (auto at = inside; at != after; ++at)
        found.push_back(&*at);
    return found;
}

std::vector<const Mark *> SpanIndex::marks(Position from, Position to) const
{
    const std::vector<Mark> &all = m_document.marks();
    std::vector<const Mark *> found;
    auto at = std::lower_bound(all.begin(), all.end(), from, [](const Mark &mark, Position value) { return mark.at < value; });
    for (; at != all.end() && at->at <= to; ++at)
        found.push_back(&*at);
    return found;
}

const Span *SpanIndex::linkAt(Position at) const
{
    for (const Span *span : overlapping({at, at + 1})) {
        if (span->kind == document::SpanKind::Link)
            return span;
    }
    return nullptr;
}

std::optional<Position> SpanIndex::target(const QString &name) const
{
    const auto at = m_targets.constFind(name);
    if (at == m_targets.constEnd())
        return std::nullopt;
    // Readers name a block before they begin it: the mark then stands at the end of the block before.
    const std::optional<std::size_t> block = m_document.blockAt(*at);
    const std::vector<document::Block> &blocks = m_document.blocks();
    if (block && *block + 1 < blocks.size() && blocks[*block].range.end == *at && !blocks[*block].range.isEmpty())
        return blocks[*block + 1].range.begin;
    return *at;
}

QString SpanIndex::footnoteSign(const Mark &reference) const
{
    for (const Span *span : overlapping({reference.at, reference.at + 1})) {
        const bool printed = span->kind == document::SpanKind::Link || span->kind == document::SpanKind::Superscript;
        if (printed && span->range.begin == reference.at)
            return {};
    }
    const std::optional<Position> note = target(reference.target);
    const std::optional<std::size_t> block = note ? m_document.blockAt(*note) : std::nullopt;
    if (block) {
        for (document::ContainerIndex around : containersAround(m_document, m_document.blocks()[*block].container)) {
            const document::Container &container = m_document.containers()[around];
            if (container.kind == document::ContainerKind::Footnote && !container.label.isEmpty())
                return container.label;
        }
    }
    return reference.text.isEmpty() ? QStringLiteral("*") : reference.text;
}

} // namespace reader
