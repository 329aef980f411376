// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace formats {

/// Reads a mail (EML) or a folder of them (MBOX, a section a mail). The headers become metadata, the body is read as text where
/// it has one, else as the page it is; what was quoted from earlier mails is furniture. Attachments come as resources.
base::Result<document::Document> readMail(const Source &source, const ReadOptions &options);

bool isMail(const Source &source);

} // namespace formats
