// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/ids.h"
#include "formats/reader.h"

#include <QObject>
#include <QStringList>

namespace workspace {

/// What to import.
struct ImportRequest {
    QStringList paths;  ///< files and folders; folders are walked recursively, hidden files left out
    QString pastedText; ///< instead of paths: becomes a document of its own
    QString pastedTitle;
    bool again = false; ///< the same content twice makes two documents
    formats::ReadOptions options;
};

struct ImportedFile {
    enum class Status : quint8 { Added, AlreadyThere, Failed };

    QString file; ///< as given, or as found in a folder
    Status status = Status::Failed;
    document::DocumentId id; ///< of the new or the present document
    QString title;
    base::Error error; ///< when Failed
    /// Failed as Encrypted, and a password in the request's options would open it (the one that was there did not).
    bool takesPassword = false;
};

/// Imports in the background: files are read in reader processes, written in chunks through the write gate. One undo step for the
/// whole job. Owned by the Workspace, deleted after `finished`. Thread: the workspace's; the work itself is elsewhere.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What has been committed stays; `finished` follows soon.
    virtual void cancel() = 0;
    virtual bool isCancelled() const = 0;
    virtual qint64 total() const = 0; ///< files found so far
    virtual qint64 done() const = 0;
    /// All files dealt with, in input order. Complete once finished.
    virtual const QList<ImportedFile> &files() const = 0;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void fileDone(const workspace::ImportedFile &file); ///< in input order
    void finished();
};

} // namespace workspace
