// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"

#include <QStringView>

namespace formats {

/// Reads the metadata at the top of a Markdown file into `metadata`: YAML between `---` lines (mappings of scalars and of lists
/// of scalars; deeper values are left out), TOML between `+++` lines, or Pandoc's `%` lines. Gives what follows it; the whole
/// text when there is none. A `---` that opens no such block is a rule and stays.
QStringView takeFrontMatter(QStringView text, document::Metadata *metadata);

} // namespace formats
