// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/documents.h"
#include "workspace/reader_protocol.h"

namespace workspace {

/// Reads `request` (a path, always), makes it the document's new version, re-anchors its annotations, and reports them in
/// document order: one command. When the reading brings nothing new, no version is made and every annotation is Kept.
base::Result<QList<ReanchoredAnnotation>> addVersionFromFile(Session &session, document::DocumentId id,
                                                             const ReadRequest &request, const QString &fileName);

/// The bytes of `file`, if they are the ones with that SHA-256: a file may change between being parsed and being kept.
base::Result<QByteArray> bytesAsRead(const QString &file, const QByteArray &sha256);

} // namespace workspace
