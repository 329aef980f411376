// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/byte_stream.h"

#include "document/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace document {

void ByteSink::fixed32(quint32 value)
{
    value = qToLittleEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void ByteSink::fixed64(quint64 value)
{
    value = qToLittleEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void ByteSink::integer(quint64 value)
{
    std::array<char, 10> coded;
    qsizetype length = 0;
    for (; value >= 0x80; value >>= 7)
        coded[length++] = static_cast<char>(value | 0x80);
    coded[length++] = static_cast<char>(value);
    m_bytes.append(coded.data(), length);
}

void ByteSink::signedInteger(qint64 value)
{
    integer(static_cast<quint64>(value) << 1 ^ static_cast<quint64>(value >> 63));
}

void ByteSink::real(double value)
{
    fixed64(std::bit_cast<quint64>(value));
}

void ByteSink::string(QStringView text)
{
    integer(static_cast<quint64>(utf8Size(text)));
    rawText(text);
}

void ByteSink::bytes(QByteArrayView bytes)
{
    integer(static_cast<quint64>(bytes.size()));
    raw(bytes);
}

void ByteSink::rawText(QStringView text)
{
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + utf8Size(text));
    encodeUtf8(text, m_bytes.data() + before);
}

void ByteSource::fail()
{
    m_ok = false;
    m_at = m_end;
}

QByteArrayView ByteSource::raw(quint64 size)
{
    if (size > static_cast<quint64>(m_end - m_at)) {
        fail();
        return {};
    }
    const QByteArrayView bytes(m_at, static_cast<qsizetype>(size));
    m_at += static_cast<qsizetype>(size);
    return bytes;
}

quint8 ByteSource::byte()
{
    const QByteArrayView one = raw(1);
    return one.isEmpty() ? 0 : static_cast<quint8>(one.front());
}

quint32 ByteSource::fixed32()
{
    const QByteArrayView four = raw(sizeof(quint32));
    return four.isEmpty() ? 0 : qFromLittleEndian<quint32>(four.data());
}

quint64 ByteSource::fixed64()
{
    const QByteArrayView eight = raw(sizeof(quint64));
    return eight.isEmpty() ? 0 : qFromLittleEndian<quint64>(eight.data());
}

quint64 ByteSource::integer()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_at == m_end)
            break;
        const auto next = static_cast<quint8>(*m_at++);
        if (shift == 63 && next > 1)
            break;
        value |= static_cast<quint64>(next & 0x7f) << shift;
        if (next < 0x80)
            return value;
    }
    fail();
    return 0;
}

qint64 ByteSource::signedInteger()
{
    const quint64 coded = integer();
    return static_cast<qint64>(coded >> 1 ^ (~(coded & 1) + 1));
}

double ByteSource::real()
{
    const auto value = std::bit_cast<double>(fixed64());
    if (std::isfinite(value))
        return value;
    fail();
    return 0;
}

QString ByteSource::string()
{
    const quint64 size = integer();
    if (size == 0)
        return {};
    const std::optional<QString> text = decodeUtf8(raw(size), Utf8Text::Any);
    if (!text)
        fail();
    return text.value_or(QString());
}

QByteArray ByteSource::bytes()
{
    return raw(integer()).toByteArray();
}

std::size_t ByteSource::count(qsizetype least)
{
    const quint64 count = integer();
    if (count > static_cast<quint64>((m_end - m_at) / least)) {
        fail();
        return 0;
    }
    return static_cast<std::size_t>(count);
}

quint64 checksum(QByteArrayView bytes)
{
    // Each step (exclusive or, multiplication by an odd number, rotation) can be undone, so two inputs that differ in one word
    // cannot come to the same sum. Four lanes, because one would wait for its own multiplication all the time.
    constexpr quint64 Odd = 0x9e3779b97f4a7c15;
    const auto step = [](quint64 sum, quint64 word) { return std::rotl((sum ^ word) * Odd, 29); };
    const auto wordAt = [](const char *at) { return qFromLittleEndian<quint64>(at); };

    std::array<quint64, 4> lanes{1, 2, 3, 4};
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 32; left -= 32, at += 32) {
        for (std::size_t lane = 0; lane < lanes.size(); ++lane)
            lanes[lane] = step(lanes[lane], wordAt(at + 8 * lane));
    }
    quint64 sum = static_cast<quint64>(bytes.size());
    for (const quint64 lane : lanes)
        sum = step(sum, lane);
    for (; left > 0; left -= 8, at += 8) {
        std::array<char, 8> padded{};
        std::memcpy(padded.data(), at, static_cast<std::size_t>(std::min<qsizetype>(left, 8)));
        sum = step(sum, wordAt(padded.data()));
    }
    return sum;
}

} // namespace document
