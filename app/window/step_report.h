// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>

class QAction;

namespace window {

class MessageBar;
class ReaderArea;

/// Shows what an undo or redo did, wherever it did it: a passage of the document in view is brought into view; anything else is
/// told in a notice, which leads there and can have it the other way round again.
class StepReport : public QObject
{
    Q_OBJECT
public:
    /// `undo` and `redo` are what the notice offers to do next. All must outlive this object.
    StepReport(ReaderArea &reader, MessageBar &messages, QAction &undo, QAction &redo, QObject *parent);

    void setWorkspace(workspace::Workspace *workspace);
    void tell(const workspace::HistoryStep &step);

private:
    bool isShown(const workspace::HistoryStep &step, document::DocumentId id);
    QString sentence(const workspace::HistoryStep &step) const;
    void goThere();

    ReaderArea &m_reader;
    MessageBar &m_messages;
    workspace::Workspace *m_workspace = nullptr;
    workspace::HistoryStep m_step; // that the notice is about
    QAction *m_show;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace window
