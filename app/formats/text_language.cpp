// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_language.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

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

QString byScript(QStringView text)
{
    QHash<QByteArray, int> counts;
    int letters = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        if (const char *language = languageOfScript(c.script()))
            ++counts[language];
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

} // namespace

QString guessLanguage(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 20'000));
    if (const QString language = byScript(text); !language.isEmpty())
        return language;

    static const QMultiHash<QString, int> rows = [] {
        QMultiHash<QString, int> result;
        for (int row = 0; row < static_cast<int>(std::size(Words)); ++row) {
            for (const QString &word : QString::fromUtf16(Words[row].words).split(u' '))
                result.insert(word, row);
        }
        return result;
    }();
    std::array<int, std::size(Words)> hits{};
    int words = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark() || text[end] == u'\''))
            ++end;
        if (end > at) {
            ++words;
            const QString word = text.sliced(at, end - at).toString().toLower();
            for (auto row = rows.constFind(word); row != rows.cend() && row.key() == word; ++row)
                ++hits[static_cast<std::size_t>(row.value())];
        }
        at = end + 1;
    }
    for (int row = 0; row < static_cast<int>(std::size(Words)); ++row) {
        const auto foreign = std::find_if(std::begin(Foreign), std::end(Foreign), [&](const ForeignLetters &letters) {
            return qstrcmp(letters.language, Words[row].language) == 0;
        });
        if (foreign == std::end(Foreign))
            continue;
        const QStringView letters(foreign->letters);
        hits[static_cast<std::size_t>(row)] -= static_cast<int>(std::count_if(
            text.begin(), text.end(), [&](QChar c) { return c.unicode() >= 0x80 && letters.contains(c.toLower()); }));
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    const int bestHits = *best;
    const auto others = std::count_if(hits.begin(), hits.end(), [&](int count) { return count * 20 > bestHits * 19; });
    if (bestHits < 4 || bestHits * 8 < words || others > 1)
        return {};
    return QString::fromLatin1(Words[best - hits.begin()].language);
}

} // namespace formats
