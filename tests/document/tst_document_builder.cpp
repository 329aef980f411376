// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/consistency.h"
#include "document/document_builder.h"
#include "document/random_document.h"
#include "support/strict_main.h"

using namespace document;

namespace {

QStringList blockTexts(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks())
        texts.append(document.text(block.range));
    return texts;
}

} // namespace

class TestDocumentBuilder : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesCanonical_data()
    {
        QTest::addColumn<QStringList>("pieces");
        QTest::addColumn<QString>("wanted");
        const QString pair = QString::fromUtf16(u"\U0001F600");
        const QString high(pair[0]);
        const QString low(pair[1]);
        const QString bad(QChar(QChar::ReplacementCharacter));
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        QTest::newRow("LF") << QStringList{text("a\nb")} << text("a\nb");
        QTest::newRow("CR LF") << QStringList{text("a\r\nb")} << text("a\nb");
        QTest::newRow("CR LF in two calls") << QStringList{text("a\r"), text("\nb")} << text("a\nb");
        QTest::newRow("CR CR LF") << QStringList{text("a\r"), text("\r\nb")} << text("a\n\nb");
        QTest::newRow("CR, then LF apart") << QStringList{text("a\r"), text("b\nc")} << text("a\nb\nc");
        QTest::newRow("NUL") << QStringList{text("a") + QChar(QChar::Null) + text("b")} << text("a") + bad + text("b");
        QTest::newRow("pair") << QStringList{pair} << pair;
        QTest::newRow("pair in two calls") << QStringList{high, low} << pair;
        QTest::newRow("high alone") << QStringList{high, text("a")} << bad + text("a");
        QTest::newRow("high alone, in one call") << QStringList{high + text("a")} << bad + text("a");
        QTest::newRow("low alone") << QStringList{low, low} << bad + bad;
        QTest::newRow("high at the end") << QStringList{text("a"), high} << text("a") + bad;
    }
    void textBecomesCanonical()
    {
        QFETCH(QStringList, pieces);
        QFETCH(QString, wanted);
        DocumentBuilder builder;
        for (const QString &piece : pieces)
            builder.appendText(piece);
        QCOMPARE(builder.finish().text(), wanted);
        builder.setLines(pieces.join(QString()));
        QCOMPARE(builder.finish().text(), wanted);
    }

    void blocksAndContainersNest()
    {
        DocumentBuilder builder;
        builder.beginBlock(BlockKind::Heading, 1);
        builder.appendText(u"Title");
        const ContainerIndex list = builder.open(ContainerKind::List, 3);
        const ContainerIndex item = builder.open(ContainerKind::ListItem, 3);
        builder.appendText(u"one"); // without a block: a paragraph
        builder.close();
        builder.close();
        builder.close(); // one too many
        builder.appendText(u"after");
        const Document document = builder.finish();
        QCOMPARE(document.text(), QStringLiteral("Title\none\nafter"));
        QCOMPARE(blockTexts(document), QStringList({QStringLiteral("Title"), QStringLiteral("one"), QStringLiteral("after")}));
        QCOMPARE(document.blocks()[1].container, item);
        QCOMPARE(document.blocks()[2].container, ContainerIndex(0));
        QCOMPARE(document.containers()[item].parent, list);
        QCOMPARE(document.containers()[list].range, Range::of(6, 9));
        QCOMPARE(document.containers()[0].range, Range::of(0, 15));
    }

    void linesBecomeBlocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("one") << QStringLiteral("a") << QStringList{QStringLiteral("a")};
        QTest::newRow("ends in LF") << QStringLiteral("a\n") << QStringList{QStringLiteral("a"), QString()};
        QTest::newRow("blank between") << QStringLiteral("a\r\n\r\nb")
                                       << QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")};
    }
    void linesBecomeBlocks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, blocks);
        DocumentBuilder builder;
        builder.setLines(text);
        const Document document = builder.finish();
        QCOMPARE(blockTexts(document), blocks);
        QVERIFY(firstInconsistency(document).isEmpty());
    }

    void spansAndSegmentsAreSettled()
    {
        DocumentBuilder builder;
        builder.appendText(u"0123456789");
        builder.addSpan(SpanKind::Strong, Range::of(5, 50));
        builder.addSpan(SpanKind::Emphasis, Range::of(2, 4));
        builder.addSpan(SpanKind::Code, Range::of(2, 8));
        builder.addSpan(SpanKind::Code, Range::of(60, 61));
        builder.addPage({QStringLiteral("1"), QSizeF(100, 100), Range::of(0, 10)});
        builder.addSegment({Range::of(3, 6), 0, {}});
        builder.addSegment({Range::of(0, 4), 0, QRectF(1.001, 2, qQNaN(), 1)});
        builder.addSegment({Range::of(7, 8), 1, {}});
        const Document document = builder.finish();
        QCOMPARE(document.spans().size(), std::size_t(3));
        QCOMPARE(document.spans()[0].range, Range::of(2, 8));
        QCOMPARE(document.spans()[1].range, Range::of(2, 4));
        QCOMPARE(document.spans()[2].range, Range::of(5, 10));
        QCOMPARE(document.segments().size(), std::size_t(2));
        QCOMPARE(document.segments()[0].box, QRectF(1, 2, 0, 1));
        QCOMPARE(document.segments()[1].range, Range::of(4, 6));
    }

    void blockAtAPosition()
    {
        DocumentBuilder builder;
        QVERIFY(!builder.finish().blockAt(Position(0)));
        builder.setLines(QStringLiteral("ab\n\ncd"));
        const Document document = builder.finish();
        const std::vector<std::size_t> wanted{0, 0, 0, 1, 2, 2, 2, 2};
        for (std::size_t at = 0; at < wanted.size(); ++at)
            QCOMPARE(document.blockAt(Position(static_cast<qsizetype>(at))).value(), wanted[at]);
    }

    void codePointsAndBack()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Document document = support::RandomDocument(seed).build();
            const QList<uint> codePoints = document.text().toUcs4();
            QCOMPARE(document.length().value(), codePoints.size());
            qsizetype at = 0;
            for (qsizetype i = 0; i < codePoints.size(); ++i) {
                QCOMPARE(document.codePoints().toUtf16(CodePointPosition(i)), Position(at));
                QCOMPARE(document.codePoints().toCodePoints(Position(at)), CodePointPosition(i));
                if (QChar::requiresSurrogates(codePoints[i]))
                    QCOMPARE(document.codePoints().toCodePoints(Position(++at)), CodePointPosition(i));
                ++at;
            }
            QCOMPARE(document.codePoints().toUtf16(CodePointPosition(codePoints.size() + 5)), Position(at + 5));
        }
    }

    void strongestMetadataWins()
    {
        Metadata metadata;
        metadata.add(Metadata::Title, QStringLiteral("guess"), Origin::Inferred);
        metadata.add(Metadata::Title, QString(), Origin::StatedInFile);
        QCOMPARE(metadata.title(), QStringLiteral("guess"));
        metadata.add(Metadata::Title, QStringLiteral("stated"), Origin::StatedInFile);
        QCOMPARE(metadata.title(), QStringLiteral("stated"));
        metadata.replace(Metadata::Author, {QStringLiteral("A"), QStringLiteral("B")}, Origin::GivenByUser);
        QCOMPARE(metadata.authors(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
        metadata.replace(Metadata::Title, {QString()}, Origin::GivenByUser);
        QCOMPARE(metadata.title(), QString());
        metadata.replace(Metadata::Title, {}, Origin::GivenByUser);
        QCOMPARE(metadata.title(), QStringLiteral("stated"));
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestDocumentBuilder)

#include "tst_document_builder.moc"
