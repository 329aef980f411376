// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/font_set.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Block;
using document::BlockKind;

namespace {

constexpr std::array<double, 6> HeadingSizes{1.75, 1.42, 1.2, 1.08, 1.0, 0.95};

double letter(const QFont &font)
{
    // The letters of English and German running text in about their frequencies; a font's average width counts all glyphs alike.
    static const QString sample =
        QStringLiteral("etaoin shrdlu the quick brown fox reads and marks each passage, er las den Satz");
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<double>(sample.size());
}

double natural(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return metrics.ascent() + metrics.descent();
}

std::size_t headingIndex(const Block &block)
{
    return static_cast<std::size_t>(std::clamp<int>(block.level, 1, 6) - 1);
}

} // namespace

FontSet::FontSet(const Typography &typography, double zoom, const QFont &application) : m_body(application)
{
    if (!typography.family.isEmpty())
        m_body.setFamily(typography.family);
    m_body.setPointSizeF(typography.pointSize * zoom);
    m_code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!typography.codeFamily.isEmpty())
        m_code.setFamily(typography.codeFamily);
    m_code.setStyleHint(QFont::Monospace);
    m_code.setPointSizeF(typography.pointSize * zoom * 0.9);
    m_small = m_body;
    m_small.setPointSizeF(typography.pointSize * zoom * 0.84);

    const double spacing = std::clamp(typography.lineSpacing, 1.0, 3.0) / 1.17; // of a usual font's own line height
    const auto advanceOf = [](const QFont &font, double factor) { return std::round(natural(font) * std::max(1.0, factor)); };
    m_bodyAdvance = advanceOf(m_body, spacing);
    m_codeAdvance = advanceOf(m_code, std::min(spacing, 1.0 + (spacing - 1.0) * 0.75));
    m_smallAdvance = advanceOf(m_small, spacing);
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        m_headings[i] = m_body;
        m_headings[i].setPointSizeF(typography.pointSize * zoom * HeadingSizes[i]);
        m_headings[i].setWeight(i == 5 ? QFont::DemiBold : QFont::Bold);
        m_headingAdvances[i] = advanceOf(m_headings[i], 1.0 + (spacing - 1.0) * 0.45);
    }
    m_em = QFontMetricsF(m_body).height() * 0.85;
    m_letter = letter(m_body);
    m_codeLetter = QFontMetricsF(m_code).horizontalAdvance(u'0');
    m_paragraphGap = std::round(m_bodyAdvance * std::clamp(typography.paragraphSpacing, 0.0, 3.0));
}

const QFont &FontSet::of(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Heading:
        return m_headings[headingIndex(block)];
    case BlockKind::Code:
    case BlockKind::Preformatted:
        return m_code;
    case BlockKind::Caption:
        return m_small;
    case BlockKind::Paragraph:
    case BlockKind::CellContent:
        break;
    }
    return block.furniture ? m_small : m_body;
}

double FontSet::advance(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Heading:
        return m_headingAdvances[headingIndex(block)];
    case BlockKind::Code:
    case BlockKind::Preformatted:
        return m_codeAdvance;
    case BlockKind::Caption:
        return m_smallAdvance;
    case BlockKind::Paragraph:
    case BlockKind::CellContent:
        break;
    }
    return block.furniture ? m_smallAdvance : m_bodyAdvance;
}

double FontSet::letterWidth(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Heading:
        return m_letter * HeadingSizes[headingIndex(block)] * 1.08;
    case BlockKind::Code:
    case BlockKind::Preformatted:
        return m_codeLetter;
    default:
        return m_letter;
    }
}

} // namespace reader
