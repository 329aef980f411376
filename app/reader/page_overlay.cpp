// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_overlay.h"

#include "reader/annotation_layer.h"
#include "reader/area_layer.h"
#include "reader/tinting.h"

#include <algorithm>

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
    const annotation::Color untagged = theme.highlight.rgb() & 0xffffff;
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

} // namespace

PageOverlay overlayOf(const ReaderPane &pane, const PageText &text, int page)
{
    PageOverlay overlay;
    const double width = pane.document()->pages()[static_cast<std::size_t>(page)].size.width();
    const document::Range onPage = text.textOf(page);
    for (const Tint &tint : tintsOf(onPage, pane.annotations(), pane.theme())) {
        for (const QRectF &box : text.boxes(tint.range, page))
            overlay.tints.push_back({box, tint.color});
    }
    if (!onPage.isEmpty()) {
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
