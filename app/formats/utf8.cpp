// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/utf8.h"

#include <cstring>

namespace formats {

namespace {

struct Sequence {
    int length = 1; ///< bytes it takes, or of the ill-formed piece
    bool wellFormed = false;
    char32_t codePoint = 0;
};

/// The sequence that begins with a byte of 0x80 or more. Never looks past `end`.
Sequence sequenceAt(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    int following = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
    char32_t codePoint = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        following = 1;
        codePoint = lead & 0x1F;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        following = 2;
        codePoint = lead & 0x0F;
        if (lead == 0xE0)
            low = 0xA0;
        else if (lead == 0xED)
            high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        following = 3;
        codePoint = lead & 0x07;
        if (lead == 0xF0)
            low = 0x90;
        else if (lead == 0xF4)
            high = 0x8F;
    } else {
        return {};
    }
    for (int i = 1; i <= following; ++i) {
        if (at + i >= end || at[i] < low || at[i] > high)
            return {i, false, 0};
        codePoint = codePoint << 6 | (at[i] & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return {following + 1, true, codePoint};
}

bool isEightAscii(const uchar *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof word);
    return (word & 0x8080808080808080ull) == 0;
}

} // namespace

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    count.hasEscape = bytes.contains('\x1B') || bytes.contains('\x0E') || bytes.contains("~{");
    while (at < end) {
        while (end - at >= 8 && isEightAscii(at))
            at += 8;
        if (at == end)
            break;
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const Sequence sequence = sequenceAt(at, end);
        ++(sequence.wellFormed ? count.sequences : count.malformed);
        at += sequence.length;
    }
    return count;
}

QString decodeUtf8(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    char16_t *out = begin;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    while (at < end) {
        while (end - at >= 8 && isEightAscii(at)) {
            for (int i = 0; i < 8; ++i)
                out[i] = at[i];
            at += 8;
            out += 8;
        }
        if (at == end)
            break;
        if (*at < 0x80) {
            *out++ = *at++;
            continue;
        }
        const Sequence sequence = sequenceAt(at, end);
        at += sequence.length;
        if (!sequence.wellFormed) {
            *out++ = QChar::ReplacementCharacter;
        } else if (sequence.codePoint < 0x10000) {
            *out++ = static_cast<char16_t>(sequence.codePoint);
        } else {
            *out++ = QChar::highSurrogate(sequence.codePoint);
            *out++ = QChar::lowSurrogate(sequence.codePoint);
        }
    }
    text.truncate(out - begin);
    return text;
}

} // namespace formats
