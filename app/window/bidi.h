// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace window {

/// `text` as one line in a window that runs from left to right: what begins in a right-to-left script is isolated, so that its
/// full stops and brackets stand where its own direction puts them. Other text comes back as it is. For showing only.
QString isolated(const QString &text);

} // namespace window
