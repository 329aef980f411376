// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/view_actions.h"

#include <QPointer>

namespace window {

/// How much room the docks take. One that is shown for the first time gets its share of the column's height; later it has what
/// the person gave it. While the text is in two halves too narrow to be read, the docks beside it fold away, those on the left
/// first, and come back when the halves are one again. What the person shows meanwhile stays.
class DockRoom : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    DockRoom(const Panes &panes, QSettings &settings, QMainWindow *window);

    /// Brings back what was folded: for saving the layout.
    void unfold();

private:
    void giveShare(QDockWidget *shown);
    void follow();
    void fold();
    QList<QDockWidget *> column(QDockWidget *dock) const; ///< those shown in the same area, `dock` included

    Panes m_panes;
    QSettings &m_settings;
    QMainWindow *m_window;
    QList<QPointer<QDockWidget>> m_folded;
};

} // namespace window
