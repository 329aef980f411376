// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/annotation_layer.h"
#include "reader/laid_item.h"
#include "reader/theme.h"

namespace reader {

/// The colours behind `range`: cut wherever an annotation begins or ends, places without any left out. In text order.
std::vector<Tint> tintsOf(document::Range range, const AnnotationLayer &annotations, const Theme &theme);

} // namespace reader
