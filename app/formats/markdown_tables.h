// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace formats {

/// Rewrites tables so that md4c 0.4 reads them as GFM's specification has it (4.10), with the same visible text: a table may
/// follow a paragraph without a blank line, its delimiter row must have as many cells as its head and may have one
/// hyphen each, and `||` is an empty cell. Fenced code stays as it is.
QString withGfmTables(const QString &markdown);

} // namespace formats
