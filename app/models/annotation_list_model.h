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

/// Annotations as cards: those that a filter chooses, in its order. The rows are a stretch of that list, which grows at either
/// end as the view comes there, and is another one when an annotation far off is to be shown: nothing costs what the list is
/// long. A change of one annotation of one document in text order touches only its row; any other change asks the library again,
/// once for a burst, for what is around the view.
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
    /// Asks again only when something differs, and shows then what stands around `around`, if it is chosen; else the list's
    /// beginning.
    void setFilter(const workspace::AnnotationFilter &filter, annotation::AnnotationId around = {});
    const workspace::AnnotationFilter &filter() const { return m_filter; }
    /// A null document with nothing else chosen would list the whole library: this says that nothing is to be listed.
    void setEmpty();

    annotation::AnnotationId id(const QModelIndex &index) const;
    /// Invalid when it is none of the rows, which says nothing about the filter.
    QModelIndex find(annotation::AnnotationId id) const;
    /// Makes it one of the rows, with its neighbours, if need be. Invalid when the filter does not choose it.
    QModelIndex reach(annotation::AnnotationId id);
    bool chooses(annotation::AnnotationId id) const;
    /// What the view shows first: around it the library is asked when everything is asked again. Invalid: the list's beginning.
    void setAnchor(const QModelIndex &index);

    bool canFetchBefore() const;
    void fetchBefore(); ///< some rows more in front of those there are
    void fetchFirst();  ///< the list's beginning instead of what there is
    void fetchLast();   ///< the list's end

    /// Shows a row for `draft`, which has an id but is not in the library yet. It gets there with the first words that `setData`
    /// writes into its note; until `endDraft` an emptied note is not written, so that what was typed last is not lost to a crash.
    /// Nothing is asked anew meanwhile.
    QModelIndex beginDraft(const annotation::Annotation &draft);
    /// Tells that a note is ended, of a draft or not. Of a draft whose note is empty by now nothing stays, but for one that was
    /// given a tag meanwhile: that stays without a note. Words that the library did not take stay in their row: they can be
    /// written on, and each end of a note tries once more.
    void endDraft();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const base::Error &error);
    void aboutToAsk();    ///< all rows may go: what is being typed should be told now
    void filterChanged(); ///< other rows were chosen

private:
    struct DocumentPlaces;

    struct Draft {
        annotation::Annotation annotation; ///< with the words that were to be written last
        bool stored = false;
        bool blank = true;    // what is in the field now, as against what is stored
        bool askAnew = false; // put off until it is ended
    };

    void reload();
    void reloadSoon();
    void load(const workspace::AnnotationPortion &behind);
    QList<annotation::Annotation> ask(const workspace::AnnotationPortion &portion, std::optional<annotation::Annotation> *edge);
    void onAdded(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void onChanged(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void onRemoved(document::DocumentId document, const QList<annotation::AnnotationId> &ids);
    void onDocumentsChanged(const QList<document::DocumentId> &ids);
    bool concerns(document::DocumentId document) const;
    bool isPlainDocument() const;
    QModelIndex insert(annotation::Annotation annotation);
    bool writeDraft(const QString &note);
    bool isDraft(annotation::AnnotationId id) const { return m_draft && m_draft->annotation.id == id; }
    bool writeAgain(annotation::Annotation *unwritten, const QString &note);
    annotation::Annotation *unwritten(annotation::AnnotationId id);
    void keepUnwritten(const annotation::Annotation &annotation);
    void endUnwritten();
    void takeNoteBack(annotation::AnnotationId id);
    bool writeNote(annotation::AnnotationId id, const QString &note);
    QString note(const annotation::Annotation &row) const;
    std::optional<annotation::Annotation> chosen(annotation::AnnotationId id) const;
    void removeKnown(QList<annotation::Annotation> *more) const;
    void remove(int row);
    int row(annotation::AnnotationId id) const;
    QString place(const annotation::Annotation &annotation) const;
    QString describe(const annotation::Annotation &annotation) const;
    QList<TagChip> chips(const annotation::Annotation &annotation) const;

    QPointer<workspace::Workspace> m_workspace;
    workspace::AnnotationFilter m_filter;
    bool m_empty = true;
    QList<annotation::Annotation> m_rows;
    // From where the list goes on before and behind the rows; nothing where it does not. As the library told them: a row may have
    // changed since, and have another place therefore.
    std::optional<annotation::Annotation> m_firstTold, m_lastTold;
    std::optional<annotation::Annotation> m_anchor;
    QTimer m_reload;
    std::optional<Draft> m_draft;
    // Words that the library did not take: new annotations, and notes of those that it has.
    QList<annotation::Annotation> m_unwritten;
    QHash<annotation::AnnotationId, QString> m_unwrittenNotes;
    bool m_refused = false; // since the last note was ended
    mutable QCache<document::DocumentId, DocumentPlaces> m_places;
    mutable QHash<document::DocumentId, QString> m_titles;
};

} // namespace models
