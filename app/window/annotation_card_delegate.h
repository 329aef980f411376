// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "models/annotation_list_model.h"

#include <QColor>
#include <QHash>
#include <QPointer>
#include <QStyledItemDelegate>

namespace window {

class NoteEditor;

/// Paints an annotation as a card: place, quotation, chips, note; the note is edited in place. What a card needs at a width is
/// worked out once and kept, so 10,000 of them scroll as a hundred do.
class AnnotationCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AnnotationCardDelegate(QObject *parent = nullptr);

    void setShowDocument(bool show);
    /// Of an annotation without a tag.
    void setHighlight(const QColor &color) { m_highlight = color; }
    /// The one that is open; null: none.
    NoteEditor *editor() const { return m_editor; }
    /// Forgets what was worked out for `id`; for all when it is null.
    void forget(annotation::AnnotationId id = {});

    /// What is under the mouse in a card.
    struct Hit {
        enum class Part : quint8 { Card, Chip, AddTag, Note, Remove };
        Part part = Part::Card;
        annotation::TagId tag;
        QRect rect;
    };
    Hit hitAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &at) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void noteFinished(bool backToReader);

private:
    struct Layout;

    Layout layout(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QColor highlight(const QModelIndex &index, const QPalette &palette) const;
    void paintButtons(QPainter *painter, const Layout &layout, const QPalette &palette) const;

    bool m_showDocument = false;
    QColor m_highlight;
    mutable QPointer<NoteEditor> m_editor;
    mutable QHash<annotation::AnnotationId, QSize> m_sizes; // width asked for, height found
    mutable annotation::AnnotationId m_edited;
    mutable int m_editorHeight = 0;
};

} // namespace window
