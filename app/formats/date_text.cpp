// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/date_text.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <optional>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

// The beginnings of the months' names, in all cases they stand in within a date. A name counts when one of these is its
// beginning; longer ones win (Czech "červen" and "červenec").
constexpr std::array<QStringView, 12> MonthNames = {
    u"january januar janvier januari jänner enero ene gennaio gen janeiro jan январ янв січ яну ledn stycz tammikuu ocak oca "
    u"ianuarie "
    u"ian január ιανουαρίου ιαν siječ sijec يناير ינואר जनवरी sausio janvār jaanuar студз",
    u"february februar februari février fevrier févr fév fev febrero febbraio fevereiro feb феврал фев лют únor lut lutego "
    u"helmikuu "
    u"şubat şub "
    u"februarie február φεβρουαρίου φεβ velj veljač فبراير פברואר फरवरी फ़रवरी vasario februār veebruar",
    u"march märz maerz mrz mär mars maart mrt marzo março marco mar март мар берез březn marz marzec marca maaliskuu martie "
    u"március "
    u"márc μαρτίου μαρ ožuj مارس מרץ मार्च kovo mārts märts maret сакавік",
    u"april avril avr abril abr aprile apr апрел апр квіт duben dubna kwie kwietn huhtikuu nisan nis aprilie április ápr "
    u"απριλίου απρ "
    u"trav "
    u"أبريل إبريل אפריל अप्रैल balandžio aprīl красавік",
    u"may mai mei mayo maggio mag maio maj май мая мај трав květn maja toukokuu mayıs május máj μαΐου μαϊ svib svibnj مايو מאי "
    u"मई "
    u"gegužės maijs "
    u"május",
    u"june juni juin junio giugno giu junho jun июн черв červn czerw kesäkuu haziran haz iunie június jún ιουνίου ιουν lip يونيو "
    u"יוני "
    u"जून birželio jūnij juuni чэрв",
    u"july juli juillet juil julio luglio lug julho jul июл лип červenec července červenc lipca lipiec lip heinäkuu temmuz tem "
    u"iulie "
    u"július júl ιουλίου ιουλ srp يوليو יולי जुलाई liepos jūlij juuli ліпен",
    u"august août aout agosto ago aug август авг серп srpn sierp elokuu ağustos ağu augusztus αυγούστου αυγ kolov أغسطس אוגוסט "
    u"अगस्त "
    u"rugpjūčio agustus agt augusti augustus жніў",
    u"september septembre septiembre setembro settembre sept sep set сентябр сен верес září wrze wrześn syyskuu eylül eyl "
    u"septembrie "
    u"szeptember "
    u"szept σεπτεμβρίου σεπ ruj سبتمبر ספטמבר सितंबर सितम्बर rugsėjo septembr верас",
    u"october oktober octobre octubre ottobre outubro oktobr oct okt ott out октябр окт жовт říjn paźdz pazdz lokakuu ekim eki "
    u"octombrie október οκτωβρίου οκτ listopada أكتوبر אוקטובר अक्टूबर अक्तूबर spalio oktoober кастрычнік",
    u"november novembre noviembre novembro nov ноябр ноя листопад listopad listopadu marraskuu kasım kas noiembrie νοεμβρίου νοε "
    u"stud "
    u"نوفمبر נובמבר नवंबर नवम्बर lapkričio novembr лістапад",
    u"december dezember décembre decembre déc diciembre dic dicembre dezembro dez dec des декабр дек груд prosinc grudn grud "
    u"joulukuu "
    u"aralık ara decembrie δεκεμβρίου δεκ pros ديسمبر דצמבר दिसंबर दिसम्बर gruodžio decembr desember detsember снеж",
};

/// 1–12, or 0 when the word names no month.
int monthOf(QStringView word, const QString &language)
{
    const QString name = word.toString().toLower();
    if (name.size() < 2)
        return 0;
    // The same word is June in one Slavic language and July in another, October or November.
    const bool croatian = language.startsWith("hr"_L1) || language.startsWith("bs"_L1);
    if (name.startsWith("lip"_L1))
        return croatian ? 6 : 7;
    if (name.startsWith("listopad"_L1))
        return croatian ? 10 : 11;
    if (name.startsWith("srp"_L1))
        return croatian ? 7 : 8;
    if (name.startsWith("trav"_L1))
        return croatian ? 4 : 5;
    int best = 0;
    qsizetype longest = 0;
    for (int month = 0; month < 12; ++month) {
        for (const QStringView beginning : MonthNames[static_cast<std::size_t>(month)].tokenize(u' ', Qt::SkipEmptyParts)) {
            if (beginning.size() > longest && name.startsWith(beginning)) {
                // "mar" must not make a month of "market", nor "set" of "settled".
                const bool abbreviation = beginning.size() <= 4 && beginning.front().unicode() < 0x250;
                if (abbreviation && name.size() > beginning.size() + 2)
                    continue;
                longest = beginning.size();
                best = month + 1;
            }
        }
    }
    return best;
}

QString isoDay(int year, int month, int day)
{
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, month, day);
    return date.isValid() && year >= 1000 && year < 2200 ? date.toString(Qt::ISODate) : QString();
}

bool monthComesFirst(const QString &language)
{
    return language.isEmpty()
               ? false
               : (language.compare("en"_L1, Qt::CaseInsensitive) == 0 || language.endsWith("-US"_L1, Qt::CaseInsensitive) ||
                  language.endsWith("_US"_L1, Qt::CaseInsensitive) || language.startsWith("fil"_L1));
}

/// Day, month and year in figures, in whichever order makes a date.
QString fromFigures(int first, int second, int year, QChar separator, const QString &language)
{
    if (separator == u'/' && monthComesFirst(language)) {
        if (const QString american = isoDay(year, first, second); !american.isEmpty())
            return american;
    }
    const QString usual = isoDay(year, second, first);
    return usual.isEmpty() ? isoDay(year, first, second) : usual;
}

const QRegularExpression &isoPattern()
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})-?(\d\d)(?:-?(\d\d)(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?)?)"_s);
    return pattern;
}

/// Reads what `text` begins with; all of it when it must be `whole`.
QString fromIso(const QString &text, bool whole = false)
{
    const QRegularExpressionMatch match = isoPattern().match(text);
    if (!match.hasMatch() || (whole && match.capturedLength() != text.size()))
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (year < 1000 || year > 2200 || month < 1 || month > 12)
        return {};
    if (match.captured(3).isEmpty())
        return text.contains(u'-') && match.capturedLength() == text.size()
                   ? QString(match.captured(1) + u'-' + match.captured(2))
                   : QString();
    QString result = isoDay(year, month, match.captured(3).toInt());
    const int hour = match.captured(4).toInt();
    if (result.isEmpty() || match.captured(4).isEmpty() || hour > 23 || match.captured(5).toInt() > 59)
        return result;
    result += u'T' + match.captured(4).rightJustified(2, u'0') + u':' + match.captured(5) + u':' +
              (match.captured(6).isEmpty() ? u"00"_s : match.captured(6));
    const QString zone = match.captured(7);
    if (zone == "UTC"_L1 || zone == "GMT"_L1 || zone == "Z"_L1)
        result += u'Z';
    else if (zone.size() == 3)
        result += zone + ":00"_L1;
    else if (zone.size() == 5)
        result += QStringView(zone).first(3).toString() + u':' + QStringView(zone).last(2);
    else
        result += zone;
    return result;
}

QString fromSeconds(const QString &text)
{
    static const QRegularExpression figures(u"^\\d{10}(\\d{3})?$"_s);
    if (!figures.match(text).hasMatch())
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(text.left(10).toLongLong(), QTimeZone::utc());
    return time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

struct FoundDate {
    QString date;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The earliest date of a day in `text`, of `firstYear` or later.
FoundDate firstDate(const QString &text, const QString &language, int firstYear)
{
    // One pattern a way of writing; the earliest match in the text wins.
    static const QRegularExpression iso(uR"((?<!\d)((?:1\d|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"_s);
    static const QRegularExpression eastAsian(uR"(((?:1\d|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일])"_s);
    static const QRegularExpression figures(
        uR"((?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:1\d|20)\d\d|\d\d)(?![\d.]|\s?[./-]\d))"_s);
    static const QRegularExpression dayFirst(
        uR"((?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+|-|/)(?:de\s+|of\s+|d['’]\s*)?(\p{L}[\p{L}\p{M}]+)\.?(?:\s+|-|,\s*|/)(?:de\s+|del\s+|г\.\s*)?((?:1\d|20)\d\d)(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthFirst(
        uR"((\p{L}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s*((?:1\d|20)\d\d)(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression yearFirst(uR"((?<!\d)((?:1\d|20)\d\d)[.,]?\s+(\p{L}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?!\d))"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression vietnamese(uR"((\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?((?:1\d|20)\d\d))"_s);

    FoundDate best{{}, text.size(), text.size()};
    const auto offer = [&](const QRegularExpression &pattern, auto &&read) {
        for (auto i = pattern.globalMatch(text); i.hasNext();) {
            const QRegularExpressionMatch match = i.next();
            const QString date = read(match);
            if (date.isEmpty() || date.first(4).toInt() < firstYear)
                continue;
            if (match.capturedStart() < best.begin)
                best = {date, match.capturedStart(), match.capturedEnd()};
            return;
        }
    };
    const auto number = [](const QRegularExpressionMatch &match, int group) { return match.captured(group).toInt(); };
    const auto inOrder = [&](const QRegularExpressionMatch &m) { return isoDay(number(m, 1), number(m, 2), number(m, 3)); };
    offer(iso, inOrder);
    offer(eastAsian, inOrder);
    offer(figures, [&](const QRegularExpressionMatch &m) {
        return fromFigures(number(m, 1), number(m, 3), number(m, 4), m.captured(2).front(), language);
    });
    offer(dayFirst, [&](const QRegularExpressionMatch &m) {
        const int month = monthOf(m.capturedView(2), language);
        return month ? isoDay(number(m, 3), month, number(m, 1)) : QString();
    });
    offer(monthFirst, [&](const QRegularExpressionMatch &m) {
        const int month = monthOf(m.capturedView(1), language);
        return month ? isoDay(number(m, 3), month, number(m, 2)) : QString();
    });
    offer(yearFirst, [&](const QRegularExpressionMatch &m) {
        const int month = monthOf(m.capturedView(2), language);
        return month ? isoDay(number(m, 1), month, number(m, 3)) : QString();
    });
    offer(vietnamese, [&](const QRegularExpressionMatch &m) { return isoDay(number(m, 3), number(m, 2), number(m, 1)); });
    return best;
}

/// `date` with the time that `clock` begins with ("10:27", "at 10:27:05 PM", "T10:27Z"), if there is one; nothing when something
/// else is left over.
QString withTime(const QString &date, const QString &clock)
{
    static const QRegularExpression form(
        uR"(^[\s,]*(?:T|at|um|в|à|-|–|\|)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*(?:uhr|h)?\.?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (date.isEmpty() || clock.trimmed().isEmpty())
        return date;
    const QRegularExpressionMatch match = form.match(clock);
    if (!match.hasMatch())
        return {};
    if (date.size() != 10)
        return date;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (half.startsWith(u'p') && hour < 12)
        hour += 12;
    else if (half.startsWith(u'a') && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.isValid())
        return {};
    QString zone = match.captured(5).toUpper();
    if (zone == "UTC"_L1 || zone == "GMT"_L1)
        zone = u"Z"_s;
    else if (zone.size() == 5)
        zone.insert(3, u':');
    return date + u'T' + time.toString(Qt::ISODate) + zone;
}

/// "May 2031", "2031年5月".
QString monthAndYear(const QString &text)
{
    static const QRegularExpression words(uR"(^(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})(?:\s?г\.?)?$)"_s);
    static const QRegularExpression eastAsian(uR"(^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]$)"_s);
    int year = 0;
    int month = 0;
    if (const QRegularExpressionMatch match = words.match(text); match.hasMatch()) {
        year = match.captured(2).toInt();
        month = monthOf(match.capturedView(1), {});
    } else if (const QRegularExpressionMatch other = eastAsian.match(text); other.hasMatch()) {
        year = other.captured(1).toInt();
        month = other.captured(2).toInt();
    }
    const QString day = month > 0 ? isoDay(year, month, 1) : QString();
    return year < 1000 ? QString() : day.first(std::min<qsizetype>(day.size(), 7));
}

} // namespace

QString parseDate(const QString &text, const QString &language)
{
    const QString trimmed = text.simplified();
    if (trimmed.size() > 200)
        return findDate(trimmed.left(400), language);
    if (const QString iso = fromIso(trimmed); !iso.isEmpty())
        return iso;
    if (const QString seconds = fromSeconds(trimmed); !seconds.isEmpty())
        return seconds;
    return findDate(trimmed, language);
}

QString findDate(const QString &text, const QString &language)
{
    return firstDate(text, language, 1900).date;
}

QString isoDate(QStringView text)
{
    static const QRegularExpression year(u"^[12]\\d{3}$"_s);
    static const QRegularExpression fourFigures(u"\\d{4}"_s);
    static const QRegularExpression before(uR"(^(?:(?:\p{L}+\.?,?\s+){1,2})?$)"_s);
    const QString bare = text.toString().simplified();
    if (bare.isEmpty() || bare.size() > 60)
        return {};
    if (year.match(bare).hasMatch())
        return bare.toInt() <= 2200 ? bare : QString();
    if (const QString iso = bare.contains(u'-') ? fromIso(bare, true) : QString(); !iso.isEmpty())
        return iso;
    if (const QString month = monthAndYear(bare); !month.isEmpty())
        return month;
    const FoundDate found = firstDate(bare, {}, 1000);
    const QString matched = bare.sliced(found.begin, found.end - found.begin);
    if (found.date.isEmpty() || !fourFigures.match(matched).hasMatch() || !before.match(bare.first(found.begin)).hasMatch())
        return {};
    static const QRegularExpression ofTheYear(uR"(^\s?(?:г\.?|р\.?|года|року|r\.)(?=$|[\s,]))"_s);
    return withTime(found.date, bare.sliced(found.end).remove(ofTheYear));
}

} // namespace formats
