// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/result.h"
#include "document/ids.h"

#include <QList>
#include <QString>

#include <functional>

class QIODevice;

namespace library {
class Library;
}

namespace workspace {

class Workspace;

enum class ExportGrouping : quint8 { ByDocument, ByTag };

struct ExportRequest {
    QString format; ///< `markdown`, `html`, `csv`, `json`
    ExportGrouping grouping = ExportGrouping::ByDocument;
    QList<document::DocumentId> documents; ///< empty: all
    QList<annotation::TagId> tags;         ///< with the tags below them; empty: all
};

enum class ExportGoing : quint8 {
    On,
    Enough,    ///< no further annotation; what is written is ended properly
    Cancelled, ///< the export fails with Cancelled
};

/// Asked before each annotation is written: how many are, and how many there are. An export by tag writes an annotation once for
/// each of its tags, and `done` stays at `total` then.
using ExportProgress = std::function<ExportGoing(int done, int total)>;

/// As those below, from any thread: they read with a connection of their own.
base::Status exportToFile(const library::Library &library, const ExportRequest &request, const QString &file,
                          const ExportProgress &goesOn = {});
base::Status exportTo(const library::Library &library, const ExportRequest &request, QIODevice &device,
                      const ExportProgress &goesOn = {});

/// Writes the chosen annotations to `file`, which is replaced whole or not at all. Streams: memory does not grow with the
/// library.
base::Status exportToFile(const Workspace &workspace, const ExportRequest &request, const QString &file);
/// The same to an open device: standard output, or a preview's buffer.
base::Status exportTo(const Workspace &workspace, const ExportRequest &request, QIODevice &device);

} // namespace workspace
