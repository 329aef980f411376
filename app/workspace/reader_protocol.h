// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "formats/reader.h"
#include "workspace/reader_limits.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace workspace {

/// A file to be read, or bytes that were pasted.
struct ReadRequest {
    QString path;     ///< absolute; empty: `bytes` are meant
    QByteArray bytes; ///< only without a path
    QString name;     ///< a hint, see formats::Source; the path's own name when empty
    formats::ReadOptions options;
    qint64 wholeSize = 0; ///< see formats::Source; only with `bytes`
};

/// What came of it.
struct ReadReply {
    QByteArray form;   ///< the document's binary form
    QByteArray sha256; ///< of the bytes that were read
};

/// A page to be drawn.
struct PageRequest {
    QString path; ///< absolute, of a PDF
    QString password;
    int page = 0;  ///< from 0
    int width = 0; ///< of the picture, in pixels; its height follows from the page's shape
    QRgb ink = qRgb(0, 0, 0);
    QRgb paper = qRgb(255, 255, 255);

    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

struct PageReply {
    int pageCount = 0; ///< of the whole file
    QSizeF size;       ///< of the page, in points
    QImage image;      ///< opaque; Indexed8 or RGB32
};

/// What goes through the pipes between the program and its reader process: frames of an 8-byte little-endian length and as many
/// bytes. One reply follows each request, in order; the first request is preceded by one frame with the limits. An empty frame is
/// no request: it asks to break off the page that is being drawn, which is then answered with Cancelled; it may come too late.
namespace protocol {

constexpr qsizetype LengthBytes = 8;

/// What stands before `payload`.
QByteArray header(const QByteArray &payload);
/// The payload's length; `header` holds LengthBytes bytes.
quint64 frameLength(const char *header);

QByteArray encode(const ReaderLimits &limits);
std::optional<ReaderLimits> decodeLimits(const QByteArray &payload);
QByteArray encode(const ReadRequest &request);
/// Nothing when the bytes are another kind of request, or none.
std::optional<ReadRequest> decodeRequest(const QByteArray &payload);
QByteArray encode(const PageRequest &request);
std::optional<PageRequest> decodePageRequest(const QByteArray &payload);
QByteArray encode(const base::Result<ReadReply> &reply);
/// Nothing when the bytes are no reply at all.
std::optional<base::Result<ReadReply>> decodeReply(const QByteArray &payload);
QByteArray encode(const base::Result<PageReply> &reply);
std::optional<base::Result<PageReply>> decodePageReply(const QByteArray &payload);

} // namespace protocol
} // namespace workspace
