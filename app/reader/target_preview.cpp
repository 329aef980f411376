// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/target_preview.h"

#include "reader/document_layout.h"
#include "reader/item_painter.h"
#include "reader/references.h"
#include "reader/text_search.h"

#include <QPainter>

#include <algorithm>

namespace reader {

namespace {

constexpr int Padding = 12;
constexpr double WidestLetters = 58;

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

TargetPreview::TargetPreview(QWidget *viewport) : Preview(viewport)
{
    setObjectName(QStringLiteral("targetPreview"));
}

void TargetPreview::open(DocumentLayout &layout, const Theme &theme, document::Range excerpt, const QRect &reference)
{
    const int outer = std::min(view().width(), static_cast<int>(WidestLetters * layout.fonts().letterWidth()) + 2 * Padding);
    if (highest(reference) < LeastHeight || outer < 4 * Padding)
        return;
    m_layout = &layout;
    m_theme = theme;
    const int most = highest(reference) - 2 * Padding;
    m_items = layout.excerpt(excerpt, outer - 2 * Padding, most, theme);
    int height = 0;
    for (const LaidItem &item : m_items)
        height += item.height;
    m_top = m_items.empty() || m_items.front().boxes.empty() ? 0 : static_cast<int>(m_items.front().boxes.front().area().top());
    height -= m_top;
    m_goesOn = height > most;
    const int width = std::min(outer, widthOf(m_items) + 2 * Padding);
    showBeside(reference, {width, std::min(height, most) + 2 * Padding}, Padding, openingOf(layout.document(), excerpt));
}

void TargetPreview::letGo()
{
    Preview::letGo();
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

} // namespace reader
