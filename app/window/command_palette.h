// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/command_list.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace window {

/// Finds every action of the window by a few letters of what it is called or could be, where it stands or what it does, shows its
/// shortcut, and does it. What was done lately stands first. An action that cannot be done now is shown too, and says what it
/// needs. Enter does the marked one, Escape leaves; the focus goes back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void tellMarked();
    void run();
    void leave();

    QLineEdit *m_line;
    QListWidget *m_list;
    QList<Command> m_commands;
    QList<QPointer<QAction>> m_recent; // done from here, newest first
    QPointer<QWidget> m_before;
};

} // namespace window
