// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/codec.h"

namespace formats {

/// Decodes Johab (KS X 1001, annex 3; code page 1361), the one encoding of Korean that ICU does not have: a syllable is its
/// three letters at five bits each, everything else a computed place in KS X 1001.
Codec::Result decodeJohab(QByteArrayView bytes);

} // namespace formats
