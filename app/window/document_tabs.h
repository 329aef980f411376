// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/closed_tabs.h"
#include "window/document_view.h"
#include "window/open_tabs.h"
#include "window/visits.h"

namespace window {

class TabBar;

/// One half of the reader: documents in tabs, and the one view in which they take turns.
///
/// A tab that is not in front is a document's id and where the person was in it, so that fifty of them weigh nothing; showing one
/// costs what opening it costs. A document has at most one tab here. One that is only glanced at is written in italics and gives
/// way to the next document; it is kept from the moment the person works in it or asks for it.
class DocumentTabs : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentTabs(QWidget *parent = nullptr);

    DocumentView &view() { return *m_view; }
    const DocumentView &view() const { return *m_view; }

    /// Closes all of them, for good.
    void setWorkspace(workspace::Workspace *workspace);

    enum class Opening : quint8 { Glance, Keep };
    /// Shows the document, in its tab where it has one. False, with the view's `failed`, when its text cannot be had.
    bool open(document::DocumentId id, Opening opening = Opening::Glance);
    /// A tab for later for each of them, without showing it; those that have one keep it.
    void openBehind(const QList<document::DocumentId> &ids);
    /// Shows a file that is being read, in a tab that `fileRead` makes the document's. One file at a time; false while there is
    /// another one.
    bool openFile(const UnreadFile &file);
    /// The path of that file; empty when there is none.
    QString file() const;
    void showBeginning(const document::DocumentPointer &beginning);
    /// It is this document now, which takes the file's place if it is still in front. Goes on where the person is in it.
    void fileRead(document::DocumentId id);
    void closeFile(); ///< its tab too; does nothing when there is none
    void keepCurrent();
    void closeCurrent();
    void closeOthers();         ///< than the one in front
    void moveCurrent(int step); ///< to the right, or to the left when negative; stops at the end
    /// The one that was closed last and is still in the library; false when there is none.
    bool reopenClosed();
    bool canReopen() const { return !m_closed.isEmpty(); }
    /// Through the jumps in the document, and then to the document that was shown before, as it was left: its tab is opened again
    /// where it was closed. Documents that are gone are passed over.
    void goBack();
    void goForward();
    bool canGoBack() const;
    bool canGoForward() const;
    /// Takes over what is kept in the other, behind what is open here, at the places where the person was; a file that is being
    /// read too. What was only glanced at or closed there counts as closed here.
    void adopt(DocumentTabs &other);
    /// The next one to the right or left, around the end.
    void showNeighbour(int step);
    qsizetype count() const { return m_tabs.size(); }
    bool isGlance() const; ///< the one in front

    OpenTabs::Half state() const;
    /// Instead of the tabs there are. Documents that are gone are left out.
    void restore(const OpenTabs::Half &half);
    /// Whether the bar is in view; by itself it is as soon as there are two tabs.
    void setBarWanted(bool wanted);

Q_SIGNALS:
    void tabsChanged();                   ///< which there are, their order, or which is in front
    void emptied();                       ///< the last one was closed, or its document is gone
    void fileClosed(const QString &path); ///< by the person, before it was read
    void historyChanged();

private:
    struct Tab {
        document::DocumentId id;
        std::shared_ptr<const reader::PaneState> state; // where to go when it is shown; null: where the library says
        bool kept = false;
        std::shared_ptr<UnreadFile> file = {}; // one that is being read, and has no id yet

        Visit asVisit() const { return {id, state, kept}; }
    };

    qsizetype find(document::DocumentId id) const;
    qsizetype fileTab() const; // -1: none
    qsizetype front() const;
    bool open(const Tab &tab);
    bool show(qsizetype index);
    /// Lets the view show it. What is left becomes a visit, unless that is only another step back or forward.
    bool turnTo(const Tab &tab);
    void remember();
    void record(const Tab &left);
    void travel(Visits::Way way);
    bool isThere(document::DocumentId id) const;
    void forgetPlaces(document::DocumentId id);
    void insert(qsizetype index, Tab tab);
    void keep(qsizetype index);
    void close(qsizetype index);
    void take(qsizetype index);
    void takeDocuments();
    void removeGone();
    void showTitle(qsizetype index);
    void showMenu(const QPoint &at);
    void closeOthers(qsizetype index);
    void updateBar();

    workspace::Workspace *m_workspace = nullptr;
    TabBar *m_bar;
    DocumentView *m_view;
    QList<Tab> m_tabs; // as in the bar
    ClosedTabs m_closed;
    Visits m_visits;
    bool m_travelling = false;
    bool m_barWanted = false;
};

} // namespace window
