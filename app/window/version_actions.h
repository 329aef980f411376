// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace window {

class JobProgress;
class MessageBar;
class ReaderArea;

/// What gives a document a new version: another file, another encoding, the whole page instead of the article. The file is read
/// in the background; progress and a way to stop it stand in the status bar, and a locked file is asked about.
class VersionActions : public QObject
{
    Q_OBJECT
public:
    /// `meant` answers which documents a command is for. All must outlive this object, which is `window`'s child.
    VersionActions(ReaderArea &reader, MessageBar &messages, std::function<QList<document::DocumentId>()> meant, QWidget *window);

    void setWorkspace(workspace::Workspace *workspace);
    void fill(QMenu &menu) const;
    void updateEnabled();
    QAction *wholePage() const { return m_wholePage; }   ///< not visible where there is no page; its text says what it would do
    JobProgress *progress() const { return m_progress; } ///< for the status bar

private:
    document::DocumentId onlyOne(const QString &otherwise);
    void update();
    void readInEncoding();
    void readWholePage();
    void start(const workspace::VersionRequest &request);
    void finish(workspace::VersionJob *job);
    void askPassword(const workspace::VersionRequest &request);
    void report(const workspace::VersionReport &report);
    void showProgress();

    ReaderArea &m_reader;
    MessageBar &m_messages;
    const std::function<QList<document::DocumentId>()> m_meant;
    QWidget *m_window;
    workspace::Workspace *m_workspace = nullptr;
    QAction *m_update;
    QAction *m_readAgain;
    QAction *m_wholePage;
    JobProgress *m_progress;
    QList<QPointer<workspace::VersionJob>> m_jobs;
};

} // namespace window
