// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/date_text.h"
#include "support/strict_main.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

class DateTextTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void stated_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *stated, const char *iso, const char *language = "") {
            QTest::newRow(stated) << QString::fromUtf8(stated) << QString::fromLatin1(language) << QString::fromLatin1(iso);
        };
        // For machines: the day stays the one that is written.
        row("2022-02-18", "2022-02-18");
        row("2022-02", "2022-02");
        row("20220218", "2022-02-18");
        row("2022-02-18T23:30:00Z", "2022-02-18T23:30:00Z");
        row("2022-02-18T23:30:00.123Z", "2022-02-18T23:30:00Z");
        row("2022-02-18T00:30:00+0530", "2022-02-18T00:30:00+05:30");
        row("2022-02-18T00:30+02", "2022-02-18T00:30:00+02:00");
        row("2022-02-18 23:30:00 UTC", "2022-02-18T23:30:00Z");
        row("2022-02-18T25:30:00Z", "2022-02-18");
        row("1645223400", "2022-02-18T22:30:00Z");
        row("1645223400000", "2022-02-18T22:30:00Z");
        row("Fri, 18 Feb 2022 23:30:00 +0100", "2022-02-18");
        row("Fri Feb 18 23:30:00 CET 2022", "");
        // For people.
        row("February 18, 2022", "2022-02-18");
        row("Posted Feb. 18th, 2022 at 10 pm", "2022-02-18");
        row("18 February 2022", "2022-02-18");
        row("18. Februar 2022", "2022-02-18");
        row("Freitag, 3. März 2023, 10:15 Uhr", "2023-03-03");
        row("18 février 2022", "2022-02-18");
        row("1er août 2022", "2022-08-01");
        row("18 de febrero de 2022", "2022-02-18");
        row("18 de março de 2022", "2022-03-18");
        row("18 febbraio 2022", "2022-02-18");
        row("18 februari 2022", "2022-02-18");
        row("18 lutego 2022", "2022-02-18");
        row("18. února 2022", "2022-02-18");
        row("3. července 2022", "2022-07-03");
        row("3. června 2022", "2022-06-03");
        row("18 февраля 2022 г.", "2022-02-18");
        row("18 лютого 2022", "2022-02-18");
        row("18 lipnja 2022", "2022-06-18", "hr");
        row("18 lipca 2022", "2022-07-18", "pl");
        row("3 listopada 2022", "2022-11-03", "pl");
        row("3. listopada 2022.", "2022-10-03", "hr");
        row("18 Şubat 2022", "2022-02-18");
        row("18 Φεβρουαρίου 2022", "2022-02-18");
        row("2022. február 18.", "2022-02-18");
        row("18 Februari 2022 | 10:15 WIB", "2022-02-18", "id");
        row("18 tháng 2, 2022", "2022-02-18", "vi");
        row("2022年2月18日 10時15分", "2022-02-18", "ja");
        row("2022년 2월 18일", "2022-02-18", "ko");
        // In figures: the day first, unless that makes no date or the language says otherwise.
        row("18.02.2022", "2022-02-18");
        row("3/4/2022", "2022-04-03");
        row("3/4/2022 ", "2022-03-04", "en-US");
        row("2/18/2022", "2022-02-18");
        row("18-02-2022", "2022-02-18");
        row("2022/2/18", "2022-02-18");
        row("Do 25.04.24 | 14:07 Uhr", "2024-04-25");
        // No dates.
        row("", "");
        row("no date here", "");
        row("31 February 2022", "");
        row("version 1.2.2022.5", "");
        row("192.168.10.12", "");
        row("in the market 12, 2022 others", "");
        row("12 monkeys 2022", "");
        row("0000-00-00", "");
    }

    void stated()
    {
        QFETCH(const QString, stated);
        QFETCH(const QString, language);
        QTEST(formats::parseDate(stated, language), "iso");
    }

    void firstInText()
    {
        QCOMPARE(formats::findDate(u"On 3 May 2021, long after 12.4.2019, it ended."_s), u"2021-05-03"_s);
        QCOMPARE(formats::findDate(u"There is none in here, not even in 2021."_s), QString());
    }
};

STRICT_TEST_MAIN(QCoreApplication, DateTextTest)
#include "tst_date_text.moc"
