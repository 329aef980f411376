// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/caret_blink.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTimerEvent>
#include <QWidget>

namespace reader {

void CaretBlink::restart()
{
    m_on = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_view.hasFocus() && period > 0)
        m_timer.start(period / 2, this);
    else
        m_timer.stop();
}

void CaretBlink::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_on = !m_on;
    m_repaint();
}

} // namespace reader
