// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/document_view.h"

namespace window {

/// The middle of the window: the views of the documents that are open. One view is the active one, where the person is; what the
/// actions ask here is answered for it, and its signals are passed on, so that none of them needs to know how many views there
/// are. When another view becomes the active one, all that may be different with it is signalled.
class ReaderArea : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderArea(QWidget *parent = nullptr);
    ~ReaderArea() override;

    /// Closes what is open.
    void setWorkspace(workspace::Workspace *workspace);
    /// At the place where the person last was. A document that is open already stays as it is.
    bool open(document::DocumentId id);
    void close();

    DocumentView &view() { return *m_view; } ///< the active one; another one at another time
    const DocumentView &view() const { return *m_view; }

    // Of the active view.
    document::DocumentId documentId() const { return m_view->documentId(); }
    bool hasDocument() const { return m_view->hasDocument(); }
    reader::ReaderPane &pane() { return m_view->pane(); }
    const reader::ReaderPane &pane() const { return m_view->pane(); }
    FindBar &findBar() { return m_view->findBar(); }
    annotation::AnnotationId annotationAtCaret() const { return m_view->annotationAtCaret(); }
    QString selectionWithSource() const { return m_view->selectionWithSource(); }
    void noteProgress() { m_view->noteProgress(); }

    /// Lets the action's shortcut work only while the focus is in the text of a view: for keys that are letters or move a caret
    /// elsewhere.
    void confineToText(QAction *action);
    /// What the bar at a selection offers.
    void addToSelectionBar(const QList<QAction *> &actions);

    // Of all views. The zoom is each view's own; a new view takes that of the active one.
    void setTheme(reader::Theme::Kind kind);
    void setTypography(const reader::Typography &typography);

Q_SIGNALS:
    void viewActivated();                         ///< the other signals follow
    void documentOpened(document::DocumentId id); ///< null: closed
    void annotationReached(annotation::AnnotationId id);
    void placeChanged();
    void textChanged(); ///< another document or version, or none
    void selectionChanged(document::Range range);
    void historyChanged(); ///< of the jumps
    void contextMenuRequested(const QPoint &globalPosition, document::Position at);
    void linkActivated(const QString &target);
    void imageActivated(const QString &name);
    void failed(const base::Error &error);

private:
    DocumentView *makeView();
    /// What a view tells is told here too while it is the active one.
    template<typename... Values>
    void relay(DocumentView *view, void (DocumentView::*from)(Values...), void (ReaderArea::*to)(Values...));
    void activate(DocumentView *view);

    QList<DocumentView *> m_views;
    DocumentView *m_view = nullptr;
    QList<QAction *> m_textActions;
    QList<QAction *> m_barActions;
};

} // namespace window
