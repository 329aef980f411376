// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/article_blocks.h"

#include <QStringList>

namespace formats {

/// The names in a line such as "By Anna Berg and Jon Sund" or "Von Anna Berg, Jon Sund": the introduction left out, names divided
/// at commas and words for "and". Dates behind them are left out.
QStringList namesInByline(const QString &line);

/// The same for a line that may be none: empty unless it begins as such lines do.
QStringList bylineInLine(const QString &line);

/// What is a name of a person or desk: no address, no number, not too long.
bool isLikelyName(const QString &name);

/// The names that a page shows as its author's; empty when it shows none.
QStringList findByline(const HtmlTree &tree, const PageBlocks &page);

/// Leaves out "By", "Von", "Par", … before a name.
QString withoutIntroduction(const QString &name);

} // namespace formats
