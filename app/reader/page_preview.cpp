// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_preview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace reader {

namespace {

constexpr int Frame = 1;

} // namespace

PagePreview::PagePreview(QWidget *viewport) : Preview(viewport)
{
    setObjectName(QStringLiteral("pagePreview"));
}

void PagePreview::open(const QRect &reference, const QRectF &part, QSize page, const Theme &theme, const QString &spoken)
{
    m_theme = theme;
    m_part = part;
    m_picture = {};
    m_paper = theme.background;
    const QSizeF natural(part.width() * page.width(), part.height() * page.height());
    const double scale = std::min(1.0, view().width() / std::max(1.0, natural.width()));
    const int width = static_cast<int>(natural.width() * scale);
    const int height = std::min(static_cast<int>(natural.height() * scale), highest(reference));
    if (height < LeastHeight || width < LeastHeight)
        return;
    // What is too high is cut at its lower end.
    m_part.setHeight(m_part.height() * height / (natural.height() * scale));
    showBeside(reference, {width + 2 * Frame, height + 2 * Frame}, 0, spoken);
}

void PagePreview::setPicture(const QPixmap &picture, const QColor &paper)
{
    m_picture = picture;
    m_paper = paper;
    update();
}

void PagePreview::letGo()
{
    Preview::letGo();
    m_picture = {};
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_paper);
    if (!m_picture.isNull()) {
        const QSizeF whole = m_picture.size();
        const QRectF source(m_part.x() * whole.width(), m_part.y() * whole.height(), m_part.width() * whole.width(),
                            m_part.height() * whole.height());
        const QRectF room = QRectF(rect()).adjusted(Frame, Frame, -Frame, -Frame);
        const QSizeF pixels = room.size() * devicePixelRatioF();
        if (std::abs(source.width() - pixels.width()) < 2) { // as large as it was drawn: sharp, if no pixel is cut in two
            painter.drawPixmap(room, m_picture, QRectF(source.topLeft().toPoint(), pixels));
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
            painter.drawPixmap(room, m_picture, source);
        }
    }
    painter.setPen(QPen(m_theme.accent, Frame));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace reader
