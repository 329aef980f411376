// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/html_tree.h"

namespace formats {

/// The language a code block says it is in, as highlighters for the web write it: class="language-rust", "lang-rust",
/// "highlight-source-rust", "brush: rust", data-lang="rust".
/// Empty when it does not say.
QString codeLanguage(const HtmlTree &tree, NodeIndex pre);

/// The image's address: what the page shows when its scripts have run is often in another attribute than src.
QString imageAddress(const HtmlTree &tree, NodeIndex image);

/// True for a table that only arranges things on the page: its cells are read as paragraphs in order.
bool isLayoutTable(const HtmlTree &tree, NodeIndex table);

} // namespace formats
