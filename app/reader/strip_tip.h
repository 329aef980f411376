// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/reader_pane.h"

#include <functional>

namespace reader {

/// Says in a few lines what of `text` is where the pointer is: bookmarks, the tags of annotations, how many hits. `isHere` tells
/// it of their ranges; empty, all are. Looks at no more than a person would read of.
QString stripTip(const ReaderPane &pane, document::Range text, const std::function<bool(document::Range)> &isHere = {});

} // namespace reader
