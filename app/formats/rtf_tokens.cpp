// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtf_tokens.h"

#include <algorithm>

namespace formats {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\0'))
        ++m_at; // line ends mean nothing
    if (m_at >= m_bytes.size())
        return {};
    const char c = m_bytes[m_at++];
    if (c == '{')
        return {RtfToken::Kind::GroupBegin, {}, {}, 0};
    if (c == '}')
        return {RtfToken::Kind::GroupEnd, {}, {}, 0};
    if (c != '\\' || m_at >= m_bytes.size())
        return {RtfToken::Kind::Byte, {}, {}, c};
    if (isLetter(m_bytes[m_at]))
        return word();

    const char sign = m_bytes[m_at++];
    if (sign == '\'' && m_at + 1 < m_bytes.size()) {
        const int high = hexValue(m_bytes[m_at]);
        const int low = hexValue(m_bytes[m_at + 1]);
        if (high >= 0 && low >= 0) {
            m_at += 2;
            return {RtfToken::Kind::Byte, {}, {}, static_cast<char>(high * 16 + low)};
        }
    }
    if (sign == '\\' || sign == '{' || sign == '}')
        return {RtfToken::Kind::Byte, {}, {}, sign};
    return {RtfToken::Kind::Symbol, m_bytes.sliced(m_at - 1, 1), {}, 0};
}

RtfToken RtfTokens::word()
{
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
        ++m_at;
    RtfToken token{RtfToken::Kind::Word, m_bytes.sliced(begin, m_at - begin), {}, 0};
    const bool negative = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
    if (negative)
        ++m_at;
    if (m_at < m_bytes.size() && isDigit(m_bytes[m_at])) {
        qint64 number = 0;
        for (; m_at < m_bytes.size() && isDigit(m_bytes[m_at]); ++m_at)
            number = std::min<qint64>(number * 10 + (m_bytes[m_at] - '0'), 0x7fffffff);
        token.parameter = static_cast<int>(negative ? -number : number);
    }
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at; // the blank that ends a control word belongs to it
    return token;
}

QByteArrayView RtfTokens::restOfGroup()
{
    const qsizetype begin = m_at;
    for (int depth = 0;;) {
        const qsizetype before = m_at;
        const RtfToken token = next();
        if (token.kind == RtfToken::Kind::End)
            return m_bytes.sliced(begin);
        if (token.kind == RtfToken::Kind::GroupBegin)
            ++depth;
        else if (token.kind == RtfToken::Kind::GroupEnd && depth-- == 0)
            return m_bytes.sliced(begin, before - begin);
        else if (token.kind == RtfToken::Kind::Word && token.name == "bin")
            skipBytes(token.parameter.value_or(0));
    }
}

} // namespace formats
