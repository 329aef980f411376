// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/import_job.h"
#include "workspace/reader_process_host.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

namespace workspace {

/// A file on its way through an import.
struct ImportItem {
    qint64 number = 0; ///< from 0, in input order
    QString path;      ///< empty: pasted text
};

/// A document that came inside another, such as a mail's attachment.
struct ReadAttachment {
    QString name;
    QString attachedTo; ///< what the attachment that holds it is called; empty: the file itself holds it
    ReadFile read;
};

/// What the readers made of it. `read.document` is set when there is something to write.
struct ImportOutcome {
    ImportedFile file;
    ReadFile read;
    std::vector<ReadAttachment> attachments; ///< those that can be read
};

/// Hands files from the walk to the readers, and what they read to the writer, in input order. Readers run ahead of the writer
/// only so far, so that memory stays flat whatever is imported.
///
/// Callable from any thread.
class ImportQueue
{
public:
    void add(const QString &path);
    void endOfFiles();
    void cancel(); ///< everybody comes back with nothing; what was put already is still taken
    qint64 total() const;

    /// The next file to read; blocks. False when there is none left.
    bool next(ImportItem &item);
    void put(qint64 number, ImportOutcome outcome);
    /// What is ready, in order: waits until it is worth a transaction or everything. Empty when all is done.
    std::vector<ImportOutcome> take();

private:
    bool isComplete() const; // with the mutex held
    std::size_t readyInOrder() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ImportItem> m_waiting;
    std::map<qint64, ImportOutcome> m_outcomes;
    qint64 m_added = 0;
    qint64 m_taken = 0;
    qint64 m_beingRead = 0;
    bool m_ended = false;
    bool m_cancelled = false;
};

} // namespace workspace
