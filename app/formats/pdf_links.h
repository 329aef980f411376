// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace formats {

/// A link as it lies on a page: over which part of it, and where it leads. Either `address` says so or `page`.
struct PdfLink {
    QRectF area;     ///< in points from the page's top left corner
    QString address; ///< outside the document
    int page = -1;   ///< index of a page of the document
    /// In points on that page; `left` is negative where the link does not say.
    double left = -1;
    double top = 0;

    friend bool operator==(const PdfLink &, const PdfLink &) = default;
};

/// The page's links that lead to an address or to a page of the document. What starts a program or a script, leads into another
/// file or nowhere is left out, as is what covers most of the page. At most some thousands: more are no links for people.
std::vector<PdfLink> pdfLinks(const Poppler::Document &pdf, const Poppler::Page &page);

/// Makes spans of the links over words, and anchor targets where they lead. `links` and `pageBegins` have an entry for each page,
/// `segments` stand in text order. Links over pictures are left out: a span needs words. Where there are too many, the last are
/// left out, or lead to the beginning of their page: links must never cost the text.
void addPdfLinks(const std::vector<std::vector<PdfLink>> &links, const std::vector<document::Segment> &segments,
                 const std::vector<document::Position> &pageBegins, document::DocumentBuilder *builder);

} // namespace formats
