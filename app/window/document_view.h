// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/reader_pane.h"
#include "window/taught_keys.h"
#include "window/unread_file.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QSettings;
class QStackedWidget;

namespace reader {
class SelectionBar;
}

namespace workspace {
class PageDrawer;
}

namespace window {

class AnnotationPainter;
class DocumentHeader;
class DocumentPages;
class FindBar;
class ReadingMarkKeeper;
class ReadingWatch;

/// Shows one document: what it is, the find bar, the text with its annotations or the pages with the same annotations. Keeps the
/// place in each that it has shown. ReaderArea has one or two of these; whoever means "the one the person is in" asks there.
class DocumentView : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);

    /// From now on PDFs can be shown as pages. The settings must outlive the view.
    void offerPages(workspace::PageDrawer &drawer, QSettings &settings);
    DocumentPages *pages() { return m_pages; } ///< null until then
    /// The header of a saved web page gets a button for `action`, which is meant for the view where the person is.
    void offerWholePage(QAction *action);
    void teach(const TaughtKeys &keys);
    bool isWaitingForText() const { return m_file.has_value(); } ///< of the file that `openFile` shows
    /// Shows of a file that is being read what there is of it; `open` of its document follows, or `closeFile`. Until then it can
    /// be read in, and nothing else: there is no document yet.
    void openFile(const UnreadFile &file);
    /// Of the file that is shown, once it is there.
    void showBeginning(const document::DocumentPointer &beginning);
    void closeFile(); ///< does nothing when none is shown

    /// Closes what is open.
    void setWorkspace(workspace::Workspace *workspace);
    /// At `state`, or without one where the person last was. A document that is open already stays as it is. False, with
    /// `failed`, where its text cannot be had; what was open then stays.
    bool open(document::DocumentId id, const reader::PaneState *state = nullptr);
    void close();
    document::DocumentId documentId() const { return m_document; }
    bool hasDocument() const { return !m_document.isNull(); }
    reader::ReaderPane &pane() { return *m_pane; }
    const reader::ReaderPane &pane() const { return *m_pane; }
    void addToSelectionBar(const QList<QAction *> &actions);
    QList<QWidget *> textWidgets() const; ///< those that have the focus while one is in the document
    FindBar &findBar() { return *m_findBar; }
    const ReadingMarkKeeper &marks() const { return *m_marks; }

    /// The annotation meant by "this one": the current one, else the innermost at the caret or ending there. Null: none.
    annotation::AnnotationId annotationAtCaret() const;
    /// Of two views beside each other: marks it as the one that is meant, or as the other one; neither when it is alone.
    void setMarkedActive(bool active, bool other);
    /// Whether another view takes this one along, so that what it shows is not read for that.
    void setLed(bool led);
    /// Writes the place into the library; done by itself on closing and now and then while reading.
    void savePlace();
    /// Adds the open document to the done ones once it was read: see ReadingWatch. What the person says of its state is left
    /// alone.
    void noteProgress();
    /// The selection's first line, or the caret, on the screen; empty when it is out of view. For what opens beside it.
    QRect selectionOnScreen() const;
    /// Where the person is, as told in the status line, and how much was read, 0–1.
    QString placeInView() const;
    double progress() const;
    void zoomIn();
    void zoomOut();
    void resetZoom();
    /// What is selected, as copied with its source: “quotation” (title, publisher, date, place).
    QString selectionWithSource() const;

Q_SIGNALS:
    void documentOpened(document::DocumentId id); ///< null: closed
    void engaged();                               ///< the person selects, annotates or reads on here: no longer a mere glance
    void annotationReached(annotation::AnnotationId id);
    void placeChanged();
    void pagesChanged(); ///< whether pages or text are shown, or can be
    void textChanged();  ///< another document or version, or none
    void textReplaced(); ///< by another version of the same document
    void selectionChanged(document::Range range);
    void historyChanged(); ///< of the jumps
    void backWanted();     ///< by the mouse's own buttons
    void forwardWanted();
    void marksChanged(); ///< bookmarks or what is reviewed; also with another document
    void contextMenuRequested(const QPoint &globalPosition, document::Position at);
    void linkActivated(const QString &target);
    void imageActivated(const QString &name);
    void told(const QString &sentence); ///< something the person asked for and does not see
    void failed(const base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPane();
    void forgetFile();
    bool arePagesShown() const;
    document::Range textInView() const;
    void goToPlace(const workspace::ReadingPlace &place);
    void watch(std::vector<document::Range> seen);
    void showHeader();
    void noticeReading();
    void showEmptyText();
    void reload(document::DocumentId id);
    /// In the new text, where the person was in the old one: to the letter where that did not change.
    void stayNear(const document::Document &before, const reader::PaneState &was);
    void followCaret();
    void connectFindBar();
    void settleChange(const base::Status &status);

    workspace::Workspace *m_workspace = nullptr;
    TaughtKeys m_keys;
    document::DocumentId m_document;
    workspace::DocumentSummary m_summary;
    DocumentHeader *m_header;
    FindBar *m_findBar;
    reader::ReaderPane *m_pane;
    QStackedWidget *m_stack;
    DocumentPages *m_pages = nullptr;
    QLabel *m_notice; // of what is not there yet
    std::optional<UnreadFile> m_file;
    reader::SelectionBar *m_selectionBar;
    AnnotationPainter *m_painter;
    ReadingMarkKeeper *m_marks;
    int m_pageTop = 0; // of the pages, when finding began
    QTimer m_placeTimer;
    workspace::ReadingState m_noted = workspace::ReadingState::Unread; // what the open document's state should be by reading
    std::optional<document::Range> m_before;                           // what was in view when the person began to do something
    ReadingWatch *m_watch;
};

} // namespace window
