// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/selection_bar.h"

#include "reader/reader_pane.h"

#include <QActionEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace reader {

namespace {

constexpr int Gap = 10; // between the bar and the selection

} // namespace

SelectionBar::SelectionBar(ReaderPane *pane) : QFrame(pane->viewport()), m_pane(pane)
{
    setObjectName(QStringLiteral("selectionBar"));
    setAccessibleName(tr("What can be done with the selection"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(2);
    hide();
    connect(pane, &ReaderPane::selectionFinished, this, [this] {
        show();
        place();
    });
    connect(pane, &ReaderPane::selectionChanged, this, [this](document::Range range) {
        if (range.isEmpty())
            hide();
        else if (isVisible())
            place();
    });
    connect(pane, &ReaderPane::documentChanged, this, &QWidget::hide);
    connect(pane, &ReaderPane::visibleRangeChanged, this, [this] {
        if (isVisible())
            place();
    });
    pane->viewport()->installEventFilter(this);
}

void SelectionBar::actionEvent(QActionEvent *event)
{
    if (event->type() == QEvent::ActionAdded) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(event->action());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolButtonStyle(event->action()->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        layout()->addWidget(button);
        connect(event->action(), &QAction::triggered, this, &QWidget::hide);
    } else if (event->type() == QEvent::ActionRemoved) {
        const QList<QToolButton *> buttons = findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->defaultAction() == event->action())
                delete button;
        }
    }
    QFrame::actionEvent(event);
}

bool SelectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SelectionBar::place()
{
    const QRect selection = m_pane->selectionRect();
    if (selection.isEmpty() || actions().isEmpty()) {
        hide();
        return;
    }
    adjustSize();
    const QRect room = m_pane->viewport()->rect().adjusted(6, 6, -6, -6);
    const bool above = selection.top() - height() - Gap >= room.top();
    int y = above ? selection.top() - height() - Gap : selection.bottom() + Gap;
    y = std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height()));
    const int x = std::clamp(selection.center().x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    move(x, y);
    raise();
}

} // namespace reader
