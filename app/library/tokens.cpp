// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tokens.h"

#include "base/accents.h"
#include "document/words.h"

#include <QChar>
#include <QHash>

#include <libstemmer.h>

#include <array>
#include <memory>

namespace library {

namespace {

enum class Kind { Other, Word, Ideograph, Dictionary };

Kind kindOf(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') ? Kind::Word : Kind::Other;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Kind::Ideograph : Kind::Other;
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Kind::Dictionary : Kind::Other;
    default:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Kind::Word : Kind::Other;
    }
}

void foldSlowly(QStringView text, QString &into)
{
    into = base::withoutAccents(text.toString()).toCaseFolded();
    into.replace(QChar(0xdf), QStringLiteral("ss")); // Qt folds one character to one; this one is two
}

// Latin, Greek, Cyrillic, Armenian: one character folds to one, except where the table says 0.
constexpr std::size_t TableSize = 0x590;

const std::array<char16_t, TableSize> &foldTable()
{
    static const std::array<char16_t, TableSize> table = [] {
        std::array<char16_t, TableSize> filled{};
        for (std::size_t i = 0; i < TableSize; ++i) {
            const QChar c(static_cast<char16_t>(i));
            QString folded;
            foldSlowly(QStringView(&c, 1), folded);
            filled[i] = folded.size() == 1 ? folded.front().unicode() : u'\0';
        }
        return filled;
    }();
    return table;
}

void fold(QStringView text, QString &into)
{
    const std::array<char16_t, TableSize> &table = foldTable();
    into.resize(text.size());
    QChar *place = into.data();
    for (const QChar c : text) {
        const char16_t folded = c.unicode() < TableSize ? table[c.unicode()] : u'\0';
        if (folded == u'\0') {
            into.resize(0);
            foldSlowly(text, into);
            return;
        }
        *place++ = QChar(folded);
    }
}

// Most words of most texts: ASCII throughout. The folded character where one belongs to a word, otherwise 0.
constexpr std::array<char16_t, 0x80> AsciiWords = [] {
    std::array<char16_t, 0x80> filled{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        filled[c] = c;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        filled[c] = filled[c - u'a' + u'A'] = c;
    return filled;
}();

constexpr qsizetype LongestAsciiWord = 64; // longer ones take the way of all others

// How many characters from `at` on are a word of ASCII only, which is then in `folded`; 0 when it has to be looked at closely.
qsizetype asciiWord(QStringView text, qsizetype at, std::array<char16_t, LongestAsciiWord> &folded)
{
    const qsizetype most = std::min(text.size() - at, LongestAsciiWord);
    const char16_t *const begin = text.utf16() + at;
    qsizetype length = 0;
    while (length < most && begin[length] < AsciiWords.size() && AsciiWords[begin[length]] != u'\0') {
        folded[static_cast<std::size_t>(length)] = AsciiWords[begin[length]];
        ++length;
    }
    const bool ended = at + length == text.size() || (length < most && begin[length] < AsciiWords.size());
    return ended ? length : 0;
}

// The next character and where it ends.
char32_t characterAt(QStringView text, qsizetype at, qsizetype &next)
{
    const QChar c = text.at(at);
    next = at + 1;
    if (c.isHighSurrogate() && next < text.size() && text.at(next).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(next++));
    return c.unicode();
}

using Visit = std::function<void(base::Range, QStringView)>;

void visitIdeographs(QStringView text, qsizetype begin, qsizetype end, QString &folded, const Visit &visit)
{
    for (qsizetype at = begin; at < end;) {
        qsizetype next = 0;
        characterAt(text, at, next);
        qsizetype last = next;
        if (next < end)
            characterAt(text, next, last);
        fold(text.sliced(at, last - at), folded);
        visit(base::Range::of(at, last), folded);
        at = next;
    }
}

const char *algorithm(const QString &language)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("ar"), "arabic"},     {QStringLiteral("da"), "danish"},    {QStringLiteral("de"), "german"},
        {QStringLiteral("el"), "greek"},      {QStringLiteral("en"), "english"},   {QStringLiteral("es"), "spanish"},
        {QStringLiteral("eu"), "basque"},     {QStringLiteral("fi"), "finnish"},   {QStringLiteral("fr"), "french"},
        {QStringLiteral("ga"), "irish"},      {QStringLiteral("hu"), "hungarian"}, {QStringLiteral("hy"), "armenian"},
        {QStringLiteral("id"), "indonesian"}, {QStringLiteral("it"), "italian"},   {QStringLiteral("lt"), "lithuanian"},
        {QStringLiteral("nb"), "norwegian"},  {QStringLiteral("nl"), "dutch"},     {QStringLiteral("no"), "norwegian"},
        {QStringLiteral("pt"), "portuguese"}, {QStringLiteral("ro"), "romanian"},  {QStringLiteral("ru"), "russian"},
        {QStringLiteral("sr"), "serbian"},    {QStringLiteral("sv"), "swedish"},   {QStringLiteral("tr"), "turkish"},
    };
    return known.value(language.section(QLatin1Char('-'), 0, 0).toLower(), nullptr);
}

} // namespace

void visitTokens(QStringView text, const Visit &visit)
{
    QString folded;
    std::array<char16_t, LongestAsciiWord> ascii;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = asciiWord(text, at, ascii); length > 0) {
            visit(base::Range::of(at, at + length), QStringView(ascii.data(), length));
            at += length;
            continue;
        }
        qsizetype end = 0;
        const Kind kind = kindOf(characterAt(text, at, end));
        if (kind == Kind::Other) {
            at = end;
            continue;
        }
        for (qsizetype next = end; end < text.size(); end = next) {
            const char32_t c = characterAt(text, end, next);
            // A mark belongs to what it stands on, whatever its own script.
            if (kindOf(c) != kind && !(c >= 0x300 && QChar::isMark(c)))
                break;
        }
        if (kind == Kind::Ideograph) {
            visitIdeographs(text, at, end, folded, visit);
        } else if (kind == Kind::Dictionary) {
            for (const base::Range &word : document::words(text.sliced(at, end - at))) {
                fold(text.sliced(at + word.begin.value(), word.length()), folded);
                visit(base::Range::of(at + word.begin.value(), at + word.end.value()), folded);
            }
        } else {
            fold(text.sliced(at, end - at), folded);
            if (!folded.isEmpty())
                visit(base::Range::of(at, end), folded);
        }
        at = end;
    }
}

std::vector<Token> tokens(QStringView text)
{
    std::vector<Token> all;
    visitTokens(text, [&all](base::Range range, QStringView folded) { all.push_back({range, folded.toString()}); });
    return all;
}

QString stem(const QString &folded, const QString &language)
{
    const char *name = algorithm(language);
    if (!name)
        return folded;
    const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(sb_stemmer_new(name, nullptr), sb_stemmer_delete);
    if (!stemmer)
        return folded;
    const QByteArray utf8 = folded.toUtf8();
    const sb_symbol *result =
        sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), static_cast<int>(utf8.size()));
    if (!result)
        return folded;
    return QString::fromUtf8(reinterpret_cast<const char *>(result), sb_stemmer_length(stemmer.get()));
}

} // namespace library
