// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/annotation_layer.h"
#include "reader/flow.h"
#include "reader/height_index.h"
#include "support/strict_main.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <numeric>

using document::BlockKind;
using document::ContainerKind;
using document::DocumentBuilder;
using document::Position;
using document::Range;
using namespace reader;

/// What the lazy column stands on: heights and their sums, the document cut into items, the lanes of the margin.
class ColumnTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void heightsAgreeWithPlainSums_data();
    void heightsAgreeWithPlainSums();
    void everyPositionHasItsItem();
    void longParagraphsAreCutBetweenWords();
    void longParagraphsAreNeverCutInAGrapheme();
    void aRowIsOneItem();
    void linesOfALogStandWithoutGaps();
    void stripesBesideEachOtherHaveLanesOfTheirOwn();
};

void ColumnTest::heightsAgreeWithPlainSums_data()
{
    QTest::addColumn<int>("count");
    for (int count : {1, 2, 63, 64, 65, 128, 129, 5000})
        QTest::addRow("%d", count) << count;
}

void ColumnTest::heightsAgreeWithPlainSums()
{
    QFETCH(int, count);
    QRandomGenerator random(42);
    std::vector<qint32> plain;
    for (int i = 0; i < count; ++i)
        plain.push_back(random.bounded(5) == 0 ? 0 : random.bounded(1, 90));
    HeightIndex index{plain};
    for (int change = 0; change < 300; ++change) {
        const auto item = static_cast<std::size_t>(random.bounded(count));
        plain[item] = random.bounded(120);
        index.setHeight(item, plain[item]);
        const auto asked = static_cast<std::size_t>(random.bounded(count + 1));
        const qint64 top = std::accumulate(plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(asked), qint64(0));
        QCOMPARE(index.top(asked), top);
        const qint64 y = random.bounded(static_cast<int>(std::max<qint64>(1, index.total())));
        const std::size_t at = index.itemAt(y);
        if (index.total() > 0)
            QVERIFY(index.top(at) <= y && y < index.top(at) + plain[at]);
    }
    QCOMPARE(index.itemAt(index.total() + 5), plain.size() - 1);
    QCOMPARE(index.top(index.itemAt(-5)), 0);
}

void ColumnTest::everyPositionHasItsItem()
{
    DocumentBuilder builder;
    builder.setLines(QStringLiteral("one\n\nthree\n") + QString(40000, u'x') + QStringLiteral("\nlast"));
    const document::Document document = builder.finish();
    const Flow flow(document);
    for (qsizetype at = 0; at <= document.text().size(); ++at) {
        const std::size_t item = flow.itemAt(Position(at));
        const Range range = flow.range(item);
        QVERIFY(range.begin.value() <= at && at <= range.end.value());
        if (flow.isContinued(item))
            QVERIFY(at < range.end.value());
    }
}

void ColumnTest::longParagraphsAreCutBetweenWords()
{
    DocumentBuilder builder;
    builder.setLines(QStringLiteral("A sentence of some words stands here. ").repeated(3000));
    const document::Document document = builder.finish();
    const Flow flow(document);
    QVERIFY(flow.size() > 10);
    Position expected(0);
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const Range range = flow.range(i);
        QCOMPARE(range.begin, expected);
        QVERIFY(range.length() <= Flow::LongestPiece);
        QVERIFY(range.length() > Flow::LongestPiece / 2 || i + 1 == flow.size());
        QCOMPARE(flow.continuesBlock(i), i > 0);
        if (i > 0)
            QCOMPARE(document.text().at(range.begin.value()), u'A');
        expected = range.end;
    }
    QCOMPARE(expected, document.range().end);
}

void ColumnTest::longParagraphsAreNeverCutInAGrapheme()
{
    const QString family = QStringLiteral("👩‍👩‍👧"); // eight units that are one sign
    DocumentBuilder builder;
    builder.setLines(family.repeated(5000));
    const document::Document document = builder.finish();
    const Flow flow(document);
    QVERIFY(flow.size() > 2);
    for (std::size_t i = 0; i < flow.size(); ++i)
        QCOMPARE(flow.begin(i).value() % family.size(), 0);
}

void ColumnTest::aRowIsOneItem()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.appendText(u"before");
    builder.endBlock();
    builder.open(ContainerKind::Table);
    for (quint32 row = 0; row < 3; ++row) {
        builder.open(ContainerKind::Row);
        for (quint32 column = 0; column < 4; ++column) {
            builder.open(ContainerKind::Cell, column);
            builder.beginBlock(BlockKind::CellContent);
            builder.appendText(u"cell");
            builder.endBlock();
            builder.close();
        }
        builder.close();
    }
    builder.close();
    builder.beginBlock(BlockKind::Paragraph);
    builder.appendText(u"after");
    builder.endBlock();
    const document::Document document = builder.finish();
    const Flow flow(document);
    QCOMPARE(flow.size(), std::size_t(5));
    QVERIFY(!flow.isRow(0) && flow.isRow(1) && flow.isRow(3) && !flow.isRow(4));
    QCOMPARE(document.text(flow.range(1)), QStringLiteral("cell\ncell\ncell\ncell"));
    QCOMPARE(document.text(flow.range(4)), QStringLiteral("after"));
}

void ColumnTest::linesOfALogStandWithoutGaps()
{
    const auto isProse = [](const QString &text) {
        DocumentBuilder builder;
        builder.setFormat(QStringLiteral("text"));
        builder.setLines(text);
        const document::Document document = builder.finish();
        return Flow(document).isProse();
    };
    QVERIFY(!isProse(QStringLiteral("12:00 started\n12:01 stopped\n").repeated(100)));
    QVERIFY(!isProse(QStringLiteral("A line of a letter,\ncut by hand.\n\n").repeated(100)));
    QVERIFY(isProse(QString(400, u'w') + QStringLiteral("\n") + QString(300, u'w')));
}

void ColumnTest::stripesBesideEachOtherHaveLanesOfTheirOwn()
{
    QRandomGenerator random(7);
    const auto made = [&random] {
        PaintedAnnotation annotation;
        annotation.id = annotation::AnnotationId::create();
        const int begin = random.bounded(20000);
        annotation.range = Range::of(begin, begin + random.bounded(1, 900));
        for (int tags = random.bounded(4); tags > 0; --tags)
            annotation.colors.append(random.generate() & 0xffffff);
        return annotation;
    };
    std::vector<PaintedAnnotation> annotations;
    for (int i = 0; i < 300; ++i)
        annotations.push_back(made());
    AnnotationLayer layer;
    layer.assign(annotations);
    const auto check = [&] {
        for (const AnnotationLayer::Held &a : layer.all()) {
            QCOMPARE(a.lanes.size(), std::size_t(std::max<qsizetype>(1, a.annotation.colors.size())));
            layer.visit(a.annotation.range, [&](const AnnotationLayer::Held &b) {
                for (const quint16 lane : a.lanes) {
                    const bool shared = std::count(b.lanes.begin(), b.lanes.end(), lane) > 0;
                    if (a.annotation.id != b.annotation.id && shared)
                        QTest::qFail("two stripes in one lane", __FILE__, __LINE__);
                }
                return true;
            });
        }
    };
    check();
    for (int i = 0; i < 200; ++i) {
        const PaintedAnnotation added = made();
        const std::vector<quint16> before = layer.find(annotations.back().id)->lanes;
        layer.put(added);
        QCOMPARE(layer.find(annotations.back().id)->lanes, before);
        PaintedAnnotation moved = annotations[static_cast<std::size_t>(i)];
        moved.range = made().range;
        layer.put(moved);
        if (i % 3 == 0)
            layer.remove(added.id);
    }
    check();
}

STRICT_TEST_MAIN(QCoreApplication, ColumnTest)
#include "tst_column.moc"
