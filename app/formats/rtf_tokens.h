// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace formats {

/// One token of an RTF file (Rich Text Format 1.9.1, "RTF syntax").
struct RtfToken {
    enum class Kind : quint8 {
        End,
        GroupBegin,
        GroupEnd,
        Word,   ///< \name or \nameN
        Symbol, ///< \c, not a letter; `name` is the sign
        Byte,   ///< a character of the text in the code page in force, also written \'hh
    };
    Kind kind = Kind::End;
    QByteArrayView name;
    std::optional<int> parameter;
    char byte = 0;
};

/// Splits bytes into tokens. Never fails: what makes no sense is text. The bytes must outlive it.
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView bytes) : m_bytes(bytes) {}

    RtfToken next();
    /// Skips binary data of `\binN`.
    void skipBytes(qsizetype count) { m_at = std::min(m_at + std::max<qsizetype>(count, 0), m_bytes.size()); }
    /// What is left of the group that is open, without its closing brace, which is consumed.
    QByteArrayView restOfGroup();

private:
    RtfToken word();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace formats
