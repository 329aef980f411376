// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/consistency.h"
#include "document/correction.h"
#include "document/place.h"
#include "document/random_document.h"
#include "support/strict_main.h"

#include <QElapsedTimer>

using namespace document;

namespace {

/// A line a block: its text, what it is, and who says it.
QStringList printed(const Document &document)
{
    const Places places(document);
    QStringList lines;
    for (const Block &block : document.blocks()) {
        QString line = document.text(block.range);
        if (block.kind == BlockKind::Heading)
            line += QStringLiteral(" h%1").arg(block.level);
        if (block.furniture)
            line += QStringLiteral(" furniture");
        if (const QString speaker = places.at(block.range.begin).speaker; !speaker.isEmpty())
            line += QStringLiteral(" <%1>").arg(speaker);
        lines.append(line);
    }
    return lines;
}

/// a | b <Ann> | c <Ann> | d <Ben> | list: e, f <Ben> | g
Document conversation()
{
    DocumentBuilder builder;
    const auto paragraph = [&builder](const char16_t *text) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.appendText(text);
    };
    paragraph(u"a");
    builder.open(ContainerKind::Turn, 0, QStringLiteral("Ann"));
    paragraph(u"b");
    paragraph(u"c");
    builder.close();
    builder.open(ContainerKind::Turn, 0, QStringLiteral("Ben"));
    paragraph(u"d");
    builder.open(ContainerKind::List);
    builder.open(ContainerKind::ListItem);
    paragraph(u"e");
    builder.close();
    builder.open(ContainerKind::ListItem);
    paragraph(u"f");
    builder.close();
    builder.close();
    builder.close();
    builder.beginBlock(BlockKind::Paragraph);
    builder.setFurniture(true);
    builder.appendText(u"g");
    Document document = builder.finish();
    return document;
}

Correction heading(int level)
{
    return {Aspect::Role, level, {}, {}};
}
Correction furniture(bool is)
{
    return {Aspect::Furniture, is ? 1 : 0, {}, {}};
}
Correction turn(const QString &speaker)
{
    return {Aspect::Turn, speaker.isEmpty() ? 0 : 1, speaker, {}};
}
Correction speaker(const QString &former, const QString &name)
{
    return {Aspect::SpeakerName, 0, name, former};
}
Correction border(Aspect aspect)
{
    return {aspect, 0, {}, {}};
}

} // namespace

using Said = QList<std::pair<char16_t, Correction>>; ///< the block's text and what is said of it

class CorrectionTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void correctsTheStructureAndNothingElse_data()
    {
        const QString cat = QStringLiteral("Cat");
        QTest::addColumn<Said>("said");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Said &said, const char16_t *expected) {
            QTest::newRow(name) << said << QString::fromUtf16(expected);
        };
        row("nothing", {}, u"a|b <Ann>|c <Ann>|d <Ben>|e <Ben>|f <Ben>|g");
        row("heading", {{u'a', heading(2)}}, u"a h2|b <Ann>|c <Ann>|d <Ben>|e <Ben>|f <Ben>|g");
        row("the later one wins", {{u'a', heading(2)}, {u'a', heading(0)}}, u"a|b <Ann>|c <Ann>|d <Ben>|e <Ben>|f <Ben>|g");
        row("furniture", {{u'b', furniture(true)}}, u"a|b furniture <Ann>|c <Ann>|d <Ben>|e <Ben>|f <Ben>|g");
        row("turn within a turn", {{u'c', turn(cat)}}, u"a|b <Ann>|c <Cat>|d <Ben>|e <Ben>|f <Ben>|g");
        row("turn before the first", {{u'a', turn(cat)}}, u"a <Cat>|b <Ann>|c <Ann>|d <Ben>|e <Ben>|f <Ben>|g");
        row("turn of another", {{u'b', turn(cat)}}, u"a|b <Cat>|c <Cat>|d <Ben>|e <Ben>|f <Ben>|g");
        row("turn within a list", {{u'f', turn(cat)}}, u"a|b <Ann>|c <Ann>|d <Ben>|e <Ben>|f <Cat>|g");
        row("two turns in either order", {{u'c', turn(cat)}, {u'b', turn(QStringLiteral("Dan"))}},
            u"a|b <Dan>|c <Cat>|d <Ben>|e <Ben>|f <Ben>|g");
        row("no turn", {{u'e', turn({})}}, u"a|b <Ann>|c <Ann>|d <Ann>|e <Ann>|f <Ann>|g");
        row("no turn, with none before", {{u'c', turn({})}}, u"a|b|c|d <Ben>|e <Ben>|f <Ben>|g");
        row("speaker renamed", {{u'a', speaker(QStringLiteral("Ben"), cat)}}, u"a|b <Ann>|c <Ann>|d <Cat>|e <Cat>|f <Cat>|g");
        row("a turn given the former name afterwards keeps it",
            {{u'a', speaker(QStringLiteral("Ben"), cat)}, {u'b', turn(QStringLiteral("Ben"))}},
            u"a|b <Ben>|c <Ben>|d <Cat>|e <Cat>|f <Cat>|g");
        row("a turn given the former name before is renamed",
            {{u'b', turn(QStringLiteral("Ben"))}, {u'a', speaker(QStringLiteral("Ben"), cat)}},
            u"a|b <Cat>|c <Cat>|d <Cat>|e <Cat>|f <Cat>|g");
        row("the article begins", {{u'c', border(Aspect::ArticleBegin)}},
            u"a furniture|b furniture <Ann>|c <Ann>|d <Ben>|e <Ben>|f <Ben>|g");
        row("the article ends", {{u'd', border(Aspect::ArticleEnd)}},
            u"a|b <Ann>|c <Ann>|d <Ben>|e furniture <Ben>|f furniture <Ben>|g furniture");
        row("both", {{u'b', border(Aspect::ArticleBegin)}, {u'b', border(Aspect::ArticleEnd)}},
            u"a furniture|b <Ann>|c furniture <Ann>|d furniture <Ben>|e furniture <Ben>|f furniture <Ben>|g furniture");
        row("an end before the begin takes its place", {{u'c', border(Aspect::ArticleBegin)}, {u'b', border(Aspect::ArticleEnd)}},
            u"a|b <Ann>|c furniture <Ann>|d furniture <Ben>|e furniture <Ben>|f furniture <Ben>|g furniture");
        row("a block's own word counts more than a border",
            {{u'a', furniture(false)}, {u'b', heading(1)}, {u'd', border(Aspect::ArticleBegin)}},
            u"a|b h1 <Ann>|c furniture <Ann>|d <Ben>|e <Ben>|f <Ben>|g");
    }

    void correctsTheStructureAndNothingElse()
    {
        QFETCH(Said, said);
        QFETCH(QString, expected);
        const Document read = conversation();
        std::vector<PlacedCorrection> corrections;
        for (const auto &[block, what] : std::as_const(said)) {
            const qsizetype at = read.text().indexOf(QChar(block));
            corrections.push_back({what, Range::of(at, at + 1)});
        }
        const Document document = corrected(read, corrections);
        QCOMPARE(printed(document).join(u'|'), expected);
        QCOMPARE(document.text(), read.text());
        QCOMPARE(firstInconsistency(document), QString());
    }

    void takesTheFurnitureAtItsBordersBackIntoTheArticle()
    {
        DocumentBuilder builder;
        builder.setFurniture(true);
        for (const char16_t text : {u'a', u'b', u'c', u'd', u'e', u'f'}) {
            builder.setFurniture(text != u'd');
            builder.beginBlock(BlockKind::Paragraph);
            builder.appendText(QString(QChar(text)));
        }
        const Document read = builder.finish();
        const Document document =
            corrected(read, {{border(Aspect::ArticleBegin), Range::of(2, 3)}, {border(Aspect::ArticleEnd), Range::of(8, 9)}});
        QCOMPARE(printed(document).join(u'|'), QStringLiteral("a furniture|b|c|d|e|f furniture"));
    }

    void keepsContainersThatHaveNoText()
    {
        DocumentBuilder builder;
        builder.open(ContainerKind::Table);
        builder.open(ContainerKind::Row);
        builder.open(ContainerKind::Cell, 0);
        builder.close();
        builder.open(ContainerKind::Cell, 1);
        builder.beginBlock(BlockKind::CellContent);
        builder.appendText(u"x");
        builder.close();
        builder.open(ContainerKind::Cell, 2);
        const Document read = builder.finish();
        const Document document = corrected(read, {{turn(QStringLiteral("Ann")), Range::of(0, 1)}});
        QCOMPARE(firstInconsistency(document), QString());
        QCOMPARE(document.containers().size(), read.containers().size() + 1);
        std::vector<quint32> columns;
        for (const Container &container : document.containers()) {
            if (container.kind == ContainerKind::Cell)
                columns.push_back(container.number);
        }
        QCOMPARE(columns, (std::vector<quint32>{0, 1, 2}));
    }

    void neverMakesADocumentThatContradictsItself()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const Document read = support::RandomDocument(seed).build();
            QRandomGenerator random(seed);
            std::vector<PlacedCorrection> corrections;
            for (int i = random.bounded(12); i > 0; --i) {
                const int begin = random.bounded(static_cast<int>(read.text().size()) + 2);
                const QString name = random.bounded(4) == 0 ? QString() : QString(QChar(u'A' + random.bounded(5)));
                corrections.push_back({{static_cast<Aspect>(random.bounded(6)), random.bounded(9) - 1, name, QStringLiteral("A")},
                                       Range::of(begin, begin + random.bounded(3))});
            }
            const Document document = corrected(read, corrections);
            QVERIFY2(firstInconsistency(document).isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(firstInconsistency(document))));
            QCOMPARE(document.text(), read.text());
            QCOMPARE(document.blocks().size(), read.blocks().size());
            QVERIFY(document.spans() == read.spans() && document.marks() == read.marks());
            QVERIFY(corrected(read, {}) == read);
        }
    }

    void costsLittleInABook()
    {
        DocumentBuilder builder;
        for (int i = 0; i < 15'000; ++i) {
            if (i % 50 == 0) {
                if (i > 0)
                    builder.close();
                builder.open(ContainerKind::Turn, 0, QStringLiteral("Ann"));
            }
            builder.beginBlock(BlockKind::Paragraph);
            builder.appendText(QStringLiteral("A paragraph of a book of three megabytes. ").repeated(5));
        }
        const Document read = builder.finish();
        std::vector<PlacedCorrection> corrections;
        for (qsizetype i = 0; i < 200; ++i) {
            const Range block = read.blocks()[static_cast<std::size_t>(i * 70)].range;
            corrections.push_back({i % 3 == 0 ? turn(QStringLiteral("Ben")) : i % 3 == 1 ? heading(2) : furniture(true), block});
        }
        QElapsedTimer since;
        since.start();
        constexpr int Runs = 10;
        for (int i = 0; i < Runs; ++i)
            QVERIFY(corrected(read, corrections).containers().size() > read.containers().size());
        qInfo("200 corrections of %lld units: %.2f ms", static_cast<long long>(read.text().size()),
              static_cast<double>(since.nsecsElapsed()) / 1e6 / Runs);
    }
};

STRICT_TEST_MAIN(QCoreApplication, CorrectionTest)
#include "tst_correction.moc"
