// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "workspace/annotations.h"
#include "workspace/corrections.h"
#include "workspace/documents.h"
#include "workspace/export_job.h"
#include "workspace/history.h"
#include "workspace/import_job.h"
#include "workspace/reading_marks.h"
#include "workspace/tags.h"
#include "workspace/version_job.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace library {
class Library;
}

namespace workspace {

class IndexKeeper;

struct OpenOptions {
    /// The program to start as the reader process (it is started as `PROGRAM --reader-process`).
    QString readerProgram;
    /// Who makes the annotations; the system's user name when empty.
    QString author;
    const base::Clock *clock = nullptr; ///< the system's when null; must outlive the workspace
    bool createIfMissing = true;
};

/// An open library and all that can be done with it. Closing it is destroying it: running jobs are cancelled and waited for.
///
/// Thread: everything here belongs to the thread that opened it; what takes long is done elsewhere and reported by signals.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `folder` is NAME.marginalia; a missing one is made. Errors are of the library group in base::ErrorCode.
    static base::Result<std::unique_ptr<Workspace>> open(const QString &folder, const OpenOptions &options);
    ~Workspace() override;

    QString folder() const;
    QString name() const; ///< the folder's name without ".marginalia"

    Documents &documents() const;
    Annotations &annotations() const;
    Corrections &corrections() const;
    Tags &tags() const;
    ReadingMarks &readingMarks() const;
    History &history() const;

    /// For jobs that bring their own connection. Closes with the workspace.
    const library::Library &library() const;

    /// Starts at once. Several may run; they take turns at the write gate.
    ImportJob *startImport(const ImportRequest &request);
    /// Starts at once.
    VersionJob *startVersion(const VersionRequest &request);
    /// Starts at once.
    ExportJob *startExport(const ExportRequest &request, const ExportOutput &output);
    bool hasRunningJobs() const; ///< that write into the library

    /// Database integrity, quotations against texts, kept counts, index against texts. Each finding is one sentence; none: all is
    /// well.
    base::Result<QStringList> check() const;

    /// Waits until what was committed is also in the search index.
    void waitForIndex();

Q_SIGNALS:
    /// Something that happened in the background and needs to be told: a full disk, a job that failed.
    void problemOccurred(const base::Error &error);

private:
    explicit Workspace(std::unique_ptr<Session> session);

    template<typename Job>
    Job *watched(Job *job);
    void lookForForeignChanges();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<IndexKeeper> m_index; // before the session goes
    QTimer m_poll;
    qint64 m_dataVersion = 0;
    int m_running = 0;        ///< jobs
    bool m_jobsWrote = false; ///< since the last look
};

} // namespace workspace
