// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

class QAction;
class QMainWindow;

namespace window {

/// The text and nothing else on the whole screen: panes and bars go, and come back as they were. Escape leaves it when nothing
/// else wants that key. Panes that are shown meanwhile are for meanwhile.
class FullScreen : public QObject
{
    Q_OBJECT
public:
    /// `action` is checkable and shows whether it is on; both must outlive this object, which is `window`'s child.
    FullScreen(QMainWindow *window, QAction *action);

    bool isOn() const { return m_on; }
    void set(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();
    void leave();

    QMainWindow *m_window;
    QAction *m_action;
    QByteArray m_layout; // of docks and tool bars
    bool m_statusBar = true;
    bool m_on = false;
};

} // namespace window
