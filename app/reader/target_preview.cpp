// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/target_preview.h"

#include "reader/document_layout.h"
#include "reader/item_painter.h"
#include "reader/text_search.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace reader {

namespace {

constexpr int Padding = 12;
constexpr int Margin = 8;   // to the viewport's edges
constexpr int Distance = 4; // from the reference
constexpr double WidestLetters = 58;
constexpr int LeastHeight = 40;
constexpr qsizetype ReadAloud = 600; // letters

/// Up to where there is something, so that a short footnote has a small window.
int widthOf(const std::vector<LaidItem> &items)
{
    double right = 0;
    for (const LaidItem &item : items) {
        for (const TextBox &box : item.boxes) {
            double widest = box.isRightToLeft() || item.table != 0 ? box.width() : 0;
            for (int line = 0; line < box.lineCount() && widest < box.width(); ++line)
                widest = std::max(widest, box.layout().lineAt(line).naturalTextWidth());
            right = std::max(right, box.at().x() + widest);
        }
        for (const Picture &picture : item.pictures)
            right = std::max(right, picture.rect.right());
        for (const Decoration &decoration : item.decorations) {
            if (decoration.kind == Decoration::Kind::Panel)
                right = std::max(right, decoration.rect.right());
        }
    }
    return static_cast<int>(right) + 1;
}

} // namespace

TargetPreview::TargetPreview(QWidget *viewport) : QWidget(viewport)
{
    setObjectName(QStringLiteral("targetPreview"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TargetPreview::open(DocumentLayout &layout, const Theme &theme, document::Range excerpt, const QRect &reference)
{
    const QRect view = parentWidget()->rect().adjusted(Margin, Margin, -Margin, -Margin);
    const int above = reference.top() - Distance - view.top();
    const int below = view.bottom() - reference.bottom() - Distance;
    const int room = std::max(above, below);
    const int outer = std::min(view.width(), static_cast<int>(WidestLetters * layout.fonts().letterWidth()) + 2 * Padding);
    if (room < LeastHeight || outer < 4 * Padding)
        return;
    m_layout = &layout;
    m_theme = theme;
    const int most = std::min(room, view.height() * 2 / 5) - 2 * Padding;
    m_items = layout.excerpt(excerpt, outer - 2 * Padding, most, theme);
    int height = 0;
    for (const LaidItem &item : m_items)
        height += item.height;
    m_top = m_items.empty() || m_items.front().boxes.empty() ? 0 : static_cast<int>(m_items.front().boxes.front().area().top());
    height -= m_top;
    m_goesOn = height > most;
    const int width = std::min(outer, widthOf(m_items) + 2 * Padding);
    resize(width, std::min(height, most) + 2 * Padding);
    const int left = std::clamp(reference.left() - Padding, view.left(), std::max(view.left(), view.right() - width));
    const bool fitsBelow = below >= QWidget::height() || below >= above;
    move(left, fitsBelow ? reference.bottom() + Distance : reference.top() - Distance - QWidget::height());
    setAccessibleName(tr("Where this leads"));
    setAccessibleDescription(layout.document().text(excerpt).left(ReadAloud));
    show();
    raise();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TargetPreview::close()
{
    hide();
    m_layout = nullptr;
    m_items.clear();
}

void TargetPreview::paintEvent(QPaintEvent *event)
{
    if (!m_layout)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    const TextSearch nothing;
    const ItemPainter::State state{{}, &nothing, {}, false};
    ItemPainter items(painter, *m_layout, m_theme, state);
    painter.save();
    painter.setClipRect(rect().adjusted(1, 1, -1, -Padding));
    double y = Padding - m_top;
    for (const LaidItem &item : m_items) {
        items.paint(item, QPointF(Padding, y), event->rect());
        y += item.height;
    }
    painter.restore();
    if (m_goesOn) {
        const QRect last(1, height() - 3 * Padding, width() - 2, 3 * Padding - 1);
        QLinearGradient fading(last.topLeft(), last.bottomLeft());
        QColor clear = m_theme.background;
        clear.setAlpha(0);
        fading.setColorAt(0, clear);
        fading.setColorAt(0.8, m_theme.background);
        painter.fillRect(last, fading);
    }
    painter.setPen(m_theme.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TargetPreview::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT clicked();
}

} // namespace reader
