// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"

#include "document/canonical_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace document {

namespace {

/// In order of begin, then longest first; what is equal in both stays in the order it came in.
template<typename Ranged>
void sortByRange(std::vector<Ranged> &items)
{
    const auto before = [](const Ranged &a, const Ranged &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : b.range.end < a.range.end;
    };
    if (!std::is_sorted(items.begin(), items.end(), before))
        std::stable_sort(items.begin(), items.end(), before);
}

Range cut(Range range, Range to)
{
    if (range.end < range.begin)
        return {to.end, to.end};
    const Position begin = std::clamp(range.begin, to.begin, to.end);
    return {begin, std::clamp(range.end, begin, to.end)};
}

// Damaged files name sizes that are no numbers, or that no page has.
double finite(double points)
{
    return std::isfinite(points) ? points : 0;
}

double wholeSteps(double points)
{
    constexpr double Farthest = 1 << 24;
    return std::round(std::clamp(finite(points), -Farthest, Farthest) / SegmentStep) * SegmentStep;
}

} // namespace

DocumentBuilder::DocumentBuilder() : m_open{{0, 0}} {}

ContainerIndex DocumentBuilder::open(ContainerKind kind, quint32 number, const QString &label)
{
    endBlock();
    Container container;
    container.kind = kind;
    container.parent = current();
    container.number = number;
    container.label = label;
    const auto index = static_cast<ContainerIndex>(m_document.m_containers.size());
    m_document.m_containers.push_back(std::move(container));
    m_open.push_back({index, m_document.m_blocks.size()});
    return index;
}

void DocumentBuilder::close()
{
    endBlock();
    if (m_open.size() == 1)
        return;
    setContainerRange(m_open.back());
    m_open.pop_back();
}

void DocumentBuilder::setContainerRange(const OpenContainer &open)
{
    const std::vector<Block> &blocks = m_document.m_blocks;
    const bool empty = open.firstBlock == blocks.size();
    m_document.m_containers[open.index].range =
        empty ? Range{position(), position()} : Range{blocks[open.firstBlock].range.begin, blocks.back().range.end};
}

void DocumentBuilder::beginBlock(BlockKind kind, int level, const QString &language)
{
    endBlock();
    if (!m_document.m_blocks.empty())
        m_document.m_text += QChar::LineFeed;
    Block block;
    block.range = {position(), position()};
    block.container = current();
    block.language = languageIndex(language);
    block.kind = kind;
    block.level = static_cast<quint8>(std::clamp(level, 0, 127)) & 0x7f;
    block.furniture = m_furniture;
    m_document.m_blocks.push_back(block);
    m_inBlock = true;
    for (const QString &anchor : std::exchange(m_waitingAnchors, {}))
        addMark(MarkKind::AnchorTarget, anchor);
}

void DocumentBuilder::endBlock()
{
    if (!m_inBlock)
        return;
    mendCutPair();
    block().range.end = position();
    m_inBlock = false;
    m_afterCarriageReturn = false;
}

void DocumentBuilder::mendCutPair()
{
    QString &text = m_document.m_text;
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.back() = QChar::ReplacementCharacter;
}

void DocumentBuilder::appendText(QStringView text)
{
    if (text.isEmpty())
        return;
    if (!m_inBlock)
        beginBlock(BlockKind::Paragraph);
    QString &all = m_document.m_text;
    qsizetype from = m_afterCarriageReturn && text.front() == u'\n' ? 1 : 0;
    m_afterCarriageReturn = text.back() == u'\r';

    // A pair may come in two calls: the high half waits at the end of the text until the next call or the block's end.
    if (!all.isEmpty() && all.back().isHighSurrogate()) {
        if (text.front().isLowSurrogate())
            all += text[from++];
        else
            mendCutPair();
    }
    while (from < text.size()) {
        const qsizetype bad = nextNotCanonical(text, from);
        all += text.mid(from, bad - from);
        if (bad == text.size())
            break;
        from = bad + 1;
        if (text[bad] == u'\r') {
            all += QChar::LineFeed;
            if (from < text.size() && text[from] == u'\n')
                ++from;
        } else if (from == text.size() && text[bad].isHighSurrogate()) {
            all += text[bad];
        } else {
            all += QChar::ReplacementCharacter;
        }
    }
}

void DocumentBuilder::addSpan(SpanKind kind, Range range, const QString &target)
{
    if (range.begin < range.end)
        m_document.m_spans.push_back({range, kind, target});
}

void DocumentBuilder::addMark(MarkKind kind, const QString &target, const QString &text)
{
    if (kind == MarkKind::AnchorTarget && !m_inBlock)
        m_waitingAnchors.append(target);
    else
        addMarkAt(position(), kind, target, text);
}

void DocumentBuilder::addMarkAt(Position at, MarkKind kind, const QString &target, const QString &text)
{
    m_document.m_marks.push_back({at, kind, target, text});
}

void DocumentBuilder::addPage(const Page &page)
{
    m_document.m_pages.push_back(page);
    QSizeF &size = m_document.m_pages.back().size;
    size = {finite(size.width()), finite(size.height())};
}

void DocumentBuilder::addSegment(const Segment &segment)
{
    m_document.m_segments.push_back(segment);
    QRectF &box = m_document.m_segments.back().box;
    box = {wholeSteps(box.x()), wholeSteps(box.y()), wholeSteps(box.width()), wholeSteps(box.height())};
}

void DocumentBuilder::addResource(const Resource &resource)
{
    if (m_resourceNames.contains(resource.name))
        return;
    m_resourceNames.insert(resource.name);
    m_document.m_resources.push_back(resource);
}

void DocumentBuilder::addEmbeddedAnnotation(const EmbeddedAnnotation &embedded)
{
    m_document.m_embedded.push_back(embedded);
    QRectF &area = m_document.m_embedded.back().area;
    area = {finite(area.x()), finite(area.y()), finite(area.width()), finite(area.height())};
}

void DocumentBuilder::setLines(const QString &text, BlockKind kind, const QString &language)
{
    Q_ASSERT(m_document.m_blocks.empty());
    m_document.m_text = canonicalText(text);
    const QStringView all = m_document.m_text;
    if (all.isEmpty())
        return;
    Block block;
    block.language = languageIndex(language);
    block.container = current();
    block.kind = kind;
    block.furniture = m_furniture;
    m_document.m_blocks.reserve(static_cast<std::size_t>(all.count(u'\n')) + 1);
    for (qsizetype begin = 0; begin <= all.size();) {
        const qsizetype lineFeed = all.indexOf(u'\n', begin);
        const qsizetype end = lineFeed < 0 ? all.size() : lineFeed;
        block.range = Range::of(begin, end);
        m_document.m_blocks.push_back(block);
        begin = end + 1;
    }
}

quint16 DocumentBuilder::languageIndex(const QString &language)
{
    if (language.isEmpty())
        return 0;
    const auto known = m_languageIndexes.constFind(language);
    if (known != m_languageIndexes.constEnd())
        return *known;
    if (m_document.m_languages.size() > std::numeric_limits<quint16>::max())
        return 0;
    const auto index = static_cast<quint16>(m_document.m_languages.size());
    m_document.m_languages.append(language);
    m_languageIndexes.insert(language, index);
    return index;
}

void DocumentBuilder::settleRanges()
{
    const Range whole = m_document.range();
    for (Span &span : m_document.m_spans)
        span.range = cut(span.range, whole);
    std::erase_if(m_document.m_spans, [](const Span &span) { return span.range.isEmpty(); });
    sortByRange(m_document.m_spans);

    for (Mark &mark : m_document.m_marks)
        mark.at = std::clamp(mark.at, whole.begin, whole.end);
    std::stable_sort(m_document.m_marks.begin(), m_document.m_marks.end(),
                     [](const Mark &a, const Mark &b) { return a.at < b.at; });

    for (Page &page : m_document.m_pages)
        page.range = cut(page.range, whole);
    const std::size_t pageCount = m_document.m_pages.size();

    std::vector<Segment> &segments = m_document.m_segments;
    sortByRange(segments);
    Range free = whole; // what the segments before have left
    for (Segment &segment : segments) {
        segment.range = cut(segment.range, free);
        free.begin = std::max(free.begin, segment.range.end);
    }
    std::erase_if(segments, [&](const Segment &segment) { return segment.range.isEmpty() || segment.page >= pageCount; });

    for (EmbeddedAnnotation &embedded : m_document.m_embedded) {
        embedded.range = cut(embedded.range, whole);
        if (embedded.page < 0 || static_cast<std::size_t>(embedded.page) >= pageCount)
            embedded.page = -1;
    }
}

Document DocumentBuilder::finish()
{
    while (depth() > 0)
        close();
    endBlock();
    for (const QString &anchor : std::exchange(m_waitingAnchors, {}))
        addMarkAt(position(), MarkKind::AnchorTarget, anchor);
    setContainerRange(m_open.front());
    settleRanges();
    // A text that grew by appending may hold up to twice what it needs.
    if (m_document.m_text.capacity() > m_document.m_text.size() + m_document.m_text.size() / 8)
        m_document.m_text.squeeze();
    m_document.m_blocks.shrink_to_fit();
    m_document.m_spans.shrink_to_fit();
    m_document.m_segments.shrink_to_fit();
    m_document.m_codePoints = CodePointMap(m_document.m_text);
    Document finished = std::move(m_document);
    *this = DocumentBuilder();
    return finished;
}

} // namespace document
