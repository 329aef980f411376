// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Plain text in any encoding. The text stays as it is to the character; paragraphs, speakers, furniture, title and date are
/// found in it.
base::Result<document::Document> readText(const Source &source, const ReadOptions &options);

} // namespace formats
