// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads a Word document (ECMA-376 part 1). Tracked changes read as accepted, comments become embedded annotations, footnotes and
/// endnotes stand at the end. Running heads and feet are not part of the text, unless there is no other. Field results are, their
/// instructions are not.
base::Result<document::Document> readDocx(const Source &source, const ReadOptions &options);

/// Reads a file that lies in a DOCX file as part of its text: a DOCX file again, a page, RTF or plain text. `depth` counts the
/// files around it; too deep a one is refused.
base::Result<document::Document> readEmbedded(const Source &source, int depth);

/// True for a ZIP file that is a Word document.
bool isDocx(const Source &source);

} // namespace formats
