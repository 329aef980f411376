// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace document {

/// The first rule of structure.h and document.h that `document` breaks, in words for a log; empty when it keeps all of them.
/// What a DocumentBuilder finishes keeps them; this is for what comes from elsewhere, and for tests of readers.
QString firstInconsistency(const Document &document);

/// The same without the text, where that is known to be canonical. Linear in the number of blocks, spans and so on.
QString firstStructuralInconsistency(const Document &document);

} // namespace document
