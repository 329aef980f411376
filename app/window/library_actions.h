// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class MessageBar;
class OpenLibrary;

/// New, open, recent, check and quit.
class LibraryActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    LibraryActions(OpenLibrary &library, MessageBar &messages, QWidget *window);

    void fill(QMenu &menu) const; ///< the first part of the Library menu
    QAction *newLibrary() const { return m_new; }
    QAction *openLibrary() const { return m_open; }
    QAction *check() const { return m_check; }

private:
    void create();
    void choose();
    void showRecent();
    void checkLibrary();

    OpenLibrary &m_library;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_check;
    QMenu *m_recent;
};

} // namespace window
