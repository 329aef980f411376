// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/document_layout.h"
#include "reader/text_search.h"

class QPainter;

namespace reader {

/// Draws laid out items and what lies behind their text.
class ItemPainter
{
public:
    struct State {
        document::Range selection;
        const TextSearch *search = nullptr; ///< never null while painting
        document::Range currentHit;         ///< empty: none
        bool active = true;                 ///< the reader has the focus
    };

    /// All must outlive it.
    ItemPainter(QPainter &painter, const DocumentLayout &layout, const Theme &theme, const State &state)
        : m_painter(painter), m_layout(layout), m_theme(theme), m_state(state)
    {
    }

    /// `origin`: where the item's top left corner is. What lies outside `clip` may be left out.
    void paint(const LaidItem &item, QPointF origin, const QRectF &clip);

private:
    void paintBehind(const LaidItem &item, QPointF origin);
    void paintDecoration(const Decoration &decoration, QPointF origin);
    void paintFrame(const Decoration &decoration, const QRectF &rect);
    void paintPicture(const Picture &picture, QPointF origin);
    void fill(const LaidItem &item, document::Range range, QPointF origin, const QColor &color, double inset);
    void paintHits(const LaidItem &item, QPointF origin);

    QPainter &m_painter;
    const DocumentLayout &m_layout;
    const Theme &m_theme;
    const State &m_state;
    std::vector<QRectF> m_rects; // kept between calls: its memory
};

} // namespace reader
