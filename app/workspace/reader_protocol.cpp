// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reader_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace workspace::protocol {

namespace {

// What a page's reply may say: the window makes room for as much before it has drawn anything.
constexpr int MostPages = 1'000'000;
constexpr double LongestSide = 1e6; // points

constexpr QDataStream::Version StreamVersion = QDataStream::Qt_6_4;
constexpr int Colors = 256; // of an indexed image

/// What a frame asks for: its first byte.
enum class Kind : quint8 { Read, Page };

bool readWhole(const QDataStream &stream)
{
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

bool isKind(QDataStream &stream, Kind wanted)
{
    quint8 kind = 0;
    stream >> kind;
    return stream.status() == QDataStream::Ok && kind == static_cast<quint8>(wanted);
}

void write(QDataStream &stream, const base::Error &error)
{
    stream << static_cast<qint32>(error.code) << error.message << error.detail;
}

/// Nothing when what follows is no error.
std::optional<base::Error> readError(QDataStream &stream)
{
    qint32 code = 0;
    base::Error error;
    stream >> code >> error.message >> error.detail;
    if (!readWhole(stream) || code < 0 || code > static_cast<qint32>(base::ErrorCode::Internal))
        return std::nullopt;
    error.code = static_cast<base::ErrorCode>(code);
    return error;
}

void write(QDataStream &stream, const QImage &image)
{
    const bool indexed = image.format() == QImage::Format_Indexed8;
    Q_ASSERT(indexed || image.format() == QImage::Format_RGB32);
    stream << indexed << static_cast<qint32>(image.width()) << static_cast<qint32>(image.height());
    const QList<QRgb> colors = image.colorTable();
    for (int i = 0; indexed && i < Colors; ++i)
        stream << colors.value(i);
    const int rowBytes = image.width() * (indexed ? 1 : 4);
    for (int y = 0; y < image.height(); ++y)
        stream.writeRawData(reinterpret_cast<const char *>(image.constScanLine(y)), rowBytes);
}

/// Null when what follows is no image: the process at the other end may have been taken over by a hostile file. No count that
/// comes from there is allocated before it was held against what is there (QDataStream would, for a list).
QImage readImage(QDataStream &stream)
{
    constexpr qint32 LongestSide = 32'000;
    bool indexed = false;
    qint32 width = 0;
    qint32 height = 0;
    stream >> indexed >> width >> height;
    QList<QRgb> colors(indexed ? Colors : 0);
    for (QRgb &color : colors)
        stream >> color;
    if (stream.status() != QDataStream::Ok || width <= 0 || height <= 0 || width > LongestSide || height > LongestSide)
        return {};
    const int rowBytes = width * (indexed ? 1 : 4);
    if (qint64(rowBytes) * height != stream.device()->bytesAvailable())
        return {};
    QImage image(width, height, indexed ? QImage::Format_Indexed8 : QImage::Format_RGB32);
    if (image.isNull())
        return {};
    if (indexed)
        image.setColorTable(colors);
    for (int y = 0; y < height; ++y)
        stream.readRawData(reinterpret_cast<char *>(image.scanLine(y)), rowBytes);
    return image;
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
    stream << static_cast<quint8>(Kind::Read) << request.path << request.bytes << request.name << request.options.encoding
           << request.options.format << request.options.password << request.options.wholePage << request.wholeSize;
    return payload;
}

std::optional<ReadRequest> decodeRequest(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    ReadRequest request;
    if (!isKind(stream, Kind::Read))
        return std::nullopt;
    stream >> request.path >> request.bytes >> request.name >> request.options.encoding >> request.options.format >>
        request.options.password >> request.options.wholePage >> request.wholeSize;
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
        write(stream, reply.error());
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
    std::optional<base::Error> error = readError(stream);
    return error ? std::optional(base::Result<ReadReply>(*std::move(error))) : std::nullopt;
}

QByteArray encode(const PageRequest &request)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << static_cast<quint8>(Kind::Page) << request.path << request.password << static_cast<qint32>(request.page)
           << static_cast<qint32>(request.width) << request.ink << request.paper;
    return payload;
}

std::optional<PageRequest> decodePageRequest(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    if (!isKind(stream, Kind::Page))
        return std::nullopt;
    PageRequest request;
    stream >> request.path >> request.password >> request.page >> request.width >> request.ink >> request.paper;
    return readWhole(stream) ? std::optional(request) : std::nullopt;
}

QByteArray encode(const base::Result<PageReply> &reply)
{
    QByteArray payload;
    if (reply.ok())
        payload.reserve(reply.value().image.sizeInBytes() + 4096);
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << reply.ok();
    if (reply.ok()) {
        stream << static_cast<qint32>(reply.value().pageCount) << reply.value().size;
        write(stream, reply.value().image);
    } else {
        write(stream, reply.error());
    }
    return payload;
}

std::optional<base::Result<PageReply>> decodePageReply(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    bool ok = false;
    stream >> ok;
    if (ok) {
        PageReply reply;
        stream >> reply.pageCount >> reply.size;
        reply.image = readImage(stream);
        const auto isLength = [](double points) { return points > 0 && points < LongestSide; }; // no NaN either
        const bool sound = !reply.image.isNull() && readWhole(stream) && reply.pageCount > 0 && reply.pageCount <= MostPages &&
                           isLength(reply.size.width()) && isLength(reply.size.height());
        return sound ? std::optional(base::Result<PageReply>(std::move(reply))) : std::nullopt;
    }
    std::optional<base::Error> error = readError(stream);
    return error ? std::optional(base::Result<PageReply>(*std::move(error))) : std::nullopt;
}

} // namespace workspace::protocol
