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

#include <QFileDialog>
#include <QInputDialog>
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
                                  QKeySequence(Qt::CTRL | Qt::Key_I), tr("See and correct title, authors, publisher and date")})),
      m_next(makeAction(this, {QStringLiteral("nextDocument"), tr("&Next Document to Read"), QStringLiteral("next"),
                               QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Open the next document that is not done")})),
      m_update(makeAction(this, {QStringLiteral("updateDocument"), tr("&Update from File…"), QStringLiteral("update"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                                 tr("Replace the text by a newer file and keep the annotations")})),
      m_readAgain(makeAction(this, {QStringLiteral("readAgain"), tr("Read in Another &Encoding…"), QStringLiteral("encoding"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                                    tr("Read the file again when its letters are wrong")})),
      m_remove(makeAction(this, {QStringLiteral("removeDocuments"), tr("&Remove from Library"), QStringLiteral("delete"),
                                 QKeySequence(Qt::Key_Delete), tr("Remove the chosen documents; it can be undone")}))
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
    connect(m_update, &QAction::triggered, this, &DocumentActions::update);
    connect(m_readAgain, &QAction::triggered, this, &DocumentActions::readAgain);
    connect(m_remove, &QAction::triggered, this, &DocumentActions::remove);
    connect(&list, &DocumentListPane::selectionChanged, this, &DocumentActions::updateEnabled);
    connect(&reader, &ReaderArea::documentOpened, this, &DocumentActions::updateEnabled);
    updateEnabled();
}

void DocumentActions::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    updateEnabled();
}

void DocumentActions::fill(QMenu &menu) const
{
    menu.addAction(m_details);
    QMenu *states = menu.addMenu(icon(QStringLiteral("mark-reviewed")), tr("Mark &As"));
    states->addActions(m_states);
    menu.addAction(m_next);
    menu.addSeparator();
    menu.addActions({m_update, m_readAgain});
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
    for (QAction *action : {m_details, m_update, m_readAgain, m_remove})
        action->setEnabled(any);
    for (QAction *action : std::as_const(m_states))
        action->setEnabled(any);
    m_next->setEnabled(m_workspace);
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
    if (const auto status = m_workspace->documents().setState(meant(), state); !status)
        m_messages.showError(status.error());
}

void DocumentActions::openNext()
{
    const document::DocumentId next = m_list.nextToRead(m_reader.documentId());
    if (next.isNull())
        m_messages.showNotice(tr("No further document in the list is left to read."));
    else
        m_reader.open(next);
}

void DocumentActions::update()
{
    if (meant().size() != 1) {
        m_messages.showNotice(tr("Choose one document to update."));
        return;
    }
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Update from File"));
    if (file.isEmpty())
        return;
    const auto done = m_workspace->documents().update(meant().first(), file);
    if (done)
        reportReanchored(*done);
    else
        m_messages.showError(done.error());
}

void DocumentActions::readAgain()
{
    if (meant().size() != 1) {
        m_messages.showNotice(tr("Choose one document to read again."));
        return;
    }
    const document::DocumentId id = meant().first();
    const auto before = m_workspace->documents().readOptions(id);
    const QStringList encodings{QStringLiteral("UTF-8"),        QStringLiteral("windows-1252"), QStringLiteral("windows-1250"),
                                QStringLiteral("windows-1251"), QStringLiteral("windows-1253"), QStringLiteral("windows-1254"),
                                QStringLiteral("windows-1255"), QStringLiteral("windows-1256"), QStringLiteral("ISO-8859-1"),
                                QStringLiteral("ISO-8859-2"),   QStringLiteral("ISO-8859-5"),   QStringLiteral("ISO-8859-15"),
                                QStringLiteral("KOI8-R"),       QStringLiteral("KOI8-U"),       QStringLiteral("IBM866"),
                                QStringLiteral("macintosh"),    QStringLiteral("Shift_JIS"),    QStringLiteral("EUC-JP"),
                                QStringLiteral("ISO-2022-JP"),  QStringLiteral("GB18030"),      QStringLiteral("Big5"),
                                QStringLiteral("EUC-KR"),       QStringLiteral("UTF-16LE"),     QStringLiteral("UTF-16BE")};
    bool accepted = false;
    const auto now = encodings.indexOf(before ? before->encoding : QString());
    const QString encoding = QInputDialog::getItem(m_window, tr("Read in Another Encoding"), tr("Encoding of the file:"),
                                                   encodings, static_cast<int>(std::max<qsizetype>(0, now)), true, &accepted);
    if (!accepted)
        return;
    formats::ReadOptions options = before ? *before : formats::ReadOptions();
    options.encoding = encoding;
    const auto done = m_workspace->documents().readAgain(id, options);
    if (done)
        reportReanchored(*done);
    else
        m_messages.showError(done.error());
}

void DocumentActions::reportReanchored(const QList<workspace::ReanchoredAnnotation> &annotations)
{
    const auto orphans =
        std::count_if(annotations.begin(), annotations.end(), [](const workspace::ReanchoredAnnotation &annotation) {
            return annotation.outcome == annotation::Outcome::Orphaned;
        });
    const int found = static_cast<int>(annotations.size() - orphans);
    QString text = tr("The document has a new version; %n annotations were found again.", nullptr, found);
    if (orphans > 0)
        text += u' ' + tr("%n were not found and are marked in the sidebar.", nullptr, static_cast<int>(orphans));
    m_messages.showNotice(text);
}

void DocumentActions::remove()
{
    const QList<document::DocumentId> ids = meant();
    if (!m_workspace || ids.isEmpty())
        return;
    if (const auto status = m_workspace->documents().remove(ids); !status)
        m_messages.showError(status.error());
    else
        m_messages.showNotice(tr("Removed %n documents; Ctrl+Z brings them back.", nullptr, static_cast<int>(ids.size())));
}

} // namespace window
