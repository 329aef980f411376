// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_shelf.h"

#include <cstdlib>
#include <iterator>

namespace reader {

qint64 PageShelf::bytesOf(const QPixmap &picture)
{
    return qint64(picture.width()) * picture.height() * picture.depth() / 8;
}

void PageShelf::clear()
{
    m_kept.clear();
    m_bytes = 0;
}

void PageShelf::put(const workspace::PageWish &wish, const QPixmap &picture, int inView)
{
    Kept &kept = m_kept[wish.page];
    m_bytes += bytesOf(picture) - bytesOf(kept.picture);
    kept = {wish, picture};
    // They stand in order of pages, so the farthest is always the first or the last.
    while (m_bytes > m_mostBytes && m_kept.size() > 1) {
        const auto last = std::prev(m_kept.end());
        const auto farthest = std::abs(m_kept.begin()->first - inView) > std::abs(last->first - inView) ? m_kept.begin() : last;
        m_bytes -= bytesOf(farthest->second.picture);
        m_kept.erase(farthest);
    }
}

const PageShelf::Kept *PageShelf::find(int page) const
{
    const auto found = m_kept.find(page);
    return found == m_kept.end() ? nullptr : &found->second;
}

} // namespace reader
