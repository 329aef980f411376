// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotation_list_model.h"

#include <algorithm>
#include <utility>

// New annotations while their notes are written, and those that the library did not take.

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
        // A tag may have been put on it meanwhile: then it has a meaning of its own.
        if (const auto stored = m_workspace->annotations().annotation(draft.annotation.id); stored && stored->tags.isEmpty()) {
            if (const base::Status status = m_workspace->annotations().remove({stored->id}); !status)
                Q_EMIT failed(status.error());
        }
    }
    m_refused = false;
    if (draft.askAnew || (draft.stored && !isPlainDocument()))
        reloadSoon();
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

void AnnotationListModel::endUnwritten()
{
    const bool refusedNow = std::exchange(m_refused, false);
    const QList<Annotation> all = m_unwritten;
    for (const Annotation &one : all) {
        if (one.note.trimmed().isEmpty()) {
            m_unwritten.removeIf([&one](const Annotation &other) { return other.id == one.id; });
            if (const int at = row(one.id); at >= 0)
                remove(at);
        } else if (Annotation *again = unwritten(one.id); again && !refusedNow && m_workspace) {
            if (!writeAgain(again, one.note))
                break;
        }
    }
    m_refused = false;
}

} // namespace models
