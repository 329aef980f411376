// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace window {

class DocumentListPane;
class MessageBar;
class ReaderArea;
class StructureActions;
class VersionActions;

/// What can be done with documents: those chosen in the list, or the open one when the focus is in its text.
class DocumentActions : public QObject
{
    Q_OBJECT
public:
    DocumentActions(DocumentListPane &list, ReaderArea &reader, MessageBar &messages, QWidget *window);

    void setWorkspace(workspace::Workspace *workspace);
    void fill(QMenu &menu) const;
    QList<document::DocumentId> meant() const; ///< in the list's order
    StructureActions &structure() const { return *m_structure; }
    VersionActions &versions() const { return *m_versions; }

Q_SIGNALS:
    void meantChanged(); ///< perhaps

private:
    void editDetails();
    void setState(workspace::ReadingState state);
    void openNext();
    void remove();
    void updateEnabled();

    DocumentListPane &m_list;
    ReaderArea &m_reader;
    MessageBar &m_messages;
    QWidget *m_window;
    workspace::Workspace *m_workspace = nullptr;
    QAction *m_details;
    QList<QAction *> m_states;
    QAction *m_next;
    StructureActions *m_structure;
    VersionActions *m_versions;
    QAction *m_remove;
};

} // namespace window
