// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/taught_keys.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace window {

class AnnotationCards;

/// The annotations of the document that is read, or of the whole library, as cards with a filter, a tag and an order above them.
class AnnotationSidebar : public QWidget
{
    Q_OBJECT
public:
    explicit AnnotationSidebar(QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    void teach(const TaughtKeys &keys);
    /// Null: none is open.
    void setDocument(document::DocumentId document);
    /// Shows only what has this tag or one below it; null: whatever its tags.
    void setTag(annotation::TagId tag);
    AnnotationCards &cards() { return *m_cards; }
    void focusFilter();
    /// Takes away tag and filter, so that all annotations are shown.
    void widen();
    /// The filter made so wide that `id` is shown, when it is one of the open document.
    void reveal(annotation::AnnotationId id);

Q_SIGNALS:
    void noteOnDocumentRequested();
    void left(); ///< the person is through with the filter

private:
    void apply();
    void showEmptyText();
    void updateTagLabel();
    bool wholeLibrary() const;

    workspace::Workspace *m_workspace = nullptr;
    TaughtKeys m_keys;
    document::DocumentId m_document;
    annotation::TagId m_tag;
    QLineEdit *m_filter;
    QComboBox *m_scope;
    QComboBox *m_order;
    QToolButton *m_tagLabel;
    QToolButton *m_onDocument;
    AnnotationCards *m_cards;
};

} // namespace window
