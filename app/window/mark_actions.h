// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class MessageBar;
class ReaderArea;

/// Bookmarks, and keeping track of what was reviewed and what is left.
class MarkActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    MarkActions(ReaderArea &reader, MessageBar &messages, QWidget *window);

    void setWorkspace(workspace::Workspace *workspace);
    void fillAnnotate(QMenu &menu) const;
    void fillGo(QMenu &menu) const;
    /// What can be done with the bookmark and the reviewed range at the place that was clicked, or to have them there.
    void fillContext(QMenu &menu, document::Position at);

private:
    void makeActions();
    void toggleBookmark(document::Position at);
    void goToBookmark(bool forward);
    void toggleReviewed();
    void reviewUpToHere();
    void goToUnreviewed();
    document::Range paragraphAt(document::Position at) const;
    const document::Range *reviewedAt(document::Position at) const; ///< null: not reviewed
    void setReviewed(document::Range range, bool reviewed);
    void updateEnabled();

    ReaderArea &m_reader;
    MessageBar &m_messages;
    workspace::Workspace *m_workspace = nullptr;
    QAction *m_bookmark = nullptr;
    QAction *m_nextBookmark = nullptr;
    QAction *m_previousBookmark = nullptr;
    QAction *m_reviewed = nullptr;
    QAction *m_upToHere = nullptr;
    QAction *m_unreviewed = nullptr;
};

} // namespace window
