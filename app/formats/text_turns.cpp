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
    std::size_t line = 0;
    QString name;
    QStringView speech;   ///< what follows on the same line; may be empty
    bool unusual = false; ///< so shaped that only a second one like it makes it a speaker's
};

/// Words that stand before a colon in any text and are nobody's name, divided by "|".
constexpr char16_t NobodysNames[] =
    u"note|notes|photo|photos|image|source|sources|credit|tags|topics|date|posted|published|updated|by|"
    u"from|to|cc|subject|title|author|keywords|abstract|summary|related|see also|read more|read also|"
    u"example|warning|info|error|debug|trace|notice|fixme|contact|phone|tel|email|e-mail|address|website|"
    u"web|price|location|place|time|present|copyright|license|licence|foto|quelle|datum|von|an|betreff|"
    u"фото|источник|дата|теги|тема|автор|http|https|ftp|mailto|url|doi|isbn|caption|correction|"
    u"editor's note|advertisement|version|file|usage|default|first|second|third|fourth|finally|firstly|"
    u"secondly|thirdly|background|conclusion|remember|figure|table|step|chapter|section|article|part|day|"
    u"appendix|опубликовано|обновлено|фотография|видео|рубрика|метки|темы|читайте также|veröffentlicht|"
    u"aktualisiert|bild|hinweis|anmerkung|autor|publié|video|created|modified|last updated|reporting by|"
    u"editing by";

bool isNobody(const QString &name)
{
    static const QSet<QString> words = [] {
        const QStringList list = QString::fromUtf16(NobodysNames).split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
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
    static const QRegularExpression sign(uR"([;!?"“”«»<>=/\\%&@#|{}\[\]\d])"_s);
    if (name.isEmpty() || name.size() > 70 || sign.match(name).hasMatch() || isNobody(name))
        return false;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 9 || isJoiningWord(words.constLast()))
        return false;
    return isNameWord(words.constFirst()) && std::all_of(words.begin(), words.end(), [](const QString &word) {
               return isNameWord(word) || isJoiningWord(word) || word.startsWith(u'(') || word.endsWith(u'.') ||
                      word.endsWith(u')');
           });
}

Label labelNamed(QString name, QStringView speech)
{
    // "Speaker 1", "P2", "SPEAKER_00", "Anna Berg, chair"
    static const QRegularExpression number(uR"([ _]?\d{1,3}$)"_s);
    static const QRegularExpression commas(u",(?= )"_s);
    Label label{0, name, speech, false};
    QString bare = name.remove(number).remove(commas);
    label.unusual = bare.size() < label.name.size();
    if (!looksLikeName(bare))
        return {};
    return label;
}

/// The label that `line` begins with, a time code before it left out; no name when there is none.
Label labelOf(QStringView line)
{
    static const QRegularExpression timeCode(uR"(^[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*(?:[-–—]\s*)?)"_s);
    static const QRegularExpression timeBehind(uR"(^(\D.{0,60}?\S)[\s,–-]+[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?$)"_s);
    QStringView bare = line.trimmed();
    if (!bare.isEmpty() && (bare.front().isDigit() || bare.front() == u'[' || bare.front() == u'('))
        bare = bare.sliced(timeCode.match(bare.toString()).capturedLength());
    while (!bare.isEmpty() && bare.front() == u'*')
        bare = bare.sliced(1);
    const QStringView head = bare.first(std::min<qsizetype>(bare.size(), 80));
    if (const qsizetype wide = head.indexOf(u'：'); wide > 0 && wide <= 24)
        return labelNamed(head.first(wide).trimmed().toString(), bare.sliced(wide + 1).trimmed());
    const qsizetype colon = head.indexOf(u':');
    if (colon > 0 && (colon + 1 == bare.size() || bare[colon + 1].isSpace() || bare[colon + 1] == u'*')) {
        QStringView name = head.first(colon).trimmed();
        while (name.endsWith(u'*'))
            name.chop(1);
        QStringView speech = bare.sliced(colon + 1);
        while (!speech.isEmpty() && (speech.front() == u'*' || speech.front().isSpace()))
            speech = speech.sliced(1);
        return labelNamed(name.trimmed().toString(), speech);
    }
    if (bare.size() <= 80 && !bare.isEmpty() && (bare.back().isDigit() || bare.back() == u']' || bare.back() == u')')) {
        if (const QRegularExpressionMatch match = timeBehind.match(bare.toString()); match.hasMatch()) {
            Label label = labelNamed(match.captured(1), {});
            label.unusual = true;
            return label;
        }
    }
    return {};
}

/// Where a label occurs once, it must name a person whom the text names elsewhere, or hold an office, and open a speech.
bool standsAlone(const Label &label, const TextLines &lines)
{
    static const QRegularExpression office(
        uR"(\b(President|Minister|Mr|Mrs|Ms|Dr|Prof|Professor|Senator|Secretary|Chair(man|woman|person)?|Judge|Governor|Director|King|Queen|Ambassador|Spokes(man|woman|person)|Moderator|Interviewer|Reporter|Präsident|Kanzler|Ministre|Président|Президент|Министр)\b)"_s);
    const QStringList words = label.name.split(u' ', Qt::SkipEmptyParts);
    if (label.unusual || words.size() < 2 || label.speech.size() < 15 || !label.speech.front().isUpper())
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

/// How those are named who speak more than once, which is how the others are named, too.
class NamingHabit
{
public:
    void add(const QString &name)
    {
        m_capitals = m_capitals && isCapitals(name);
        m_longNames = m_longNames && name.contains(u' ');
    }

    bool allows(const QString &name) const
    {
        static const QSet<QString> roles{u"question"_s,   u"answer"_s,    u"moderator"_s, u"interviewer"_s, u"reporter"_s,
                                         u"journalist"_s, u"host"_s,      u"voice"_s,     u"audience"_s,    u"chair"_s,
                                         u"remark"_s,     u"frage"_s,     u"antwort"_s,   u"вопрос"_s,      u"ответ"_s,
                                         u"ведущий"_s,    u"журналист"_s, u"реплика"_s};
        return (!m_capitals || isCapitals(name)) && (!m_longNames || name.contains(u' ') || roles.contains(name.toLower()));
    }

private:
    static bool isCapitals(const QString &name)
    {
        const QString withoutRemark = name.section(u'(', 0, 0); // "ANNA BERG (by telephone)"
        return withoutRemark == withoutRemark.toUpper();
    }

    bool m_capitals = true;
    bool m_longNames = true;
};

/// The labels of `lines`, without those that are only a time away from being one.
std::vector<Label> findLabels(const TextLines &lines)
{
    std::vector<Label> labels;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].role != LineRole::Paragraph)
            continue;
        Label label = labelOf(lines[i].text);
        if (label.name.isEmpty())
            continue;
        label.line = i;
        labels.push_back(std::move(label));
    }
    return labels;
}

} // namespace

void markTurns(TextLines *lines)
{
    std::vector<Label> labels = findLabels(*lines);
    QHash<QString, int> counts;
    for (const Label &label : labels)
        ++counts[label.name];
    std::erase_if(labels, [&](const Label &label) { return label.unusual && counts[label.name] < 2; });

    // A label on a line of its own is followed by the speech.
    const auto speaks = [&](const Label &label) {
        const bool alone = label.speech.isEmpty();
        if (alone && label.line + 1 == lines->size())
            return false;
        const QStringView speech = alone ? (*lines)[label.line + 1].bare() : label.speech;
        const bool isKey = speech.endsWith(u':') && speech.count(u' ') < 4;
        return !speech.isEmpty() && !isKey && (speech.back() == u',' || endsSentence(speech)) && !speech.front().isLower();
    };
    const auto speeches = std::count_if(labels.begin(), labels.end(), speaks);
    const auto all = static_cast<std::ptrdiff_t>(labels.size());
    NamingHabit habit;
    std::ptrdiff_t recurring = 0;
    QSet<QString> names;
    for (const Label &label : labels) {
        names.insert(label.name);
        if (counts[label.name] > 1) {
            ++recurring;
            habit.add(label.name);
        }
    }
    // Keys and values look like labels, but do not talk in sentences.
    const bool talks = speeches * 10 >= all * 6;
    const bool isTranscript = talks && all >= 3 && (recurring * 2 >= all || names.size() * 2 <= all + 1);
    for (const Label &label : labels) {
        const bool recurs =
            isTranscript && (counts[label.name] > 1 || (recurring > 0 && speaks(label) && habit.allows(label.name)));
        if (recurs || standsAlone(label, *lines))
            (*lines)[label.line].speaker = label.name;
    }
}

} // namespace formats
