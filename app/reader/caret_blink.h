// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>

#include <functional>

class QWidget;

namespace reader {

/// Whether the caret of a view is to be seen right now: always where it does not have the focus or the desktop wants no
/// blinking, else every other half of the desktop's period.
class CaretBlink : public QObject
{
public:
    /// `view` must outlive this object; `repaint` shows where its caret is anew.
    CaretBlink(QWidget &view, std::function<void()> repaint) : m_view(view), m_repaint(std::move(repaint)) {}

    bool isOn() const { return m_on; }
    /// To be seen from now on for half a period: it has moved, or the focus has come.
    void restart();
    void stop() { m_timer.stop(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget &m_view;
    std::function<void()> m_repaint;
    bool m_on = true;
    QBasicTimer m_timer;
};

} // namespace reader
