// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class MessageBar;
class ReaderArea;

/// Corrects what the open document's pieces are taken for: headings, page furniture, speakers' turns, where the article begins
/// and ends. Meant is what is selected, else the paragraph at the caret.
class StructureActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object, which is `window`'s child.
    StructureActions(ReaderArea &reader, MessageBar &messages, QWidget *window);

    void setWorkspace(workspace::Workspace *workspace);
    /// As a submenu; its marks say what the paragraph meant is now.
    void addTo(QMenu &menu);
    /// The same for the menu at `at` in the text: then that paragraph is meant, unless it is selected.
    void addTo(QMenu &menu, document::Position at);

private:
    void makeActions();
    void fill(QMenu &menu) const;
    document::Range meant() const;
    const document::Block *block() const; ///< the first one meant; null without one
    void say(const document::Correction &what);
    void toggleFurniture();
    void askSpeaker();
    void takeBack();
    void list();
    void updateEnabled();
    void updateMarks();

    ReaderArea &m_reader;
    MessageBar &m_messages;
    QWidget *m_window;
    workspace::Workspace *m_workspace = nullptr;
    std::optional<document::Position> m_pointed; ///< while a menu at it is open
    QList<QAction *> m_roles;                    ///< by level: a paragraph, then headings 1–6
    QAction *m_furniture = nullptr;
    QAction *m_speaker = nullptr;
    QAction *m_begins = nullptr;
    QAction *m_ends = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_list = nullptr;
};

} // namespace window
