// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads a PDF with its pages, their labels and where each word stands. Text comes in reading order; hyphens that only end a line
/// are joined away; running heads and page numbers are furniture; headings are those of the outline and those set larger.
/// Highlights and notes in the file become embedded annotations.
///
/// Pages that are pictures give a document with pages and without text. Encrypted when a password is needed and
/// ReadOptions::password is not it.
base::Result<document::Document> readPdf(const Source &source, const ReadOptions &options);

bool isPdf(const Source &source);

} // namespace formats
