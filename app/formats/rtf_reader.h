// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads Rich Text Format (version 1.9.1 and what older writers made of it): text in any code page, emphasis, headings by their
/// style, tables, footnotes at the end, links. Pictures and running heads are left out, deletions of tracked changes too.
base::Result<document::Document> readRtf(const Source &source, const ReadOptions &options);

bool isRtf(const Source &source);

} // namespace formats
