// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/typesetter.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace reader {

using document::Block;
using document::BlockKind;
using document::Container;
using document::ContainerIndex;
using document::Mark;
using document::MarkKind;
using document::Position;
using document::Range;
using document::Span;
using document::SpanKind;

namespace {

constexpr qsizetype DirectionSample = 4096;
constexpr double PageBreakLines = 1.6;

int rounded(double pixels)
{
    return static_cast<int>(std::ceil(pixels));
}

/// The gap above a heading, in lines.
double headingGap(int level)
{
    return level <= 1 ? 1.3 : level == 2 ? 1.15 : 0.9;
}

QTextCharFormat spanFormat(const Span &span, const Theme &theme, const FontSet &fonts)
{
    QTextCharFormat format;
    switch (span.kind) {
    case SpanKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case SpanKind::Emphasis:
        format.setFontItalic(true);
        break;
    case SpanKind::Code:
        format.setFontFamilies({fonts.code().family()});
        format.setFontPointSize(fonts.code().pointSizeF());
        break;
    case SpanKind::Link:
        format.setForeground(theme.link);
        format.setFontUnderline(true);
        break;
    case SpanKind::Superscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case SpanKind::Subscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
    case SpanKind::Small:
        format.setFontPointSize(fonts.small().pointSizeF());
        break;
    case SpanKind::Struck:
        format.setFontStrikeOut(true);
        break;
    case SpanKind::Underline:
        format.setFontUnderline(true);
        break;
    }
    return format;
}

} // namespace

Typesetter::Typesetter(const Material &material, const FontSet &fonts, const Theme &theme, int column, int room)
    : m_material(material),
      m_fonts(fonts),
      m_theme(theme),
      m_column(column),
      m_room(std::max(column, room)),
      m_source(material.document.format() == u"source")
{
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
        const double lines = std::ceil(length * m_fonts.letterWidth() / (0.7 * m_column));
        return rounded(std::max(1.0, lines) * m_fonts.bodyAdvance() + m_fonts.em());
    }
    const std::size_t index = flow.block(item);
    const Block &block = m_material.document.blocks()[index];
    if (isBlank(index))
        return rounded(blankHeight(index));
    const double lines = std::max(1.0, std::ceil(length * m_fonts.letterWidth(block) / m_column));
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
        layOutRow(laid, flow.row(item));
        return laid;
    }
    const std::size_t block = flow.block(item);
    Place place;
    place.width = m_column;
    place.top = flow.continuesBlock(item) ? 0 : spaceBefore(block);
    laid.height = rounded(layOutBlock(laid, block, laid.range, place));
    return laid;
}

double Typesetter::layOutBlock(LaidItem &laid, std::size_t index, Range range, const Place &place) const
{
    const Block &block = m_material.document.blocks()[index];
    const bool first = range.begin == block.range.begin;
    const bool last = range.end == block.range.end;
    Surroundings around = surroundings(m_material.document, index, first, place.within, m_fonts);
    Place inner = place;
    double y = place.top;
    if (around.inList && first && y > 0 && block.kind == BlockKind::Paragraph)
        y = inner.top = std::round(0.55 * y);
    if (around.beginsPage && index > 0 && place.within == 0) {
        laid.decorations.push_back(
            {Decoration::Kind::PageBreak, QRectF(0, y, m_column, m_fonts.bodyAdvance() * PageBreakLines), around.pageLabel});
        y += m_fonts.bodyAdvance() * PageBreakLines;
    }
    const QStringView text = QStringView(m_material.document.text()).mid(block.range.begin.value(), block.range.length());
    const bool rightToLeft = text.left(DirectionSample).isRightToLeft();
    inner.left = place.left + (rightToLeft ? 0 : around.indent);
    inner.width = std::max(place.width - around.indent, std::min(place.width, 6 * m_fonts.em()));
    const auto fromLeading = [&](double distance) {
        return rightToLeft ? place.left + place.width - distance : place.left + distance;
    };
    if (!around.above.isEmpty()) {
        laid.decorations.push_back({Decoration::Kind::Marker, QRectF(inner.left, y, inner.width, m_fonts.smallAdvance()),
                                    around.above, Qt::AlignLeft, true});
        y += m_fonts.smallAdvance();
    }

    const std::vector<const Mark *> marks = m_material.spans.marks(range.begin, last ? range.end : range.end - 1);
    std::vector<const Mark *> above;
    std::vector<const Mark *> below;
    for (const Mark *mark : marks)
        (mark->at == range.begin ? above : below).push_back(mark);
    inner.top = y;
    y = placeMarks(laid, above, inner);

    const bool isCode = block.kind == BlockKind::Code && !m_source;
    const double padding = isCode ? std::round(0.7 * m_fonts.em()) : 0;
    const bool runBegins = isCode && first && !isPartOfCodeRun(index);
    const bool runEnds = isCode && last && (index + 1 >= m_material.document.blocks().size() || !isPartOfCodeRun(index + 1));
    const double panelTop = y;
    if (runBegins)
        y += padding;
    inner.left += padding;
    inner.width -= 2 * padding;
    inner.top = y;

    const bool onlyMarks = range.isEmpty() && y > place.top && !marks.empty();
    const double textTop = y;
    TextBox box = makeBox(index, range, inner, around, laid.colored);
    box.moveTo({inner.left, y});
    box.setWidth(inner.width);
    if (marks.empty() && isBlank(index) && place.within == 0 && around.markers.empty())
        box.squeeze(blankHeight(index));
    if (!onlyMarks)
        y += box.height();
    laid.boxes.push_back(std::move(box));

    if (runEnds)
        y += padding;
    if (isCode) {
        const QRectF panel(inner.left - padding, panelTop, inner.width + 2 * padding, y - panelTop);
        laid.decorations.insert(laid.decorations.begin(), {Decoration::Kind::Panel, panel, {}});
    }
    for (const Surroundings::Marker &marker : around.markers) {
        const double wide = 6 * m_fonts.em();
        const double end = fromLeading(marker.end);
        laid.decorations.push_back({Decoration::Kind::Marker,
                                    QRectF(rightToLeft ? end : end - wide, textTop, wide, m_fonts.advance(block)), marker.text,
                                    rightToLeft ? Qt::AlignLeft : Qt::AlignRight, around.footnote});
    }
    inner.top = y;
    y = placeMarks(laid, below, inner);
    for (const double bar : around.bars) {
        const bool continued = index > 0 && first && !around.bars.empty() && inQuotation(index - 1);
        const double top = continued ? 0 : place.top;
        laid.decorations.push_back({Decoration::Kind::Bar, QRectF(fromLeading(bar) - 1, top, 3, y - top), {}});
    }
    return y;
}

bool Typesetter::inQuotation(std::size_t index) const
{
    for (ContainerIndex at : containersAround(m_material.document, m_material.document.blocks()[index].container)) {
        if (m_material.document.containers()[at].kind == document::ContainerKind::Quotation)
            return true;
    }
    return false;
}

void Typesetter::layOutRow(LaidItem &laid, ContainerIndex row) const
{
    const document::Document &document = m_material.document;
    const std::vector<Block> &blocks = document.blocks();
    const std::size_t firstBlock = m_material.flow.block(laid.item);
    const std::optional<TablePlace> tableOf = tablePlace(document, blocks[firstBlock].container);
    const ContainerIndex table = tableOf ? tableOf->table : 0;
    const TableColumns &columns = columnsOf(table);
    const bool firstRow = document.containers()[table].range.begin == laid.range.begin;
    const double top = firstRow ? spaceBefore(firstBlock) : 0;
    const double padding = std::round(columns.padding * 0.7);

    struct Cell {
        double left;
        double width;
        double bottom;
        bool header;
    };
    std::map<ContainerIndex, Cell> cells;
    double bottom = top + m_fonts.bodyAdvance() + 2 * padding;
    for (std::size_t i = firstBlock; i < blocks.size() && blocks[i].range.begin <= laid.range.end; ++i) {
        const std::optional<TablePlace> at = tablePlace(document, blocks[i].container);
        if (!at || at->row != row)
            break;
        const Container &container = document.containers()[at->cell];
        const auto [entry, isNew] = cells.try_emplace(at->cell);
        Cell &cell = entry->second;
        if (isNew)
            cell = {columns.left(container.number), columns.width(container.number, container.columnSpan), top + padding,
                    container.header};
        Place place;
        place.left = cell.left + columns.padding;
        place.width = std::max(cell.width - 2 * columns.padding, m_fonts.em());
        place.top = cell.bottom;
        place.header = container.header;
        place.within = at->cell;
        const std::size_t column = std::min<std::size_t>(container.number, columns.count() - 1);
        if (columns.numeric[column] && container.columnSpan <= 1)
            place.alignment = Qt::AlignRight | Qt::AlignAbsolute;
        cell.bottom = layOutBlock(laid, i, blocks[i].range, place);
        bottom = std::max(bottom, cell.bottom + padding);
    }
    for (const auto &[container, cell] : cells) {
        const auto kind = cell.header ? Decoration::Kind::HeadFrame : Decoration::Kind::CellFrame;
        laid.decorations.insert(laid.decorations.begin(), {kind, QRectF(cell.left, top, cell.width, bottom - top),
                                                           firstRow ? QStringLiteral("1") : QString()});
    }
    laid.height = rounded(bottom);
    laid.table = table;
    laid.overflow = std::max(0.0, columns.width() - m_room);
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
        const double scale = std::min({1.0, place.width / natural.width(), m_column * Tallest / natural.height()});
        size = natural * scale;
    }
    const double gap = std::round(m_fonts.bodyAdvance() * 0.3);
    laid.pictures.push_back({QRectF(QPointF(place.left, place.top + gap), size), mark.target, mark.text});
    return std::ceil(place.top + size.height() + 2 * gap);
}

TextBox Typesetter::makeBox(std::size_t index, Range range, const Place &place, const Surroundings &around, bool &colored) const
{
    const document::Document &document = m_material.document;
    const Block &block = document.blocks()[index];
    QString text = document.text(range);
    text.replace(u'\n', QChar::LineSeparator);
    QList<QTextLayout::FormatRange> formatted = formats(index, range, place, around, colored);

    std::vector<TextBox::Insertion> insertions;
    int added = 0;
    for (const Mark *mark : m_material.spans.marks(range.begin, range.end)) {
        if (mark->kind != MarkKind::FootnoteReference)
            continue;
        const QString sign = m_material.spans.footnoteSign(*mark);
        if (sign.isEmpty())
            continue;
        const qsizetype offset = mark->at - range.begin;
        const int at = static_cast<int>(offset) + added;
        text.insert(at, sign);
        for (QTextLayout::FormatRange &format : formatted) {
            if (format.start >= at)
                format.start += static_cast<int>(sign.size());
            else if (format.start + format.length > at)
                format.length += static_cast<int>(sign.size());
        }
        QTextLayout::FormatRange raised;
        raised.start = at;
        raised.length = static_cast<int>(sign.size());
        raised.format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        raised.format.setForeground(m_theme.link);
        formatted.append(raised);
        insertions.push_back({offset, sign.size()});
        added += raised.length;
    }

    const bool small = around.footnote && block.kind == BlockKind::Paragraph;
    auto layout = std::make_unique<QTextLayout>(text, small ? m_fonts.small() : m_fonts.of(block));
    QTextOption option;
    const QStringView whole = QStringView(document.text()).mid(block.range.begin.value(), block.range.length());
    const bool rightToLeft = whole.left(DirectionSample).isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : place.alignment);
    const bool fixed = block.kind == BlockKind::Code || block.kind == BlockKind::Preformatted;
    option.setTabStopDistance(fixed ? 4 * m_fonts.codeLetterWidth() : 8 * m_fonts.letterWidth());
    layout->setTextOption(option);
    layout->setFormats(formatted);
    layout->setCursorMoveStyle(Qt::VisualMoveStyle);
    layout->setCacheEnabled(true);
    const double advance = small ? m_fonts.smallAdvance() : m_fonts.advance(block);
    layout->beginLayout();
    double y = 0;
    for (;;) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width);
        const double height = std::max(advance, std::ceil(line.height()));
        line.setPosition({0, y + std::floor((height - line.height()) / 2)});
        y += height;
    }
    layout->endLayout();
    return TextBox(std::move(layout), range, advance, std::move(insertions));
}

QList<QTextLayout::FormatRange> Typesetter::formats(std::size_t index, Range range, const Place &place,
                                                    const Surroundings &around, bool &colored) const
{
    const Block &block = m_material.document.blocks()[index];
    QList<QTextLayout::FormatRange> result;
    const auto add = [&](Range where, const QTextCharFormat &format) {
        const Range cut = where.intersected(range);
        if (!cut.isEmpty())
            result.append({static_cast<int>(cut.begin - range.begin), static_cast<int>(cut.length()), format});
    };
    if (block.kind == BlockKind::Code && block.language != 0)
        colored = m_material.colors.formats(range, result) && colored;
    QTextCharFormat all;
    if (block.furniture || block.kind == BlockKind::Caption)
        all.setForeground(m_theme.faded);
    if (block.kind == BlockKind::Caption)
        all.setFontItalic(true);
    if (block.kind == BlockKind::Heading)
        all.setForeground(m_theme.heading);
    if (place.header)
        all.setFontWeight(QFont::DemiBold);
    if (!all.isEmpty())
        add(range, all);
    if (around.speaker > 0) {
        QTextCharFormat name;
        name.setFontWeight(QFont::Bold);
        name.setForeground(m_theme.heading);
        add({block.range.begin, block.range.begin + around.speaker}, name);
    }
    for (const Span *span : m_material.spans.overlapping(range))
        add(span->range, spanFormat(*span, m_theme, m_fonts));
    return result;
}

const TableColumns &Typesetter::columnsOf(ContainerIndex table) const
{
    auto at = m_tables.find(table);
    if (at == m_tables.end()) {
        TableColumns columns = measureTable(m_material.document, table, m_fonts, m_column);
        if (columns.width() > m_column)
            columns = measureTable(m_material.document, table, m_fonts, m_room);
        at = m_tables.insert(table, columns);
    }
    return *at;
}

} // namespace reader
