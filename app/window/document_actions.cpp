// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/document_actions.h"

#include "models/document_list_model.h"
#include "window/action.h"
#include "window/document_list_pane.h"
#include "window/icon.h"
#include "window/message_bar.h"
#include "window/metadata_dialog.h"
#include "window/reader_area.h"
#include "window/structure_actions.h"
#include "window/version_actions.h"

#include <QMenu>
#include <QTreeView>

namespace window {

using workspace::ReadingState;

DocumentActions::DocumentActions(DocumentListPane &list, ReaderArea &reader, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_list(list),
      m_reader(reader),
      m_messages(messages),
      m_window(window),
      m_details(makeAction(this, {QStringLiteral("documentDetails"), tr("&Details…"), QStringLiteral("edit"),
                                  QKeySequence(Qt::CTRL | Qt::Key_I), tr("See and correct title, authors, publisher and date"),
                                  QString(), tr("metadata, properties, information")})),
      m_next(makeAction(this, {QStringLiteral("nextDocument"), tr("&Next Document to Read"), QStringLiteral("next"),
                               QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Open the next document that is not done")})),
      m_structure(new StructureActions(reader, messages, window)),
      m_versions(new VersionActions(
          reader, messages, [this] { return meant(); }, window)),
      m_remove(makeAction(this, {QStringLiteral("removeDocuments"), tr("&Remove from Library"), QStringLiteral("delete"),
                                 QKeySequence(Qt::Key_Delete), tr("Remove the chosen documents; it can be undone"), QString(),
                                 tr("delete")}))
{
    const std::pair<ReadingState, QKeySequence> states[] = {
        {ReadingState::Unread, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U)},
        {ReadingState::InProgress, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)},
        {ReadingState::Done, QKeySequence(Qt::CTRL | Qt::Key_D)}};
    const QString icons[] = {QStringLiteral("document-unread"), QStringLiteral("document-progress"),
                             QStringLiteral("document-done")};
    for (const auto &[state, keys] : states) {
        const QString name = models::DocumentListModel::stateName(state);
        QAction *action = makeAction(
            this, {QStringLiteral("state%1").arg(int(state)), name, icons[int(state)], keys, tr("Mark as: %1").arg(name)});
        connect(action, &QAction::triggered, this, [this, state = state] { setState(state); });
        m_states.append(action);
    }
    confineShortcut(m_remove, {&list.view()});
    connect(m_details, &QAction::triggered, this, &DocumentActions::editDetails);
    connect(m_next, &QAction::triggered, this, &DocumentActions::openNext);
    connect(m_remove, &QAction::triggered, this, &DocumentActions::remove);
    connect(&list, &DocumentListPane::selectionChanged, this, &DocumentActions::updateEnabled);
    connect(&reader, &ReaderArea::documentOpened, this, &DocumentActions::updateEnabled);
    updateEnabled();
}

void DocumentActions::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    m_versions->setWorkspace(workspace);
    m_structure->setWorkspace(workspace);
    updateEnabled();
}

void DocumentActions::fill(QMenu &menu) const
{
    menu.addAction(m_details);
    QMenu *states = menu.addMenu(icon(QStringLiteral("mark-reviewed")), tr("Mark &As"));
    states->addActions(m_states);
    menu.addAction(m_next);
    menu.addSeparator();
    m_structure->addTo(menu);
    m_versions->fill(menu);
    menu.addSeparator();
    menu.addAction(m_remove);
}

QList<document::DocumentId> DocumentActions::meant() const
{
    const QList<document::DocumentId> chosen = m_list.selected();
    const bool reading = m_reader.hasDocument() && m_reader.isAncestorOf(m_window->focusWidget());
    if (reading || (chosen.isEmpty() && m_reader.hasDocument()))
        return {m_reader.documentId()};
    return chosen;
}

void DocumentActions::updateEnabled()
{
    const bool any = m_workspace && !meant().isEmpty();
    enable(m_states + QList<QAction *>{m_details, m_remove}, any, tr("Choose a document in the list first."));
    enable({m_next}, m_workspace, need::library());
    m_versions->updateEnabled();
    Q_EMIT meantChanged();
}

void DocumentActions::editDetails()
{
    if (!m_workspace || meant().isEmpty())
        return;
    auto *dialog = new MetadataDialog(*m_workspace, meant(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentActions::setState(ReadingState state)
{
    if (!m_workspace || meant().isEmpty())
        return;
    m_messages.tellFailure(m_workspace->documents().setState(meant(), state));
}

void DocumentActions::openNext()
{
    const document::DocumentId next = m_list.nextToRead(m_reader.documentId());
    if (next.isNull())
        m_messages.showNotice(tr("No further document in the list is left to read."));
    else
        m_reader.open(next);
}

void DocumentActions::remove()
{
    const QList<document::DocumentId> ids = meant();
    if (!m_workspace || ids.isEmpty())
        return;
    if (!m_messages.tellFailure(m_workspace->documents().remove(ids)))
        m_messages.showUndoable(tr("Removed %n documents.", nullptr, static_cast<int>(ids.size())));
}

} // namespace window
