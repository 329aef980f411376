// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/preview.h"
#include "reader/theme.h"

#include <QPixmap>

namespace reader {

/// Shows where a link of a page leads as it is printed there: a piece of a page's picture.
class PagePreview : public Preview
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *viewport);

    /// Shows `part` of the page (a share of it, 0–1) as large as it is on a page of the size `page` in pixels, or smaller where
    /// there is no room, below or above `reference`, which stays to be seen. `spoken` is what a screen reader says of it.
    void open(const QRect &reference, const QRectF &part, QSize page, const Theme &theme, const QString &spoken);
    /// Of the whole page, in whatever size; until then a blank sheet is shown.
    void setPicture(const QPixmap &picture, const QColor &paper);
    void letGo() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QRectF m_part;
    QPixmap m_picture;
    QColor m_paper;
};

} // namespace reader
