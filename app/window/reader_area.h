// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/document_tabs.h"

class QSplitter;

namespace window {

class ScrollSync;

/// The middle of the window: the documents that are open, in tabs, and at wish in two halves side by side, each with tabs of its
/// own. The view of one half is the active one, where the person is; what the actions ask here is answered for it, and its
/// signals are passed on, so that none of them needs to know how many views there are. When another view becomes the active one,
/// all that may be different with it is signalled.
class ReaderArea : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderArea(QWidget *parent = nullptr);
    ~ReaderArea() override;

    /// As DocumentView::offerPages, in all views.
    void offerPages(workspace::PageDrawer &drawer, QSettings &settings);
    /// As DocumentView::offerWholePage, in all views.
    void offerWholePage(QAction *action);
    void teach(const TaughtKeys &keys);
    /// Closes what is open.
    void setWorkspace(workspace::Workspace *workspace);
    /// In a tab of the active view, at the place where the person last was. Null opens nothing and is false, as a text that
    /// cannot be had.
    bool open(document::DocumentId id, DocumentTabs::Opening opening = DocumentTabs::Opening::Glance);
    // A file that is being read, see DocumentTabs; opened in the active half, found in whichever it is.
    bool openFile(const UnreadFile &file);
    bool hasFile() const { return fileTabs() != nullptr; }
    void showBeginning(const QString &path, const document::DocumentPointer &beginning); ///< unless it was closed meanwhile
    void fileRead(document::DocumentId id);
    void closeFile();
    bool isSplit() const { return m_halves.size() == 2; }
    /// Two halves, the new one on the right and active, with the same document in it; or only the active one.
    void setSplit(bool split);
    /// Shows the document in the half that is not active, which is made for it where there is none. As `open`.
    bool openBeside(document::DocumentId id);
    void goToOtherHalf();
    void swapHalves();
    /// Whether two halves keep to places that belong together.
    bool isSynchronised() const { return m_synchronised; }
    void setSynchronised(bool synchronised);
    OpenTabs openTabs() const;
    /// Instead of what is open.
    void restore(const OpenTabs &tabs);

    DocumentTabs &tabs() { return *m_tabs; } ///< of the active view; others at another time
    DocumentView &view() { return m_tabs->view(); }
    const DocumentView &view() const { return m_tabs->view(); }

    /// The view that shows the document, the active one first; null: it is in none, though perhaps in a tab behind.
    DocumentView *viewOf(document::DocumentId id);

    // Of the active view.
    document::DocumentId documentId() const { return view().documentId(); }
    bool hasDocument() const { return view().hasDocument(); }
    reader::ReaderPane &pane() { return view().pane(); }
    const reader::ReaderPane &pane() const { return view().pane(); }
    FindBar &findBar() { return view().findBar(); }
    annotation::AnnotationId annotationAtCaret() const { return view().annotationAtCaret(); }
    QString selectionWithSource() const { return view().selectionWithSource(); }

    /// Lets the action's shortcut work only while the focus is in the text of a view: for keys that are letters or move a caret
    /// elsewhere.
    void confineToText(QAction *action);
    /// What the bar at a selection offers.
    void addToSelectionBar(const QList<QAction *> &actions);

    // Of all views. The zoom is each view's own; a new view takes that of the active one.
    void setTheme(reader::Theme::Kind kind);
    void setTypography(const reader::Typography &typography);
    /// As PageView::setAsPrinted; kept in the settings.
    void setPagesAsPrinted(bool asPrinted);
    bool arePagesAsPrinted() const;

Q_SIGNALS:
    void themeChanged(reader::Theme::Kind kind);
    void typographyChanged(const reader::Typography &typography);
    void splitChanged(); ///< one half or two; also when the last tab of one was closed or its document removed, which closes it
    void tabsChanged();  ///< of any view: which there are, their order, or which is in front
    void fileClosed(const QString &path);         ///< of any view: by the person, before it was read
    void documentOpened(document::DocumentId id); ///< null: closed
    void annotationReached(annotation::AnnotationId id);
    void placeChanged();
    void pagesChanged(); ///< whether pages or text are shown, or can be
    void textChanged();  ///< another document or version, or none
    void selectionChanged(document::Range range);
    void historyChanged(); ///< of the jumps
    void marksChanged();   ///< bookmarks or what is reviewed
    void contextMenuRequested(const QPoint &globalPosition, document::Position at);
    void linkActivated(const QString &target);
    void imageActivated(const QString &name);
    void told(const QString &sentence);
    void failed(const base::Error &error);

private:
    DocumentTabs *makeTabs();
    /// What a view tells is told here too while it is the active one.
    template<typename... Values>
    void relay(DocumentView *view, void (DocumentView::*from)(Values...), void (ReaderArea::*to)(Values...));
    void activate(DocumentTabs *tabs);
    DocumentTabs *addHalf();
    void closeHalf(DocumentTabs *tabs);
    void showHalves();
    DocumentTabs *otherHalf() const;
    DocumentTabs *fileTabs() const; // null: no file is being read

    workspace::PageDrawer *m_drawer = nullptr;
    QSettings *m_settings = nullptr;
    workspace::Workspace *m_workspace = nullptr;
    QSplitter *m_splitter;
    ScrollSync *m_sync = nullptr; // while there are two halves
    bool m_synchronised = false;
    QList<DocumentTabs *> m_halves; // from the left
    DocumentTabs *m_tabs = nullptr; // the active ones
    QList<QAction *> m_textActions;
    QList<QAction *> m_barActions;
    QAction *m_wholePage = nullptr;
    TaughtKeys m_keys;
};

} // namespace window
