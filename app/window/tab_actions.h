// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class DocumentActions;
class MessageBar;
class ReaderArea;

/// Closing, opening again and going through the tabs of the view that the person is in; and two views side by side.
class TabActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    TabActions(ReaderArea &reader, const DocumentActions &documents, MessageBar &messages, QWidget *window);

    void fillTabs(QMenu &menu) const;
    void fillHalves(QMenu &menu) const;
    void fillDocument(QMenu &menu) const; ///< ways to open the documents that are chosen

private:
    void makeMoves();
    void makeHalves();
    void makeOpening();
    void updateEnabled();

    ReaderArea &m_reader;
    const DocumentActions &m_documents;
    MessageBar &m_messages;
    QAction *m_close;
    QAction *m_reopen;
    QAction *m_keep;
    QAction *m_closeOthers;
    QAction *m_moveRight;
    QAction *m_moveLeft;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_split = nullptr;
    QAction *m_other = nullptr;
    QAction *m_swap = nullptr;
    QAction *m_synchronise = nullptr;
    QAction *m_openTab = nullptr;
    QAction *m_openBeside = nullptr;
};

} // namespace window
