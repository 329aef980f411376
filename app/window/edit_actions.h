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
class StepReport;

/// Undo and redo, named after what they would take back, and copying. The window's clipboard and history in one menu.
class EditActions : public QObject
{
    Q_OBJECT
public:
    EditActions(ReaderArea &reader, MessageBar &messages, QWidget *window);

    void setWorkspace(workspace::Workspace *workspace);
    void fill(QMenu &menu) const;
    /// Shows what an undo or redo did that was asked for elsewhere.
    void tell(const workspace::HistoryStep &step);
    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    QAction *copy() const { return m_copy; }
    QAction *selectAll() const { return m_selectAll; }
    QAction *copyWithSource() const { return m_copyWithSource; }

private:
    void updateHistory();
    void updateSelection();

    ReaderArea &m_reader;
    MessageBar &m_messages;
    workspace::Workspace *m_workspace = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_copy;
    QAction *m_copyWithSource;
    QAction *m_selectAll;
    StepReport *m_report;
};

} // namespace window
