// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/strict_main.h"

#include "document/document_builder.h"
#include "document/parallel_places.h"

using namespace document;

namespace {

/// Each line a paragraph; one that begins with "# " a heading; one with "~ " furniture.
Document make(const QStringList &lines)
{
    DocumentBuilder builder;
    builder.setFormat(QStringLiteral("markdown"));
    for (const QString &line : lines) {
        const bool heading = line.startsWith(QStringLiteral("# "));
        builder.beginBlock(heading ? BlockKind::Heading : BlockKind::Paragraph, heading ? 1 : 0);
        builder.appendText(heading ? line.mid(2) : line);
        builder.endBlock();
    }
    return builder.finish();
}

Position beginOf(const Document &document, const QString &words)
{
    const qsizetype at = document.text().indexOf(words);
    if (at < 0)
        qFatal("no such words");
    return Position(at);
}

} // namespace

class ParallelPlacesTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void placesBelongTogether_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto s = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
        const QString long1 =
            QStringLiteral("a very long paragraph that was put in and moves all the others far down ").repeated(20);
        QTest::newRow("versions") << s("one|two|three|four|five") << (QStringList{long1} + s("one|two|other|four|five"))
                                  << QStringLiteral("four") << QStringLiteral("four");
        QTest::newRow("translation by number") << s("Schiff|Hafen|Meer und noch viel mehr Wasser als sonst|Ende")
                                               << s("ship|harbour|sea|end") << QStringLiteral("Ende") << QStringLiteral("end");
        QTest::newRow("translation by headings")
            << s("# Eins|a1|a2|a3|# Zwei|b1|b2") << s("# One|x1|# Two|y1|y2") << QStringLiteral("b2") << QStringLiteral("y2");
        QTest::newRow("first heading") << s("Vorwort|mehr|# Eins|a1|# Zwei|b1") << s("# One|x1|# Two|y1")
                                       << QStringLiteral("Zwei") << QStringLiteral("Two");
    }

    void placesBelongTogether()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Document a = make(first);
        const Document b = make(second);
        const ParallelPlaces places(a, b);
        QCOMPARE(places.toSecond(beginOf(a, from)), beginOf(b, to));
        QCOMPARE(places.toFirst(beginOf(b, to)), beginOf(a, from));
    }

    void withoutAnythingInCommonByProportion()
    {
        const Document a = make({QStringLiteral("a").repeated(1000)});
        const Document b = make({QStringLiteral("b").repeated(100), QStringLiteral("c").repeated(399)});
        const ParallelPlaces places(a, b);
        QCOMPARE(places.toSecond(Position(500)).value(), b.text().size() / 2);
        QCOMPARE(places.toSecond(Position(0)), Position(0));
        QCOMPARE(places.toSecond(Position(99999)), b.range().end);
        QCOMPARE(places.toFirst(b.range().end), a.range().end);
    }

    void goesForwardOnly()
    {
        QStringList first;
        QStringList second;
        for (int i = 0; i < 200; ++i) {
            first.append(QStringLiteral("paragraph %1").arg(i));
            second.prepend(QStringLiteral("paragraph %1").arg(i / 2 * 3 % 200));
        }
        const Document a = make(first);
        const Document b = make(second);
        const ParallelPlaces places(a, b);
        Position last(0);
        for (Position at(0); at <= a.range().end; at += 1) {
            QVERIFY(places.toSecond(at) >= last);
            last = places.toSecond(at);
        }
        QVERIFY(last <= b.range().end);
    }

    void stopsWhenNobodyWaits_data()
    {
        QTest::addColumn<int>("most"); // times that it may go on
        for (const int most : {0, 1, 150, 250, 350})
            QTest::addRow("%d", most) << most;
    }

    void stopsWhenNobodyWaits()
    {
        QFETCH(int, most);
        QStringList lines;
        for (int i = 0; i < 100; ++i)
            lines.append(QStringLiteral("paragraph %1").arg(i));
        const Document a = make(lines);
        const Document b = make(QStringList{QStringLiteral("one more")} + lines);
        int asked = 0;
        const ParallelPlaces places(a, b, [&] { return ++asked <= most; });
        QVERIFY2(asked > most && asked <= most + 4, qPrintable(QString::number(asked)));
        QCOMPARE(places.toSecond(Position(0)), Position(0));
        QCOMPARE(places.toSecond(a.range().end), b.range().end);
    }

    void emptyTexts()
    {
        const Document empty = make({});
        const Document some = make({QStringLiteral("some")});
        QCOMPARE(ParallelPlaces(empty, some).toFirst(Position(2)), Position(0));
        QCOMPARE(ParallelPlaces(empty, empty).toSecond(Position(2)), Position(0));
        QCOMPARE(ParallelPlaces().toSecond(Position(7)), Position(7));
    }
};

STRICT_TEST_MAIN(QCoreApplication, ParallelPlacesTest)
#include "tst_parallel_places.moc"
