// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class MessageBar;
class ReaderArea;

/// Closing, opening again and going through the tabs of the view that the person is in.
class TabActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    TabActions(ReaderArea &reader, MessageBar &messages, QWidget *window);

    void fill(QMenu &menu) const;

private:
    void updateEnabled();

    ReaderArea &m_reader;
    QAction *m_close;
    QAction *m_reopen;
    QAction *m_keep;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace window
