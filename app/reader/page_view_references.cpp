// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_preview.h"
#include "reader/page_view_private.h"

#include <QCursor>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int HoverDelay = 350;      // milliseconds; also how long the pointer may take from the reference to its preview
constexpr double Above = 6;          // points over the line where a link leads
constexpr double Beside = 10;        // points beside its column
constexpr double Shown = 230;        // points of the page, where there is room
constexpr qsizetype ReadAloud = 600; // letters

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

void PageView::Private::hover(QPoint point)
{
    if (!document || (previewed && previewByKey))
        return;
    if (referenceUnder(point) != previewed)
        hovering.start(HoverDelay, q);
    else
        hovering.stop();
}

void PageView::Private::showHovered()
{
    hovering.stop();
    const QPoint point = q->viewport()->mapFromGlobal(QCursor::pos());
    if (previewed && preview->isVisible() && preview->geometry().contains(point))
        return;
    const bool inView = q->viewport()->rect().contains(point) && drag == Drag::None;
    if (const std::optional<Reference> under = inView ? referenceUnder(point) : std::nullopt)
        openPreview(*under, false);
    else
        closePreview();
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

bool PageView::Private::openPreview(const Reference &reference, bool byKey)
{
    closePreview();
    const QRect rect = referenceRect(reference);
    const auto there = text->wordFrom(reference.target);
    if (rect.isEmpty() || !there)
        return false;
    if (!preview) {
        preview = new PagePreview(q->viewport());
        QObject::connect(preview, &PagePreview::clicked, q, [this] { followPreview(); });
    }
    const Range excerpt = excerptAt(*document, reference.target);
    const QString spoken = document->text(excerpt).left(ReadAloud);
    preview->open(rect, partToShow(*there), stack.rect(there->page).size(), pane.theme(), spoken);
    if (!preview->isVisible())
        return false;
    previewed = reference;
    previewByKey = byKey;
    previewedPage = there->page;
    showPictureInPreview();
    requestPictures();
    return true;
}

void PageView::Private::showPictureInPreview()
{
    const PageShelf::Kept *kept = previewed ? shelf.find(previewedPage) : nullptr;
    if (kept && kept->wish.paper == paper(previewedPage).rgb())
        preview->setPicture(kept->picture, paper(previewedPage));
}

void PageView::Private::closePreview()
{
    hovering.stop();
    previewed.reset();
    if (preview)
        preview->close();
}

bool PageView::Private::followPreview()
{
    if (!previewed)
        return false;
    const Position target = previewed->target;
    closePreview();
    pane.goTo({target, target});
    return true;
}

} // namespace reader
