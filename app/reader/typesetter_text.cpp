// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/typesetter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Block;
using document::BlockKind;
using document::Mark;
using document::MarkKind;
using document::Position;
using document::Range;
using document::Span;
using document::SpanKind;

namespace {

constexpr qsizetype DirectionSample = 4096;
constexpr double WidestLine = 1e5;   // of code that is not wrapped
constexpr double TallestBetween = 4; // lines; a larger picture between words is put below them
constexpr double TallestBeside = 1.6;
// Keeps the room of a picture: neutral in mixed directions, and a line may end after it.
constexpr QChar PictureSign = u'\u2013';

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

/// A plain text's paragraph in which lines end only where a width did: the reader of the format says so by making one block of
/// them. Everywhere else a line end within a block is meant.
bool isWrapped(const document::Document &document, const Block &block)
{
    return block.kind == BlockKind::Paragraph && document.format() == u"text";
}

bool isWrittenWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return c.unicode() >= 0x3000 && c.unicode() <= 0x303F; // punctuation of the same
    }
}

/// As many characters as before, so that positions stay right.
void joinLines(QString &text)
{
    constexpr QChar ZeroWidthSpace(0x200B);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1)) {
        const bool withoutSpace =
            at > 0 && at + 1 < text.size() && isWrittenWithoutSpaces(text[at - 1]) && isWrittenWithoutSpaces(text[at + 1]);
        text[at] = withoutSpace ? ZeroWidthSpace : QChar(u' ');
    }
}

} // namespace

std::optional<QSizeF> Typesetter::inlineSize(const Mark &mark, const Block &block) const
{
    if (mark.kind != MarkKind::Image || block.range.isEmpty())
        return std::nullopt;
    const bool between = block.range.begin < mark.at && mark.at < block.range.end;
    const QSizeF size = m_material.pictures.size(mark.target);
    if (size.isEmpty())
        return between ? std::optional(QSizeF()) : std::nullopt;
    const double tallest = (between ? TallestBetween : TallestBeside) * m_fonts.advance(block);
    return size.height() <= tallest && size.width() <= 0.5 * m_measure.column ? std::optional(size) : std::nullopt;
}

void Typesetter::insert(Set &set, qsizetype offset, const QString &sign, const QTextCharFormat &format) const
{
    qsizetype at = offset;
    for (const TextBox::Insertion &before : set.insertions)
        at += before.length;
    const auto begin = static_cast<int>(at);
    const auto length = static_cast<int>(sign.size());
    set.text.insert(at, sign);
    for (QTextLayout::FormatRange &other : set.formats) {
        if (other.start >= begin)
            other.start += length;
        else if (other.start + other.length > begin)
            other.length += length;
    }
    set.formats.append({begin, length, format});
    set.insertions.push_back({offset, sign.size()});
}

void Typesetter::insertPicture(Set &set, qsizetype offset, const Mark &mark, QSizeF size, const Block &block) const
{
    QTextCharFormat format;
    if (size.isEmpty()) {
        constexpr qsizetype LongestText = 60;
        const QString text =
            mark.text.isEmpty() ? QCoreApplication::translate("reader::ReaderPane", "picture") : mark.text.simplified();
        format.setForeground(m_theme.faded);
        insert(set, offset, u'[' + (text.size() > LongestText ? text.left(LongestText) + u'…' : text) + u']', format);
        return;
    }
    const double own = QFontMetricsF(m_fonts.of(block)).horizontalAdvance(PictureSign);
    format.setForeground(QColor(Qt::transparent));
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(size.width() - own + 2);
    insert(set, offset, PictureSign, format);
    set.pictures.push_back({set.formats.back().start, size, &mark});
}

Typesetter::Set Typesetter::compose(std::size_t index, Range range, const Place &place, const Surroundings &around,
                                    bool &colored) const
{
    const document::Document &document = m_material.document;
    const Block &block = document.blocks()[index];
    Set set;
    set.text = document.text(range);
    if (isWrapped(document, block))
        joinLines(set.text);
    else
        set.text.replace(u'\n', QChar::LineSeparator);
    set.formats = formats(index, range, place, around, colored);
    const Position lastMark = range.end < block.range.end ? range.end - 1 : range.end;
    for (const Mark *mark : m_material.spans.marks(range.begin, lastMark)) {
        const qsizetype offset = mark->at - range.begin;
        if (const std::optional<QSizeF> size = inlineSize(*mark, block)) {
            insertPicture(set, offset, *mark, *size, block);
        } else if (mark->kind == MarkKind::FootnoteReference) {
            const QString sign = m_material.spans.footnoteSign(*mark);
            if (sign.isEmpty())
                continue;
            QTextCharFormat raised;
            raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            raised.setForeground(m_theme.link);
            insert(set, offset, sign, raised);
        }
    }
    return set;
}

TextBox Typesetter::makeBox(LaidItem &laid, std::size_t index, Range range, const Place &place, const Surroundings &around) const
{
    const document::Document &document = m_material.document;
    const Block &block = document.blocks()[index];
    Set set = compose(index, range, place, around, laid.colored);
    const bool small = around.footnote && block.kind == BlockKind::Paragraph;
    auto layout = std::make_unique<QTextLayout>(set.text, small ? m_fonts.small() : m_fonts.of(block));
    QTextOption option;
    const QStringView whole = QStringView(document.text()).mid(block.range.begin.value(), block.range.length());
    const bool rightToLeft = whole.left(DirectionSample).isRightToLeft();
    const bool unwrapped = place.within == 0 && !rightToLeft && isUnwrapped(index, range);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(unwrapped ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : place.alignment);
    const bool fixed = block.kind == BlockKind::Code || block.kind == BlockKind::Preformatted;
    option.setTabStopDistance(fixed ? 4 * m_fonts.codeLetterWidth() : 8 * m_fonts.letterWidth());
    layout->setTextOption(option);
    layout->setFormats(set.formats);
    // Visual movement is TextBox's own: with QTextLayout's, places within a run against the paragraph's direction are off by one.
    layout->setCursorMoveStyle(Qt::LogicalMoveStyle);
    layout->setCacheEnabled(true);
    const double advance = small ? m_fonts.smallAdvance() : m_fonts.advance(block);
    layout->beginLayout();
    double y = 0;
    double width = place.width;
    auto picture = set.pictures.cbegin();
    for (;;) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(unwrapped ? WidestLine : place.width);
        if (unwrapped)
            width = std::max(width, line.naturalTextWidth());
        const double height = std::max(advance, std::ceil(line.height()));
        const double gap = std::floor((height - line.height()) / 2);
        const auto begin = picture;
        double tallest = 0;
        for (; picture != set.pictures.cend() && picture->at < line.textStart() + line.textLength(); ++picture)
            tallest = std::max(tallest, picture->size.height());
        y += std::ceil(std::max(0.0, tallest - line.ascent() - gap + 2));
        line.setPosition({0, y + gap});
        for (auto at = begin; at != picture; ++at) {
            const double x = std::min(line.cursorToX(at->at), line.cursorToX(at->at + 1));
            const QPointF corner(place.left + x + 1, place.top + line.y() + line.ascent() - at->size.height());
            laid.pictures.push_back({QRectF(corner, at->size), at->mark->target, at->mark->text});
        }
        y += height;
    }
    layout->endLayout();
    TextBox box(std::move(layout), range, advance, std::move(set.insertions));
    box.moveTo({place.left, place.top});
    box.setWidth(width);
    return box;
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

} // namespace reader
