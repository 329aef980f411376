// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/binary_form.h"
#include "document/byte_stream.h"
#include "document/consistency.h"

#include <QtEndian>

namespace fuzz {

/// Puts a header with the right sum before sections, which a mutation would hardly ever hit upon.
inline QByteArray withHeader(const QByteArray &sections)
{
    QByteArray form("MGDF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20);
    qToLittleEndian(document::BinaryForm::Version, form.data() + 4);
    qToLittleEndian(document::checksum(sections), form.data() + 12);
    return form + sections;
}

/// The input is a binary form, or one without its header: sections.
inline QString binaryFormFault(const QByteArray &input)
{
    const base::Result<document::Document> document =
        document::BinaryForm::read(input.startsWith("MGDF") ? input : withHeader(input));
    if (!document.ok())
        return document.error().message.isEmpty() ? QStringLiteral("refused without a word") : QString();
    if (const QString fault = document::firstInconsistency(*document); !fault.isEmpty())
        return fault;
    const base::Result<document::Document> again = document::BinaryForm::read(document::BinaryForm::write(*document));
    return again.ok() && *again == *document ? QString() : QStringLiteral("what was read cannot be written and read again");
}

} // namespace fuzz
