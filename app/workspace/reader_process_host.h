// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "workspace/reader_protocol.h"
#include "workspace/worker_process.h"

#include <atomic>

namespace workspace {

/// A file as the reader process understood it.
struct ReadFile {
    document::DocumentPointer document;
    QByteArray form;   ///< `document` in its binary form
    QByteArray sha256; ///< of the bytes that were read
};

/// Reads files in a process of their own, because a parser may crash, hang or take all memory on a hostile file: then the process
/// is replaced, that file gets an error, and the next one is read.
///
/// One process serves many files. It is started by the first `read`, or ahead of it by `start`. Thread: the one that made it;
/// `read` blocks.
class ReaderProcessHost
{
public:
    /// `program` is started with `arguments`; it must speak protocol (the program itself, with `--reader-process`).
    explicit ReaderProcessHost(const QString &program, const QStringList &arguments = {QStringLiteral("--reader-process")},
                               const ReaderLimits &limits = {});

    void start();

    /// Errors are of the file group in base::ErrorCode, and Cancelled soon after `cancelled` became true. Folders, devices,
    /// missing, unreadable, empty and too large files are refused without starting anything.
    base::Result<ReadFile> read(const ReadRequest &request, const std::atomic_bool *cancelled = nullptr);

private:
    base::Result<ReadFile> readOnce(const ReadRequest &request, qint64 bytes, const std::atomic_bool *cancelled);

    QString m_program;
    ReaderLimits m_limits;
    WorkerProcess m_process;
    bool m_used = false;    ///< the process has served a file already
    bool m_suspect = false; ///< what happened last may be the fault of an earlier file
};

/// Whether `path` is a regular, readable, non-empty file within the limits, and its size; otherwise why not, in a sentence.
base::Result<qint64> checkFile(const QString &path, const ReaderLimits &limits = {});

} // namespace workspace
