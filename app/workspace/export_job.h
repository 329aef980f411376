// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/export.h"

#include <QByteArray>
#include <QObject>

namespace workspace {

/// Where an export goes.
struct ExportOutput {
    QString file;            ///< replaced whole or not at all; empty: into memory
    qsizetype mostBytes = 0; ///< into memory, and no more than these; 0: all
    int mostAnnotations = 0; ///< of a preview; 0: all
};

/// Writes annotations in the background, with a connection of its own, so that neither their number nor their length is felt in
/// the window. Owned by the Workspace, deleted after `finished`. Thread: the workspace's; the work itself is elsewhere.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `finished` follows soon. A file is then as it was before, unless it is written already.
    virtual void cancel() = 0;
    /// Once finished. Cancelled after `cancel`; well when only `isCut`.
    virtual const base::Status &status() const = 0;
    virtual const QByteArray &bytes() const = 0; ///< once finished: what went into memory, in UTF-8
    virtual bool isCut() const = 0;              ///< once finished: there is more than was asked for

Q_SIGNALS:
    void progressed(int done, int total); ///< annotations; now and then
    void finished();
};

} // namespace workspace
