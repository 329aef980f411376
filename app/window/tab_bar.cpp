// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tab_bar.h"

#include "window/icon.h"

#include <QMouseEvent>
#include <QStyleOptionTab>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace window {

namespace {

constexpr int Widest = 220;
constexpr int Narrowest = 96;
constexpr int RoomForStyle = 22; // that a style sheet takes from the text, and QTabBar does not count

} // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("documentTabs"));
    setAccessibleName(tr("Open documents"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TabBar::setGlance(int index, bool glance)
{
    setTabData(index, glance);
    update();
}

bool TabBar::isGlance(int index) const
{
    return tabData(index).toBool();
}

QSize TabBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    return {std::clamp(hint.width() + RoomForStyle, Narrowest, Widest), hint.height()};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return {Narrowest, QTabBar::minimumTabSizeHint(index).height()};
}

// A button of our own: the style's has a colour that does not follow the theme.
void TabBar::tabInserted(int index)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("closeTab"));
    button->setIcon(icon(QStringLiteral("close")));
    button->setIconSize({12, 12});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("Close this tab"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == button) {
                Q_EMIT tabCloseRequested(i);
                return;
            }
        }
    });
    setTabButton(index, RightSide, button);
    QTabBar::tabInserted(index);
}

// QTabBar has one font for all tabs. While one is dragged it moves them itself, and all are upright for that moment.
void TabBar::paintEvent(QPaintEvent *event)
{
    if (m_dragging) {
        QTabBar::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QFont italic = font();
    italic.setItalic(true);
    for (int i = 0; i < count(); ++i) {
        QStyleOptionTab option;
        initStyleOption(&option, i);
        if (!event->rect().intersects(option.rect))
            continue;
        painter.setFont(isGlance(i) ? italic : font());
        painter.drawControl(QStyle::CE_TabBarTab, option);
    }
}

void TabBar::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
    m_dragging = event->button() == Qt::LeftButton;
    QTabBar::mousePressEvent(event);
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    m_dragging = false;
    update();
    if (event->button() == Qt::MiddleButton && m_pressed >= 0 && tabAt(event->position().toPoint()) == m_pressed)
        Q_EMIT tabCloseRequested(m_pressed);
    m_pressed = -1;
}

} // namespace window
