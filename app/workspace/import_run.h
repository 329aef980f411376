// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/change.h"
#include "workspace/import_queue.h"

#include <QThread>

namespace workspace {

struct Session;

/// An ImportJob at work: one thread finds the files and writes the documents, up to two others read through a reader process
/// each.
class ImportRun : public ImportJob
{
    Q_OBJECT
public:
    ImportRun(Session &session, const ImportRequest &request, QObject *parent);
    ~ImportRun() override; ///< cancels and waits

    void cancel() override;
    bool isCancelled() const override { return m_cancelled; }
    qint64 total() const override { return m_queue.total(); }
    qint64 done() const override { return m_files.size(); }
    const QList<ImportedFile> &files() const override { return m_files; }

private:
    // On the writing thread.
    void work();
    void findFiles();
    void write(library::Connection &connection, std::vector<ImportOutcome> outcomes);
    /// Writes the first of `outcomes` that fit in one transaction, and answers how many.
    std::size_t writeChunk(library::Connection &connection, const std::vector<ImportOutcome *> &outcomes);
    base::Status addTo(library::Change &change, ImportOutcome &outcome);
    /// As documents of their own that know by "attached to" what they came with.
    base::Status addAttachments(library::Change &change, const ImportOutcome &outcome);
    void post(const std::vector<ImportOutcome *> &outcomes, const library::Touched &touched);

    // On the reading threads.
    void readFiles();
    ImportOutcome read(const ImportItem &item, ReaderProcessHost &host, library::Connection &connection) const;
    /// Leaves out what is no document: pictures, signatures.
    std::vector<ReadAttachment> readAttachments(const document::Document &document, ReaderProcessHost &host) const;
    /// Adds those of `document`, then those of them that are mails again, down to a bounded depth and number.
    void readAttachments(const document::Document &document, const QString &name, int depth, ReaderProcessHost &host,
                         std::vector<ReadAttachment> *attachments) const;
    base::Status keepOriginal(const ImportItem &item, const QByteArray &bytes, const QByteArray &hash,
                              const ReadFile &file) const;

    // On the workspace's thread.
    /// `only` is what was read, where it is to be looked at rather than one of many.
    void deliver(const QList<ImportedFile> &files, const library::Touched &touched, const document::DocumentPointer &only);
    void finish();

    Session &m_session; ///< by the other threads only for its library, passwords and who is at work
    const ImportRequest m_request;
    const QDateTime m_begun; ///< the time of all that comes in
    ImportQueue m_queue;
    std::atomic_bool m_cancelled = false;
    QList<ImportedFile> m_files;
    std::unique_ptr<QThread> m_thread;

    // The writing thread's own.
    qint64 m_historyRow = 0;
    int m_added = 0;
};

} // namespace workspace
