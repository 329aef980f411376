// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtf_body.h"

#include "formats/rtf_code_pages.h"

#include <QDateTime>

#include <algorithm>

// The destinations of an RTF file that hold no text of the document but say something about it.
namespace formats {

using document::Metadata;
using document::Origin;
using L = QLatin1StringView;

void RtfBody::readFonts(QByteArrayView group)
{
    RtfTokens tokens(group);
    int font = 0;
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind != RtfToken::Kind::Word)
            continue;
        if (token.name == "f")
            font = token.parameter.value_or(0);
        else if (token.name == "fcharset")
            m_fontCodePages.insert(font, rtfCodePageOfCharset(token.parameter.value_or(0)));
        else if (token.name == "cpg")
            m_fontCodePages.insert(font, rtfCodePageOfNumber(token.parameter.value_or(0)));
    }
}

void RtfBody::readStyles(QByteArrayView group)
{
    RtfTokens tokens(group);
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind != RtfToken::Kind::GroupBegin)
            continue;
        const QByteArrayView style = tokens.restOfGroup();
        RtfTokens words(style);
        int number = 0;
        int level = 0;
        for (RtfToken word = words.next(); word.kind != RtfToken::Kind::End; word = words.next()) {
            if (word.kind == RtfToken::Kind::Word && word.name == "s")
                number = word.parameter.value_or(0);
            if (word.kind == RtfToken::Kind::Word && word.name == "outlinelevel")
                level = word.parameter.value_or(8) + 1;
        }
        const QString name = plainText(style).trimmed().toLower();
        if (name.startsWith(L("heading ")))
            level = name.mid(8, 1).toInt();
        else if (name.startsWith(L("title")))
            level = 1;
        if (level > 0 && level <= 9)
            m_headings.insert(number, std::min(level, 6));
    }
}

void RtfBody::readProperties(QByteArrayView group)
{
    RtfTokens tokens(group);
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind != RtfToken::Kind::GroupBegin)
            continue;
        RtfToken name = tokens.next();
        if (name.kind == RtfToken::Kind::Symbol)
            name = tokens.next();
        const QByteArrayView content = tokens.restOfGroup();
        Metadata &metadata = m_builder.metadata();
        if (name.name == "creatim") {
            int parts[3] = {0, 0, 0};
            RtfTokens numbers(content);
            for (RtfToken part = numbers.next(); part.kind != RtfToken::Kind::End; part = numbers.next()) {
                const int value = part.parameter.value_or(0);
                if (part.name == "yr")
                    parts[0] = value;
                else if (part.name == "mo")
                    parts[1] = value;
                else if (part.name == "dy")
                    parts[2] = value;
            }
            const QDate created(parts[0], parts[1], parts[2]);
            if (created.isValid() && created.year() > 1980)
                metadata.add(Metadata::Published, created.toString(Qt::ISODate), Origin::Inferred);
            continue;
        }
        const QString value = plainText(content).simplified();
        if (value.isEmpty())
            continue;
        if (name.name == "title")
            metadata.add(Metadata::Title, value, Origin::StatedInFile);
        else if (name.name == "author")
            metadata.add(Metadata::Author, value, Origin::StatedInFile);
        else if (name.name == "subject" || name.name == "keywords")
            metadata.add(QString::fromLatin1(name.name), value, Origin::StatedInFile);
    }
}

QString RtfBody::plainText(QByteArrayView group) const
{
    RtfTokens tokens(group);
    QByteArray bytes;
    QString text;
    int skip = 0;
    const auto take = [&] { text += decoded(std::exchange(bytes, {}), -1); };
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind == RtfToken::Kind::Byte && skip > 0) {
            --skip;
        } else if (token.kind == RtfToken::Kind::Byte) {
            bytes += token.byte;
        } else if (token.kind == RtfToken::Kind::Word && token.name == "u") {
            take();
            text += QChar(static_cast<char16_t>(token.parameter.value_or(0) & 0xffff));
            skip = 1;
        } else if (token.kind == RtfToken::Kind::Symbol && token.name == "*") {
            const RtfToken destination = tokens.next();
            if (destination.kind == RtfToken::Kind::Word && destination.name != "fldinst" && destination.name != "cs")
                tokens.restOfGroup();
        }
    }
    take();
    while (text.endsWith(u';'))
        text.chop(1); // style names end so
    return text;
}

/// \pn, the way of Word 6: the paragraph says itself how it is numbered.
void RtfBody::readLegacyNumbering(QByteArrayView group)
{
    RtfTokens tokens(group);
    m_state.legacyList = State::Legacy::Number;
    m_state.legacyStart = 1;
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind == RtfToken::Kind::GroupBegin)
            tokens.restOfGroup();
        else if (token.kind == RtfToken::Kind::Word && token.name == "pnlvlblt")
            m_state.legacyList = State::Legacy::Bullet;
        else if (token.kind == RtfToken::Kind::Word && token.name == "pnstart")
            m_state.legacyStart = static_cast<quint32>(std::clamp(token.parameter.value_or(1), 1, 1'000'000));
    }
}

} // namespace formats
