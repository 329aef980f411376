// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/typesetter.h"

#include <algorithm>
#include <cmath>

namespace reader {

using document::Block;
using document::BlockKind;
using document::ContainerIndex;
using document::Mark;
using document::MarkKind;
using document::Range;

namespace {

constexpr qsizetype DirectionSample = 4096;
constexpr double PageBreakLines = 1.6;
constexpr qsizetype LongestUnwrapped = 1000; // of a line of code; who would scroll that far sideways?

int rounded(double pixels)
{
    return static_cast<int>(std::ceil(pixels));
}

/// The gap above a heading, in lines.
double headingGap(int level)
{
    return level <= 1 ? 1.3 : level == 2 ? 1.15 : 0.9;
}

} // namespace

Typesetter::Typesetter(const Material &material, const FontSet &fonts, const Theme &theme, const Measure &measure)
    : m_material(material), m_fonts(fonts), m_theme(theme), m_measure(measure), m_source(material.document.format() == u"source")
{
    m_measure.room = std::max(measure.column, measure.room);
}

bool Typesetter::isUnwrapped(std::size_t index, Range range) const
{
    return !m_measure.wrap && m_material.document.blocks()[index].kind == BlockKind::Code && range.length() <= LongestUnwrapped;
}

double Typesetter::runWidth(std::size_t firstBlock) const
{
    if (const auto known = m_runWidths.constFind(firstBlock); known != m_runWidths.constEnd())
        return *known;
    constexpr std::size_t Sample = 20'000; // blocks; a line further on that is longer counts once it is laid out
    const std::vector<Block> &blocks = m_material.document.blocks();
    const QStringView text(m_material.document.text());
    qsizetype letters = 0;
    for (std::size_t i = firstBlock; i < std::min(blocks.size(), firstBlock + Sample); ++i) {
        if (i > firstBlock && !isPartOfCodeRun(i))
            break;
        const Range range = blocks[i].range;
        if (range.length() > LongestUnwrapped)
            continue;
        const QStringView code = text.mid(range.begin.value(), range.length());
        for (const QStringView line : code.tokenize(u'\n')) {
            qsizetype tabs = 0;
            while (tabs < line.size() && line[tabs] == u'\t')
                ++tabs;
            letters = std::max(letters, line.size() + 3 * tabs);
        }
    }
    return *m_runWidths.insert(firstBlock, static_cast<double>(letters) * m_fonts.codeLetterWidth());
}

void Typesetter::letScroll(LaidItem &laid, std::size_t index, const Place &inner, double padding) const
{
    const std::vector<quint32> &runs = m_material.flow.codeRuns();
    const auto after = std::upper_bound(runs.begin(), runs.end(), index);
    const std::size_t first = after == runs.begin() ? index : *std::prev(after);
    const TextBox &box = laid.boxes.back();
    double &width = m_runWidths[first] = std::max(runWidth(first), box.width());
    laid.windowLeft = m_source ? 0 : inner.left - padding / 2;
    laid.windowWidth = m_source ? m_measure.room : inner.width + padding;
    laid.overflow = std::max(0.0, inner.left + width + padding / 2 - laid.windowLeft - laid.windowWidth);
    if (laid.overflow > 0)
        laid.group = (ScrollGroup(1) << 32) + first;
}

bool Typesetter::isPartOfCodeRun(std::size_t index) const
{
    if (index == 0)
        return false;
    const Block &block = m_material.document.blocks()[index];
    const Block &before = m_material.document.blocks()[index - 1];
    return block.kind == before.kind && block.container == before.container && block.language == before.language &&
           (block.kind == BlockKind::Code || block.kind == BlockKind::Preformatted);
}

double Typesetter::spaceBefore(std::size_t index) const
{
    if (index == 0)
        return 0;
    const Block &block = m_material.document.blocks()[index];
    const Block &before = m_material.document.blocks()[index - 1];
    if (isPartOfCodeRun(index))
        return 0;
    if (block.kind == BlockKind::Heading) {
        const double lines = before.kind == BlockKind::Heading ? 0.4 : headingGap(block.level);
        return lines * m_fonts.bodyAdvance();
    }
    if (before.kind == BlockKind::Heading)
        return 0.45 * m_fonts.bodyAdvance();
    if (!m_material.flow.isProse() || isBlank(index))
        return 0;
    return m_fonts.paragraphGap();
}

bool Typesetter::isBlank(std::size_t index) const
{
    const Block &block = m_material.document.blocks()[index];
    return block.range.isEmpty() && block.kind == BlockKind::Paragraph && !m_source;
}

double Typesetter::blankHeight(std::size_t index) const
{
    // Plain text parts its paragraphs by a blank line, so one is as high as the gap between paragraphs; elsewhere it comes on top
    // of that gap. Of a longer run, each further one adds less, and is still high enough to be seen and clicked.
    const double line = m_fonts.bodyAdvance();
    const std::size_t before = index == 0 || !isBlank(index - 1) ? 0 : index == 1 || !isBlank(index - 2) ? 1 : 2;
    if (before > 0)
        return std::round(line * (before == 1 ? 0.4 : 0.2));
    return m_material.flow.isProse() ? std::round(0.4 * line) : std::clamp(m_fonts.paragraphGap(), std::round(0.4 * line), line);
}

int Typesetter::estimatedHeight(std::size_t item) const
{
    const Flow &flow = m_material.flow;
    const double length = static_cast<double>(flow.range(item).length());
    if (flow.isRow(item)) {
        const double lines = std::ceil(length * m_fonts.letterWidth() / (0.7 * m_measure.column));
        return rounded(std::max(1.0, lines) * m_fonts.bodyAdvance() + m_fonts.em());
    }
    const std::size_t index = flow.block(item);
    const Block &block = m_material.document.blocks()[index];
    if (isBlank(index))
        return rounded(blankHeight(index));
    double lines = std::max(1.0, std::ceil(length * m_fonts.letterWidth(block) / m_measure.column));
    if (isUnwrapped(index, block.range)) {
        const QStringView text(m_material.document.text());
        lines = 1.0 + static_cast<double>(text.mid(block.range.begin.value(), block.range.length()).count(u'\n'));
    }
    const double before = flow.continuesBlock(item) ? 0 : spaceBefore(index);
    return rounded(before + lines * m_fonts.advance(block));
}

LaidItem Typesetter::layOut(std::size_t item) const
{
    const Flow &flow = m_material.flow;
    LaidItem laid;
    laid.item = item;
    laid.range = flow.range(item);
    if (flow.isRow(item)) {
        layOutRows(laid);
        return laid;
    }
    const std::size_t block = flow.block(item);
    Place place;
    place.width = m_measure.column;
    place.top = flow.continuesBlock(item) ? 0 : spaceBefore(block);
    laid.height = rounded(layOutBlock(laid, block, laid.range, place));
    return laid;
}

double Typesetter::layOutBlock(LaidItem &laid, std::size_t index, Range range, const Place &place) const
{
    const Block &block = m_material.document.blocks()[index];
    const bool first = range.begin == block.range.begin;
    const bool last = range.end == block.range.end;
    const Surroundings around = surroundings(m_material.document, index, first, place.within, m_fonts);
    const QStringView text = QStringView(m_material.document.text()).mid(block.range.begin.value(), block.range.length());
    const bool rightToLeft = text.left(DirectionSample).isRightToLeft();
    Place inner = place;
    inner.left = place.left + (rightToLeft ? 0 : around.indent);
    inner.width = std::max(place.width - around.indent, std::min(place.width, 6 * m_fonts.em()));
    double y = placeHead(laid, index, first, inner, around);

    const std::vector<const Mark *> marks = m_material.spans.marks(range.begin, last ? range.end : range.end - 1);
    std::vector<const Mark *> above;
    std::vector<const Mark *> below;
    for (const Mark *mark : marks) {
        if (!inlineSize(*mark, block))
            (mark->at == range.begin ? above : below).push_back(mark);
    }
    inner.top = y;
    y = placeMarks(laid, above, inner);

    const bool isCode = block.kind == BlockKind::Code && !m_source;
    const double padding = isCode ? std::round(0.7 * m_fonts.em()) : 0;
    const bool runBegins = isCode && first && !isPartOfCodeRun(index);
    const bool runEnds = isCode && last && (index + 1 >= m_material.document.blocks().size() || !isPartOfCodeRun(index + 1));
    const double panelTop = y;
    y += runBegins ? padding : 0;
    inner.left += padding;
    inner.width -= 2 * padding;
    inner.top = y;

    const bool onlyMarks = range.isEmpty() && y > place.top && !marks.empty();
    const double textTop = y;
    TextBox box = makeBox(laid, index, range, inner, around);
    if (marks.empty() && isBlank(index) && place.within == 0 && around.markers.empty())
        box.squeeze(blankHeight(index));
    if (!onlyMarks)
        y += box.height();
    laid.boxes.push_back(std::move(box));
    if (place.within == 0 && isUnwrapped(index, range))
        letScroll(laid, index, inner, padding);

    y += runEnds ? padding : 0;
    if (isCode) {
        const QRectF panel(inner.left - padding, panelTop, inner.width + 2 * padding, y - panelTop);
        laid.decorations.insert(laid.decorations.begin(), {Decoration::Kind::Panel, panel, {}});
    }
    placeMarkers(laid, block, place, around, textTop, rightToLeft);
    inner.top = y;
    y = placeMarks(laid, below, inner);
    const bool goesOn = index > 0 && first && !around.bars.empty() && inQuotation(index - 1);
    for (const double bar : around.bars) {
        const double top = goesOn ? 0 : place.top;
        laid.decorations.push_back({Decoration::Kind::Bar, QRectF(place.fromLeading(bar, rightToLeft) - 1, top, 3, y - top), {}});
    }
    return y;
}

double Typesetter::placeHead(LaidItem &laid, std::size_t index, bool first, const Place &place, const Surroundings &around) const
{
    double y = place.top;
    if (around.inList && first && y > 0 && m_material.document.blocks()[index].kind == BlockKind::Paragraph)
        y = std::round(0.55 * y);
    if (around.beginsPage && index > 0 && place.within == 0) {
        const double height = m_fonts.bodyAdvance() * PageBreakLines;
        laid.decorations.push_back({Decoration::Kind::PageBreak, QRectF(0, y, m_measure.column, height), around.pageLabel});
        y += height;
    }
    if (!around.above.isEmpty()) {
        laid.decorations.push_back({Decoration::Kind::Marker, QRectF(place.left, y, place.width, m_fonts.smallAdvance()),
                                    around.above, Qt::AlignLeft, true});
        y += m_fonts.smallAdvance();
    }
    return y;
}

void Typesetter::placeMarkers(LaidItem &laid, const Block &block, const Place &place, const Surroundings &around, double top,
                              bool rightToLeft) const
{
    const double wide = 6 * m_fonts.em();
    const double height = around.footnote ? m_fonts.smallAdvance() : m_fonts.advance(block);
    for (const Surroundings::Marker &marker : around.markers) {
        const double end = place.fromLeading(marker.end, rightToLeft);
        laid.decorations.push_back({Decoration::Kind::Marker, QRectF(rightToLeft ? end : end - wide, top, wide, height),
                                    marker.text, rightToLeft ? Qt::AlignLeft : Qt::AlignRight, around.footnote});
    }
}

bool Typesetter::inQuotation(std::size_t index) const
{
    for (ContainerIndex at : containersAround(m_material.document, m_material.document.blocks()[index].container)) {
        if (m_material.document.containers()[at].kind == document::ContainerKind::Quotation)
            return true;
    }
    return false;
}

double Typesetter::placeMarks(LaidItem &laid, const std::vector<const Mark *> &marks, const Place &place) const
{
    double y = place.top;
    for (const Mark *mark : marks) {
        Place here = place;
        here.top = y;
        if (mark->kind == MarkKind::Image) {
            y = placePicture(laid, *mark, here);
        } else if (mark->kind == MarkKind::Rule) {
            const double height = std::round(m_fonts.bodyAdvance() * 0.9);
            laid.decorations.push_back({Decoration::Kind::Rule, QRectF(place.left, y, place.width, height), {}});
            y += height;
        } else if (mark->kind == MarkKind::PageBreak) {
            const double height = m_fonts.bodyAdvance() * PageBreakLines;
            laid.decorations.push_back({Decoration::Kind::PageBreak, QRectF(place.left, y, place.width, height), mark->target});
            y += height;
        }
    }
    return y;
}

double Typesetter::placePicture(LaidItem &laid, const Mark &mark, const Place &place) const
{
    const QSizeF natural = m_material.pictures.size(mark.target);
    QSizeF size(place.width, m_fonts.bodyAdvance() * 1.8);
    if (!natural.isEmpty()) {
        constexpr double Tallest = 1.4; // of the column's width
        const double scale = std::min({1.0, place.width / natural.width(), m_measure.column * Tallest / natural.height()});
        size = natural * scale;
    }
    const double gap = std::round(m_fonts.bodyAdvance() * 0.3);
    laid.pictures.push_back({QRectF(QPointF(place.left, place.top + gap), size), mark.target, mark.text});
    return std::ceil(place.top + size.height() + 2 * gap);
}

} // namespace reader
