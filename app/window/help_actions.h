// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class ReaderArea;
class Shortcuts;

/// What helps to find one's way in the program: every command by a few letters, the keys, the user guide, and what this is.
class HelpActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    HelpActions(ReaderArea &reader, Shortcuts &shortcuts, QWidget *window);

    void fill(QMenu &menu) const;

private:
    void showAbout();

    QWidget *m_window;
    QAction *m_commands;
    QAction *m_shortcuts;
    QAction *m_guide;
    QAction *m_about;
};

} // namespace window
