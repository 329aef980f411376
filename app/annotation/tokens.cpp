// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/tokens.h"

namespace annotation {

namespace {

enum class UnitKind : quint8 { Blank, Word, Sign };

UnitKind kindOf(char16_t unit)
{
    if (unit < 0x80) {
        const bool word = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
        return word ? UnitKind::Word : unit <= u' ' ? UnitKind::Blank : UnitKind::Sign;
    }
    // Thai to Myanmar, Khmer, and from the CJK radicals on: no blanks between words. Hangul has them.
    const bool unspaced = (unit >= 0x0e00 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800) ||
                          (unit >= 0x2e80 && unit < 0xac00) || (unit >= 0xf900 && unit < 0xfb00);
    if (unspaced)
        return UnitKind::Sign;
    const QChar character(unit);
    if (character.isSpace())
        return UnitKind::Blank;
    return character.isLetterOrNumber() || character.isMark() ? UnitKind::Word : UnitKind::Sign;
}

} // namespace

bool Tokenizer::next(Token &token)
{
    const char16_t *units = m_text.utf16();
    while (m_at < m_end && kindOf(units[m_at]) == UnitKind::Blank)
        ++m_at;
    if (m_at >= m_end)
        return false;
    const qsizetype begin = m_at;
    const QChar first(units[begin]);
    quint32 hash = 0x811c9dc5;
    const auto take = [&] { hash = (hash ^ units[m_at++]) * 0x01000193; };
    const bool word = kindOf(units[m_at]) == UnitKind::Word;
    const bool pair = QChar::isHighSurrogate(units[m_at]);
    take();
    if (word) {
        while (m_at < m_end && kindOf(units[m_at]) == UnitKind::Word)
            take();
    } else if (pair && m_at < m_end) {
        take();
    }
    const bool opens = first.category() == QChar::Punctuation_Open || first.category() == QChar::Punctuation_InitialQuote;
    const Token::Kind kind = word ? Token::Kind::Word : opens ? Token::Kind::OpeningSign : Token::Kind::Sign;
    token = {static_cast<qint32>(begin), static_cast<qint32>(m_at - begin), hash, kind};
    return true;
}

std::vector<Token> tokens(QStringView text, document::Range range)
{
    std::vector<Token> all;
    Tokenizer tokenizer(text, range);
    for (Token token; tokenizer.next(token);)
        all.push_back(token);
    return all;
}

qsizetype inkIn(QStringView text, document::Range range)
{
    qsizetype ink = 0;
    for (const QChar unit : text.mid(range.begin.value(), range.length()))
        ink += kindOf(unit.unicode()) != UnitKind::Blank;
    return ink;
}

} // namespace annotation
