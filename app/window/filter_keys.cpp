// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filter_keys.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace window {

FilterKeys::FilterKeys(QLineEdit *line, QAbstractItemView *list) : QObject(line), m_line(line), m_list(list)
{
    line->installEventFilter(this);
}

void FilterKeys::goIntoList()
{
    const QModelIndex first = m_list->model()->index(0, 0);
    if (!first.isValid())
        return;
    m_list->setFocus(Qt::TabFocusReason);
    // Who has typed means what was found; who has not may go on where the list is.
    if (!m_list->currentIndex().isValid() || !m_line->text().isEmpty())
        m_list->setCurrentIndex(first);
}

bool FilterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        goIntoList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex first = m_list->model()->index(0, 0); first.isValid())
            Q_EMIT taken(first);
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            Q_EMIT left();
        else
            m_line->clear();
        return true;
    default:
        return false;
    }
}

} // namespace window
