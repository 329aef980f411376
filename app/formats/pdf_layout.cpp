// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_layout.h"

#include "formats/pdf_direction.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace formats {

namespace {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool endsSentence(QStringView text)
{
    static const QString closers = QStringLiteral("\"'”’»)]");
    qsizetype end = text.size();
    while (end > 0 && closers.contains(text[end - 1]))
        --end;
    return end > 0 && QStringLiteral(".!?:;。！？").contains(text[end - 1]);
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u00AD' || c == u'\u2010';
}

/// The same for every page of a running head: numbers differ, so do their lengths.
QString pattern(const PdfLine &line)
{
    QString found;
    for (const QChar c : line.text()) {
        if (c.isDigit()) {
            if (!found.endsWith(u'#'))
                found += u'#';
        } else if (!c.isSpace()) {
            found += c.toCaseFolded();
        }
    }
    return found;
}

bool isPageNumber(const QString &text, const QString &label)
{
    static const QString roman = QStringLiteral("ivxlcdm");
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    if (bare.isEmpty() || text.size() > 24)
        return false;
    if (bare == label.toLower())
        return true;
    const bool digits = std::all_of(bare.cbegin(), bare.cend(), [](QChar c) { return c.isDigit(); });
    const bool numeral = std::all_of(bare.cbegin(), bare.cend(), [](QChar c) { return roman.contains(c); });
    return (digits && bare.size() <= 5) || (numeral && bare.size() <= 6 && bare.size() == text.trimmed().size());
}

// Where running heads and feet stand, as a share of the page's height.
constexpr double Edge = 0.12;

bool isAtEdge(const PdfLine &line, const PdfPageText &page)
{
    return line.box.bottom() < page.size.height() * Edge || line.box.top() > page.size.height() * (1 - Edge);
}

bool sameSize(const PdfLine &a, const PdfLine &b)
{
    return std::abs(a.height - b.height) <= 0.15 * std::max(a.height, b.height);
}

/// The usual distance from a line to the next within a paragraph.
double usualLeading(const PdfPageText &page)
{
    std::vector<double> distances;
    for (std::size_t i = 1; i < page.lines.size(); ++i) {
        const QRectF &a = page.lines[i - 1].box;
        const QRectF &b = page.lines[i].box;
        const double distance = b.center().y() - a.center().y();
        if (distance > 0 && distance < 3 * a.height() && a.left() < b.right() && b.left() < a.right())
            distances.push_back(distance);
    }
    return median(distances);
}

/// How far lines near `line` reach to the right: the column's edge.
double columnRight(const PdfPageText &page, std::size_t line)
{
    const std::size_t from = line > 6 ? line - 6 : 0;
    const std::size_t to = std::min(page.lines.size(), line + 7);
    double right = page.lines[line].box.right();
    for (std::size_t i = from; i < to; ++i) {
        if (std::abs(page.lines[i].box.left() - page.lines[line].box.left()) < 4 * page.lines[line].height)
            right = std::max(right, page.lines[i].box.right());
    }
    return right;
}

bool continuesParagraph(const PdfPageText &page, std::size_t next, double leading)
{
    const PdfLine &a = page.lines[next - 1];
    const PdfLine &b = page.lines[next];
    if (a.furniture != b.furniture || !sameSize(a, b))
        return false;
    const QString before = a.text();
    const QString after = b.text();
    const double distance = b.box.center().y() - a.box.center().y();
    if (distance <= 0) // the next column
        return !endsSentence(before) && !after.isEmpty() && after.front().isLower();
    if (leading > 0 && distance > std::max(1.3 * leading, 1.05 * a.height))
        return false;
    if (b.box.left() > a.box.right() || a.box.left() > b.box.right())
        return false;
    const double indent = b.box.left() - a.box.left();
    const double em = std::max(a.height, 1.0);
    if (indent > 0.8 * em && indent < 4 * em && endsSentence(before))
        return false; // a first line set in
    const bool shortLine = a.box.right() < columnRight(page, next - 1) - 6 * em;
    return !(shortLine && (endsSentence(before) || after.front().isUpper() || after.front().isDigit()));
}

} // namespace

QString PdfLine::text() const
{
    QString all;
    for (const PdfWord &word : words) {
        all += word.text;
        if (word.spaceAfter)
            all += u' ';
    }
    return all.trimmed();
}

QString PdfParagraph::text() const
{
    QString all;
    for (const PdfLine &line : lines) {
        if (!all.isEmpty())
            all += u' ';
        all += line.text();
    }
    return all;
}

std::vector<PdfLine> pdfLines(std::vector<PdfWord> words)
{
    std::vector<PdfLine> lines;
    for (PdfWord &word : words) {
        bool sameLine = false;
        if (!lines.empty()) {
            const PdfLine &line = lines.back();
            const QRectF &last = line.words.back().box;
            const double overlap = std::min(last.bottom(), word.box.bottom()) - std::max(last.top(), word.box.top());
            const double gap = std::max(word.box.left() - last.right(), last.left() - word.box.right());
            sameLine = overlap > 0.4 * std::min(last.height(), word.box.height()) &&
                       gap < 6 * std::max(last.height(), word.box.height());
        }
        if (!sameLine)
            lines.emplace_back();
        else if (!lines.back().words.back().spaceAfter &&
                 word.box.left() - lines.back().words.back().box.right() > 0.3 * word.box.height())
            lines.back().words.back().spaceAfter = true;
        lines.back().words.push_back(std::move(word));
    }
    for (PdfLine &line : lines) {
        std::vector<double> heights;
        for (const PdfWord &word : line.words) {
            line.box = line.box.united(word.box);
            heights.push_back(word.box.height());
        }
        line.height = median(heights);
        putInReadingOrder(&line.words);
        line.words.back().spaceAfter = false;
    }
    return lines;
}

void markPdfFurniture(std::vector<PdfPageText> *pages)
{
    // A pattern at a height, on how many pages.
    std::map<std::pair<QString, int>, int> counts;
    const auto key = [](const PdfLine &line) {
        return std::pair(pattern(line), static_cast<int>(std::lround(line.box.center().y() / 6)));
    };
    for (const PdfPageText &page : *pages) {
        for (const PdfLine &line : page.lines) {
            if (isAtEdge(line, page))
                ++counts[key(line)];
        }
    }
    for (PdfPageText &page : *pages) {
        for (PdfLine &line : page.lines) {
            if (!isAtEdge(line, page))
                continue;
            // A heading of a chapter stands at its height once or twice, a running head on at least three pages.
            line.furniture = counts[key(line)] >= 3 || isPageNumber(line.text(), page.label);
        }
    }
}

double pdfBodyHeight(const std::vector<PdfPageText> &pages)
{
    std::map<int, qsizetype> letters; // height in half points → letters set in it
    for (const PdfPageText &page : pages) {
        for (const PdfLine &line : page.lines)
            letters[static_cast<int>(std::lround(line.height * 2))] += line.text().size();
    }
    const auto most =
        std::max_element(letters.begin(), letters.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == letters.end() ? 0 : most->first / 2.0;
}

std::vector<PdfParagraph> pdfParagraphs(const PdfPageText &page, double bodyHeight)
{
    std::vector<PdfParagraph> paragraphs;
    const double leading = usualLeading(page);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (i == 0 || !continuesParagraph(page, i, leading)) {
            paragraphs.emplace_back();
            paragraphs.back().furniture = page.lines[i].furniture;
        }
        paragraphs.back().lines.push_back(page.lines[i]);
    }
    for (PdfParagraph &paragraph : paragraphs) {
        const double height = paragraph.lines.front().height;
        const QString text = paragraph.text();
        const bool letters = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
        if (paragraph.furniture || !letters || paragraph.lines.size() > 3 || text.size() > 160 || bodyHeight <= 0)
            continue;
        if (height > 1.6 * bodyHeight)
            paragraph.heading = 1;
        else if (height > 1.3 * bodyHeight)
            paragraph.heading = 2;
        else if (height > 1.15 * bodyHeight)
            paragraph.heading = 3;
    }
    return paragraphs;
}

PdfHyphens::PdfHyphens(const std::vector<PdfPageText> &pages)
{
    for (const PdfPageText &page : pages) {
        for (const PdfLine &line : page.lines) {
            for (std::size_t i = 0; i < line.words.size(); ++i) {
                const QString &word = line.words[i].text;
                if (word.size() > 2 && std::any_of(word.cbegin() + 1, word.cend() - 1, isHyphen))
                    m_hyphenated.insert(word.toLower());
            }
        }
    }
}

bool PdfHyphens::isOnlyAtLineEnd(QStringView before, QStringView after) const
{
    if (before.size() < 2 || after.isEmpty() || !isHyphen(before.back()) || !before[before.size() - 2].isLetter() ||
        !after.front().isLower())
        return false;
    if (before.back() == u'\u00AD')
        return true;
    return !m_hyphenated.contains((before.toString() + after.toString()).toLower());
}

} // namespace formats
