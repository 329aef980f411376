// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/empty_state.h"

#include <QPainter>
#include <QTextOption>
#include <QWidget>

namespace window {

void paintEmptyState(QWidget *widget, const QString &title, const QString &hint)
{
    constexpr int Margin = 24;
    constexpr int Gap = 6;
    QPainter painter(widget);
    QFont bold = widget->font();
    bold.setWeight(QFont::DemiBold);
    const QRect room = widget->rect().adjusted(Margin, Margin, -Margin, -Margin);
    constexpr int Flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const QRect titleRect = QFontMetrics(bold).boundingRect(room, Flags, title);
    const QRect hintRect = widget->fontMetrics().boundingRect(room, Flags, hint);
    const int height = titleRect.height() + Gap + hintRect.height();
    // A little above the middle looks like the middle.
    int y = room.top() + std::max(0, (room.height() - height) * 2 / 5);
    painter.setPen(widget->palette().color(QPalette::Text));
    painter.setFont(bold);
    painter.drawText(QRect(room.left(), y, room.width(), titleRect.height()), Flags, title);
    y += titleRect.height() + Gap;
    painter.setPen(widget->palette().color(QPalette::PlaceholderText));
    painter.setFont(widget->font());
    painter.drawText(QRect(room.left(), y, room.width(), hintRect.height()), Flags, hint);
}

} // namespace window
