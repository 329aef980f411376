// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// CommonMark with the extensions of GFM, footnotes, and front matter as metadata.
base::Result<document::Document> readMarkdown(const Source &source, const ReadOptions &options);

} // namespace formats
