// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QPolygonF>

namespace reader {

// How a bookmark and what was reviewed look beside a text, on a page as in the text: painted with the painter's brush.

constexpr int RuleWidth = 2;     ///< pixels
constexpr int RibbonWidth = 9;   ///< pixels
constexpr int RibbonHeight = 15; ///< pixels

/// Along what was reviewed, from `top` to `bottom`.
inline void paintRule(QPainter &painter, double x, double top, double bottom)
{
    painter.drawRect(QRectF(x, top, RuleWidth, bottom - top));
}

/// Where a bookmark is; `at` is its top left corner.
inline void paintRibbon(QPainter &painter, QPointF at)
{
    const QRectF box(at, QSizeF(RibbonWidth, RibbonHeight));
    const QPointF notch(box.center().x(), box.bottom() - RibbonWidth / 2.0);
    painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()}));
}

} // namespace reader
