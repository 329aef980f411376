// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/page_pictures.h"

#include <QPixmap>

#include <map>

namespace reader {

/// Pictures of pages that were drawn lately, one a page, as many as fit into a number of bytes. Those farthest from the view go
/// first.
class PageShelf
{
public:
    struct Kept {
        workspace::PageWish wish;
        QPixmap picture;
    };

    explicit PageShelf(qint64 mostBytes) : m_mostBytes(mostBytes) {}

    void clear();
    /// `inView` is the page that the person looks at.
    void put(const workspace::PageWish &wish, const QPixmap &picture, int inView);
    const Kept *find(int page) const; ///< valid until the next change
    qint64 bytes() const { return m_bytes; }

private:
    static qint64 bytesOf(const QPixmap &picture);

    std::map<int, Kept> m_kept;
    qint64 m_mostBytes;
    qint64 m_bytes = 0;
};

} // namespace reader
