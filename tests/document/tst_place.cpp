// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "document/place.h"
#include "support/strict_main.h"

using namespace document;

class TestPlace : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfPlainText()
    {
        DocumentBuilder builder;
        builder.setFormat(QStringLiteral("text"));
        builder.setLines(QStringLiteral("one\n\nthree\n"));
        const Document document = builder.finish();
        const Places places(document);
        QCOMPARE(places.lineCount(), 4);
        QCOMPARE(places.at(Position(0)).line, 1);
        QCOMPARE(places.at(Position(3)).line, 1);
        QCOMPARE(places.at(Position(4)).line, 2);
        QCOMPARE(places.at(Position(7)).toString(), QStringLiteral("line 3"));
        QCOMPARE(places.at(Position(7)).paragraph, 0);
        QCOMPARE(places.line(3).value(), Position(5));
        QVERIFY(!places.line(0));
        QVERIFY(!places.line(5));
        QCOMPARE(places.paragraph(2).value(), Position(5));
    }

    void paragraphsHeadingsAndTurns()
    {
        DocumentBuilder builder;
        builder.setFormat(QStringLiteral("html"));
        builder.setFurniture(true);
        builder.beginBlock(BlockKind::Paragraph);
        builder.appendText(u"Share this");
        builder.setFurniture(false);
        for (const auto &[level, title] : {std::pair(1, u"Part"), std::pair(3, u"Deep"), std::pair(2, u"Chapter")}) {
            builder.beginBlock(BlockKind::Heading, level);
            builder.appendText(title);
        }
        builder.open(ContainerKind::Turn, 0, QStringLiteral("Mary"));
        builder.open(ContainerKind::Cue, 0, QStringLiteral("00:01:02"));
        builder.appendText(u"Good evening.");
        const Position said = builder.position();
        builder.close();
        builder.appendText(u"And again.");
        const Document document = builder.finish();
        const Places places(document);

        QCOMPARE(places.lineCount(), 0);
        QCOMPARE(places.paragraphCount(), 5);
        QCOMPARE(places.at(Position(0)).paragraph, 0);
        const Place place = places.at(said);
        QCOMPARE(place.paragraph, 4);
        QCOMPARE(place.heading, QStringList({QStringLiteral("Part"), QStringLiteral("Chapter")}));
        QCOMPARE(place.speaker, QStringLiteral("Mary"));
        QCOMPARE(place.time, QStringLiteral("00:01:02"));
        QCOMPARE(place.toString(), QStringLiteral("00:01:02, Mary"));
        QCOMPARE(places.at(said + 3).toString(), QStringLiteral("¶ 5, Mary"));
        QCOMPARE(places.at(document.blocks()[2].range.begin).heading,
                 QStringList({QStringLiteral("Part"), QStringLiteral("Deep")}));
        QCOMPARE(places.paragraph(1).value(), document.blocks()[1].range.begin);
        QVERIFY(!places.paragraph(6));
    }

    void pagesByLabelThenByNumber()
    {
        DocumentBuilder builder;
        builder.setFormat(QStringLiteral("pdf"));
        builder.setLines(QStringLiteral("aaa\nbbb\nccc"));
        builder.addPage({QStringLiteral("iv"), {}, Range::of(0, 4)});
        builder.addPage({QStringLiteral("1"), {}, Range::of(4, 8)});
        builder.addPage({QStringLiteral("2"), {}, Range::of(8, 11)});
        const Document document = builder.finish();
        const Places places(document);
        QCOMPARE(places.at(Position(0)).toString(), QStringLiteral("p. iv"));
        QCOMPARE(places.at(Position(11)).toString(), QStringLiteral("p. 2"));
        QCOMPARE(places.page(u"2").value(), Position(8));
        QCOMPARE(places.page(u"3").value(), Position(8));
        QCOMPARE(places.page(u"iv").value(), Position(0));
        QVERIFY(!places.page(u"4"));
        QVERIFY(!places.page(u"x"));
    }

    void pageBreaksOfABook()
    {
        DocumentBuilder builder;
        builder.setFormat(QStringLiteral("epub"));
        builder.appendText(u"before ");
        builder.addMark(MarkKind::PageBreak, QStringLiteral("17"));
        builder.appendText(u"after");
        const Document document = builder.finish();
        const Places places(document);
        QCOMPARE(places.at(Position(2)).toString(), QStringLiteral("¶ 1"));
        QCOMPARE(places.at(Position(9)).toString(), QStringLiteral("p. 17"));
    }

    void emptyDocument()
    {
        const Document document;
        const Places places(document);
        QVERIFY(places.at(Position(0)).toString().isEmpty());
        QCOMPARE(places.lineCount(), 0);
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestPlace)

#include "tst_place.moc"
