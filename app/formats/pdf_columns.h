// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/pdf_layout.h"

namespace formats {

/// Puts a page's words, which come in the PDF library's order, into the order of its columns where that order jumps between them:
/// it takes a heading and the line beside it in the next column for one line when both stand at the same height. What is no
/// column of running text (tables, addresses) keeps its order, as do the words within each column.
std::vector<PdfWord> inColumnOrder(std::vector<PdfWord> words);

} // namespace formats
