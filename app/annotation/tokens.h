// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QStringView>

#include <vector>

namespace annotation {

/// A word, or a sign by itself; blanks are in none. Words of scripts that set no blanks between words count as one token a
/// character. Good for comparing two texts cheaply, not for showing words to people (that is document::TextBorders).
struct Token {
    qint32 begin = 0; // UTF-16 units
    qint32 length = 0;
    quint32 hash = 0;
    enum class Kind : quint8 { Word, Sign, OpeningSign } kind = Kind::Sign;

    qint32 end() const { return begin + length; }
    friend bool operator==(const Token &a, const Token &b) { return a.hash == b.hash && a.length == b.length; }
};

/// Reads tokens one by one, so that a long text need not be held as tokens.
class Tokenizer
{
public:
    /// Positions of the tokens count from the begin of `text`, of which only `range` is read.
    Tokenizer(QStringView text, document::Range range) : m_text(text), m_at(range.begin.value()), m_end(range.end.value()) {}

    /// False at the end.
    bool next(Token &token);

private:
    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
};

std::vector<Token> tokens(QStringView text, document::Range range);

/// Characters of `text` in `range` that are no blanks.
qsizetype inkIn(QStringView text, document::Range range);

} // namespace annotation
