// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"

namespace document {

/// A Document as bytes: what the reader process sends and what the library stores.
///
/// Little-endian throughout. A header (magic "MGDF", format version, flags, checksum of all that follows), then sections, each
/// with its tag and its length, so that a newer writer's sections are skipped by an older reader. Text is UTF-8; positions are
/// differences, as variable-length integers (byte_stream.h). Reading checks the sum, every count and every range against what
/// is there: damaged or hostile bytes give ErrorCode::Damaged, never an inconsistent Document. Memory allocated while
/// reading is at most a small multiple of the bytes' own size.
class BinaryForm
{
public:
    static constexpr quint32 Version = 1;

    static QByteArray write(const Document &document);
    static base::Result<Document> read(QByteArrayView bytes);
};

} // namespace document
