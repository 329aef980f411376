// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/preview.h"

#include <QAccessible>
#include <QMouseEvent>

#include <algorithm>

namespace reader {

namespace {

constexpr int Margin = 8;   // to the viewport's edges
constexpr int Distance = 4; // from the reference

} // namespace

Preview::Preview(QWidget *viewport) : QWidget(viewport)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QRect Preview::view() const
{
    return parentWidget()->rect().adjusted(Margin, Margin, -Margin, -Margin);
}

int Preview::above(const QRect &reference) const
{
    return reference.top() - Distance - view().top();
}

int Preview::below(const QRect &reference) const
{
    return view().bottom() - reference.bottom() - Distance;
}

int Preview::highest(const QRect &reference) const
{
    return std::min(std::max(above(reference), below(reference)), view().height() * 2 / 5);
}

void Preview::showBeside(const QRect &reference, QSize size, int indent, const QString &spoken)
{
    resize(size);
    const int left = std::clamp(reference.left() - indent, view().left(), std::max(view().left(), view().right() - width()));
    const bool fitsBelow = below(reference) >= height() || below(reference) >= above(reference);
    move(left, fitsBelow ? reference.bottom() + Distance : reference.top() - Distance - height());
    setAccessibleName(tr("Where this leads"));
    setAccessibleDescription(spoken);
    show();
    raise();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Preview::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT clicked();
}

} // namespace reader
