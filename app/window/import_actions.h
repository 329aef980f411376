// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;
class QMimeData;

namespace window {

class JobProgress;
class MessageBar;
class OpenLibrary;

/// Everything that adds documents: dialogs, drops, the clipboard, the command line. Shows the progress of the running imports in
/// one place, asks for the passwords of locked files, and tells at the end what could not be read. Fetches nothing from the
/// network: addresses that are dropped are refused.
class ImportActions : public QObject
{
    Q_OBJECT
public:
    ImportActions(OpenLibrary &library, MessageBar &messages, QWidget *window);

    void fill(QMenu &menu) const;
    QAction *addFiles() const { return m_addFiles; }
    QAction *addFolder() const { return m_addFolder; }
    QAction *openSamples() const { return m_openSamples; }                   ///< not visible where no samples are installed
    bool isBusy() const { return !m_jobs.isEmpty() || !m_locked.isEmpty(); } ///< reading, or asking for a password
    JobProgress *progress() const { return m_progress; }                     ///< for the status bar

    void import(const QStringList &paths);
    static bool canImport(const QMimeData *data);
    void importDropped(const QMimeData *data);

Q_SIGNALS:
    void importing(const QStringList &paths); ///< a job for them is about to start
    void fileDone(const workspace::ImportedFile &file);
    /// The first document of a finished job that was added or there already.
    void imported(document::DocumentId first);
    void ended(); ///< a job, after `imported` where there was something

private:
    void chooseFiles();
    void chooseFolder();
    void pasteText();
    void start(const workspace::ImportRequest &request);
    void showProgress();
    void finish(workspace::ImportJob *job);
    void tell(const QList<workspace::ImportedFile> &files, bool cancelled);
    /// One dialog at a time; the next locked file is asked about when this one is through.
    void askNextPassword(bool afterWrong = false);
    void report(const QList<workspace::ImportedFile> &files);

    OpenLibrary &m_library;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_addFiles;
    QAction *m_addFolder;
    QAction *m_paste;
    QAction *m_openSamples;
    QAction *m_showReport;
    JobProgress *m_progress;
    QList<QPointer<workspace::ImportJob>> m_jobs;
    QList<workspace::ImportedFile> m_failures;
    QList<workspace::ImportedFile> m_locked; ///< to be asked about; the first one is
    bool m_isAsking = false;                 ///< the first of them is in a dialog, or being read with what was typed
};

} // namespace window
