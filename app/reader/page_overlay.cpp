// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_overlay.h"

#include "reader/annotation_layer.h"
#include "reader/area_layer.h"
#include "reader/tinting.h"

#include <algorithm>
#include <optional>

namespace reader {

namespace {

void addMarks(const PaintedAnnotation &annotation, const std::vector<QRectF> &boxes, double pageWidth, const Theme &theme,
              const std::vector<quint16> &lanes, PageOverlay *overlay)
{
    QRectF around;
    double rightPart = 0;
    double whole = 0;
    for (const QRectF &box : boxes) {
        around |= box;
        whole += box.width();
        rightPart += std::clamp(box.right() - pageWidth / 2, 0.0, box.width());
    }
    const annotation::Color untagged = theme.untagged();
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const auto tag = static_cast<qsizetype>(i);
        const bool tagged = tag < annotation.colors.size();
        overlay->stripes.push_back({annotation.id, tagged ? tag : -1, theme.stripe(tagged ? annotation.colors[tag] : untagged),
                                    lanes[i], rightPart > 0.6 * whole, around.top(), around.bottom()});
    }
    if (!annotation.note.isEmpty()) {
        const annotation::Color color = annotation.colors.isEmpty() ? untagged : annotation.colors.front();
        overlay->notes.push_back({annotation.id, theme.stripe(color), around.top(), boxes.back().topRight()});
    }
}

bool isInRightColumn(const QRectF &line, double pageWidth)
{
    return line.left() > pageWidth * 0.45;
}

// Lines of one column make one rule; a line that goes across the page counts to the left.
void addReviewed(const std::vector<QRectF> &lines, double pageWidth, PageOverlay *overlay)
{
    std::optional<PageOverlay::Rule> rule;
    for (const QRectF &line : lines) {
        const bool right = isInRightColumn(line, pageWidth);
        if (rule && rule->right == right && line.bottom() > rule->bottom) {
            rule->bottom = line.bottom();
            continue;
        }
        if (rule)
            overlay->reviewed.push_back(*rule);
        rule = {right, line.top(), line.bottom()};
    }
    if (rule)
        overlay->reviewed.push_back(*rule);
}

void addReadingMarks(const ReaderPane &pane, const PageText &text, int page, double width, PageOverlay *overlay)
{
    const document::Range onPage = text.textOf(page);
    const std::vector<document::Range> &reviewed = pane.reviewed();
    auto passage = std::upper_bound(reviewed.begin(), reviewed.end(), onPage.begin,
                                    [](document::Position at, const document::Range &one) { return at < one.end; });
    for (; passage != reviewed.end() && passage->begin < onPage.end; ++passage)
        addReviewed(text.boxes(*passage, page), width, overlay);
    for (const document::Position at : pane.bookmarks()) {
        if (at < onPage.begin || at >= onPage.end)
            continue;
        const document::Range line = text.lineAt(text.wordFrom(at)->range.begin);
        if (const std::vector<QRectF> boxes = text.boxes(line, page); !boxes.empty())
            overlay->bookmarks.push_back({isInRightColumn(boxes.front(), width), boxes.front().top()});
    }
}

} // namespace

PageOverlay overlayOf(const ReaderPane &pane, const PageText &text, int page, const Theme &theme)
{
    PageOverlay overlay;
    const double width = pane.document()->pages()[static_cast<std::size_t>(page)].size.width();
    const document::Range onPage = text.textOf(page);
    for (const Tint &tint : tintsOf(onPage, pane.annotations(), theme)) {
        for (const QRectF &box : text.boxes(tint.range, page))
            overlay.tints.push_back({box, tint.color});
    }
    if (!onPage.isEmpty()) {
        addReadingMarks(pane, text, page, width, &overlay);
        pane.annotations().visit(onPage, [&](const AnnotationLayer::Held &held) {
            if (const std::vector<QRectF> boxes = text.boxes(held.annotation.range, page); !boxes.empty())
                addMarks(held.annotation, boxes, width, pane.theme(), held.lanes, &overlay);
            return true;
        });
    }
    for (const PaintedAnnotation &area : pane.areas().on(page)) {
        // Beside an area there is room enough: its stripes stand along its own edge, where they are painted with it.
        if (!area.note.isEmpty())
            addMarks(area, {area.area}, width, pane.theme(), {}, &overlay);
    }
    std::stable_sort(overlay.notes.begin(), overlay.notes.end(), [](const auto &a, const auto &b) { return a.top < b.top; });
    return overlay;
}

} // namespace reader
