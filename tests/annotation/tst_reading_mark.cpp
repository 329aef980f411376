// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include "annotation/reading_mark.h"
#include "document/document_builder.h"

using namespace annotation;
using document::Document;
using document::Position;
using document::Range;

namespace {

Document lines(const QString &text)
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("text"));
    builder.setLines(text);
    return builder.finish();
}

Range rangeOf(const Document &document, const QString &words)
{
    const qsizetype at = document.text().indexOf(words);
    if (at < 0)
        qFatal("no such words");
    return Range::of(at, at + words.size());
}

QString told(const std::vector<Range> &ranges)
{
    QStringList all;
    for (const Range &range : ranges)
        all.append(QStringLiteral("%1-%2").arg(range.begin.value()).arg(range.end.value()));
    return all.join(u' ');
}

const QString Report = QStringLiteral("The ferry left at nine.\n\nNobody had signed for the sea.\n\n"
                                      "The mayor said so twice.\n\nThen it rained on the quay.\n");

} // namespace

class ReadingMarkTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreJoinedAndTakenApart()
    {
        const std::vector<Range> all =
            united({Range::of(8, 9), Range::of(1, 3), Range::of(3, 5), Range::of(4, 4), Range::of(2, 4)});
        QCOMPARE(told(all), QStringLiteral("1-5 8-9"));
        QCOMPARE(told(without(all, Range::of(2, 3))), QStringLiteral("1-2 3-5 8-9"));
        QCOMPARE(told(without(all, Range::of(0, 20))), QString());
        QCOMPARE(told(without(all, Range::of(5, 8))), QStringLiteral("1-5 8-9"));
        QCOMPARE(told(without(all, std::vector<Range>())), told(all));
        QCOMPARE(told(without(all, all)), QString());
        QCOMPARE(told(without({Range::of(0, 9), Range::of(12, 20)}, {Range::of(1, 2), Range::of(4, 14), Range::of(19, 30)})),
                 QStringLiteral("0-1 2-4 14-19"));
    }

    void tellsHowMuchIsLeftAndWhereItIs()
    {
        const Document report = lines(Report);
        QCOMPARE(reviewedShare(report, {}), 0.0);
        QCOMPARE(reviewedShare(report, {report.range()}), 1.0);
        QCOMPARE(reviewedShare(lines(QString()), {}), 1.0);
        const Range second = rangeOf(report, QStringLiteral("Nobody had signed for the sea."));
        QCOMPARE(reviewable(report, second), second.end - second.begin);
        QCOMPARE(reviewable(report, {second.end, second.end}), 0);
        const double share = reviewedShare(report, {second});
        QVERIFY(share > 0.2 && share < 0.4);

        QCOMPARE(nextUnreviewed(report, {}, Position(0))->begin, Position(0));
        const std::vector<Range> half{Range::of(0, second.end.value() - 4)};
        const std::optional<Range> next = nextUnreviewed(report, half, Position(0));
        QVERIFY(next);
        QCOMPARE(report.text(*next), QStringLiteral("sea."));
        QCOMPARE(report.text(*nextUnreviewed(report, half, second.end)), QStringLiteral("The mayor said so twice."));
        QVERIFY(!nextUnreviewed(report, {report.range()}, Position(0)));
        QVERIFY(!nextUnreviewed(report, {}, report.range().end));
    }

    // What lies between two sentences that were reviewed each for itself is no text to be read.
    void blanksBetweenWhatWasReviewedAreNoEnd()
    {
        const Document report = lines(QStringLiteral("One left. Two came. Three slept. Four sang.\n\nFive.\n"));
        const Range one = rangeOf(report, QStringLiteral("One left."));
        const Range two = rangeOf(report, QStringLiteral("Two came."));
        const Range four = rangeOf(report, QStringLiteral("Four sang."));
        const auto next = [&report](const std::vector<Range> &reviewed, Position from) {
            const std::optional<Range> found = nextUnreviewed(report, reviewed, from);
            return found ? report.text(*found).trimmed() : QString();
        };
        QCOMPARE(next({one, two}, Position(0)), QStringLiteral("Three slept. Four sang."));
        QCOMPARE(next({one, two, four}, Position(0)), QStringLiteral("Three slept."));
        QCOMPARE(next({one, two, four}, two.begin), QStringLiteral("Three slept."));
        QCOMPARE(next({one, two, four}, four.begin), QStringLiteral("Five."));
        const Range three = rangeOf(report, QStringLiteral("Three slept."));
        QCOMPARE(next({one, two, three, four}, Position(0)), QStringLiteral("Five."));
        QCOMPARE(next({one, two, three, four, rangeOf(report, QStringLiteral("Five."))}, Position(0)), QString());
    }

    void whatWasReviewedKeepsItsOwnTime()
    {
        const Document report = lines(Report);
        const QDateTime day(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        ReadingMark reviewed;
        reviewed.id = ReadingMarkId::create();
        reviewed.kind = ReadingMark::Kind::Reviewed;
        reviewed.target.range = rangeOf(report, QStringLiteral("The ferry left at nine."));
        reviewed.created = day;
        ReadingMark bookmark; // the last in the text, and made later
        bookmark.id = ReadingMarkId::create();
        bookmark.target = *makeBookmarkTarget(report, rangeOf(report, QStringLiteral("Then it rained")).begin);
        bookmark.created = day.addDays(3);
        const QList<ReadingMark> marks = carriedOver({reviewed, bookmark}, report, report);
        QCOMPARE(marks.size(), 2);
        for (const ReadingMark &mark : marks)
            QCOMPARE(mark.created, mark.kind == ReadingMark::Kind::Reviewed ? day : day.addDays(3));
    }

    void aBookmarkStandsAtWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("quote");
        QTest::newRow("in a line") << QStringLiteral("One two.\nThree.\n") << 4 << QStringLiteral("two.");
        QTest::newRow("at a line's end") << QStringLiteral("One two.\nThree.\n") << 8 << QStringLiteral("Three.");
        QTest::newRow("at the text's end") << QStringLiteral("One two.\nThree.\n") << 99 << QStringLiteral("Three.");
        QTest::newRow("on an empty line") << QStringLiteral("One.\n\n\nTwo.") << 5 << QStringLiteral("Two.");
        QTest::newRow("nothing") << QString() << 0 << QString();
        QTest::newRow("only blanks") << QStringLiteral("  \n \n") << 1 << QString();
    }

    void aBookmarkStandsAtWords()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(QString, quote);
        const std::optional<TextTarget> target = makeBookmarkTarget(lines(text), Position(at));
        QCOMPARE(target.has_value(), !quote.isEmpty());
        if (target)
            QCOMPARE(target->quote, quote);
    }

    void aNewVersionTakesThemAlong()
    {
        const Document before = lines(Report);
        const Document after = lines(QStringLiteral("A correction came first, and nobody had expected one.\n\n") +
                                     QString(Report).replace(QStringLiteral("twice"), QStringLiteral("three times in one day")));
        ReadingMark bookmark;
        bookmark.id = ReadingMarkId::create();
        bookmark.name = QStringLiteral("signed");
        bookmark.target = *makeBookmarkTarget(before, rangeOf(before, QStringLiteral("Nobody")).begin);
        ReadingMark lost = bookmark;
        lost.id = ReadingMarkId::create();
        lost.target.quote = QStringLiteral("Quite other words stood here");
        lost.target.prefix = lost.target.suffix = QString();
        ReadingMark reviewed;
        reviewed.id = ReadingMarkId::create();
        reviewed.kind = ReadingMark::Kind::Reviewed;
        reviewed.target.range = before.range();

        const QList<ReadingMark> marks = carriedOver({bookmark, reviewed}, before, after);
        QCOMPARE(marks.first().id, bookmark.id);
        QCOMPARE(marks.first().name, bookmark.name);
        QVERIFY(!marks.first().lost);
        QCOMPARE(marks.first().target.range.begin, rangeOf(after, QStringLiteral("Nobody had")).begin);
        // What was added and what was changed has not been reviewed.
        std::vector<Range> ranges;
        for (const ReadingMark &mark : marks.mid(1))
            ranges.push_back(mark.target.range);
        QCOMPARE(ranges.size(), std::size_t(2));
        QVERIFY(nextUnreviewed(after, ranges, Position(0))->contains(rangeOf(after, QStringLiteral("A correction"))));
        const std::optional<Range> changed = nextUnreviewed(after, ranges, rangeOf(after, QStringLiteral("The ferry")).begin);
        QVERIFY(changed);
        QCOMPARE(after.text(*changed), QStringLiteral("The mayor said so three times in one day."));
    }
};

STRICT_TEST_MAIN(QCoreApplication, ReadingMarkTest)
#include "tst_reading_mark.moc"
