// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace workspace {

/// Calls `visit` for each file in `paths`: files as they are given, there or not; folders recursively, by name as `sortNaturally`
/// does it, without hidden files, libraries, and links to folders. A folder that may not be read, or a library that is itself in
/// `paths`, is visited itself. A file whose name is not valid UTF-8 comes with U+FFFD in it. Ends when `visit` returns false.
void walkFiles(const QStringList &paths, const std::function<bool(const QString &file)> &visit);

/// As a person counts: "part 2" before "part 10". Case is ignored where it decides nothing.
void sortNaturally(QStringList &names);

} // namespace workspace
