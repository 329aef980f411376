// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace window {

/// The line icon `:/icons/NAME.svg` in the palette's text colour; it follows the palette when that changes, and any size and
/// scale. Empty when there is no such icon.
QIcon icon(const QString &name);

} // namespace window
