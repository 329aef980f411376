// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/table_columns.h"

#include <algorithm>
#include <cmath>

namespace reader {

using document::Container;
using document::ContainerIndex;
using document::ContainerKind;

namespace {

constexpr int SampledRows = 48;
constexpr std::size_t MostColumns = 512;
constexpr qsizetype SampledText = 600;

struct Needs {
    double most = 0;  // letters of the longest line
    double least = 0; // letters of the longest word
    int figures = 0;
    int words = 0;
};

double letters(QChar c)
{
    if (c.unicode() >= 0x2e80)
        return 1.9;
    return c.isDigit() || c.isUpper() ? 1.2 : 1.0;
}

bool isFigure(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 24)
        return false;
    int digits = 0;
    for (const QChar c : trimmed) {
        digits += c.isDigit() ? 1 : 0;
        if (c.isLetter())
            return false;
    }
    return digits * 2 >= trimmed.size();
}

void addCell(QStringView text, double span, bool header, Needs &needs)
{
    double line = 0;
    double word = 0;
    for (const QChar c : text.left(SampledText)) {
        const double width = letters(c) * (header ? 1.1 : 1.0);
        line = c == u'\n' ? 0 : line + width;
        word = c.isSpace() || width > 1.5 ? width : word + width;
        needs.most = std::max(needs.most, line / span);
        needs.least = std::max(needs.least, word / span);
    }
    if (!header && !text.trimmed().isEmpty())
        ++(isFigure(text) ? needs.figures : needs.words);
}

std::vector<Needs> needsOf(const document::Document &document, ContainerIndex table)
{
    const std::vector<Container> &all = document.containers();
    std::vector<Needs> columns;
    RowOccupancy occupancy;
    int rows = 0;
    ContainerIndex row = 0;
    for (ContainerIndex at = table + 1; at < all.size() && all[at].parent >= table; ++at) {
        const Container &container = all[at];
        if (container.kind == ContainerKind::Row && container.parent == table) {
            row = at;
            if (++rows > SampledRows)
                break;
            occupancy.nextRow();
        }
        if (container.kind != ContainerKind::Cell || row == 0 || container.parent != row)
            continue;
        const std::size_t span = std::clamp<std::size_t>(container.columnSpan, 1, MostColumns);
        const quint32 first = occupancy.take(container.number, static_cast<quint32>(span), container.rowSpan);
        const std::size_t end = std::min<std::size_t>(first + span, MostColumns);
        if (end > columns.size())
            columns.resize(end);
        const qsizetype begin = container.range.begin.value();
        const QStringView text = QStringView(document.text()).mid(begin, container.range.length());
        for (std::size_t column = first; column < end; ++column)
            addCell(text, static_cast<double>(span), container.header, columns[column]);
    }
    if (columns.empty())
        columns.resize(1);
    return columns;
}

} // namespace

double TableColumns::left(quint32 column) const
{
    return lefts[std::min<std::size_t>(column, count() - 1)];
}

double TableColumns::width(quint32 column, quint32 span) const
{
    const std::size_t first = std::min<std::size_t>(column, count() - 1);
    const std::size_t end = std::min<std::size_t>(first + std::max<quint32>(1, span), count());
    return lefts[end] - lefts[first];
}

void TableColumns::squeezeTo(double room, double least)
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < count(); ++i)
        widths.push_back(lefts[i + 1] - lefts[i]);
    // Those that may not become narrower leave less for the others, of which some may then not become as narrow: the scale only
    // falls, so it ends.
    std::vector<bool> fixed(widths.size(), false);
    double scale = 1;
    for (bool again = true; again;) {
        again = false;
        double taken = 0;
        double rest = 0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            fixed[i] ? taken += std::min(widths[i], least) : rest += widths[i];
        scale = rest > 0 ? std::max(0.0, room - taken) / rest : 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (!fixed[i] && widths[i] * scale < std::min(widths[i], least))
                again = fixed[i] = true;
        }
    }
    double left = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        lefts[i] = left;
        left += fixed[i] ? std::min(widths[i], least) : std::floor(widths[i] * scale);
    }
    lefts.back() = left;
}

void RowOccupancy::nextRow()
{
    for (quint32 &rows : m_rowsLeft)
        rows -= rows > 0 ? 1 : 0;
}

quint32 RowOccupancy::take(quint32 column, quint32 columns, quint32 rows)
{
    quint32 first = column;
    while (first < m_rowsLeft.size() && m_rowsLeft[first] > 0)
        ++first;
    const std::size_t end = std::min<std::size_t>(std::size_t(first) + std::max<quint32>(1, columns), MostColumns);
    if (end > m_rowsLeft.size())
        m_rowsLeft.resize(end);
    for (std::size_t at = first; at < end; ++at)
        m_rowsLeft[at] = std::max<quint32>(1, rows);
    return first;
}

TableColumns measureTable(const document::Document &document, ContainerIndex table, const FontSet &fonts, double room)
{
    const std::vector<Needs> needs = needsOf(document, table);
    TableColumns result;
    result.padding = fonts.em() * 0.55;
    const double letter = fonts.letterWidth() * 1.06;
    const double longestWord = 18 * letter;
    const double longestLine = 60 * letter;

    std::vector<double> least;
    std::vector<double> most;
    double leastSum = 0;
    double mostSum = 0;
    for (const Needs &need : needs) {
        const double around = 2 * result.padding + letter;
        least.push_back(std::min(need.least * letter, longestWord) + around);
        most.push_back(std::max(least.back(), std::min(need.most * letter, longestLine) + around));
        leastSum += least.back();
        mostSum += most.back();
        result.numeric.push_back(need.figures > 0 && need.figures >= 4 * need.words);
    }
    const double share = mostSum <= room ? 1.0 : leastSum >= room ? 0.0 : (room - leastSum) / (mostSum - leastSum);
    double left = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        result.lefts.push_back(left);
        left += std::round(least[i] + (most[i] - least[i]) * share);
    }
    result.lefts.push_back(left);
    return result;
}

} // namespace reader
