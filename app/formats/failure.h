// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/encoding.h"
#include "formats/reader.h"
#include "formats/signature.h"

namespace formats {

// The sentences in which files are refused, the same whatever their format.

base::Error noText();                            ///< opened, but nothing in it to read
base::Error damaged(const QString &detail = {}); ///< breaks off or contradicts itself
base::Error unsupported(SignatureKind kind);     ///< of a kind that no reader knows
base::Error unknownEncoding(const QString &encoding);
base::Error tooLarge(const QString &detail = {});
base::Error encrypted();      ///< locked with a password, which cannot be given here
base::Error passwordWanted(); ///< Encrypted as well, where ReadOptions::password would open it

/// The text of a file that has no encoding of its own to tell: as the user says in the options, else found out, with `declared`
/// as what the file says of itself (formats::decode). Fails for an encoding nobody knows and for text that is nothing but blanks.
base::Result<DecodedText> decodeFor(const Source &source, const ReadOptions &options, const QString &declared = {});

} // namespace formats
