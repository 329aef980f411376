// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads a page saved in one file (MHTML, RFC 2557): the HTML part as readHtml would, with the images from the other parts. Files
/// that break off, lack their boundary or a part's headers are read as far as they go. Without any HTML in it:
/// ErrorCode::Damaged.
base::Result<document::Document> readMhtml(const Source &source, const ReadOptions &options);

/// True when the file says by its headers or its name that it is such a page, rather than a mail.
bool isMhtml(const Source &source);

} // namespace formats
