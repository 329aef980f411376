// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <optional>
#include <vector>

namespace reader {

/// Where a document's text stands on its pages, and which text stands at a place of a page: Document::segments() asked both ways.
/// Boxes and points are in points from the page's top left corner. A question costs what the page has of words.
///
/// Only words have boxes; where in a word a letter stands is reckoned from the widths that letters commonly have.
class PageText
{
public:
    struct Place {
        int page = 0;
        QRectF box;
        document::Range range; ///< of the word that stands there
    };

    /// `document` must outlive this object.
    explicit PageText(const document::Document &document);

    bool isEmpty() const { return m_document.segments().empty(); }
    bool hasText(int page) const { return segmentsOf(page).first != segmentsOf(page).second; }
    /// From the first to the last word of the page; empty where it has none.
    document::Range textOf(int page) const;

    /// Where `range` stands on `page`: a box a line, in text order.
    std::vector<QRectF> boxes(document::Range range, int page) const;
    /// A caret at `at`, without width; nothing in a document without words on pages. Between two words it stands behind the
    /// first.
    std::optional<Place> caret(document::Position at) const;
    /// The word that shows where `at` is: the one there, or else the next one. A page that begins at `at` is meant by it.
    std::optional<Place> wordFrom(document::Position at) const;
    /// The nearest to `point`; nothing when the page has no text.
    std::optional<document::Position> positionAt(int page, QPointF point) const;
    bool isOverText(int page, QPointF point) const;

    document::Range lineAt(document::Position at) const; ///< empty, at `at`, where there is none
    /// Whether the line at `at` is read from its right end, whatever single words in it do.
    bool isRightToLeft(document::Position at) const;
    // The place that is nearest to `x` in the next line as read, and in the one before; nothing beyond the last and the first.
    std::optional<document::Position> lineBelow(document::Position at, double x) const;
    std::optional<document::Position> lineAbove(document::Position at, double x) const;

private:
    using Index = std::size_t;

    std::pair<Index, Index> segmentsOf(int page) const; // begin and end
    std::optional<Index> segmentAt(document::Position at) const;
    bool isSameLine(Index before, Index after) const;
    std::pair<Index, Index> lineOf(Index segment) const; // begin and end
    double x(Index segment, document::Position at) const;
    document::Position positionIn(Index segment, double x) const;
    document::Position nearestInLine(std::pair<Index, Index> line, double x) const;

    const document::Document &m_document;
    std::vector<Index> m_pageBegins; // first segment of each page, and the end
};

} // namespace reader
