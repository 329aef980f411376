// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Source code: a Code block a line, with its language.
base::Result<document::Document> readSource(const Source &source, const ReadOptions &options);

} // namespace formats
