// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reader_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace workspace::protocol {

namespace {

constexpr QDataStream::Version StreamVersion = QDataStream::Qt_6_4;

bool readWhole(const QDataStream &stream)
{
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

QByteArray header(const QByteArray &payload)
{
    QByteArray bytes(LengthBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint64>(payload.size()), bytes.data());
    return bytes;
}

quint64 frameLength(const char *header)
{
    return qFromLittleEndian<quint64>(header);
}

QByteArray encode(const ReaderLimits &limits)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << limits.fileBytes << limits.memoryBytes << static_cast<qint64>(limits.time.count())
           << static_cast<qint64>(limits.timePerMegabyte.count());
    return payload;
}

std::optional<ReaderLimits> decodeLimits(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    ReaderLimits limits;
    qint64 time = 0;
    qint64 timePerMegabyte = 0;
    stream >> limits.fileBytes >> limits.memoryBytes >> time >> timePerMegabyte;
    limits.time = std::chrono::milliseconds(time);
    limits.timePerMegabyte = std::chrono::milliseconds(timePerMegabyte);
    return readWhole(stream) ? std::optional(limits) : std::nullopt;
}

QByteArray encode(const ReadRequest &request)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << request.path << request.bytes << request.name << request.options.encoding << request.options.format
           << request.options.password << request.options.wholePage;
    return payload;
}

std::optional<ReadRequest> decodeRequest(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    ReadRequest request;
    stream >> request.path >> request.bytes >> request.name >> request.options.encoding >> request.options.format >>
        request.options.password >> request.options.wholePage;
    return readWhole(stream) ? std::optional(request) : std::nullopt;
}

QByteArray encode(const base::Result<ReadReply> &reply)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << reply.ok();
    if (reply.ok())
        stream << reply.value().sha256 << reply.value().form;
    else
        stream << static_cast<qint32>(reply.error().code) << reply.error().message << reply.error().detail;
    return payload;
}

std::optional<base::Result<ReadReply>> decodeReply(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    bool ok = false;
    stream >> ok;
    if (ok) {
        ReadReply reply;
        stream >> reply.sha256 >> reply.form;
        return readWhole(stream) ? std::optional(base::Result<ReadReply>(std::move(reply))) : std::nullopt;
    }
    qint32 code = 0;
    base::Error error;
    stream >> code >> error.message >> error.detail;
    if (!readWhole(stream) || code < 0 || code > static_cast<qint32>(base::ErrorCode::Internal))
        return std::nullopt;
    error.code = static_cast<base::ErrorCode>(code);
    return base::Result<ReadReply>(std::move(error));
}

} // namespace workspace::protocol
