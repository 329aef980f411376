// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace models {

/// A tag as a chip shows it.
struct TagChip {
    annotation::TagId id;
    QString path;
    annotation::Color color = 0;

    friend bool operator==(const TagChip &, const TagChip &) = default;
};

/// Annotations as cards: those that a filter chooses, in its order; portions are fetched as the view comes to their end. A change
/// of one annotation of one document in text order touches only its row; any other change asks the library again, once for a
/// burst.
///
/// `setData` with NoteRole types into the note (see Annotations::setNote). Thread: the workspace's, which must outlive the model
/// or be taken away first.
class AnnotationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : quint16 {
        IdRole = Qt::UserRole, ///< annotation::AnnotationId
        DocumentRole,          ///< document::DocumentId
        DocumentTitleRole,
        QuoteRole, ///< empty for an annotation on the document as a whole or on an area
        PlaceRole, ///< "p. 12"; found out when first asked for
        TagsRole,  ///< QList<TagChip>
        NoteRole,
        ModifiedRole,
        StateRole, ///< annotation::State
        AnnotationRole,
    };

    explicit AnnotationListModel(QObject *parent = nullptr);
    ~AnnotationListModel() override;

    void setWorkspace(workspace::Workspace *workspace);
    /// `offset` and `limit` are the model's own. Asks again only when something differs.
    void setFilter(const workspace::AnnotationFilter &filter);
    const workspace::AnnotationFilter &filter() const { return m_filter; }
    /// A null document with nothing else chosen would list the whole library: this says that nothing is to be listed.
    void setEmpty();

    annotation::AnnotationId id(const QModelIndex &index) const;
    /// Fetches as far as needed. Invalid when the filter does not choose it.
    QModelIndex find(annotation::AnnotationId id);

    /// Shows a row for `draft`, which has an id but is not in the library yet. It gets there with the first words that `setData`
    /// writes into its note; until `endDraft` an emptied note is not written, so that what was typed last is not lost to a crash.
    /// Nothing is asked anew meanwhile.
    QModelIndex beginDraft(const annotation::Annotation &draft);
    /// Leaves nothing behind of a draft whose note is empty. Does nothing when there is none.
    void endDraft();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const base::Error &error);
    void countChanged();

private:
    struct DocumentPlaces;

    void reload();
    void reloadSoon();
    void onAdded(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void onChanged(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void onRemoved(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    bool concerns(document::DocumentId document) const;
    bool isPlainDocument() const;
    QModelIndex insert(annotation::Annotation annotation);
    bool writeDraft(const QString &note);
    bool isDraft(annotation::AnnotationId id) const { return m_draft && m_draft->id == id; }
    void remove(int row);
    int row(annotation::AnnotationId id) const;
    QString place(const annotation::Annotation &annotation) const;
    QString describe(const annotation::Annotation &annotation) const;
    QList<TagChip> chips(const annotation::Annotation &annotation) const;

    QPointer<workspace::Workspace> m_workspace;
    workspace::AnnotationFilter m_filter;
    bool m_empty = true;
    QList<annotation::Annotation> m_rows;
    bool m_complete = true;
    QTimer m_reload;
    struct Draft {
        annotation::AnnotationId id;
        bool stored = false;
        bool blank = true;    // what is in the field now, as against what is stored
        bool askAnew = false; // put off until it is ended
    };
    std::optional<Draft> m_draft;
    mutable QCache<document::DocumentId, DocumentPlaces> m_places;
    mutable QHash<document::DocumentId, QString> m_titles;
};

} // namespace models
