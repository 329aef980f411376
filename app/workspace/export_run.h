// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/export_job.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace library {
class Library;
}

namespace workspace {

/// An ExportJob at work on a thread of its own.
class ExportRun : public ExportJob
{
    Q_OBJECT
public:
    /// `library` must outlive this object.
    ExportRun(const library::Library &library, const ExportRequest &request, const ExportOutput &output, QObject *parent);
    ~ExportRun() override; ///< cancels and waits

    void cancel() override { m_cancelled = true; }
    const base::Status &status() const override { return m_status; }
    const QByteArray &bytes() const override { return m_bytes; }
    bool isCut() const override { return m_cut; }

private:
    // On the job's thread.
    void work();

    void finish();

    const library::Library &m_library;
    const ExportRequest m_request;
    const ExportOutput m_output;
    // Written by the job's thread before `finish` is called.
    base::Status m_status;
    QByteArray m_bytes;
    bool m_cut = false;
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace workspace
