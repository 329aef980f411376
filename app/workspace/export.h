// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/result.h"
#include "document/ids.h"

#include <QList>
#include <QString>

class QIODevice;

namespace workspace {

class Workspace;

enum class ExportGrouping : quint8 { ByDocument, ByTag };

struct ExportRequest {
    QString format; ///< `markdown`, `html`, `csv`, `json`
    ExportGrouping grouping = ExportGrouping::ByDocument;
    QList<document::DocumentId> documents; ///< empty: all
    QList<annotation::TagId> tags;         ///< with the tags below them; empty: all
};

/// Writes the chosen annotations to `file`, which is replaced whole or not at all. Streams: memory does not grow with the
/// library.
base::Status exportToFile(const Workspace &workspace, const ExportRequest &request, const QString &file);
/// The same to an open device: standard output, or a preview's buffer.
base::Status exportTo(const Workspace &workspace, const ExportRequest &request, QIODevice &device);

} // namespace workspace
