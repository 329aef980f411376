// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/laid_item.h"

#include <algorithm>
#include <limits>

namespace reader {

const TextBox *LaidItem::boxAt(document::Position at) const
{
    const auto after = std::upper_bound(boxes.begin(), boxes.end(), at,
                                        [](document::Position value, const TextBox &box) { return value < box.range().begin; });
    if (after != boxes.begin())
        return &*std::prev(after);
    return boxes.empty() ? nullptr : &boxes.front();
}

const TextBox *LaidItem::boxAt(QPointF point) const
{
    const TextBox *nearest = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const TextBox &box : boxes) {
        const QRectF area = box.area();
        const double dx = std::max({area.left() - point.x(), 0.0, point.x() - area.right()});
        const double dy = std::max({area.top() - point.y(), 0.0, point.y() - area.bottom()});
        // In a table the column counts for more than the line: a click under a short cell belongs to that cell.
        const double distance = table != 0 ? 4 * dx + dy : dx + 4 * dy;
        if (distance < least) {
            least = distance;
            nearest = &box;
        }
    }
    return nearest;
}

const Picture *LaidItem::pictureAt(QPointF point) const
{
    const auto at =
        std::find_if(pictures.begin(), pictures.end(), [point](const Picture &picture) { return picture.rect.contains(point); });
    return at == pictures.end() ? nullptr : &*at;
}

QRectF LaidItem::caretAt(document::Position at) const
{
    const TextBox *box = boxAt(at);
    return box ? box->caretAt(at) : QRectF(0, 0, 1, height);
}

void LaidItem::appendRects(document::Range asked, std::vector<QRectF> &rects) const
{
    for (const TextBox &box : boxes) {
        if (box.range().overlaps(asked))
            box.appendRects(asked, rects);
    }
}

} // namespace reader
