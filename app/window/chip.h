// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"

#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace window {

// A tag as a chip: a dot in the tag's colour and its path on a tint of it that keeps the text at a contrast of 4.5 : 1 or more.

QSize chipSize(const QFontMetrics &metrics, const QString &path, int widest);
void paintChip(QPainter &painter, const QRect &rect, const QString &path, annotation::Color color, const QPalette &palette);
/// The dot alone, as lists of tags show it.
void paintTagDot(QPainter &painter, const QRect &rect, annotation::Color color);

} // namespace window
