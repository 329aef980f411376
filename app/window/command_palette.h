// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace window {

/// Finds every action of the window by a few letters, shows its shortcut, and does it. Enter does the marked one, Escape leaves;
/// the focus goes back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    /// Offers the actions of the window that have a name and can be done now.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect();
    void typed(const QString &text);
    void run();
    void leave();

    QLineEdit *m_line;
    QListWidget *m_list;
    QList<QPointer<QAction>> m_actions;
    QPointer<QWidget> m_before;
};

} // namespace window
