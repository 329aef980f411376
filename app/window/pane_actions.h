// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/view_actions.h"

namespace window {

/// Going from pane to pane and giving a pane more or less room by key: what a person with a mouse does by clicking into a pane
/// and by dragging the line between two.
class PaneActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    PaneActions(const Panes &panes, QMainWindow *window);

    const QList<QAction *> &moves() const { return m_moves; }
    const QList<QAction *> &sizes() const { return m_sizes; }

private:
    /// Those in view, from the left, and from the top where they stand above each other. A message comes last.
    QList<QWidget *> panesInView() const;
    void goTo(int step);
    void resize(Qt::Orientation orientation, int step);

    Panes m_panes;
    QMainWindow *m_window;
    QList<QAction *> m_moves;
    QList<QAction *> m_sizes;
};

} // namespace window
