// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/version_job.h"
#include "workspace/versions.h"

#include <QThread>

namespace workspace {

struct Session;

/// A VersionJob at work on a thread of its own.
class VersionRun : public VersionJob
{
    Q_OBJECT
public:
    VersionRun(Session &session, const VersionRequest &request, QObject *parent);
    ~VersionRun() override; ///< cancels and waits

    void cancel() override { m_cancelled = true; }
    const VersionRequest &request() const override { return m_request; }
    const base::Result<VersionReport> &result() const override { return m_result; }
    bool takesPassword() const override { return m_takesPassword; }

private:
    // On the job's thread.
    base::Result<MadeVersion> make();
    bool isLocked(library::Connection &connection, const base::Error &error) const;

    void finish(const base::Result<MadeVersion> &made);

    Session &m_session; ///< by the other thread only for its library, passwords and who is at work
    const VersionRequest m_request;
    base::Result<VersionReport> m_result;
    bool m_takesPassword = false; ///< written before `finish` is called
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace workspace
