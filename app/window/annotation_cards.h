// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/annotation_list_model.h"
#include "window/card_view.h"

#include <QColor>

namespace window {

class AnnotationCardDelegate;

/// Annotations as a list of cards. Changes only notes by itself; everything else goes out as a request. The current card is the
/// annotation under the caret; choosing another one tells the reader to go there.
class AnnotationCards : public CardView
{
    Q_OBJECT
public:
    explicit AnnotationCards(QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    models::AnnotationListModel &annotations() { return *m_annotations; }
    void setFilter(const workspace::AnnotationFilter &filter); ///< keeps what is current in view, where that is chosen
    void setShowDocument(bool show);
    void setEmptyText(const QString &title, const QString &hint);

    /// Marks it and brings it into view, without a signal. Null: none is marked.
    void setCurrent(annotation::AnnotationId id);
    annotation::AnnotationId current() const;
    QList<annotation::AnnotationId> selected() const;
    void activate(const QModelIndex &index); ///< as by a click
    /// False when the filter does not show it.
    bool editNote(annotation::AnnotationId id);
    /// A note for which there is no annotation yet: it comes into the library with its first words, and where none is written,
    /// nothing does.
    void writeNew(const annotation::Annotation &draft);
    /// What a highlight without a tag looks like in the text.
    void setHighlight(const QColor &color);
    void doItemsLayout() override;
    bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void activated(annotation::AnnotationId id, document::DocumentId document); ///< clicked, or chosen by key
    void tagRequested(annotation::AnnotationId id, const QRect &globalAnchor);
    void tagRemovalRequested(annotation::AnnotationId id, annotation::TagId tag);
    void removalRequested(const QList<annotation::AnnotationId> &ids);
    void tagChosen(annotation::TagId tag);
    void noteFinished(bool backToReader);
    void textWanted(); ///< Enter on a card: the person reads on there
    void failed(const base::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// The uppermost card, and how far below the view's edge it begins.
    struct FirstInView {
        annotation::AnnotationId id;
        int offset = 0;
    };

    FirstInView firstInView() const;
    void putFirst(const QModelIndex &index, int offset);
    void onScrolled();
    void bringIntoView(annotation::AnnotationId id);
    void mark(const QModelIndex &index);
    bool write(const QModelIndex &index);
    void keepTyped();
    void keepEditorInView();
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    void showChipMenu(annotation::AnnotationId id, annotation::TagId tag, const QPoint &at);
    QRect globalRect(const QModelIndex &index) const;

    models::AnnotationListModel *m_annotations;
    AnnotationCardDelegate *m_delegate;
    QString m_emptyTitle;
    QString m_emptyHint;
    bool m_following = false;
    bool m_fetching = false;           // is about to
    FirstInView m_first;               // while the rows are asked for anew
    annotation::AnnotationId m_wanted; // to be marked again after the rows have been asked for anew
};

} // namespace window
