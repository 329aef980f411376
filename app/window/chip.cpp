// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/chip.h"

#include "reader/theme.h"
#include "window/bidi.h"

#include <QFontMetrics>
#include <QPainter>

namespace window {

namespace {

constexpr int Dot = 7;
constexpr int Inset = 7;
constexpr int Gap = 5;

// As much of the tag's colour as leaves the text legible.
QColor chipTint(const QColor &base, const QColor &text, const QColor &color)
{
    constexpr double Legible = 4.5;
    for (double share = 0.26; share > 0.02; share -= 0.04) {
        const QColor tint = reader::mixed(base, color, share);
        if (reader::contrast(tint, text) >= Legible)
            return tint;
    }
    return base;
}

} // namespace

QSize chipSize(const QFontMetrics &metrics, const QString &path, int widest)
{
    const int width = 2 * Inset + Dot + Gap + metrics.horizontalAdvance(path);
    return {std::min(width, widest), metrics.height() + 4};
}

void paintTagDot(QPainter &painter, const QRect &rect, annotation::Color color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(color));
    const int size = std::min({rect.width(), rect.height(), Dot + 2});
    QRect dot(0, 0, size, size);
    dot.moveCenter(rect.center());
    painter.drawEllipse(dot);
}

void paintChip(QPainter &painter, const QRect &rect, const QString &path, annotation::Color color, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor own = QColor::fromRgb(color);
    const QColor text = palette.color(QPalette::Text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipTint(palette.color(QPalette::Base), text, own));
    const double radius = rect.height() / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    paintTagDot(painter, QRect(rect.left() + Inset, rect.top(), Dot, rect.height()), color);
    painter.setPen(text);
    const QRect label = rect.adjusted(Inset + Dot + Gap, 0, -Inset, 0);
    // A path's end says most.
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     isolated(painter.fontMetrics().elidedText(path, Qt::ElideLeft, label.width() + 1)));
    painter.restore();
}

} // namespace window
