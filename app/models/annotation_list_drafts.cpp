// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotation_list_model.h"

#include <algorithm>
#include <utility>

// New annotations while their notes are written, and words that the library did not take.

namespace models {

using annotation::Annotation;
using annotation::AnnotationId;

QModelIndex AnnotationListModel::beginDraft(const Annotation &draft)
{
    endDraft();
    if (m_reload.isActive())
        reload();
    Annotation row = draft;
    if (!row.created.isValid())
        row.created = QDateTime::currentDateTimeUtc();
    QModelIndex shown = insert(row);
    if (!shown.isValid()) {
        m_anchor = row;
        reload();
        shown = insert(row);
    }
    m_draft = Draft{row};
    return shown;
}

bool AnnotationListModel::writeDraft(const QString &note)
{
    m_draft->blank = note.trimmed().isEmpty();
    const int at = row(m_draft->annotation.id);
    if (m_draft->stored || at < 0)
        return false;
    m_rows[at].note = note;
    m_draft->annotation.note = note;
    if (m_draft->blank)
        return false;
    const Annotation draft = m_rows.at(at);
    m_draft->stored = true; // before it is told that there is a new one
    const auto made = m_workspace->annotations().addNoted(draft.id, draft.document, draft.target, note);
    m_draft->stored = made.ok();
    if (!made) {
        m_refused = true;
        Q_EMIT failed(made.error());
    }
    return made.ok();
}

void AnnotationListModel::endDraft()
{
    if (!m_draft)
        return endUnwritten();
    const Draft draft = *std::exchange(m_draft, std::nullopt);
    if (!draft.stored && !draft.blank) {
        keepUnwritten(draft.annotation);
    } else if (!draft.stored) {
        if (const int at = row(draft.annotation.id); at >= 0)
            remove(at);
    } else if (draft.blank && m_workspace) {
        takeNoteBack(draft.annotation.id);
    }
    m_refused = false;
    if (draft.askAnew || (draft.stored && !isPlainDocument()))
        reloadSoon();
}

void AnnotationListModel::takeNoteBack(AnnotationId id)
{
    m_unwrittenNotes.remove(id);
    workspace::Annotations &annotations = m_workspace->annotations();
    const auto stored = annotations.annotation(id);
    if (!stored)
        return;
    // A tag may have been put on it meanwhile: then it has a meaning of its own.
    const base::Status status = stored->tags.isEmpty() ? annotations.remove({id}) : annotations.setNote(id, {});
    if (!status)
        Q_EMIT failed(status.error());
}

void AnnotationListModel::keepUnwritten(const Annotation &annotation)
{
    m_unwritten.append(annotation);
    if (const int at = row(annotation.id); at >= 0)
        Q_EMIT dataChanged(index(at), index(at));
}

Annotation *AnnotationListModel::unwritten(AnnotationId id)
{
    const auto found = std::find_if(m_unwritten.begin(), m_unwritten.end(), [id](const Annotation &one) { return one.id == id; });
    return found == m_unwritten.end() ? nullptr : &*found;
}

bool AnnotationListModel::writeAgain(Annotation *unwritten, const QString &note)
{
    unwritten->note = note;
    const Annotation again = *unwritten;
    if (const int at = row(again.id); at >= 0) {
        m_rows[at].note = note;
        Q_EMIT dataChanged(index(at), index(at));
    }
    if (note.trimmed().isEmpty())
        return false;
    const auto made = m_workspace->annotations().addNoted(again.id, again.document, again.target, note);
    if (made) {
        m_unwritten.removeIf([&again](const Annotation &one) { return one.id == again.id; });
        return true;
    }
    m_refused = true;
    Q_EMIT failed(made.error());
    return false;
}

QString AnnotationListModel::note(const Annotation &row) const
{
    return m_unwrittenNotes.value(row.id, row.note);
}

bool AnnotationListModel::writeNote(AnnotationId id, const QString &note)
{
    const base::Status status = m_workspace->annotations().setNote(id, note);
    const bool wasRefused = m_unwrittenNotes.remove(id);
    if (!status) {
        m_unwrittenNotes.insert(id, note);
        m_refused = true;
    }
    if (const int at = row(id); at >= 0 && (wasRefused || !status))
        Q_EMIT dataChanged(index(at), index(at));
    if (!status)
        Q_EMIT failed(status.error());
    return status.ok();
}

void AnnotationListModel::endUnwritten()
{
    bool goesOn = !std::exchange(m_refused, false) && m_workspace;
    const QList<Annotation> all = m_unwritten;
    for (const Annotation &one : all) {
        if (one.note.trimmed().isEmpty()) {
            m_unwritten.removeIf([&one](const Annotation &other) { return other.id == one.id; });
            if (const int at = row(one.id); at >= 0)
                remove(at);
        } else if (Annotation *again = unwritten(one.id); again && goesOn) {
            goesOn = writeAgain(again, one.note);
        }
    }
    const QHash<AnnotationId, QString> notes = m_unwrittenNotes;
    for (auto note = notes.begin(); note != notes.end() && goesOn; ++note) {
        // One that is gone may come back with an undo: its words wait for that.
        if (m_workspace->annotations().annotation(note.key()))
            goesOn = writeNote(note.key(), note.value());
    }
    m_refused = false;
}

} // namespace models
