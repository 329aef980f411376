// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/documents.h"

#include <QObject>

namespace workspace {

/// Gives a document a new version in the background. Owned by the Workspace, deleted after `finished`. Thread: the workspace's;
/// the work itself is elsewhere.
class VersionJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Unless it is written already, nothing comes of it; `finished` follows soon.
    virtual void cancel() = 0;
    virtual const VersionRequest &request() const = 0;
    /// Once finished. Cancelled after `cancel`.
    virtual const base::Result<VersionReport> &result() const = 0;
    /// Once finished: the result is Encrypted, and another password in the request's options would open the file.
    virtual bool takesPassword() const = 0;

Q_SIGNALS:
    void finished();
};

} // namespace workspace
