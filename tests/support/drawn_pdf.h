// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace support {

/// A PDF of `pages` pages of A4 in points; `draw(painter, page)` draws each, in letters of 11 points unless it says otherwise.
template<typename Draw>
QByteArray drawnPdf(int pages, Draw draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSize(11);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(font);
        draw(painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace support
