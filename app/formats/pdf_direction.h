// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/pdf_layout.h"

namespace formats {

/// Puts the words of a line, which the library gives from left to right as they are seen, and their letters, into the order in
/// which they are read: letters of Hebrew, Arabic and the like from right to left, numbers and foreign words among them from left
/// to right. A line in which most letters are such begins at its right end. Leaves alone what does not run across the page.
void putInReadingOrder(std::vector<PdfWord> *line);

} // namespace formats
