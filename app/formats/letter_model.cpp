// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/letter_model.h"

#include "formats/text_language.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace formats {

namespace {

struct Alphabet {
    const char *language;
    const char16_t *letters; ///< those outside ASCII, in lower case, the commonest first
    double first;            ///< what the commonest is worth
    double last;             ///< and the rarest
};

constexpr Alphabet Alphabets[] = {
    {"en", u"éèïöüçñêáàóíôâäåæøœëîûúãõš", 0.7, 0.3},
    {"de", u"üäößéàèá", 1.0, 0.4},
    {"fr", u"éàèêçùôîâûëïœæÿ", 1.0, 0.3},
    {"es", u"óíáéñú¿¡üºª", 1.0, 0.3},
    {"it", u"èàòùìéî°", 1.0, 0.3},
    {"pt", u"ãçáéíóõâêúàôüºª", 1.0, 0.3},
    {"nl", u"ëéïèöüóá", 0.9, 0.3},
    {"sv", u"äåöéüàá", 1.0, 0.3},
    {"da", u"åøæéöäü", 1.0, 0.3},
    {"is", u"ðíáóþéöæýú", 1.0, 0.5},
    {"ca", u"àéèóíòçúïü·", 1.0, 0.3},
    {"cs", u"íáěéžčřšýůúťďňó", 1.0, 0.5},
    {"sk", u"áíéčžýúšťľóňôďäŕĺ", 1.0, 0.4},
    {"pl", u"ąęłóśżćńź", 1.0, 0.5},
    {"hu", u"áéöóőüíúű", 1.0, 0.6},
    {"ro", u"ăîâşţșț", 1.0, 0.7},
    {"hr", u"čžšćđ", 1.0, 0.7},
    {"sq", u"ëçâ", 1.0, 0.3},
    {"tr", u"ışğüçöİâî", 1.0, 0.4},
    {"et", u"äõüöšž", 1.0, 0.5},
    {"lv", u"āīēšūņļžčģķōŗ", 1.0, 0.5},
    {"lt", u"ėšžųįąčęū", 1.0, 0.7},
    {"eo", u"ĉŝĝŭĵĥ", 1.0, 0.7},
    {"mt", u"ħżġċàùèò", 1.0, 0.4},
    {"cy", u"ŵŷâîôêûáïöé", 0.9, 0.4},
    {"ga", u"áíéóúḃċḋḟġṁṗṡṫ", 1.0, 0.4},
    {"vi", u"đàáếạưộâóảêơạăôấớầềịọìíãùủồểẩậắằẳặẹẻẽèéệỉòõốổờởợụứừửữựỳỵỷỹý\u0301\u0300\u0303\u0309\u0323", 1.0, 0.6},
    {"el", u"αοιετσνηυρπκμλςωίόάέήδγύχθφώβξζψϊϋΐΰ", 1.0, 0.3},
    {"ru", u"оеаинтсрвлкмпдуяыьгзбчйхжюшцщэфъё", 1.0, 0.2},
    {"uk", u"оаинвітерсклудмпзьябгйчжхціюїєшщфґ", 1.0, 0.2},
    {"be", u"аніеорскцыятлўвдуьзпмгбчёйшжхюэф", 1.0, 0.2},
    {"bg", u"аеиотнрсвлпдкзмубъгячйжшцхщюфь", 1.0, 0.2},
    {"sr", u"аиоенртсјвкдмпулгзбчшњжцћхљђфџ", 1.0, 0.2},
    {"mk", u"аоиенртсвдлкпмузјбгчшцњжхќфѓљѕџ", 1.0, 0.2},
    {"he", u"יוהלאתרבשמנםדקחעפכגטסזץןצךף", 1.0, 0.5},
    {"ar", u"اليمنوترلبعدسفةهقكحجىصشأطخإضذزثءغئظآؤًَُِّْـ،؛؟", 1.0, 0.3},
    {"fa", u"ایرندهومتسبشکزخگپعچقفآجحطغصضظذثئژ،", 1.0, 0.3},
    {"th", u"ารนกอเง่้ัมยลวดทสตปะบคิีหแจพชใขไ์ถุโูำ็ธืึผซศญณฐฎฤษภฉๆฯ", 1.0, 0.3},
};

/// The characters that make up half of any Chinese, Japanese or Korean text.
constexpr char16_t SimplifiedChinese[] =
    u"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多"
    u"经么去法学如都同现当没动面起看定天分还进好小部其些主"
    u"样理心她本前开但因只从想实日月第关点新高网业公全加电市更多章文";
constexpr char16_t TraditionalChinese[] =
    u"的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多"
    u"經麼去法學如都同現當沒動面起看定天分還進好小部其些主"
    u"樣理心她本前開但因只從想實日月第關點新高網業公全加電市更多章文";
constexpr char16_t Japanese[] = u"日一国人年大十二本中長出三時行見月後前生五間上東四今金入学高円子外下来気小山話書先名川水電校語"
                                u"会社者事自分手目体力場合的同新発思作用方法部員業代"
                                u"動物明理度対物品情報利通記";
constexpr char16_t Korean[] = u"이다는의에을를가고지하한로기사대은도리자인시어서나해아수있그정일전부제으구보국들과라장니스주원여"
                              u"유상만오마조공연동관우비면성무습것없세"
                              u"선문안경당말생";

struct Tables {
    // By language, then by character below 0x2000: worth times 100; 0 for what the language does not use.
    std::vector<std::array<qint8, 0x2000>> worth;
    QSet<char16_t> common; // of Chinese, Japanese and Korean
};

const Tables &tables()
{
    static const Tables made = [] {
        Tables result;
        for (const Alphabet &alphabet : Alphabets) {
            result.worth.emplace_back();
            std::array<qint8, 0x2000> &worth = result.worth.back();
            worth.fill(0);
            const QStringView letters(alphabet.letters);
            for (qsizetype i = 0; i < letters.size(); ++i) {
                const double share = static_cast<double>(i) / static_cast<double>(std::max<qsizetype>(letters.size() - 1, 1));
                const double value = alphabet.first + (alphabet.last - alphabet.first) * share;
                worth[letters[i].unicode()] = static_cast<qint8>(value * 100);
            }
        }
        for (const QStringView set :
             {QStringView(SimplifiedChinese), QStringView(TraditionalChinese), QStringView(Japanese), QStringView(Korean)}) {
            for (const QChar c : set)
                result.common.insert(c.unicode());
        }
        return result;
    }();
    return made;
}

bool isQuotationOrDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || (c >= 0x2018 && c <= 0x201E) || c == 0x2026 || c == 0x00AB || c == 0x00BB ||
           c == 0x2039 || c == 0x203A;
}

bool isUsualSign(char16_t c)
{
    return c == 0x00A0 || c == 0x00A7 || c == 0x00A9 || c == 0x00AE || c == 0x00B0 || c == 0x00B7 || c == 0x2022 || c == 0x2122 ||
           c == 0x20AC || c == 0x2116 || c == 0x00A3 || c == 0x00BD || c == 0x00BC || c == 0x00B2 || c == 0x00B3 || c == 0x00B1;
}

/// What a character is worth whatever the language; for letters of alphabets this is left to Alphabets.
double eastAsianWorth(char16_t c)
{
    if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FC))
        return 0.9;
    if (c >= 0x3001 && c <= 0x3015)
        return 0.7;
    if (tables().common.contains(c))
        return 1.0;
    if (c >= 0xAC00 && c <= 0xD7A3)
        return 0.5;
    if (c >= 0x4E00 && c <= 0x9FFF)
        return 0.3;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return 0.4;
    if (c >= 0xFF61 && c <= 0xFF9F) // half-width katakana: what other encodings' letters become in Shift_JIS
        return -0.3;
    return -0.5;
}

struct Evidence {
    QHash<char16_t, int> letters; ///< in lower case, of alphabets
    double rest = 0;              ///< the worth of everything else
    int total = 0;
};

double signWorth(char16_t c, bool betweenLetters)
{
    if (c == 0x2019)
        return betweenLetters ? 0.7 : 0.4;
    if (isQuotationOrDash(c))
        return betweenLetters && c != 0x2013 && c != 0x2014 ? -0.3 : 0.5;
    if (isUsualSign(c))
        return betweenLetters ? -0.6 : 0.3;
    if (c >= 0x2500 && c <= 0x259F)
        return betweenLetters ? -2.0 : 0.1;
    return betweenLetters ? -1.5 : -0.5;
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// Letters stand with letters of their own script, not with digits.
double neighbourWorth(char16_t letter, QChar before, QChar after)
{
    double worth = 0;
    if (letter >= 0x370 && (isAsciiLetter(before) || isAsciiLetter(after)))
        worth -= 1.2;
    if (before.isDigit() || after.isDigit())
        worth -= 0.6;
    return worth;
}

Evidence gather(QStringView text)
{
    Evidence evidence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80)
            continue;
        ++evidence.total;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        if (c < 0xA0 || c == QChar::ReplacementCharacter || (c >= 0xE000 && c < 0xF900)) {
            evidence.rest -= c == QChar::ReplacementCharacter ? 4 : 2;
        } else if (c >= 0x2E80) {
            evidence.rest += eastAsianWorth(c) - (isAsciiLetter(before) ? 0.4 : 0) - (isAsciiLetter(after) ? 0.4 : 0);
        } else if (text[i].isLetter() || text[i].isMark() || c == 0xBF || c == 0xA1) {
            // QChar's lower case of the dotted I is ASCII.
            const char16_t lower = c == 0x130 ? c : text[i].toLower().unicode();
            ++evidence.letters[lower < 0x80 ? c : lower];
            if (text[i].isUpper() && before.isLower())
                evidence.rest -= 1.2;
            else if (text[i].isLower() && before.isUpper() && after.isUpper())
                evidence.rest -= 0.8;
            if (c != 0xBF && c != 0xA1)
                evidence.rest += neighbourWorth(c, before, after);
        } else {
            evidence.rest += signWorth(c, before.isLetter() && after.isLetter());
        }
    }
    return evidence;
}

} // namespace

double plausibility(QStringView text)
{
    const Evidence evidence = gather(text);
    if (evidence.total == 0)
        return 0;
    const QByteArray language = guessLanguage(text).toLatin1();
    double best = evidence.letters.isEmpty() ? evidence.rest : -4.0 * evidence.total;
    for (std::size_t i = 0; i < std::size(Alphabets) && !evidence.letters.isEmpty(); ++i) {
        const std::array<qint8, 0x2000> &worth = tables().worth[i];
        double sum = evidence.rest;
        int letters = 0;
        for (auto letter = evidence.letters.cbegin(); letter != evidence.letters.cend(); ++letter) {
            const int value = letter.key() < 0x2000 ? worth[letter.key()] : 0;
            sum += letter.value() * (value == 0 ? -0.8 : value / 100.0);
            letters += letter.value();
        }
        // The little words of the language around its letters.
        if (language == Alphabets[i].language || (language == "nb" && QByteArrayView(Alphabets[i].language) == "da"))
            sum += 0.25 * letters;
        best = std::max(best, sum);
    }
    return best / evidence.total;
}

} // namespace formats
