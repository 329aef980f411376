// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// A saved HTML page: the article, or with ReadOptions::wholePage all of it.
base::Result<document::Document> readHtml(const Source &source, const ReadOptions &options);

} // namespace formats
