// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/johab.h"

namespace formats {

namespace {

/// A five-bit code's place in its alphabet: 0 is the filler, -1 no code at all.
int medial(int code)
{
    if (code == 2)
        return 0;
    // The codes are dealt out in rows of eight of which the first two or three are left free.
    static constexpr int FirstOfRow[] = {3, 10, 18, 26};
    static constexpr int LastOfRow[] = {7, 15, 23, 29};
    int before = 0;
    for (int row = 0; row < 4; ++row) {
        if (code >= FirstOfRow[row] && code <= LastOfRow[row])
            return before + code - FirstOfRow[row] + 1;
        before += LastOfRow[row] - FirstOfRow[row] + 1;
    }
    return -1;
}

int initial(int code)
{
    return code >= 1 && code <= 20 ? code - 1 : -1;
}

int final(int code)
{
    if (code >= 1 && code <= 17)
        return code - 1;
    return code >= 19 && code <= 29 ? code - 2 : -1;
}

char16_t syllable(int lead, int trail)
{
    const int code = lead << 8 | trail;
    const int i = initial(code >> 10 & 31);
    const int m = medial(code >> 5 & 31);
    const int f = final(code & 31);
    if (i < 0 || m < 0 || f < 0)
        return 0;
    if (i > 0 && m > 0)
        return static_cast<char16_t>(0xAC00 + ((i - 1) * 21 + m - 1) * 28 + f);
    // A letter alone stands with fillers in the other two places.
    static constexpr char16_t Initials[] = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    static constexpr char16_t Finals[] = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    if (i > 0)
        return f == 0 ? Initials[i - 1] : 0;
    if (m > 0)
        return f == 0 ? static_cast<char16_t>(0x314F + m - 1) : 0;
    return f > 0 ? Finals[f - 1] : 0x3000;
}

/// Row and cell of KS X 1001 as EUC-KR writes them; a null pair where there is none.
std::pair<char, char> signOrHanja(int lead, int trail)
{
    int row = 0;
    if (lead >= 0xD9 && lead <= 0xDE)
        row = 0xA1 + (lead - 0xD9) * 2;
    else if (lead >= 0xE0 && lead <= 0xF9)
        row = 0xCA + (lead - 0xE0) * 2;
    else
        return {};
    int cell = 0;
    if (trail >= 0x31 && trail <= 0x7E)
        cell = trail - 0x31 + 0xA1;
    else if (trail >= 0x91 && trail <= 0xA0)
        cell = trail - 0x91 + 0xEF;
    else if (trail >= 0xA1 && trail <= 0xFE)
        ++row, cell = trail;
    else
        return {};
    return {static_cast<char>(row), static_cast<char>(cell)};
}

} // namespace

Codec::Result decodeJohab(QByteArrayView bytes)
{
    static const Codec wansung = Codec::named(QStringLiteral("EUC-KR"));
    Codec::Result result;
    result.text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80) {
            result.text += QChar(lead);
            continue;
        }
        const int trail = i + 1 < bytes.size() ? static_cast<uchar>(bytes[i + 1]) : 0;
        char16_t unit = 0;
        if (lead >= 0x84 && lead <= 0xD3) {
            unit = syllable(lead, trail);
        } else if (const auto [row, cell] = signOrHanja(lead, trail); row != 0) {
            const char pair[] = {row, cell};
            const QString sign = wansung.decode(QByteArrayView(pair, 2)).text;
            unit = sign.size() == 1 && sign.front() != QChar::ReplacementCharacter ? sign.front().unicode() : u'\0';
        }
        if (unit != 0) {
            result.text += QChar(unit);
            ++i;
        } else {
            result.text += QChar::ReplacementCharacter;
            ++result.malformed;
        }
    }
    return result;
}

} // namespace formats
