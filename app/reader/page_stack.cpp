// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_stack.h"

#include <algorithm>
#include <cmath>

namespace reader {

void PageStack::setPages(std::vector<QSizeF> sizes)
{
    m_sizes = std::move(sizes);
    m_tops.assign(1, 0.0);
    m_tops.reserve(m_sizes.size() + 1);
    m_widest = 0;
    for (QSizeF &size : m_sizes) {
        // A file may state any size, and one page of a kilometre would make all others invisible.
        size = size.expandedTo({36, 36}).boundedTo({14'400, 14'400});
        m_tops.push_back(m_tops.back() + size.height());
        m_widest = std::max(m_widest, size.width());
    }
}

double PageStack::top(int page) const
{
    return Gap + m_tops[static_cast<std::size_t>(page)] * m_scale + double(page) * Gap;
}

QRect PageStack::rect(int page) const
{
    const int y = static_cast<int>(std::round(top(page)));
    const int width = static_cast<int>(std::round(size(page).width() * m_scale));
    const int height = static_cast<int>(std::round(size(page).height() * m_scale));
    const int room = std::max(m_width, static_cast<int>(std::round(m_widest * m_scale)));
    return {(room - width) / 2, y, width, height};
}

int PageStack::height() const
{
    return m_sizes.empty() ? 0 : static_cast<int>(std::min(2e9, top(count())));
}

int PageStack::pageAt(int y) const
{
    int low = 0;
    int high = count() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (top(middle) <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

QRectF PageStack::toPixels(int page, const QRectF &points) const
{
    return {points.topLeft() * m_scale + rect(page).topLeft(), points.size() * m_scale};
}

} // namespace reader
