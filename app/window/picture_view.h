// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QDialog>
#include <QPixmap>

namespace window {

/// A document's picture as large as the window allows. A click or Escape closes it.
class PictureView : public QDialog
{
    Q_OBJECT
public:
    /// A picture that cannot be read is told to be so. `document` must not be null.
    PictureView(const document::DocumentPointer &document, const QString &name, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QPixmap m_picture;
};

} // namespace window
