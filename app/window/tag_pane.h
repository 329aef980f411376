// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tag_tree_model.h"
#include "window/taught_keys.h"

#include <QSet>
#include <QTreeView>
#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;

namespace window {

class AnnotationCards;
class TagPrompt;

/// The tags of the library as a tree, and below it every passage with the chosen one. Owns the actions on tags; each works on the
/// chosen tag and has its key while the tree has the focus.
class TagPane : public QWidget
{
    Q_OBJECT
public:
    /// `prompt` asks for the tag to merge into; it outlives the pane.
    explicit TagPane(TagPrompt *prompt, QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    QList<QAction *> actions() const { return m_actions; }
    AnnotationCards &cards() { return *m_cards; }
    void choose(annotation::TagId tag);
    annotation::TagId current() const; ///< the chosen one; may be null
    void teach(const TaughtKeys &keys);
    QTreeView &tree() { return *m_tree; }

Q_SIGNALS:
    void failed(const base::Error &error);
    void tagChosen(annotation::TagId tag);
    void told(const QString &sentence); ///< what was done, and can be undone

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QMenu *makePinMenu();
    QMenu *makeColorMenu();
    void chooseOtherColor();
    void describe();
    /// Asks for another tag, and does `act` with the chosen one and that.
    void askOther(const QString &question, base::Status (workspace::Tags::*act)(annotation::TagId, annotation::TagId));
    void mergeInto();
    void nestInto();
    void createTag();
    void moveToTop();
    void choiceChanged();
    void report(const base::Status &status);
    void unfoldAgain();

    workspace::Workspace *m_workspace = nullptr;
    TagPrompt *m_prompt;
    models::TagTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_listTitle;
    AnnotationCards *m_cards;
    QSplitter *m_splitter;
    QList<QAction *> m_actions;
    QSet<annotation::TagId> m_folded;
    annotation::TagId m_chosen;
};

} // namespace window
