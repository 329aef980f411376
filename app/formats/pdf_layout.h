// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRectF>
#include <QSet>
#include <QString>

#include <vector>

namespace formats {

/// A word on a page. Boxes are in points from the page's top left corner.
struct PdfWord {
    QString text;
    QRectF box;
    bool spaceAfter = false;
};

struct PdfLine {
    std::vector<PdfWord> words; ///< in reading order, at least one
    QRectF box;
    double height = 0; ///< of its letters: the median of its words'
    bool furniture = false;

    QString text() const;
};

struct PdfParagraph {
    std::vector<PdfLine> lines;
    int heading = 0; ///< level 1–6, or 0
    bool furniture = false;

    /// Of all lines, one blank between them.
    QString text() const;
};

struct PdfPageText {
    QString label;
    QSizeF size;
    std::vector<PdfLine> lines;
};

/// Puts words that come in reading order into lines.
std::vector<PdfLine> pdfLines(std::vector<PdfWord> words);

/// Marks what stands at the same place of many pages (running heads, feet) and lone page numbers at a page's edge.
void markPdfFurniture(std::vector<PdfPageText> *pages);

/// The height of the letters in which most of the text is set; 0 for no text.
double pdfBodyHeight(const std::vector<PdfPageText> &pages);

/// Puts a page's lines into paragraphs and tells headings by the size of their letters.
std::vector<PdfParagraph> pdfParagraphs(const PdfPageText &page, double bodyHeight);

/// Tells for the end of a line whether its hyphen belongs to the word. Learned from the words within the lines.
class PdfHyphens
{
public:
    explicit PdfHyphens(const std::vector<PdfPageText> &pages);

    /// True when `before` ("foot-") and `after` ("note") are one word cut by the line's end.
    bool isOnlyAtLineEnd(QStringView before, QStringView after) const;

private:
    QSet<QString> m_hyphenated; // lower case, with their hyphens
};

} // namespace formats
