// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/item_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace reader {

using document::Range;

namespace {

constexpr double TintInset = 0.07; // of a line, so that tints of two lines do not run together
constexpr double SelectionInset = 0;
constexpr double HitInset = 0.1;

} // namespace

void ItemPainter::paint(const LaidItem &item, QPointF origin, const QRectF &clip)
{
    const bool shifted = item.overflow > 0;
    if (item.table == 0) { // the panel behind code and the number before it stay where they are
        for (const Decoration &decoration : item.decorations)
            paintDecoration(decoration, origin);
    }
    if (shifted) {
        m_painter.save();
        m_painter.setClipRect(QRectF(origin.x() + item.windowLeft, origin.y(), item.windowWidth, item.height), Qt::IntersectClip);
        origin.rx() -= item.shift;
    }
    if (item.table != 0) {
        for (const Decoration &decoration : item.decorations)
            paintDecoration(decoration, origin);
    }
    paintBehind(item, origin);
    for (const Picture &picture : item.pictures)
        paintPicture(picture, origin);
    m_painter.setPen(m_theme.text);
    for (const TextBox &box : item.boxes) {
        if (box.area().translated(origin).adjusted(-4, -4, 4, 4).intersects(clip))
            box.layout().draw(&m_painter, origin + box.at(), {}, clip);
    }
    if (shifted)
        m_painter.restore();
}

void ItemPainter::paintBehind(const LaidItem &item, QPointF origin)
{
    if (item.tints) {
        for (const Tint &tint : *item.tints)
            fill(item, tint.range, origin, tint.color, TintInset);
    }
    if (!m_state.search->hits().empty())
        paintHits(item, origin);
    const Range selection = m_state.selection;
    if (!selection.isEmpty() && selection.begin <= item.range.end && item.range.begin < selection.end) {
        fill(item, selection, origin, m_theme.selection, SelectionInset);
        // A selected line end shows as a narrow piece after the line, or an empty line would look as if it were not selected.
        for (const TextBox &box : item.boxes) {
            const bool endSelected = selection.begin <= box.range().end && box.range().end < selection.end;
            if (!endSelected || item.table != 0)
                continue;
            const QRectF caret = box.caretAt(box.range().end);
            const QRectF line = box.lineArea(box.lineCount() - 1);
            const double width = m_layout.fonts().em() * 0.4;
            const double x = box.isRightToLeft() ? caret.x() - width : caret.x();
            m_painter.fillRect(QRectF(x, line.top(), width, line.height()).translated(origin), m_theme.selection);
        }
    }
}

void ItemPainter::fill(const LaidItem &item, Range range, QPointF origin, const QColor &color, double inset)
{
    m_rects.clear();
    item.appendRects(range, m_rects);
    for (const QRectF &rect : m_rects) {
        const double cut = std::round(rect.height() * inset);
        m_painter.fillRect(rect.adjusted(0, cut, 0, -cut).translated(origin).toAlignedRect(), color);
    }
}

void ItemPainter::paintHits(const LaidItem &item, QPointF origin)
{
    const std::vector<Range> &hits = m_state.search->hits();
    std::size_t at = m_state.search->firstFrom(item.range.begin);
    if (at > 0 && hits[at - 1].end > item.range.begin)
        --at;
    for (; at < hits.size() && hits[at].begin < item.range.end; ++at) {
        const bool current = hits[at] == m_state.currentHit;
        fill(item, hits[at], origin, current ? m_theme.currentHit : m_theme.hit, HitInset);
        if (!current)
            continue;
        m_painter.setPen(QPen(m_theme.accent, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        for (const QRectF &rect : m_rects)
            m_painter.drawRoundedRect(rect.adjusted(-1, 1, 1, -1).translated(origin), 2, 2);
    }
}

void ItemPainter::paintDecoration(const Decoration &decoration, QPointF origin)
{
    const QRectF rect = decoration.rect.translated(origin);
    switch (decoration.kind) {
    case Decoration::Kind::Bar:
        m_painter.fillRect(rect.toAlignedRect(), m_theme.line);
        break;
    case Decoration::Kind::Rule: {
        const double inset = rect.width() * 0.3;
        m_painter.fillRect(QRectF(rect.left() + inset, std::round(rect.center().y()), rect.width() - 2 * inset, 1), m_theme.line);
        break;
    }
    case Decoration::Kind::Panel:
        m_painter.fillRect(rect.toAlignedRect(), m_theme.panel);
        break;
    case Decoration::Kind::CellFrame:
    case Decoration::Kind::HeadFrame:
        paintFrame(decoration, rect);
        break;
    case Decoration::Kind::PageBreak: {
        m_painter.setPen(QPen(m_theme.line, 1, Qt::DashLine));
        const double y = std::round(rect.center().y()) + 0.5;
        m_painter.setFont(m_layout.fonts().small());
        const QString label = decoration.text.isEmpty()
                                  ? QString()
                                  : QCoreApplication::translate("reader::ReaderPane", "Page %1").arg(decoration.text);
        const double width = m_painter.fontMetrics().horizontalAdvance(label);
        m_painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right() - width - (width > 0 ? 10 : 0), y));
        m_painter.setPen(m_theme.faded);
        m_painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, label);
        break;
    }
    case Decoration::Kind::Marker:
        m_painter.setPen(m_theme.faded);
        m_painter.setFont(decoration.small ? m_layout.fonts().small() : m_layout.fonts().body());
        m_painter.drawText(rect, decoration.alignment | Qt::AlignVCenter | Qt::TextDontClip, decoration.text);
        break;
    }
}

void ItemPainter::paintFrame(const Decoration &decoration, const QRectF &rect)
{
    const QRect pixels = rect.toAlignedRect();
    const bool head = decoration.kind == Decoration::Kind::HeadFrame;
    if (head)
        m_painter.fillRect(pixels, m_theme.panel);
    if (!decoration.text.isEmpty()) // the table's first row
        m_painter.fillRect(QRect(pixels.left(), pixels.top(), pixels.width(), 1), m_theme.line);
    m_painter.fillRect(QRect(pixels.left(), pixels.bottom(), pixels.width(), 1), m_theme.line);
}

void ItemPainter::paintPicture(const Picture &picture, QPointF origin)
{
    const QRectF rect = picture.rect.translated(origin);
    const double ratio = m_painter.device()->devicePixelRatioF();
    const QPixmap pixmap = m_layout.pictures().pixmap(picture.name, (rect.size() * ratio).toSize());
    if (!pixmap.isNull()) {
        m_painter.drawPixmap(rect.toRect(), pixmap);
        return;
    }
    m_painter.setPen(m_theme.line);
    m_painter.setBrush(m_theme.panel);
    m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    m_painter.setPen(m_theme.faded);
    m_painter.setFont(m_layout.fonts().small());
    const QString text = picture.alternative.isEmpty()
                             ? QCoreApplication::translate("reader::ReaderPane", "A picture that is not in the file")
                             : QCoreApplication::translate("reader::ReaderPane", "Picture: %1").arg(picture.alternative);
    const QRectF inner = rect.adjusted(10, 0, -10, 0);
    m_painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                       m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(inner.width())));
}

} // namespace reader
