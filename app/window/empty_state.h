// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace window {

/// What an empty list says: what it is for, and how it is filled. Painted quietly in the middle of `widget`.
void paintEmptyState(QWidget *widget, const QString &title, const QString &hint);

} // namespace window
