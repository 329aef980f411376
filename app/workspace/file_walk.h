// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace workspace {

/// Calls `visit` for each file in `paths`: files as they are given, there or not; folders recursively, by name, without hidden
/// files, libraries, and links to folders. A folder that may not be read is visited itself. Ends when `visit` returns false.
void walkFiles(const QStringList &paths, const std::function<bool(const QString &file)> &visit);

} // namespace workspace
