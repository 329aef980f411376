// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_preview.h"
#include "reader/page_view_private.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr double Above = 6;   // points over the line where a link leads
constexpr double Beside = 10; // points beside its column
constexpr double Shown = 230; // points of the page, where there is room

} // namespace

std::optional<Reference> PageView::Private::referenceUnder(QPoint point) const
{
    return isOverText(point) ? pane.referenceAt(*hit(point)) : std::nullopt;
}

QRect PageView::Private::referenceRect(const Reference &reference) const
{
    const auto [first, last] = pagesInView();
    for (int page = first; page <= last; ++page) {
        if (const std::vector<QRectF> boxes = boxesOnScreen(reference.range, page); !boxes.empty())
            return boxes.front().toAlignedRect();
    }
    const auto place = text->caret(reference.range.begin);
    return place && place->page >= first && place->page <= last ? onScreen(place->page, place->box).toAlignedRect() : QRect();
}

// The column of the line that a link leads to, from that line on.
QRectF PageView::Private::partToShow(const PageText::Place &there) const
{
    const QSizeF size = stack.size(there.page);
    const double top = std::clamp(there.box.top() - Above, 0.0, size.height() - 1);
    const double bottom = std::min(top + Shown, size.height());
    const std::vector<QRectF> line = text->boxes(text->lineAt(there.range.begin), there.page);
    QRectF column = line.empty() ? there.box : line.front();
    for (const QRectF &box : text->boxes(text->textOf(there.page), there.page)) {
        if (box.bottom() > top && box.top() < bottom && box.left() < column.right() && column.left() < box.right())
            column |= box;
    }
    const double left = std::max(0.0, column.left() - Beside);
    const double right = std::min(size.width(), column.right() + Beside);
    return {left / size.width(), top / size.height(), (right - left) / size.width(), (bottom - top) / size.height()};
}

Preview *PageView::Private::showTarget(const Reference &reference)
{
    const QRect rect = referenceRect(reference);
    const auto there = text->wordFrom(reference.target);
    if (rect.isEmpty() || !there)
        return nullptr;
    if (!preview)
        preview = new PagePreview(q->viewport());
    const QString spoken = openingOf(*document, excerptAt(*document, reference.target));
    preview->open(rect, partToShow(*there), stack.rect(there->page).size(), pane.theme(), spoken);
    if (!preview->isVisible())
        return nullptr;
    previewedPage = there->page;
    showPictureInPreview();
    requestPictures();
    return preview;
}

bool PageView::Private::previews(int page) const
{
    return preview && preview->isVisible() && page == previewedPage;
}

void PageView::Private::showPictureInPreview()
{
    const PageShelf::Kept *kept = shelf.find(previewedPage);
    if (kept && kept->wish.paper == paper(previewedPage).rgb())
        preview->setPicture(kept->picture, paper(previewedPage));
}

} // namespace reader
