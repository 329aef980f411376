// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/theme.h"

#include <QPixmap>
#include <QWidget>

namespace reader {

/// A small window over pages that shows where a link leads as it is printed there: a piece of a page's picture. Its parent is the
/// viewport of the pages. It never takes the focus: what keys do while it is open is the view's matter.
class PagePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *viewport);

    /// Shows `part` of the page (a share of it, 0–1) as large as it is on a page of the size `page` in pixels, or smaller where
    /// there is no room, below or above `reference`, which stays to be seen. `spoken` is what a screen reader says of it.
    void open(const QRect &reference, const QRectF &part, QSize page, const Theme &theme, const QString &spoken);
    /// Of the whole page, in whatever size; until then a blank sheet is shown.
    void setPicture(const QPixmap &picture, const QColor &paper);
    void close();

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Theme m_theme;
    QRectF m_part;
    QPixmap m_picture;
    QColor m_paper;
};

} // namespace reader
