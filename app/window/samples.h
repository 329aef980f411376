// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace window {

/// The files of the sample documents that come with the program, by name. Empty when they were not installed.
QStringList sampleFiles();

} // namespace window
