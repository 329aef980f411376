// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/edit_actions.h"

#include "window/action.h"
#include "window/message_bar.h"
#include "window/note_editor.h"
#include "window/reader_area.h"
#include "window/step_report.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace window {

EditActions::EditActions(ReaderArea &reader, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_reader(reader),
      m_messages(messages),
      m_undo(makeAction(this, {QStringLiteral("undo"), tr("&Undo"), QStringLiteral("undo"), QKeySequence::Undo, tr("Undo")})),
      m_redo(makeAction(this, {QStringLiteral("redo"), tr("&Redo"), QStringLiteral("redo"),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Redo")})),
      m_copy(makeAction(
          this, {QStringLiteral("copy"), tr("&Copy"), QStringLiteral("copy"), QKeySequence::Copy, tr("Copy the selection")})),
      m_copyWithSource(makeAction(this, {QStringLiteral("copyWithSource"), tr("Copy with &Source"), QStringLiteral("copy-source"),
                                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                         tr("Copy the selection with its document and place"), tr("Copy")})),
      m_selectAll(makeAction(this, {QStringLiteral("selectAll"), tr("Select &All"), QStringLiteral("text"),
                                    QKeySequence::SelectAll, tr("Select the whole text")})),
      m_report(new StepReport(reader, messages, *m_undo, *m_redo, this))
{
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {m_copy, m_copyWithSource, m_selectAll})
        reader.confineToText(action);
    const auto run = [this](base::Result<workspace::HistoryStep> (workspace::History::*step)()) {
        if (!m_workspace)
            return;
        // What is typed but not yet written belongs before this step, not after it.
        if (auto *note = qobject_cast<NoteEditor *>(QApplication::focusWidget()))
            note->flush();
        m_workspace->annotations().endTyping();
        if (const auto done = (m_workspace->history().*step)())
            m_report->tell(*done);
        else
            m_messages.showError(done.error());
    };
    connect(m_undo, &QAction::triggered, this, [run] { run(&workspace::History::undo); });
    connect(m_redo, &QAction::triggered, this, [run] { run(&workspace::History::redo); });
    connect(m_copy, &QAction::triggered, this, [this] { m_reader.pane().copy(); });
    connect(m_copyWithSource, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_reader.selectionWithSource()); });
    connect(m_selectAll, &QAction::triggered, this, [this] { m_reader.pane().selectAll(); });
    connect(&reader, &ReaderArea::selectionChanged, this, &EditActions::updateSelection);
    connect(&reader, &ReaderArea::documentOpened, this, &EditActions::updateSelection);
    updateHistory();
    updateSelection();
}

void EditActions::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->history(), nullptr, this, nullptr);
    m_workspace = workspace;
    m_report->setWorkspace(workspace);
    if (m_workspace)
        connect(&m_workspace->history(), &workspace::History::historyChanged, this, &EditActions::updateHistory);
    updateHistory();
}

void EditActions::tell(const workspace::HistoryStep &step)
{
    m_report->tell(step);
}

void EditActions::fill(QMenu &menu) const
{
    menu.addActions({m_undo, m_redo});
    menu.addSeparator();
    menu.addActions({m_copy, m_copyWithSource, m_selectAll});
}

void EditActions::updateHistory()
{
    m_messages.withdrawOutcome();
    const QString undo = m_workspace ? m_workspace->history().undoLabel() : QString();
    const QString redo = m_workspace ? m_workspace->history().redoLabel() : QString();
    const auto escaped = [](QString label) { return label.replace(u'&', QStringLiteral("&&")); };
    enable({m_undo}, !undo.isEmpty(), tr("Nothing was done that could be taken back."));
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(escaped(undo)));
    enable({m_redo}, !redo.isEmpty(), tr("Nothing was taken back that could be done again."));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(escaped(redo)));
}

void EditActions::updateSelection()
{
    const bool selected = m_reader.pane().hasSelection();
    enable({m_copy}, selected, need::selection());
    enable({m_copyWithSource}, selected && m_reader.hasDocument(), need::selection());
    enable({m_selectAll}, m_reader.hasDocument(), need::document());
}

} // namespace window
