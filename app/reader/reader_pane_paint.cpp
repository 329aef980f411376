// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/item_painter.h"
#include "reader/reader_pane_private.h"
#include "reader/tinting.h"

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
constexpr int GapBesideText = 12;
constexpr int NoteGap = 26;
constexpr int NarrowestNotes = 150;
constexpr int WidestNotes = 300;
constexpr int LongestNoteLines = 4;
constexpr double HandleRadius = 4.5;

} // namespace

void ReaderPane::Private::paint(QPainter &painter, const QRect &clip)
{
    painter.fillRect(clip, theme.background);
    if (!hasText()) {
        paintEmpty(painter);
        paintFocus(painter);
        return;
    }
    layout->beginFrame();
    const ItemPainter::State state{selection(), &search, currentHit, q->hasFocus()};
    ItemPainter items(painter, *layout, theme, state);
    for (const Shown &entry : shown) {
        LaidItem &laid = layout->item(entry.item);
        if (entry.y > clip.bottom() || entry.y + laid.height < clip.top())
            continue;
        if (!laid.tints)
            laid.tints = tintsOf(laid.range, annotations, theme);
        items.paint(laid, QPointF(column.left, entry.y), clip);
        paintNumbers(painter, laid, entry.y);
    }
    paintSideBars(painter);
    paintMarks(painter);
    paintStripes(painter);
    paintNotes(painter);
    paintCurrent(painter);
    paintCaret(painter);
    paintFocus(painter);
}

void ReaderPane::Private::paintEmpty(QPainter &painter)
{
    const QRect room = q->viewport()->rect().adjusted(24, 24, -24, -24);
    QFont title = q->font();
    title.setPointSizeF(title.pointSizeF() * 1.5);
    const int lineHeight = QFontMetrics(title).height();
    const int middle = room.top() + room.height() * 2 / 5;
    painter.setFont(title);
    painter.setPen(theme.heading);
    painter.drawText(QRect(room.left(), middle - 2 * lineHeight, room.width(), 2 * lineHeight),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, emptyTitle);
    painter.setFont(q->font());
    painter.setPen(theme.faded);
    painter.drawText(QRect(room.left(), middle + lineHeight / 2, room.width(), room.height() / 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, emptyHint);
}

void ReaderPane::Private::paintNumbers(QPainter &painter, const LaidItem &laid, int y)
{
    const bool source = document->format() == u"source";
    if ((!typography.numbers && !source) || laid.boxes.empty() || layout->flow().continuesBlock(laid.item))
        return;
    painter.setFont(source ? layout->fonts().code() : layout->fonts().small());
    painter.setPen(theme.faded);
    const int right = column.left - GapBesideText - std::min(column.lanes, 3) * LaneWidth - 8;
    const auto show = [&](int number, const QRectF &line) {
        if (number > 0 && (source || number % 5 == 0 || number == 1))
            painter.drawText(QRectF(0, y + line.top(), right, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(number));
    };
    const document::Place place = placesOf().at(laid.range.begin);
    const TextBox &box = laid.boxes.front();
    if (place.line == 0 || laid.boxes.size() > 1)
        return show(std::max(place.line, place.paragraph), box.lineArea(0));
    // A paragraph that was broken to fit a width holds several of the lines that are cited, and may be shown broken elsewhere:
    // each has its number where it begins.
    const QStringView text(document->text());
    int number = place.line;
    for (int i = 0; i < box.lineCount(); ++i) {
        const Range line = box.lineRange(i);
        int begun = 0; // lines of the text that begin on this one
        if (i == 0)
            ++begun;
        const qsizetype before = i == 0 ? line.begin.value() : line.begin.value() - 1;
        begun += static_cast<int>(text.mid(before, std::max(qsizetype(0), line.end.value() - 1 - before)).count(u'\n'));
        for (; begun > 0; --begun)
            show(number++, box.lineArea(i));
    }
}

std::optional<std::pair<int, int>> ReaderPane::Private::linesInView(Range range) const
{
    const int height = q->viewport()->height();
    const auto lineOf = [this](Position at) -> std::optional<QRectF> {
        const std::size_t item = layout->flow().itemAt(at);
        const auto entry = std::lower_bound(shown.begin(), shown.end(), item,
                                            [](const Shown &candidate, std::size_t value) { return candidate.item < value; });
        if (entry == shown.end() || entry->item != item)
            return std::nullopt;
        const LaidItem *laid = layout->laidItem(item);
        const TextBox *box = laid ? laid->boxAt(at) : nullptr;
        if (!box)
            return std::nullopt;
        return box->lineArea(box->lineAt(at)).translated(0, entry->y);
    };
    const Position last = range.isEmpty() ? range.end : range.end - 1;
    const Position seenBegin = layout->flow().begin(shown.front().item);
    const Position seenEnd = layout->flow().range(shown.back().item).end;
    if (last < seenBegin || range.begin > seenEnd)
        return std::nullopt;
    const std::optional<QRectF> first = lineOf(range.begin);
    const std::optional<QRectF> final = lineOf(last);
    const int top = first ? static_cast<int>(first->top()) : -LaneWidth;
    const int bottom = final ? static_cast<int>(final->bottom()) : height + LaneWidth;
    if (bottom < 0 || top > height)
        return std::nullopt;
    return std::pair(std::max(top, -LaneWidth), std::min(bottom, height + LaneWidth));
}

void ReaderPane::Private::paintStripes(QPainter &painter)
{
    stripes.clear();
    noteMarks.clear();
    if (shown.empty() || annotations.size() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    const Range seen{layout->flow().begin(shown.front().item), layout->flow().range(shown.back().item).end};
    const annotation::Color untagged = theme.untagged();
    annotations.visit(seen, [&](const AnnotationLayer::Held &held) {
        const bool isCurrent = held.annotation.id == current;
        const bool inLane = std::any_of(held.lanes.begin(), held.lanes.end(), [&](quint16 lane) { return lane < column.lanes; });
        if (!inLane && held.annotation.note.isEmpty())
            return true;
        const auto lines = linesInView(held.annotation.range);
        if (!lines)
            return true;
        for (std::size_t i = 0; i < held.lanes.size(); ++i) {
            if (held.lanes[i] >= column.lanes)
                continue;
            const bool tagged = static_cast<qsizetype>(i) < held.annotation.colors.size();
            const annotation::Color color = tagged ? held.annotation.colors[static_cast<qsizetype>(i)] : untagged;
            const int x = column.left - GapBesideText - held.lanes[i] * LaneWidth;
            const int inset = 2;
            const QRect rect(x - StripeWidth, lines->first + inset, StripeWidth,
                             std::max(4, lines->second - lines->first - 2 * inset));
            painter.setBrush(theme.stripe(color));
            painter.drawRoundedRect(isCurrent ? QRectF(rect).adjusted(-1, 0, 1, 0) : QRectF(rect), 1.5, 1.5);
            stripes.push_back({rect, held.annotation.id, tagged ? static_cast<qsizetype>(i) : -1});
        }
        if (!held.annotation.note.isEmpty() && lines->first > -LaneWidth)
            noteMarks.push_back({QRect(0, lines->first, 0, lines->second - lines->first), held.annotation.id});
        return true;
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ReaderPane::Private::paintNotes(QPainter &painter)
{
    if (noteMarks.empty())
        return;
    const int left = column.left + column.width + NoteGap;
    const int room = std::min(WidestNotes, q->viewport()->width() - left - 16);
    const QFontMetrics metrics(layout->fonts().small());
    painter.setRenderHint(QPainter::Antialiasing, true);
    int free = -q->viewport()->height();
    std::stable_sort(noteMarks.begin(), noteMarks.end(),
                     [](const NoteMark &a, const NoteMark &b) { return a.rect.top() < b.rect.top(); });
    for (NoteMark &mark : noteMarks) {
        const AnnotationLayer::Held *held = annotations.find(mark.id);
        const QColor color = held->annotation.colors.isEmpty() ? theme.highlight : theme.stripe(held->annotation.colors.front());
        const std::optional<QRectF> end = lineInView(held->annotation.range.end);
        if (end) { // a small dot where the passage ends says that there is a note
            painter.setPen(QPen(theme.background, 1));
            painter.setBrush(theme.accent);
            painter.drawEllipse(QPointF(end->left() + 1.5, end->top() + 2.5), 3, 3);
        }
        if (room < NarrowestNotes) {
            mark.rect = QRect(column.left + column.width + 6, mark.rect.top() + 4, 12, 10);
            painter.setPen(QPen(theme.stripe(color.rgb() & 0xffffff), 1.3));
            painter.setBrush(theme.background);
            painter.drawRoundedRect(QRectF(mark.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
            painter.drawLine(mark.rect.topLeft() + QPointF(3, 3.5), mark.rect.topRight() + QPointF(-2, 3.5));
            painter.drawLine(mark.rect.topLeft() + QPointF(3, 6.5), mark.rect.topRight() + QPointF(-4, 6.5));
            continue;
        }
        const QString text = held->annotation.note.simplified().left(400);
        const QRect needed = metrics.boundingRect(QRect(0, 0, room - 10, 10000), Qt::TextWordWrap, text);
        const int height = std::min(needed.height(), LongestNoteLines * metrics.lineSpacing());
        const int top = std::max(mark.rect.top() + 3, free);
        if (top > q->viewport()->height())
            continue;
        mark.rect = QRect(left, top, room, height);
        free = top + height + 10;
        painter.fillRect(QRectF(left, top, 2, height), theme.stripe(color.rgb() & 0xffffff));
        painter.setPen(mark.id == current ? theme.text : theme.faded);
        painter.setFont(layout->fonts().small());
        painter.drawText(QRect(left + 10, top, room - 10, height), Qt::TextWordWrap, text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QPointF ReaderPane::Private::edgePoint(Edge edge)
{
    const AnnotationLayer::Held *held = annotations.find(current);
    if (!held)
        return {};
    const Position at = edge == Edge::Begin ? held->annotation.range.begin : held->annotation.range.end;
    const std::optional<QRectF> line = lineInView(at);
    if (!line)
        return {};
    return edge == Edge::Begin ? QPointF(line->left(), line->top() - HandleRadius + 1)
                               : QPointF(line->left(), line->bottom() + HandleRadius - 1);
}

void ReaderPane::Private::paintCurrent(QPainter &painter)
{
    const AnnotationLayer::Held *held = annotations.find(current);
    if (!held)
        return;
    const Range range = held->annotation.range;
    std::vector<QRectF> rects;
    for (const Shown &entry : shown) {
        const LaidItem &laid = layout->item(entry.item);
        if (!laid.range.overlaps(range))
            continue;
        const std::size_t from = rects.size();
        laid.appendRects(range, rects);
        for (std::size_t i = from; i < rects.size(); ++i)
            rects[i].translate(column.left - laid.shift, entry.y);
    }
    if (rects.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPainterPath outline;
    for (const QRectF &rect : rects) {
        QPainterPath piece;
        piece.addRect(rect.adjusted(-1.5, 0, 1.5, 0.5));
        outline = outline.united(piece);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    for (const Edge edge : {Edge::Begin, Edge::End}) {
        const QPointF point = edgePoint(edge);
        const std::optional<QRectF> line = lineInView(edge == Edge::Begin ? range.begin : range.end);
        if (!line || point.isNull())
            continue;
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(QPointF(point.x(), line->top()), QPointF(point.x(), line->bottom()));
        painter.setPen(QPen(theme.background, 1.5));
        painter.setBrush(theme.accent);
        painter.drawEllipse(point, HandleRadius, HandleRadius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ReaderPane::Private::paintCaret(QPainter &painter)
{
    if (!blink.isOn() || !q->hasFocus())
        return;
    if (const std::optional<QRectF> line = lineInView(caret))
        painter.fillRect(QRectF(std::round(line->left()) - 1, line->top(), 2, line->height()), theme.accent);
}

// The caret says that the keys go here; where it is out of view, or there is no text, a frame does.
void ReaderPane::Private::paintFocus(QPainter &painter)
{
    const std::optional<QRectF> line = lineInView(caret);
    if (!q->hasFocus() || (line && line->bottom() > 0 && line->top() < q->viewport()->height()))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(q->viewport()->rect().adjusted(0, 0, -1, -1));
}

void ReaderPane::paintEvent(QPaintEvent *event)
{
    d->ensureLayout();
    QPainter painter(viewport());
    d->paint(painter, event->rect());
}

} // namespace reader
