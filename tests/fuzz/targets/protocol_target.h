// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fuzz/targets/binary_form_target.h"
#include "workspace/reader_protocol.h"

namespace fuzz {

/// The input is what came through a pipe, as limits, as each kind of request and as each kind of reply.
inline QString protocolFault(const QByteArray &input)
{
    using namespace workspace;
    if (const auto limits = protocol::decodeLimits(input); limits && protocol::encode(*limits) != input)
        return QStringLiteral("limits are not what was sent");
    if (const auto request = protocol::decodeRequest(input)) {
        const auto again = protocol::decodeRequest(protocol::encode(*request));
        if (!again || again->path != request->path || again->bytes != request->bytes)
            return QStringLiteral("a request cannot be sent on");
    }
    if (const auto request = protocol::decodePageRequest(input);
        request && protocol::decodePageRequest(protocol::encode(*request)) != request)
        return QStringLiteral("a page's request cannot be sent on");
    if (const auto page = protocol::decodePageReply(input); page && page->ok()) {
        const auto again = protocol::decodePageReply(protocol::encode(*page));
        if (!again || !again->ok() || again->value().image != page->value().image)
            return QStringLiteral("a page cannot be sent on");
    }
    const auto reply = protocol::decodeReply(input);
    if (!reply || !reply->ok())
        return {};
    return binaryFormFault(reply->value().form);
}

} // namespace fuzz
