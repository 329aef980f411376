// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/utf8.h"

#include <algorithm>

namespace document {

namespace {

// Short enough to stay in vector registers, long enough to pay for looking ahead.
constexpr qsizetype Stretch = 32;

bool isPlainAscii(const char16_t *units)
{
    unsigned all = 0;
    for (qsizetype i = 0; i < Stretch; ++i)
        all |= units[i];
    return all < 0x80;
}

/// ASCII without NUL and CR, so that it may be copied whatever kind of text is wanted.
bool isPlainAscii(const uchar *bytes)
{
    unsigned suspect = 0;
    for (qsizetype i = 0; i < Stretch; ++i) {
        suspect |= static_cast<unsigned>(bytes[i] >= 0x80) | static_cast<unsigned>(bytes[i] == 0) |
                   static_cast<unsigned>(bytes[i] == '\r');
    }
    return !suspect;
}

bool isPair(const char16_t *at, const char16_t *end)
{
    return QChar::isHighSurrogate(*at) && at + 1 < end && QChar::isLowSurrogate(at[1]);
}

/// How many UTF-16 units well-formed `bytes` stand for; never more than there are bytes.
qsizetype utf16Size(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    qsizetype count = 0;
    qsizetype at = 0;
    // The count of one stretch fits a byte, which is what makes this loop a vector loop.
    for (; bytes.size() - at >= Stretch; at += Stretch) {
        quint8 units = 0;
        for (qsizetype i = 0; i < Stretch; ++i)
            units = static_cast<quint8>(units + ((data[at + i] & 0xc0) != 0x80) + (data[at + i] >= 0xf0));
        count += units;
    }
    for (; at < bytes.size(); ++at)
        count += ((data[at] & 0xc0) != 0x80) + (data[at] >= 0xf0);
    return count;
}

/// Reads the sequence of two to four bytes at `at` and moves past it. 0 when it is not well-formed: too long for its value,
/// broken off, or beyond U+10FFFF. Surrogates are the caller's affair.
char32_t decodeSequence(const uchar *&at, const uchar *end)
{
    const uchar lead = *at;
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || end - at < length)
        return 0;
    char32_t value = lead & (0xffu >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
        value = value << 6 | (at[i] & 0x3fu);
    }
    if ((length == 3 && value < 0x800) || (length == 4 && (value < 0x10000 || value > 0x10ffff)))
        return 0;
    at += length;
    return value;
}

} // namespace

qsizetype utf8Size(QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *end = at + text.size();
    qsizetype size = 0;
    while (at < end) {
        if (end - at >= Stretch && isPlainAscii(at)) {
            size += Stretch;
            at += Stretch;
            continue;
        }
        const char16_t *stop = end - at > Stretch ? at + Stretch : end;
        while (at < stop) {
            const bool pair = isPair(at, end);
            size += pair ? 4 : *at < 0x80 ? 1 : *at < 0x800 ? 2 : 3;
            at += pair ? 2 : 1;
        }
    }
    return size;
}

char *encodeUtf8(QStringView text, char *out)
{
    const auto put = [&out](unsigned byte) { *out++ = static_cast<char>(byte); };
    const char16_t *at = text.utf16();
    const char16_t *end = at + text.size();
    while (at < end) {
        if (end - at >= Stretch && isPlainAscii(at)) {
            for (qsizetype i = 0; i < Stretch; ++i)
                out[i] = static_cast<char>(at[i]);
            out += Stretch;
            at += Stretch;
            continue;
        }
        const char16_t *stop = end - at > Stretch ? at + Stretch : end;
        while (at < stop) {
            const char32_t unit = *at;
            if (unit < 0x80) {
                put(unit);
            } else if (unit < 0x800) {
                put(0xc0 | unit >> 6);
                put(0x80 | (unit & 0x3f));
            } else if (isPair(at, end)) {
                const char32_t value = QChar::surrogateToUcs4(at[0], at[1]);
                put(0xf0 | value >> 18);
                put(0x80 | (value >> 12 & 0x3f));
                put(0x80 | (value >> 6 & 0x3f));
                put(0x80 | (value & 0x3f));
                ++at;
            } else {
                put(0xe0 | unit >> 12);
                put(0x80 | (unit >> 6 & 0x3f));
                put(0x80 | (unit & 0x3f));
            }
            ++at;
        }
    }
    return out;
}

std::optional<QString> decodeUtf8(QByteArrayView bytes, Utf8Text kind)
{
    // Exact for well-formed bytes, and an upper bound for all that is accepted: each lead byte makes one unit, those of four
    // bytes two.
    QString text(utf16Size(bytes), Qt::Uninitialized);
    auto *out = reinterpret_cast<char16_t *>(text.data());
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = at + bytes.size();
    while (at < end) {
        if (end - at >= Stretch && isPlainAscii(at)) {
            for (qsizetype i = 0; i < Stretch; ++i)
                out[i] = at[i];
            out += Stretch;
            at += Stretch;
            continue;
        }
        const uchar *stop = end - at > Stretch ? at + Stretch : end;
        while (at < stop) {
            if (*at < 0x80) {
                if (kind == Utf8Text::Canonical && (*at == 0 || *at == '\r'))
                    return std::nullopt;
                *out++ = *at++;
                continue;
            }
            const char32_t value = decodeSequence(at, end);
            if (value == 0 || (kind == Utf8Text::Canonical && QChar::isSurrogate(value)))
                return std::nullopt;
            if (value >= 0x10000) {
                *out++ = QChar::highSurrogate(value);
                *out++ = QChar::lowSurrogate(value);
            } else {
                *out++ = static_cast<char16_t>(value);
            }
        }
    }
    return text;
}

} // namespace document
