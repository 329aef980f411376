// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/codec.h"

namespace formats {

/// UTF-16LE, UTF-16BE, UTF-32LE or UTF-32BE when the bytes can hardly be anything else, judged by where their zeros stand and
/// by what the units would be; empty otherwise. For bytes without a byte order mark.
QString guessWide(QByteArrayView bytes);

/// The encoding that bytes which are not UTF-8 are most likely written in. Always a valid one.
Codec guessEncoding(QByteArrayView bytes);

} // namespace formats
