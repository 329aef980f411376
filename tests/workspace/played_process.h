// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/reader_protocol.h"

#include <cstdio>

/// For a test program that, started again, plays a reader process: the frames of the protocol over standard input and output.
namespace fixture {

/// Null at the end of the input.
inline QByteArray receiveFrame()
{
    char header[workspace::protocol::LengthBytes];
    if (std::fread(header, 1, sizeof header, stdin) != sizeof header)
        return {};
    QByteArray payload(static_cast<qsizetype>(workspace::protocol::frameLength(header)), Qt::Uninitialized);
    if (std::fread(payload.data(), 1, static_cast<size_t>(payload.size()), stdin) != static_cast<size_t>(payload.size()))
        return {};
    return payload;
}

inline void sendFrame(const QByteArray &payload)
{
    const QByteArray header = workspace::protocol::header(payload);
    std::fwrite(header.constData(), 1, static_cast<size_t>(header.size()), stdout);
    std::fwrite(payload.constData(), 1, static_cast<size_t>(payload.size()), stdout);
    std::fflush(stdout);
}

} // namespace fixture
