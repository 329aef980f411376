// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "reader/painted_annotation.h"
#include "workspace/workspace.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class AnnotationCards;
class AnnotationSidebar;
class MessageBar;
class ReaderArea;
class TagPicker;
class TagPrompt;

/// Tagging, highlighting and noting what is selected, and changing the annotation one is at. What is selected comes first, then
/// the annotation at the caret; with the focus in the cards, the chosen ones. Several tags in a row fall on one annotation, not
/// on several over the same words.
class TaggingActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    TaggingActions(ReaderArea &reader, AnnotationSidebar &sidebar, TagPrompt &prompt, MessageBar &messages, QWidget *window);

    void setWorkspace(workspace::Workspace *workspace);
    void fill(QMenu &menu) const;
    /// For the menu at `at` in the text: what can be done with the selection, and with the innermost annotation there.
    void fillContext(QMenu &menu, document::Position at);
    /// Lets the shortcuts and requests of these cards work as those of the sidebar do.
    void serve(AnnotationCards &cards);
    /// Lets the picker tag what is selected in the text. While it is in view, the action `tag` goes there instead of asking.
    void serve(TagPicker &picker);
    QAction *tag() const { return m_tag; }
    QAction *highlight() const { return m_highlight; }
    QAction *note() const { return m_note; }
    QAction *inVivo() const { return m_inVivo; }

    void noteOnDocument();

Q_SIGNALS:
    void noteWanted(); ///< the sidebar must be in view now: a note is about to be written in it

private:
    void makeActions();
    void askTag();
    void askTagFor(const QList<annotation::AnnotationId> &ids, const QRect &anchor);
    void putTag(const QString &path);
    void putPinned(int key);
    void putInVivo();
    void putHighlight();
    void takeOff();
    void writeNote();
    void writeNew(const annotation::Target &target);
    void takeNote(bool backToReader);
    void removeCurrent();
    void remove(const QList<annotation::AnnotationId> &ids);
    void moveEdge(reader::Edge edge, int words);
    void refreshPicker();
    void updatePinned();
    void updateEnabled();

    QList<annotation::AnnotationId> meant() const;
    /// Where a question about what is meant opens, in global coordinates.
    QRect anchor(bool inText) const;
    annotation::AnnotationId exactlySelected() const;
    std::optional<annotation::AnnotationId> annotate(const QStringList &paths);
    void arriveAt(annotation::AnnotationId id);
    bool isUnread(); ///< what is selected is not in the library yet; says so
    void remember(const QString &path);

    ReaderArea &m_reader;
    AnnotationSidebar &m_sidebar;
    TagPrompt &m_prompt;
    TagPicker *m_picker = nullptr;
    MessageBar &m_messages;
    QWidget *m_window;
    workspace::Workspace *m_workspace = nullptr;
    QList<annotation::TagId> m_recent; // newest first
    annotation::AnnotationId m_draft;  // there is one only if its note is not empty
    QAction *m_tag = nullptr;
    QAction *m_takeOff = nullptr;
    QAction *m_inVivo = nullptr;
    QAction *m_highlight = nullptr;
    QAction *m_note = nullptr;
    QAction *m_noteOnDocument = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_edges;
    QList<QAction *> m_pinned; // by key, from 1
};

} // namespace window
