// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdf_links.h"

#include <poppler-link.h>
#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <tuple>

namespace formats {

using document::Position;
using document::Range;
using document::Segment;

namespace {

constexpr std::size_t MostLinksOnPage = 4000;
constexpr std::size_t MostLinks = 200'000;
constexpr std::size_t MostSpans = 400'000;
constexpr std::size_t MostLooks = 50'000'000; // at words: links must never cost the text
constexpr qsizetype LongestAddress = 4096;
constexpr double LargestShare = 0.5; // of a page: what is larger is a background that was made a button
constexpr double Slack = 1.5;        // points by which a link may be narrower than its words

bool isFinite(const QRectF &rect)
{
    return std::isfinite(rect.x()) && std::isfinite(rect.y()) && std::isfinite(rect.width()) && std::isfinite(rect.height());
}

double inPoints(double share, double whole)
{
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) * whole : 0.0;
}

bool setAddress(const QString &address, PdfLink *link)
{
    link->address = address.trimmed();
    const bool printable = std::all_of(link->address.cbegin(), link->address.cend(), [](QChar c) { return c.isPrint(); });
    return printable && !link->address.isEmpty() && link->address.size() <= LongestAddress && !link->address.startsWith(u'#');
}

bool setDestination(const Poppler::Document &pdf, const Poppler::LinkGoto &to, PdfLink *link)
{
    if (to.isExternal())
        return false;
    const Poppler::LinkDestination destination = to.destination();
    link->page = destination.pageNumber() - 1;
    if (link->page < 0 || link->page >= pdf.numPages())
        return false;
    const std::unique_ptr<Poppler::Page> page = pdf.page(link->page);
    if (!page)
        return false;
    if (destination.isChangeLeft())
        link->left = inPoints(destination.left(), page->pageSizeF().width());
    if (destination.isChangeTop())
        link->top = inPoints(destination.top(), page->pageSizeF().height());
    return true;
}

using Segments = std::span<const Segment>;

Segments segmentsOf(const std::vector<Segment> &segments, std::size_t page)
{
    const auto at = [&](std::size_t from) {
        return std::lower_bound(segments.begin(), segments.end(), from,
                                [](const Segment &segment, std::size_t wanted) { return segment.page < wanted; });
    };
    return {at(page), at(page + 1)};
}

/// The runs of words that lie under `area`.
std::vector<Range> wordsUnder(const QRectF &area, Segments words)
{
    std::vector<Range> runs;
    const Segment *before = nullptr;
    for (const Segment &word : words) {
        if (!area.contains(word.box.center()))
            continue;
        if (before && before + 1 == &word)
            runs.back().end = word.range.end;
        else
            runs.push_back(word.range);
        before = &word;
    }
    return runs;
}

/// The word that a link leads to: the first below its height, near its column where it names one.
std::optional<Position> wordAt(const PdfLink &link, Segments words)
{
    constexpr double AboveCounts = 8; // a line that begins a little higher may be meant, one far above is not
    std::optional<Position> best;
    double least = 0;
    for (const Segment &word : words) {
        const double below = word.box.top() - link.top;
        const double down = below >= -word.box.height() ? std::abs(below) : AboveCounts * -below;
        const double aside = link.left < 0 ? 0 : std::abs(word.box.left() - link.left) / 4;
        if (const double away = down + aside; !best || away < least) {
            best = word.range.begin;
            least = away;
        }
    }
    return best;
}

} // namespace

std::vector<PdfLink> pdfLinks(const Poppler::Document &pdf, const Poppler::Page &page)
{
    std::vector<PdfLink> found;
    const QSizeF size = page.pageSizeF();
    for (const std::unique_ptr<Poppler::Link> &link : page.links()) {
        PdfLink one;
        const QRectF share = link->linkArea().normalized();
        if (found.size() >= MostLinksOnPage)
            break;
        if (!isFinite(share) || share.isEmpty() || share.width() * share.height() > LargestShare)
            continue;
        one.area = {share.x() * size.width(), share.y() * size.height(), share.width() * size.width(),
                    share.height() * size.height()};
        bool leads = false;
        if (link->linkType() == Poppler::Link::Browse)
            leads = setAddress(static_cast<const Poppler::LinkBrowse &>(*link).url(), &one);
        else if (link->linkType() == Poppler::Link::Goto)
            leads = setDestination(pdf, static_cast<const Poppler::LinkGoto &>(*link), &one);
        if (leads)
            found.push_back(one);
    }
    return found;
}

void addPdfLinks(const std::vector<std::vector<PdfLink>> &links, const std::vector<Segment> &segments,
                 const std::vector<Position> &pageBegins, document::DocumentBuilder *builder)
{
    std::map<std::tuple<int, double, double>, Position> places; // that were looked for, by page, column and height
    std::map<Position, QString> targets;
    std::size_t looksForPlaces = 0;
    const auto placeOf = [&](const PdfLink &link) {
        const auto [known, isNew] = places.try_emplace({link.page, link.left, link.top});
        if (isNew) {
            const auto page = static_cast<std::size_t>(link.page);
            const Segments words = segmentsOf(segments, page);
            looksForPlaces += static_cast<std::size_t>(words.size());
            // Too many of them: then the page has to do.
            known->second = looksForPlaces > MostLooks ? pageBegins[page] : wordAt(link, words).value_or(pageBegins[page]);
        }
        return known->second;
    };
    const auto nameOf = [&](const PdfLink &link) {
        const Position at = placeOf(link);
        const auto known = targets.find(at);
        if (known != targets.end())
            return known->second;
        const qsizetype offset = at.value() - pageBegins[static_cast<std::size_t>(link.page)].value();
        const QString name = QStringLiteral("page%1.%2").arg(link.page + 1).arg(offset);
        builder->addMarkAt(at, document::MarkKind::AnchorTarget, name);
        return targets.emplace(at, name).first->second;
    };
    std::vector<document::Span> spans;
    std::size_t count = 0;
    std::size_t looks = 0;
    for (std::size_t page = 0; page < links.size() && count < MostLinks; ++page) {
        const Segments words = segmentsOf(segments, page);
        for (const PdfLink &link : links[page]) {
            looks += static_cast<std::size_t>(words.size());
            if (looks > MostLooks || spans.size() > MostSpans)
                break;
            const std::vector<Range> runs = wordsUnder(link.area.adjusted(-Slack, -Slack, Slack, Slack), words);
            if (runs.empty() || ++count > MostLinks)
                continue;
            const QString target = link.page >= 0 ? u'#' + nameOf(link) : link.address;
            for (const Range &run : runs) {
                // A link that goes over a line's end comes in two pieces.
                const bool goesOn = !spans.empty() && spans.back().target == target && run.begin >= spans.back().range.end &&
                                    run.begin - spans.back().range.end <= 1;
                if (goesOn)
                    spans.back().range.end = run.end;
                else
                    spans.push_back({run, document::SpanKind::Link, target});
            }
        }
    }
    for (const document::Span &span : spans)
        builder->addSpan(span.kind, span.range, span.target);
}

} // namespace formats
