// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/notes.h"

namespace exchange {

// One function a format, all alike; notes.cpp has the table of them. What they share is in wording.h and escape.h.

base::Status writeMarkdown(Source &source, QIODevice &device, const ExportOptions &options);
/// One page that needs nothing else: no script, no picture, no address is fetched.
base::Status writeHtml(Source &source, QIODevice &device, const ExportOptions &options);
/// A row an annotation; grouped by tag, a row for each of its tags, named in a first column.
base::Status writeCsv(Source &source, QIODevice &device, const ExportOptions &options);
/// `{"marginalist":1,…,"tags":[…],"documents":[…],"annotations":[…]}`, an entry a line. Annotations have the fields of the
/// command line's `annotations`, in their order, and can be read in again.
base::Status writeJson(Source &source, QIODevice &device, const ExportOptions &options);

} // namespace exchange
