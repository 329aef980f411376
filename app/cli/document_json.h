// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/json.h"
#include "document/document.h"

namespace cli {

/// Adds what `parse --json` tells of a document. All positions are in code points.
void addDocument(JsonObject &object, const document::Document &document);

} // namespace cli
