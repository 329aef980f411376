// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/selection_bar.h"

#include "reader/page_view.h"
#include "reader/reader_pane.h"

#include <QActionEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace reader {

namespace {

constexpr int Gap = 10; // between the bar and the selection

} // namespace

SelectionBar::SelectionBar(ReaderPane *pane) : SelectionBar(pane->viewport(), pane, [pane] { return pane->selectionRect(); })
{
    connect(pane, &ReaderPane::visibleRangeChanged, this, &SelectionBar::follow);
}

SelectionBar::SelectionBar(PageView *pages, ReaderPane *pane)
    : SelectionBar(pages->viewport(), pane, [pages] { return pages->selectionRect(); })
{
    connect(pages, &PageView::scrolled, this, &SelectionBar::follow);
}

SelectionBar::SelectionBar(QWidget *viewport, ReaderPane *pane, std::function<QRect()> selectionRect)
    : QFrame(viewport), m_selectionRect(std::move(selectionRect))
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
        if (!m_offered || !parentWidget()->isVisible())
            return; // or the selection was made in the other view
        show();
        place();
    });
    connect(pane, &ReaderPane::selectionChanged, this, [this, pane] {
        if (!pane->selectedTarget())
            hide();
        else
            follow();
    });
    connect(pane, &ReaderPane::documentChanged, this, &QWidget::hide);
    viewport->installEventFilter(this);
}

void SelectionBar::setOffered(bool offered)
{
    m_offered = offered;
    if (!offered)
        hide();
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

void SelectionBar::follow()
{
    if (isVisible())
        place();
}

void SelectionBar::place()
{
    const QRect selection = m_selectionRect();
    if (selection.isEmpty() || actions().isEmpty()) {
        hide();
        return;
    }
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(6, 6, -6, -6);
    const bool above = selection.top() - height() - Gap >= room.top();
    int y = above ? selection.top() - height() - Gap : selection.bottom() + Gap;
    y = std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height()));
    const int x = std::clamp(selection.center().x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    move(x, y);
    raise();
}

} // namespace reader
