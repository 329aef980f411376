// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

struct Label {
    std::size_t line;
    QString name;
    QStringView speech; ///< what follows on the same line; may be empty
};

/// Words that stand before a colon in any text and are nobody's name.
bool isNobody(const QString &name)
{
    static const QSet<QString> words{
        u"note"_s,     u"notes"_s,     u"photo"_s,      u"photos"_s,        u"image"_s,
        u"source"_s,   u"sources"_s,   u"credit"_s,     u"tags"_s,          u"topics"_s,
        u"date"_s,     u"posted"_s,    u"published"_s,  u"updated"_s,       u"by"_s,
        u"from"_s,     u"to"_s,        u"cc"_s,         u"subject"_s,       u"title"_s,
        u"author"_s,   u"keywords"_s,  u"abstract"_s,   u"summary"_s,       u"related"_s,
        u"see also"_s, u"read more"_s, u"read also"_s,  u"example"_s,       u"warning"_s,
        u"info"_s,     u"error"_s,     u"debug"_s,      u"trace"_s,         u"notice"_s,
        u"fixme"_s,    u"contact"_s,   u"phone"_s,      u"tel"_s,           u"email"_s,
        u"e-mail"_s,   u"address"_s,   u"website"_s,    u"web"_s,           u"price"_s,
        u"location"_s, u"place"_s,     u"time"_s,       u"present"_s,       u"copyright"_s,
        u"license"_s,  u"licence"_s,   u"foto"_s,       u"quelle"_s,        u"datum"_s,
        u"von"_s,      u"an"_s,        u"betreff"_s,    u"фото"_s,          u"источник"_s,
        u"дата"_s,     u"теги"_s,      u"тема"_s,       u"автор"_s,         u"http"_s,
        u"https"_s,    u"ftp"_s,       u"mailto"_s,     u"url"_s,           u"doi"_s,
        u"isbn"_s,     u"caption"_s,   u"correction"_s, u"editor's note"_s, u"advertisement"_s,
        u"version"_s,  u"file"_s,      u"usage"_s,      u"default"_s,
    };
    return words.contains(name.toLower());
}

/// What joins the words of a name or an office in lower case.
bool isJoiningWord(QStringView word)
{
    static const QSet<QString> words{u"of"_s,  u"the"_s, u"and"_s, u"for"_s, u"to"_s, u"in"_s,  u"de"_s,  u"la"_s,   u"del"_s,
                                     u"da"_s,  u"do"_s,  u"dos"_s, u"di"_s,  u"du"_s, u"des"_s, u"le"_s,  u"van"_s,  u"von"_s,
                                     u"der"_s, u"den"_s, u"und"_s, u"zu"_s,  u"al"_s, u"el"_s,  u"bin"_s, u"ibn"_s,  u"et"_s,
                                     u"y"_s,   u"e"_s,   u"и"_s,   u"по"_s,  u"на"_s, u"v."_s,  u"re:"_s, u"(via"_s, u"on"_s};
    return words.contains(word.toString());
}

/// A capitalised word, initials ("J."), an office in any language's capitals, or a name in a script without capitals.
bool isNameWord(QStringView word)
{
    while (!word.isEmpty() && u"(\"'“«"_s.contains(word.front()))
        word = word.sliced(1);
    if (word.isEmpty() || word.front().isLower())
        return false;
    return word.front().isLetter();
}

bool looksLikeName(const QString &name)
{
    static const QRegularExpression sign(uR"([,;!?"“”«»<>=/\\%&@#|{}\[\]\d])"_s);
    if (name.isEmpty() || name.size() > 70 || sign.match(name).hasMatch() || isNobody(name))
        return false;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 9 || isJoiningWord(words.constLast()))
        return false;
    return isNameWord(words.constFirst()) && std::all_of(words.begin(), words.end(), [](const QString &word) {
               return isNameWord(word) || isJoiningWord(word) || word.startsWith(u'(') || word.endsWith(u'.');
           });
}

/// The label that `line` begins with, a time code before it left out; no name when there is none.
Label labelOf(QStringView line)
{
    static const QRegularExpression timeCode(uR"(^[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*(?:[-–—]\s*)?)"_s);
    QStringView bare = line.trimmed();
    if (!bare.isEmpty() && (bare.front().isDigit() || bare.front() == u'[' || bare.front() == u'('))
        bare = bare.sliced(timeCode.match(bare.toString()).capturedLength());
    const qsizetype colon = bare.first(std::min<qsizetype>(bare.size(), 80)).indexOf(u':');
    if (colon <= 0 || (colon + 1 < bare.size() && !bare[colon + 1].isSpace()))
        return {};
    QString name = bare.first(colon).trimmed().toString();
    if (name.startsWith(u'*') && name.endsWith(u'*'))
        name = name.mid(name.indexOf(QRegularExpression(u"[^*]"_s))).chopped(1);
    return looksLikeName(name) ? Label{0, name, bare.sliced(colon + 1).trimmed()} : Label{};
}

/// Where a label occurs once, it must name a person whom the text names elsewhere, or hold an office, and open a speech.
bool standsAlone(const Label &label, const TextLines &lines)
{
    static const QRegularExpression office(
        uR"(\b(President|Minister|Mr|Mrs|Ms|Dr|Prof|Professor|Senator|Secretary|Chair(man|woman|person)?|Judge|Governor|Director|King|Queen|Ambassador|Spokes(man|woman|person)|Moderator|Interviewer|Reporter|Präsident|Kanzler|Ministre|Président|Президент|Министр)\b)"_s);
    const QStringList words = label.name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || label.speech.size() < 15 || !label.speech.front().isUpper())
        return false;
    const QChar last = label.speech.back();
    if (!endsSentence(label.speech) && last != u',')
        return false;
    if (isJoiningWord(words[words.size() - 2].toLower()))
        return false;
    const QString person = words.sliced(words.size() - 2).join(u' ');
    const auto namesPerson = [&](const TextLine &line) { return line.text.contains(person); };
    const auto count = std::count_if(lines.begin(), lines.end(), namesPerson);
    return office.match(label.name).hasMatch() || (count > 2 && words.size() <= 4);
}

} // namespace

void markTurns(TextLines *lines)
{
    std::vector<Label> labels;
    QHash<QString, int> counts;
    std::size_t texts = 0;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const TextLine &line = (*lines)[i];
        if (line.role != LineRole::Paragraph)
            continue;
        ++texts;
        Label label = labelOf(line.text);
        if (label.name.isEmpty())
            continue;
        label.line = i;
        ++counts[label.name];
        labels.push_back(std::move(label));
    }
    // A label on a line of its own is followed by the speech.
    const auto speaks = [&](const Label &label) {
        const bool alone = label.speech.isEmpty();
        if (alone && label.line + 1 == lines->size())
            return false;
        const QStringView speech = alone ? (*lines)[label.line + 1].bare() : label.speech;
        return !speech.isEmpty() && !speech.endsWith(u':') && (speech.back() == u',' || endsSentence(speech)) &&
               !speech.front().isLower();
    };
    const auto speeches = std::count_if(labels.begin(), labels.end(), speaks);
    // Keys and values look like labels, but do not talk in sentences.
    const bool talks = speeches * 10 >= static_cast<std::ptrdiff_t>(labels.size()) * 6;
    const bool isTranscript = talks && labels.size() >= 3 && counts.size() * 2 <= static_cast<qsizetype>(labels.size()) + 1;
    for (const Label &label : labels) {
        const bool recurs = isTranscript && (counts[label.name] > 1 || speaks(label));
        if (recurs || standsAlone(label, *lines))
            (*lines)[label.line].speaker = label.name;
    }
}

} // namespace formats
