// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/picture_view.h"

#include "reader/pictures.h"

#include <QPainter>

#include <algorithm>

namespace window {

namespace {

constexpr int Margin = 16;
constexpr double MostEnlarged = 4; // beyond that only the dots get larger
constexpr QSize SizeOfNone(360, 120);

QString descriptionOf(const document::Document &document, const QString &name)
{
    for (const document::Mark &mark : document.marks()) {
        if (mark.kind == document::MarkKind::Image && mark.target == name)
            return mark.text;
    }
    return {};
}

} // namespace

PictureView::PictureView(const document::DocumentPointer &document, const QString &name, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("pictureView"));
    const QString description = descriptionOf(*document, name);
    setWindowTitle(description.isEmpty() ? tr("Picture") : description);
    setAccessibleName(windowTitle());
    const reader::Pictures pictures(*document);
    m_picture = pictures.pixmap(name, pictures.size(name));
    if (m_picture.isNull()) {
        resize(SizeOfNone);
        return;
    }
    const QSize room = parent ? parent->size() * 0.9 : QSize(1000, 700);
    const QSize own = m_picture.size();
    const double scale = std::min(
        {MostEnlarged, double(room.width() - 2 * Margin) / own.width(), double(room.height() - 2 * Margin) / own.height()});
    resize((QSizeF(own) * scale).toSize() + QSize(2 * Margin, 2 * Margin));
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = rect().adjusted(Margin, Margin, -Margin, -Margin);
    if (m_picture.isNull()) {
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, tr("This picture is not in the file, or cannot be read."));
        return;
    }
    QRect target({}, m_picture.size().scaled(room.size(), Qt::KeepAspectRatio));
    target.moveCenter(room.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(target, m_picture);
}

void PictureView::mousePressEvent(QMouseEvent *)
{
    accept();
}

} // namespace window
