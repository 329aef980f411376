// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_search.h"
#include "support/processor_time.h"
#include "support/strict_main.h"
#include "text_fixture.h"

#include <QCoreApplication>

using document::Position;
using document::Range;
using reader::SearchOptions;
using reader::TextSearch;

class TextSearchTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsAskedFor_data();
    void findsWhatIsAskedFor();
    void hitsOverTheEndOfASlice();
    void aWrongExpressionSaysSo();
    void stopsInTime();
    void stopsInTimeWhereAnExpressionTriesEverything();
};

namespace {

QStringList all(const document::DocumentPointer &document, const QString &wanted, const SearchOptions &options)
{
    TextSearch search(document, wanted, options);
    while (search.work(1)) {
    }
    QStringList found;
    for (const Range &hit : search.hits())
        found.append(document->text(hit));
    return found;
}

} // namespace

void TextSearchTest::findsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("case ignored") << QStringLiteral("Ferry, ferry, FERRY") << QStringLiteral("ferry") << QString()
                                  << QStringList{QStringLiteral("Ferry"), QStringLiteral("ferry"), QStringLiteral("FERRY")};
    QTest::newRow("case") << QStringLiteral("Ferry, ferry") << QStringLiteral("ferry") << QStringLiteral("c")
                          << QStringList{QStringLiteral("ferry")};
    QTest::newRow("whole words") << QStringLiteral("a cat, concat, cat's, cat_tail") << QStringLiteral("cat")
                                 << QStringLiteral("w") << QStringList{QStringLiteral("cat"), QStringLiteral("cat")};
    QTest::newRow("diacritics") << QStringLiteral("Café, cafe, CAFE\u0301, ça") << QStringLiteral("cafe") << QStringLiteral("d")
                                << QStringList{QStringLiteral("Café"), QStringLiteral("cafe"), QStringLiteral("CAFE\u0301")};
    QTest::newRow("diacritics matter") << QStringLiteral("Café, cafe") << QStringLiteral("cafe") << QString()
                                       << QStringList{QStringLiteral("cafe")};
    QTest::newRow("diacritics in what is wanted") << QStringLiteral("uber, über") << QStringLiteral("über") << QStringLiteral("d")
                                                  << QStringList{QStringLiteral("uber"), QStringLiteral("über")};
    QTest::newRow("expression") << QStringLiteral("12 May, 3 June") << QStringLiteral("\\d+ \\w+") << QStringLiteral("r")
                                << QStringList{QStringLiteral("12 May"), QStringLiteral("3 June")};
    QTest::newRow("line anchors") << QStringLiteral("one two\ntwo one") << QStringLiteral("^two") << QStringLiteral("r")
                                  << QStringList{QStringLiteral("two")};
    QTest::newRow("empty matches") << QStringLiteral("aab") << QStringLiteral("x*") << QStringLiteral("r") << QStringList();
    QTest::newRow("not twice") << QStringLiteral("aaaa") << QStringLiteral("aa") << QString()
                               << QStringList{QStringLiteral("aa"), QStringLiteral("aa")};
    QTest::newRow("nothing") << QString() << QStringLiteral("a") << QString() << QStringList();
}

void TextSearchTest::findsWhatIsAskedFor()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, options);
    QFETCH(QStringList, hits);
    const SearchOptions asked{options.contains(u'c'), options.contains(u'w'), options.contains(u'r'), options.contains(u'd')};
    QCOMPARE(all(documentOf(text), wanted, asked), hits);
}

void TextSearchTest::hitsOverTheEndOfASlice()
{
    // One long paragraph, so that slices end within it, with a hit at every place where one may end.
    const QString text = QStringLiteral("needle").repeated(400'000);
    for (const QString &options : {QString(), QStringLiteral("d")}) {
        const SearchOptions asked{false, false, false, options == u"d"};
        QCOMPARE(all(documentOf(text), QStringLiteral("needle"), asked).size(), 400'000);
    }
    QCOMPARE(all(documentOf(QStringLiteral("a needle here\n").repeated(100'000)), QStringLiteral("n\\w+e"),
                 {false, false, true, false})
                 .size(),
             100'000);
}

void TextSearchTest::aWrongExpressionSaysSo()
{
    const TextSearch search(documentOf(QStringLiteral("text")), QStringLiteral("(un"), {false, false, true, false});
    QVERIFY(!search.isActive());
    QVERIFY(search.error().contains(u"regular expression"));
}

void TextSearchTest::stopsInTimeWhereAnExpressionTriesEverything()
{
    SearchOptions options;
    options.regularExpression = true;
    const QString hopeless = QString(40, u'a') + QStringLiteral("b\n");
    TextSearch search(documentOf(hopeless.repeated(2000) + QStringLiteral("aaa\n")), QStringLiteral("(a+)+$"), options);
    for (int slice = 0; slice < 3; ++slice) {
        const support::ProcessorTime timer;
        QVERIFY(search.work(5));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
    }
    QVERIFY2(!search.isFinished(), "the lines are not hard enough to show anything");
}

void TextSearchTest::stopsInTime()
{
    TextSearch search(documentOf(QStringLiteral("some words in a line\n").repeated(1'000'000)), QStringLiteral("zebra"), {});
    const support::ProcessorTime timer;
    QVERIFY(search.work(2));
    QVERIFY(!search.isFinished());
    QVERIFY2(timer.elapsed() < 40, qPrintable(QString::number(timer.elapsed())));
}

STRICT_TEST_MAIN(QCoreApplication, TextSearchTest)
#include "tst_text_search.moc"
