// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/annotation_layer.h"
#include "reader/area_layer.h"
#include "reader/page_view_private.h"
#include "reader/reading_marks.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int LaneWidth = 6;
constexpr int StripeWidth = 3;
constexpr int FirstLane = 7; // pixels from the page's edge
constexpr int LastLanes = 28;
constexpr QRgb DimmedPaper = 0xffe6e3dd;

} // namespace

// The paper is white or the theme's own, so that the pages look as the text does; around them it is darker, except where nothing
// is darker than the paper. White paper in a dark room is too bright: it is dimmed there.
QColor PageView::Private::paper(int page) const
{
    if (!keepsItsColors(page))
        return pane.theme().background;
    return pane.theme().dark ? QColor(DimmedPaper) : QColor(Qt::white);
}

QColor PageView::Private::ink(int page) const
{
    return keepsItsColors(page) ? QColor(Qt::black) : pane.theme().text;
}

// A page without words is a picture, and a negative of a picture shows something else.
bool PageView::Private::keepsItsColors(int page) const
{
    const Theme &theme = pane.theme();
    return asPrinted || (!theme.dark && theme.kind != Theme::Kind::Sepia) || (document && !text->hasText(page));
}

// What is painted on a page that is light in a dark theme must be light, too.
Theme PageView::Private::themeOf(int page) const
{
    if (!pane.theme().dark || !keepsItsColors(page))
        return pane.theme();
    Theme printed = Theme::of(Theme::Kind::Light, q->palette());
    printed.background = DimmedPaper;
    return printed;
}

QColor PageView::Private::around() const
{
    const Theme &theme = pane.theme();
    if (!theme.dark)
        return mixed(theme.panel, theme.line, 0.5);
    return luminance(theme.background) > 0.004 ? theme.background.darker(160) : theme.panel;
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

void PageView::Private::paint(QPainter &painter, const QRect &clip)
{
    painter.fillRect(clip, around());
    targets.clear();
    const auto [first, last] = pagesInView();
    for (int page = first; page <= last; ++page) {
        paintPage(painter, page);
        if (!document)
            continue;
        painter.save();
        painter.setClipRect(pageRect(page));
        if (hasText())
            paintOverText(painter, page);
        paintAreas(painter, page);
        painter.restore();
        paintMargin(painter, page);
        paintCurrent(painter, page);
    }
    if (document) {
        paintNotes(painter);
        paintGrips(painter);
    }
    paintCaret(painter);
    paintFocus(painter);
}

// The caret says that the keys go here; where it is out of view, or there is no text, a frame does.
void PageView::Private::paintFocus(QPainter &painter) const
{
    if (!q->hasFocus() || (hasText() && !pane.selectedArea() && !q->caretRect(pane.caret()).isEmpty()))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pane.theme().accent, 1));
    painter.drawRect(q->viewport()->rect().adjusted(0, 0, -1, -1));
}

void PageView::Private::paintPage(QPainter &painter, int page)
{
    const QRect sheet = pageRect(page);
    painter.setPen(pane.theme().line);
    painter.setBrush(paper(page));
    painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    const PageShelf::Kept *kept = shelf.find(page);
    // Ink on other paper is that of the theme before: a blank sheet is better than a white one at night.
    if (kept && kept->wish.paper == paper(page).rgb()) {
        const bool sharp = kept->picture.width() == wish(page).width;
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !sharp);
        if (sharp) {
            QPixmap picture = kept->picture;
            picture.setDevicePixelRatio(q->devicePixelRatioF());
            painter.drawPixmap(sheet.topLeft(), picture);
        } else {
            painter.drawPixmap(sheet, kept->picture);
        }
    } else if (failed.contains(page)) {
        painter.setPen(pane.theme().faded);
        painter.drawText(sheet.adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                         PageView::tr("This page cannot be drawn; read it as text."));
    }
}

std::vector<QRectF> PageView::Private::boxesOnScreen(Range range, int page) const
{
    std::vector<QRectF> boxes;
    if (!hasText() || range.isEmpty())
        return boxes;
    boxes = text->boxes(range, page);
    for (QRectF &box : boxes)
        box = onScreen(page, box);
    return boxes;
}

const PageOverlay &PageView::Private::overlay(int page)
{
    const auto known = overlays.find(page);
    if (known != overlays.end())
        return known->second;
    return overlays.emplace(page, overlayOf(pane, *text, page, themeOf(page))).first->second;
}

// Colours go under the ink: on light paper the darker of the two counts, on dark paper the lighter.
void PageView::Private::paintOverText(QPainter &painter, int page)
{
    const Theme theme = themeOf(page);
    painter.setCompositionMode(theme.dark ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Darken);
    for (const PageOverlay::Tint &tint : overlay(page).tints)
        painter.fillRect(onScreen(page, tint.box), tint.color);
    const Range onPage = text->textOf(page);
    const std::vector<Range> &hits = pane.hits();
    const auto begin =
        std::lower_bound(hits.begin(), hits.end(), onPage.begin, [](const Range &hit, Position at) { return hit.end <= at; });
    for (auto hit = begin; hit != hits.end() && hit->begin < onPage.end; ++hit) {
        const bool current = *hit == pane.currentHit();
        for (const QRectF &box : boxesOnScreen(*hit, page))
            painter.fillRect(box.adjusted(-1, -1, 1, 1), current ? theme.currentHit : theme.hit);
    }
    const Range selected = pane.selection();
    if (selected != pane.currentHit()) {
        for (const QRectF &box : boxesOnScreen(selected, page))
            painter.fillRect(box.adjusted(0, -1, 0, 1), theme.selection);
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PageView::Private::paintAreas(QPainter &painter, int page)
{
    const Theme theme = themeOf(page);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const annotation::Color untagged = theme.untagged();
    for (const PaintedAnnotation &area : pane.areas().on(page)) {
        const QRectF box = onScreen(page, area.area);
        const QList<annotation::Color> colors = area.colors.isEmpty() ? QList<annotation::Color>{untagged} : area.colors;
        QColor wash = theme.stripe(colors.front());
        wash.setAlpha(26);
        painter.setBrush(wash);
        painter.setPen(QPen(theme.stripe(colors.front()), 2));
        painter.drawRoundedRect(box, 3, 3);
        // One stripe a tag within the left edge, as the margin has them for passages.
        painter.setPen(Qt::NoPen);
        for (qsizetype i = 1; i < colors.size(); ++i) {
            painter.setBrush(theme.stripe(colors[i]));
            painter.drawRect(QRectF(box.left() + 4 * double(i), box.top() + 1, StripeWidth, box.height() - 2));
        }
    }
    const auto &selected = pane.selectedArea();
    const bool dragging = drag == Drag::Area && moved && areaPage == page;
    if (dragging || (selected && selected->page == page)) {
        QColor wash = theme.accent;
        wash.setAlpha(36);
        painter.setBrush(wash);
        painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
        painter.drawRect(onScreen(page, dragging ? rubber() : selected->area));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PageView::Private::paintMargin(QPainter &painter, int page)
{
    const QRect sheet = pageRect(page);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const PageOverlay &marks = overlay(page);
    paintNoteEnds(painter, page);
    paintReadingMarks(painter, page, marks);
    for (const PageOverlay::Stripe &stripe : marks.stripes) {
        const int distance = FirstLane + stripe.lane * LaneWidth;
        if (distance > LastLanes && distance > (q->viewport()->width() - sheet.width()) / 2 - LaneWidth)
            continue; // no room: the tint still shows the passage
        const int x = stripe.right ? sheet.right() + distance - StripeWidth : sheet.left() - distance;
        const QRectF span = onScreen(page, QRectF(0, stripe.top, 1, stripe.bottom - stripe.top));
        const QRect rect(x, static_cast<int>(span.top()), StripeWidth, std::max(4, static_cast<int>(span.height())));
        const bool isCurrent = stripe.id == pane.currentAnnotation();
        painter.setPen(Qt::NoPen);
        painter.setBrush(stripe.color);
        painter.drawRoundedRect(isCurrent ? QRectF(rect).adjusted(-1, 0, 1, 0) : QRectF(rect), 1.5, 1.5);
        targets.push_back({rect, stripe.id, stripe.tag, false});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// As beside the text: a rule along what was reviewed, a ribbon where a bookmark is; both within the paper's edge, so that the
// stripes beside it stay apart.
void PageView::Private::paintReadingMarks(QPainter &painter, int page, const PageOverlay &marks) const
{
    const Theme theme = themeOf(page);
    const QRect sheet = pageRect(page);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.faded);
    for (const PageOverlay::Rule &rule : marks.reviewed) {
        const QRectF lines = onScreen(page, QRectF(0, rule.top, 1, rule.bottom - rule.top));
        const double x = rule.right ? sheet.right() - 1 - RuleWidth : sheet.left() + 2;
        paintRule(painter, x, lines.top(), lines.bottom());
    }
    painter.setBrush(theme.accent);
    for (const PageOverlay::Bookmark &bookmark : marks.bookmarks) {
        const double y = onScreen(page, QRectF(0, bookmark.top, 1, 1)).top();
        const double x = bookmark.right ? sheet.right() - 6 - RibbonWidth : sheet.left() + 7;
        paintRibbon(painter, {x, y});
    }
}

void PageView::Private::paintCurrent(QPainter &painter, int page)
{
    const PaintedAnnotation *current = pane.annotation(pane.currentAnnotation());
    if (!current)
        return;
    QPainterPath outline;
    if (current->isArea()) {
        if (current->page == page)
            outline.addRect(onScreen(page, current->area));
    } else {
        for (const QRectF &box : boxesOnScreen(current->range, page)) {
            QPainterPath piece;
            piece.addRect(box.adjusted(-2, -1.5, 2, 1.5));
            outline = outline.united(piece);
        }
    }
    if (outline.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeOf(page).accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PageView::Private::paintCaret(QPainter &painter)
{
    if (!blink.isOn() || !q->hasFocus() || !hasText() || pane.selectedArea())
        return;
    if (const auto place = text->caret(pane.caret())) {
        const QRectF line = onScreen(place->page, place->box);
        painter.fillRect(QRectF(std::round(line.left()) - 1, line.top() - 1, 2, line.height() + 2), themeOf(place->page).accent);
    }
}

} // namespace reader
