// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads an OpenDocument text (ISO/IEC 26300), packed (ODT, OTT) or as one XML file (FODT). Tracked changes read as accepted,
/// comments become embedded annotations, notes stand at the end.
base::Result<document::Document> readOdt(const Source &source, const ReadOptions &options);

bool isOdt(const Source &source);
bool isFlatOdt(const Source &source);

} // namespace formats
