// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/annotation_layer.h"
#include "reader/area_layer.h"
#include "reader/page_view_private.h"

#include <QPainter>

#include <algorithm>

namespace reader {

namespace {

constexpr int NoteGap = 34; // from the page's edge, behind the stripes beside it
constexpr int SignGap = 18;
constexpr int NarrowestNotes = 140;
constexpr int WidestNotes = 300;
constexpr int BesideRule = 10; // from the coloured rule to the words
constexpr int BetweenNotes = 10;
constexpr int BetweenSigns = 4;
constexpr QSize Sign(12, 10);

// Notes that have no room beside their page go on beside the next ones. From farther above nothing is expected to come: so many
// are 40 long notes on one page, and what is in view costs no more than some pages.
constexpr int PagesPushed = 4;

} // namespace

// A small dot where the passage ends.
void PageView::Private::paintNoteEnds(QPainter &painter, int page)
{
    painter.setPen(QPen(paper(page), 1));
    painter.setBrush(themeOf(page).accent);
    for (const PageOverlay::Note &note : overlay(page).notes)
        painter.drawEllipse(onScreen(page, QRectF(note.end, QSizeF(0, 0))).topLeft() + QPointF(2, 1), 3, 3);
}

// Each note beside its passage, or below the one before it if that reaches so far down, also if that is one of another page.
void PageView::Private::paintNotes(QPainter &painter)
{
    const auto [first, last] = pagesInView();
    if (last < first)
        return;
    QFont font = q->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    const QRect view = q->viewport()->rect();
    const int from = std::max(0, first - PagesPushed);
    int free = pageRect(from).top();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (int page = from; page <= last; ++page) {
        const int edge = pageRect(page).right();
        const int room = std::min(WidestNotes, view.width() - edge - NoteGap - 12);
        for (const PageOverlay::Note &note : overlay(page).notes) {
            const PaintedAnnotation *annotation = pane.annotation(note.id);
            if (!annotation)
                continue;
            const int top = std::max(free, static_cast<int>(onScreen(page, QRectF(0, note.top, 1, 1)).top()));
            const WrittenNotes::Written *written =
                room < NarrowestNotes ? nullptr : &writtenNotes.of(*annotation, font, room - BesideRule);
            const QRect rect = written ? QRect(edge + NoteGap, top, room, written->height) : QRect({edge + SignGap, top}, Sign);
            free = rect.bottom() + (written ? BetweenNotes : BetweenSigns);
            if (!rect.intersects(view))
                continue;
            targets.push_back({rect, note.id, -1, true});
            if (written)
                paintWrittenNote(painter, rect, note, written->words, font);
            else
                paintNoteSign(painter, rect, note.color);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PageView::Private::paintWrittenNote(QPainter &painter, const QRect &rect, const PageOverlay::Note &note,
                                         const QString &words, const QFont &font) const
{
    painter.fillRect(QRect(rect.topLeft(), QSize(2, rect.height())), note.color);
    painter.setFont(font);
    painter.setPen(note.id == pane.currentAnnotation() ? pane.theme().text : pane.theme().faded);
    painter.drawText(rect.adjusted(BesideRule, 0, 0, 0), Qt::TextWordWrap, words);
}

// Where there is no room for words: a small sheet.
void PageView::Private::paintNoteSign(QPainter &painter, const QRect &rect, const QColor &color) const
{
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(pane.theme().background);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.drawLine(rect.topLeft() + QPointF(3, 3.5), rect.topRight() + QPointF(-2, 3.5));
    painter.drawLine(rect.topLeft() + QPointF(3, 6.5), rect.topRight() + QPointF(-4, 6.5));
}

} // namespace reader
