// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace reader {

/// Whether drawing an SVG is soon done: no more than some 100,000 elements when each reference (`<use>`, `url(#…)`) is drawn as
/// what it refers to, nothing that refers to itself, and no deep nesting. A dozen lines can otherwise ask for 10^10 elements,
/// and drawings are drawn in the window's process. False for what is no XML.
bool isDrawnSoon(const QByteArray &svg);

} // namespace reader
