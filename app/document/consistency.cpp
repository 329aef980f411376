// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/consistency.h"

#include "document/canonical_text.h"

#include <QSet>

#include <limits>

namespace document {

namespace {

using Finding = QLatin1String; // empty: nothing is wrong

bool isWithin(Range range, const Document &document)
{
    return range.begin <= range.end && document.range().contains(range);
}

Finding inBlocks(const Document &document)
{
    const QString &text = document.text();
    const std::vector<Block> &blocks = document.blocks();
    if (blocks.empty())
        return text.isEmpty() ? Finding() : Finding("text without blocks");
    Position expected;
    for (const Block &block : blocks) {
        if (block.range.begin != expected || block.range.end < block.range.begin)
            return Finding("a block does not begin after the one before it");
        const qsizetype end = block.range.end.value();
        if (end > text.size() || (&block == &blocks.back() ? end != text.size() : end == text.size() || text[end] != u'\n'))
            return Finding("a block does not end at a line feed or the text's end");
        if (block.container >= document.containers().size())
            return Finding("a block's container is missing");
        if (block.language >= document.languages().size())
            return Finding("a block's language is missing");
        if (block.kind > BlockKind::LastKind)
            return Finding("a block of unknown kind");
        expected = block.range.end + 1;
    }
    return {};
}

Finding inContainers(const Document &document)
{
    const std::vector<Container> &containers = document.containers();
    if (containers.empty() || containers.front().kind != ContainerKind::Document || containers.front().parent != 0)
        return Finding("the document's own container is missing");
    for (std::size_t i = 0; i < containers.size(); ++i) {
        const Container &container = containers[i];
        if (container.kind > ContainerKind::LastKind || (i > 0 && container.kind == ContainerKind::Document))
            return Finding("a container of unknown kind");
        if (!isWithin(container.range, document))
            return Finding("a container outside the text");
        if (i == 0)
            continue;
        // In pre-order the parent is the container before, or one around that. What is climbed here was opened once, so this is
        // linear.
        std::size_t around = i - 1;
        while (around > container.parent)
            around = containers[around].parent;
        if (around != container.parent)
            return Finding("containers out of order");
    }
    return {};
}

Finding inInlines(const Document &document)
{
    const Span *before = nullptr;
    for (const Span &span : document.spans()) {
        if (span.range.isEmpty() || !isWithin(span.range, document))
            return Finding("an empty span or one outside the text");
        if (span.kind > SpanKind::LastKind)
            return Finding("a span of unknown kind");
        const bool sorted = !before || before->range.begin < span.range.begin ||
                            (before->range.begin == span.range.begin && span.range.end <= before->range.end);
        if (!sorted)
            return Finding("spans out of order");
        before = &span;
    }
    Position last;
    for (const Mark &mark : document.marks()) {
        if (mark.at < last || document.range().end < mark.at)
            return Finding("a mark out of order or outside the text");
        if (mark.kind > MarkKind::LastKind)
            return Finding("a mark of unknown kind");
        last = mark.at;
    }
    return {};
}

Finding inPages(const Document &document)
{
    for (const Page &page : document.pages()) {
        if (!isWithin(page.range, document))
            return Finding("a page outside the text");
    }
    Position free;
    for (const Segment &segment : document.segments()) {
        if (segment.range.begin < free || segment.range.isEmpty() || !isWithin(segment.range, document))
            return Finding("a segment that is empty, overlaps the one before, or is outside the text");
        if (segment.page >= document.pages().size())
            return Finding("a segment's page is missing");
        free = segment.range.end;
    }
    return {};
}

Finding inTheRest(const Document &document)
{
    const qsizetype mostLanguages = qsizetype(std::numeric_limits<quint16>::max()) + 1;
    if (document.languages().isEmpty() || !document.languages().front().isEmpty() || document.languages().size() > mostLanguages)
        return Finding("the first language is not the empty one");
    QSet<QStringView> names;
    for (const Resource &resource : document.resources()) {
        if (resource.role > ResourceRole::LastRole)
            return Finding("a resource of unknown role");
        const qsizetype before = names.size();
        names.insert(resource.name);
        if (names.size() == before)
            return Finding("two resources of one name");
    }
    for (const EmbeddedAnnotation &embedded : document.embeddedAnnotations()) {
        if (!isWithin(embedded.range, document))
            return Finding("an annotation of the file's own outside the text");
        if (embedded.page < -1 || embedded.page >= static_cast<qsizetype>(document.pages().size()))
            return Finding("the page of an annotation of the file's own is missing");
    }
    for (const MetadataValue &value : document.metadata().values()) {
        if (value.origin > Origin::LastOrigin)
            return Finding("metadata of unknown origin");
    }
    return {};
}

} // namespace

QString firstStructuralInconsistency(const Document &document)
{
    for (const auto check : {inBlocks, inContainers, inInlines, inPages, inTheRest}) {
        const Finding finding = check(document);
        if (!finding.isEmpty())
            return finding;
    }
    return {};
}

QString firstInconsistency(const Document &document)
{
    const QString &text = document.text();
    if (nextNotCanonical(text, 0) != text.size())
        return QStringLiteral("the text is not canonical");
    return firstStructuralInconsistency(document);
}

} // namespace document
