// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

/// How many pixels of `part`, as far as it is within the picture, have exactly this colour.
inline int pixelsOf(const QColor &color, const QImage &image, const QRect &part)
{
    const QRect within = part & image.rect();
    int pixels = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            pixels += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return pixels;
}
