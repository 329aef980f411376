// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads a book (EPUB 2 and 3): the pages of its spine in order, a section each. Links between its pages lead within the
/// document.
base::Result<document::Document> readEpub(const Source &source, const ReadOptions &options);

bool isEpub(const Source &source);

} // namespace formats
