// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/references.h"

#include "reader/flow.h"

#include <algorithm>

namespace reader {

using document::Container;
using document::ContainerKind;
using document::Mark;
using document::MarkKind;
using document::Position;
using document::Range;
using document::Span;
using document::SpanKind;

std::optional<Reference> referenceAt(const SpanIndex &spans, Position at)
{
    for (const Mark *mark : spans.marks(at, at)) {
        if (mark->kind != MarkKind::FootnoteReference)
            continue;
        const Span *printed = spans.linkAt(at);
        const Range range = printed && printed->range.begin == at ? printed->range : Range{at, at};
        if (const std::optional<Position> target = spans.target(mark->target))
            return Reference{range, *target};
    }
    const Span *link = spans.linkAt(at);
    if (!link || !link->target.startsWith(u'#'))
        return std::nullopt;
    const std::optional<Position> target = spans.target(link->target.mid(1));
    return target ? std::optional(Reference{link->range, *target}) : std::nullopt;
}

std::optional<Position> nextReference(const document::Document &document, Position from)
{
    std::optional<Position> found;
    const std::vector<Span> &spans = document.spans();
    auto span = std::upper_bound(spans.begin(), spans.end(), from,
                                 [](Position at, const Span &candidate) { return at < candidate.range.begin; });
    span = std::find_if(span, spans.end(), [](const Span &candidate) { return candidate.kind == SpanKind::Link; });
    if (span != spans.end())
        found = span->range.begin;
    const std::vector<Mark> &marks = document.marks();
    auto mark =
        std::upper_bound(marks.begin(), marks.end(), from, [](Position at, const Mark &candidate) { return at < candidate.at; });
    mark = std::find_if(mark, marks.end(), [](const Mark &candidate) { return candidate.kind == MarkKind::FootnoteReference; });
    if (mark != marks.end() && (!found || mark->at < *found))
        found = mark->at;
    return found;
}

std::optional<Position> previousReference(const document::Document &document, Position from)
{
    std::optional<Position> found;
    const std::vector<Span> &spans = document.spans();
    auto span = std::lower_bound(spans.begin(), spans.end(), from,
                                 [](const Span &candidate, Position at) { return candidate.range.begin < at; });
    while (span != spans.begin() && !found) {
        if ((--span)->kind == SpanKind::Link)
            found = span->range.begin;
    }
    const std::vector<Mark> &marks = document.marks();
    auto mark =
        std::lower_bound(marks.begin(), marks.end(), from, [](const Mark &candidate, Position at) { return candidate.at < at; });
    while (mark != marks.begin()) {
        if ((--mark)->kind == MarkKind::FootnoteReference)
            return found ? std::max(*found, mark->at) : mark->at;
    }
    return found;
}

Range excerptAt(const document::Document &document, Position target)
{
    const std::optional<std::size_t> index = document.blockAt(target);
    if (!index)
        return {target, target};
    const document::Block &block = document.blocks()[*index];
    if (block.kind == document::BlockKind::Heading)
        return {block.range.begin, document.range().end};
    const std::vector<document::ContainerIndex> around = containersAround(document, block.container);
    for (auto at = around.rbegin(); at != around.rend(); ++at) {
        const Container &container = document.containers()[*at];
        const bool whole = container.kind == ContainerKind::Footnote || container.kind == ContainerKind::ListItem;
        if (whole && !container.range.isEmpty())
            return container.range;
    }
    return block.range;
}

QString openingOf(const document::Document &document, Range excerpt)
{
    constexpr qsizetype Most = 600;
    Position end = std::min(excerpt.end, excerpt.begin + Most);
    if (end > excerpt.begin && end < excerpt.end && document.text().at(end.value() - 1).isHighSurrogate())
        end = end - 1;
    return document.text({excerpt.begin, end});
}

} // namespace reader
