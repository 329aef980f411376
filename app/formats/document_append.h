// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"

namespace formats {

/// Appends the text of a document that lies in another one, with its structure, spans, marks and resources, into what is open in
/// `builder`. Its metadata and pages are left out. Names of anchors and resources get `prefix` before them, so that two documents
/// can both have a note 1.
void appendDocument(const document::Document &document, const QString &prefix, document::DocumentBuilder *builder);

} // namespace formats
