// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "workspace/reader_limits.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QThread;

namespace workspace {

/// Reads the beginning of a large file, so that a person sees it while the whole of it is still being read elsewhere. As always,
/// a reader process parses; it ends once it has answered.
///
/// One file at a time. Thread: the window's, which never waits for a file: not even to give it up.
class BeginningReader : public QObject
{
    Q_OBJECT
public:
    /// A file with fewer bytes is read as a whole in hardly more time.
    static constexpr qint64 LeastSize = 1024 * 1024;

    /// `program` is started with `arguments`; see ReaderProcessHost.
    explicit BeginningReader(const QString &program, const QStringList &arguments = {QStringLiteral("--reader-process")},
                             const ReaderLimits &limits = {}, QObject *parent = nullptr);
    ~BeginningReader() override;

    /// `path` is absolute. Gives up what was being read.
    void read(const QString &path);
    void giveUp(); ///< `arrived` does not follow any more

Q_SIGNALS:
    /// Not for files of which only the whole makes sense, nor for those that cannot be read: whoever reads the whole tells why.
    void arrived(const QString &path, const document::DocumentPointer &beginning);

private:
    class File;

    QString m_program;
    QStringList m_arguments;
    ReaderLimits m_limits;
    std::shared_ptr<File> m_file; // that is being read
    std::unique_ptr<QThread> m_thread;
};

} // namespace workspace
