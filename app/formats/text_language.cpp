// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_language.h"

#include <QHash>
#include <QMap>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

struct LittleWords {
    const char *language;
    const char16_t *words;
};

/// Words that make up a good part of any text of a language. A word may stand in several rows: what counts is the sum.
constexpr LittleWords Words[] = {
    {"en",
     u"the of and to in that is was for it with as his on be at by had not are but from or have an they which one you were all "
     u"her she there would their we him been has when who will more no if out said"},
    {"de",
     u"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie "
     u"nach wird bei einer um am sind noch wie einem über"},
    {"fr",
     u"de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d'une cette "
     u"ou être ont mais comme nous vous"},
    {"es",
     u"de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya "
     u"entre cuando todo esta ser son"},
    {"it",
     u"di e il che la in un a per è una non sono con si da come le dei nel alla più anche del della i gli ha lo al ma o delle "
     u"questo nella"},
    {"pt",
     u"de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser "
     u"quando muito há nos já está"},
    {"nl",
     u"de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit door over ze nog naar hij "
     u"heeft hebben deze worden werd"},
    {"sv",
     u"och i att det som en på är av för med den till inte har de ett om var men jag sig från vi så kan när man han eller ska"},
    {"da",
     u"og i at det er en til af på som med for den de har ikke et der var jeg han men vi om sig fra kan skal når man blev efter"},
    {"nb",
     u"og i det er på som en til av for å at med har den ikke de et om jeg var han men vi fra så kan seg skal ble etter hun"},
    {"fi", u"ja on ei että se hän oli mutta kun niin ovat joka myös sen kuin tai ole jos mitä hänen vain olla sitä jo siitä"},
    {"hu",
     u"a az és hogy nem is egy ez de meg van volt mint csak már azt el még ki fel ezt én lesz kell lehet akkor vagy minden"},
    {"pl",
     u"i w na z się nie do to że jest o jak ale po co za tak od przez już tym dla był są może ma tego jego przed oraz które"},
    {"cs",
     u"a se v na je že s z do i o k ve pro za by ale jako jsem si po jsou to byl tak které není jeho od také jen nebo když"},
    {"sk", u"a sa v na je že s z do aj o k pre za by ale ako som si po sú to bol tak ktoré nie jeho od tiež len alebo keď"},
    {"sl", u"in je v na se da za so ki z pa ne bi od tudi po pri kot še iz kar ni ali to s bil ko do tem"},
    {"hr", u"i je u na se da za su od s koji a to kao ne bi će sam ili iz o po ali što te biti nije do sve kako"},
    {"ro", u"de și în a la cu pe nu o că din să un mai pentru se este care ce au prin fost ca sunt sau dar al ale lui"},
    {"tr", u"ve bir bu da de için ile çok olarak daha gibi kadar sonra ne ama var en olan değil o mi her ya ki olduğu"},
    {"et", u"ja on ei et see oli kui ta mis ka oma aga siis selle või tema kes nii seda välja pole ning veel"},
    {"lv", u"un ir ar no par uz ka tas bija ne to kas lai vai arī kā bet pēc viņš nav tikai gan jau tā"},
    {"lt", u"ir kad yra iš į su bet tai jis kaip ne už buvo ar apie dar tik jau nuo po prie dėl jo"},
    {"vi", u"của và là các một có trong được cho không những với này đã người để khi từ ở như đến về cũng ra"},
    {"id",
     u"yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka oleh sebagai"},
    {"ru", u"и в не на что с он как по это я а но из у к за то же от его о вы бы для мы они был так все было или её если при"},
    {"uk", u"і в не на що з у та до як він це за від його але про по й я ми вони був так для є або якщо при також ще"},
    {"be", u"і ў не на што з у да як ён гэта за ад яго але пра па я мы яны быў так для ёсць або калі пры таксама яшчэ"},
    {"bg", u"и в на да не се от за е че с по са като до си ще но той като към така това или беше при има"},
    {"sr", u"и је у на се да за су од са који а то као не би ће сам или из о по али што те бити није до све"},
    {"mk", u"и во на да се за од не е со ќе го ги што како тоа но или беше при има тој по"},
    {"ar", u"في من على أن إلى التي عن هذا مع الذي ما هذه لا كان قد أو بعد بين كما لم كل"},
    {"fa", u"و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شده"},
    {"ur", u"کے میں کی ہے اور سے کا کو اس نے پر ہیں کہ یہ بھی تھا ایک کر"},
};

/// Letters that tell a language from its relatives: one that has them is another.
struct ForeignLetters {
    const char *language;
    const char16_t *letters;
};

constexpr ForeignLetters Foreign[] = {
    {"ru", u"іїєўґјљњћђќѓѕџ"},
    {"uk", u"ыэёўъјљњћђќѓѕџ"},
    {"be", u"ищъїєґјљњћђќѓѕџ"},
    {"bg", u"ыэёіїєўґјљњћђќѓѕџ"},
    {"sr", u"щъыьэюяёйіїєўґќѓѕ"},
    {"mk", u"щъыьэюяёйіїєўґћђ"},
    {"cs", u"ľĺŕäôąęłőű"},
    {"sk", u"ůěřąęłőű"},
    {"es", u"ãõçàèùâêôäöß"},
    {"pt", u"ñ¿¡ùèäöß"},
    {"sv", u"æøßñ"},
    {"da", u"äößñ"},
    {"nb", u"äößñ"},
    {"hr", u"ěůřýáéąęłőű"},
    {"sl", u"ćđěůřýáéąęłőű"},
};

/// The language of a script that only one large language uses; of Han, Chinese. Null for a script that several use.
const char *languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Greek:
        return "el";
    case QChar::Script_Hebrew:
        return "he";
    case QChar::Script_Devanagari:
        return "hi";
    case QChar::Script_Thai:
        return "th";
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return "ja";
    case QChar::Script_Hangul:
        return "ko";
    case QChar::Script_Han:
        return "zh";
    case QChar::Script_Georgian:
        return "ka";
    case QChar::Script_Armenian:
        return "hy";
    case QChar::Script_Bengali:
        return "bn";
    case QChar::Script_Tamil:
        return "ta";
    case QChar::Script_Telugu:
        return "te";
    case QChar::Script_Ethiopic:
        return "am";
    case QChar::Script_Khmer:
        return "km";
    default:
        return nullptr;
    }
}

bool isAsciiLetter(QChar c)
{
    const int folded = c.unicode() | 0x20;
    return folded >= 'a' && folded <= 'z';
}

QString byScript(QStringView text)
{
    std::array<int, QChar::ScriptCount> scripts{};
    int letters = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            letters += isAsciiLetter(c) ? 1 : 0;
        } else if (c.isLetter()) {
            ++letters;
            ++scripts[c.script()];
        }
    }
    QMap<QByteArray, int> counts;
    for (std::size_t script = 0; script < scripts.size(); ++script) {
        const char *language = scripts[script] > 0 ? languageOfScript(static_cast<QChar::Script>(script)) : nullptr;
        if (language)
            counts[language] += scripts[script];
    }
    // Japanese is written with Han characters in between.
    if (counts.value("ja") * 8 > counts.value("zh"))
        counts["ja"] += std::exchange(counts["zh"], 0);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() * 2 > letters)
            return QString::fromLatin1(count.key());
    }
    return {};
}

/// How often each row's words occur, and how many words there are at all.
struct Hits {
    std::array<int, std::size(Words)> rows{};
    int words = 0;
};

Hits countWords(QStringView text)
{
    static const QMultiHash<QStringView, std::size_t> rowsOf = [] {
        QMultiHash<QStringView, std::size_t> result;
        for (std::size_t row = 0; row < std::size(Words); ++row) {
            const QList<QStringView> words = QStringView(Words[row].words).split(u' ');
            for (const QStringView word : words)
                result.insert(word, row);
        }
        return result;
    }();
    static const qsizetype longest = [] {
        qsizetype result = 0;
        for (auto word = rowsOf.keyBegin(); word != rowsOf.keyEnd(); ++word)
            result = std::max(result, word->size());
        return result;
    }();
    Hits hits;
    QVarLengthArray<QChar, 64> word;
    for (qsizetype at = 0; at < text.size(); ++at) {
        word.clear();
        qsizetype length = 0;
        for (; at < text.size(); ++at, ++length) {
            const QChar c = text[at];
            if (!isAsciiLetter(c) && c != u'\'' && (c.unicode() < 0x80 || (!c.isLetter() && !c.isMark())))
                break;
            if (length < longest)
                word.append(isAsciiLetter(c) ? QChar(char16_t(c.unicode() | 0x20)) : c.toLower());
        }
        hits.words += length > 0 ? 1 : 0;
        if (length == 0 || length > longest)
            continue;
        const QStringView key(word.constData(), word.size());
        for (auto row = rowsOf.constFind(key); row != rowsOf.cend() && row.key() == key; ++row)
            ++hits.rows[row.value()];
    }
    return hits;
}

/// How many letters of `text` no text of the languages of the rows would have, by row.
std::array<int, std::size(Words)> countForeign(QStringView text)
{
    std::array<int, 0x500> letters{}; // those of the table are Latin and Cyrillic
    for (const QChar c : text) {
        const char16_t letter = c.unicode() < 0x80 ? u'\0' : c.toLower().unicode();
        if (letter != u'\0' && letter < letters.size())
            ++letters[letter];
    }
    std::array<int, std::size(Words)> result{};
    for (std::size_t row = 0; row < std::size(Words); ++row) {
        const auto foreign = std::find_if(std::begin(Foreign), std::end(Foreign), [&](const ForeignLetters &one) {
            return qstrcmp(one.language, Words[row].language) == 0;
        });
        if (foreign == std::end(Foreign))
            continue;
        for (const QChar letter : QStringView(foreign->letters))
            result[row] += letters.at(letter.unicode());
    }
    return result;
}

} // namespace

QString guessLanguage(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 20'000));
    if (const QString language = byScript(text); !language.isEmpty())
        return language;

    const Hits found = countWords(text);
    std::array<int, std::size(Words)> hits = found.rows;
    const std::array<int, std::size(Words)> foreign = countForeign(text);
    for (std::size_t row = 0; row < hits.size(); ++row)
        hits[row] -= foreign[row];
    const auto best = std::max_element(hits.begin(), hits.end());
    const int bestHits = *best;
    const auto others = std::count_if(hits.begin(), hits.end(), [&](int count) { return count * 20 > bestHits * 19; });
    if (bestHits < 4 || bestHits * 8 < found.words || others > 1)
        return {};
    return QString::fromLatin1(Words[best - hits.begin()].language);
}

} // namespace formats
