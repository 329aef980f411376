// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/date_text.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QTime>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// Month names as dates have them (Slavic ones in the genitive), full and as they are shortened; the twelve of a language in a
/// row.
const char16_t *const MonthNames[] = {
    u"january february march april may june july august september october november december",
    u"jan feb mar apr may jun jul aug sep oct nov dec",
    u"januar februar märz april mai juni juli august september oktober november dezember",
    u"jänner feber mrz apr mai jun jul aug sept okt nov dez",
    u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    u"janv févr mars avr mai juin juil août sept oct nov déc",
    u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    u"ene feb mar abr may jun jul ago set oct nov dic",
    u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    u"gen feb mar apr mag giu lug ago set ott nov dic",
    u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    u"jan fev mar abr mai jun jul ago set out nov dez",
    u"januari februari maart april mei juni juli augustus september oktober november december",
    u"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    u"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    u"янв фев мар апр мая июн июл авг сен окт ноя дек",
    u"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    u"студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    u"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    u"ledna února března dubna května června července srpna září října listopadu prosince",
    u"január február március április május június július augusztus szeptember október november december",
    u"januari februari mars april maj juni juli augusti september oktober november december",
    u"januar februar marts april maj juni juli august september oktober november desember",
    u"tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta "
    u"joulukuuta",
    u"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    u"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
};

int monthNamed(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> result;
        for (const char16_t *const names : MonthNames) {
            int month = 0;
            for (const QString &one : QString::fromUtf16(names).split(u' '))
                result.insert(one, ++month);
        }
        result.insert(u"sept"_s, 9);
        return result;
    }();
    return months.value(name.toLower());
}

/// Whole years, months or days, whatever is known; empty when there is no such day.
QString written(int year, int month, int day)
{
    if (year < 1000 || year > 2200)
        return {};
    if (month == 0)
        return QString::number(year);
    if (day == 0)
        return month > 12 ? QString() : u"%1-%2"_s.arg(year).arg(month, 2, 10, QLatin1Char('0'));
    return QDate(year, month, day).toString(Qt::ISODate);
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

QString fromNumbers(const QString &text)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?=$|[\sT,])(.*)$)"_s);
    static const QRegularExpression yearLast(uR"(^(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4})(?=$|[\s,])(.*)$)"_s);
    static const QRegularExpression cjk(uR"(^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?(.*)$)"_s);
    for (const QRegularExpression *form : {&yearFirst, &cjk}) {
        if (const QRegularExpressionMatch match = form->match(text); match.hasMatch())
            return withTime(written(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                            match.captured(4));
    }
    if (const QRegularExpressionMatch match = yearLast.match(text); match.hasMatch()) {
        int day = match.captured(1).toInt();
        int month = match.captured(3).toInt();
        if (month > 12)
            std::swap(day, month);
        return withTime(written(match.captured(4).toInt(), month, day), match.captured(5));
    }
    return {};
}

QString fromWords(const QString &text)
{
    // Weekday, day before or after the month's name, year; the little words between ("de", "of", "г.") mean nothing.
    static const QRegularExpression dayFirst(
        uR"(^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.|º|a)?\s+(?:de\s+|of\s+|d')?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})\s?(?:г\.?|р\.?|года|року|r\.)?(?=$|[\s,])(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        uR"(^(?:\p{L}+\.?,\s+)?(\p{L}+)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?=$|[\s,])(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearFirst(uR"(^(\d{4})\.?\s+(\p{L}+)\.?\s+(\d{1,2})\.?(?=$|[\s,])(.*)$)"_s);
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2)))
            return withTime(written(match.captured(3).toInt(), month, match.captured(1).toInt()), match.captured(4));
    }
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(1)))
            return withTime(written(match.captured(3).toInt(), month, match.captured(2).toInt()), match.captured(4));
    }
    if (const QRegularExpressionMatch match = yearFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2)))
            return withTime(written(match.captured(1).toInt(), month, match.captured(3).toInt()), match.captured(4));
    }
    return {};
}

} // namespace

QString isoDate(QStringView text)
{
    const QString bare = text.toString().simplified();
    if (bare.isEmpty() || bare.size() > 60)
        return {};
    const QString date = fromNumbers(bare);
    return date.isEmpty() ? fromWords(bare) : date;
}

} // namespace formats
