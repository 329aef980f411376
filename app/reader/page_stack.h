// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace reader {

/// Pages one below the other, centred: where each is, in pixels from the top left corner of them all. A value. Another scale
/// costs nothing, so that zooming in a book of thousands of pages costs what is in view.
class PageStack
{
public:
    static constexpr int Gap = 14; ///< between two pages, and above the first and below the last

    void setPages(std::vector<QSizeF> sizes); ///< in points
    void setScale(double pixelsPerPoint) { m_scale = pixelsPerPoint; }
    double scale() const { return m_scale; }
    /// The width in which pages are centred; they may be wider.
    void setWidth(int pixels) { m_width = pixels; }

    int count() const { return static_cast<int>(m_sizes.size()); }
    QSizeF size(int page) const { return m_sizes[static_cast<std::size_t>(page)]; } ///< in points
    double widest() const { return m_widest; }                                      ///< in points
    QRect rect(int page) const;
    int height() const;
    /// The page at `y`, or the one above the gap there; the first or the last outside. There must be one.
    int pageAt(int y) const;

    /// Heights of the pages before `page`, and at `count()` of all, in points: where a page is, whatever the scale.
    double pointsBefore(int page) const { return m_tops.empty() ? 0 : m_tops[static_cast<std::size_t>(page)]; }

    QRectF toPixels(int page, const QRectF &points) const;

private:
    double top(int page) const;

    std::vector<QSizeF> m_sizes;
    std::vector<double> m_tops; // in points, without gaps; one more than pages
    double m_widest = 0;
    double m_scale = 1;
    int m_width = 0;
};

} // namespace reader
