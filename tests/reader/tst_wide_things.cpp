// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/flow.h"
#include "reader/reader_pane.h"
#include "reader/table_columns.h"
#include "support/strict_main.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QWheelEvent>

using document::BlockKind;
using document::ContainerKind;
using document::DocumentBuilder;
using document::Position;
using document::Range;
using reader::ReaderPane;

/// Tables and code that are wider than the column, cells that span, pictures between words.
class WideThingsTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cellsTakeColumnsFromTheRowsBelow();
    void rowsThatCellsReachIntoAreOneItem();
    void aSpanningCellStandsBesideItsRows();
    void longCodeScrollsWithTheCaret();
    void longCodeWrapsAtChoice();
    void wideTablesScrollByWheelAndBar();
    void wideTablesAreSqueezedAtChoice();
    void manyColumnsAreSqueezedNoMoreThanCanBeRead();
    void columnsAreSqueezedInProportion_data();
    void columnsAreSqueezedInProportion();
    void picturesBetweenWordsStandInTheLine();
    void largePicturesStandBelow();

private:
    void setUp() override;
    void show(DocumentBuilder &builder)
    {
        builder.setFormat(QStringLiteral("markdown"));
        m_pane->setDocument(std::make_shared<const document::Document>(builder.finish()));
        m_pane->show();
        m_pane->setFocus();
    }
    QRect at(qsizetype position) const { return m_pane->caretRect(Position(position)); }
    qsizetype find(const char *text) const { return m_pane->document()->text().indexOf(QLatin1String(text)); }
    void wrap(bool on)
    {
        reader::Typography typography = m_pane->typography();
        typography.wrapWide = on;
        m_pane->setTypography(typography);
    }

    std::unique_ptr<ReaderPane> m_pane;
};

namespace {

void addCell(DocumentBuilder &builder, quint32 column, const QString &text, quint16 rows = 1)
{
    const document::ContainerIndex cell = builder.open(ContainerKind::Cell, column);
    builder.container(cell).rowSpan = rows;
    builder.beginBlock(BlockKind::CellContent);
    builder.appendText(text);
    builder.endBlock();
    builder.close();
}

void addBlock(DocumentBuilder &builder, const QString &text, BlockKind kind = BlockKind::Paragraph)
{
    builder.beginBlock(kind);
    builder.appendText(text);
    builder.endBlock();
}

/// Two rows; the first cell reaches into the second row, whose one cell says that it stands in column 0, as in HTML.
void addSpanningTable(DocumentBuilder &builder)
{
    builder.open(ContainerKind::Table);
    builder.open(ContainerKind::Row, 0);
    addCell(builder, 0, QStringLiteral("tall"), 2);
    addCell(builder, 1, QStringLiteral("above"));
    builder.close();
    builder.open(ContainerKind::Row, 1);
    addCell(builder, 0, QStringLiteral("below"));
    builder.close();
    builder.open(ContainerKind::Row, 2);
    addCell(builder, 0, QStringLiteral("next"));
    addCell(builder, 1, QStringLiteral("row"));
    builder.close();
    builder.close();
}

void addWideTable(DocumentBuilder &builder, quint32 columns = 14)
{
    builder.open(ContainerKind::Table);
    for (quint32 row = 0; row < 3; ++row) {
        builder.open(ContainerKind::Row, row);
        for (quint32 column = 0; column < columns; ++column)
            addCell(builder, column, QStringLiteral("unbreakable%1x%2").arg(row).arg(column));
        builder.close();
    }
    builder.close();
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(0x3366cc);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

void WideThingsTest::setUp()
{
    m_pane = std::make_unique<ReaderPane>();
    m_pane->setTheme(reader::Theme::Kind::Light);
    m_pane->resize(700, 500);
}

void WideThingsTest::cellsTakeColumnsFromTheRowsBelow()
{
    reader::RowOccupancy rows;
    rows.nextRow();
    QCOMPARE(rows.take(0, 1, 3), 0U);
    QCOMPARE(rows.take(1, 2, 1), 1U);
    rows.nextRow();
    QCOMPARE(rows.take(0, 1, 1), 1U);
    QCOMPARE(rows.take(1, 1, 1), 2U);
    rows.nextRow();
    QCOMPARE(rows.take(1, 1, 1), 1U); // a reader that counted the covered column itself
    rows.nextRow();
    QCOMPARE(rows.take(0, 1, 1), 0U);
}

void WideThingsTest::rowsThatCellsReachIntoAreOneItem()
{
    DocumentBuilder builder;
    addSpanningTable(builder);
    const document::Document document = builder.finish();
    const reader::Flow flow(document);
    QCOMPARE(flow.size(), std::size_t(2));
    QCOMPARE(document.text(flow.range(0)), QStringLiteral("tall\nabove\nbelow"));
    QCOMPARE(document.text(flow.range(1)), QStringLiteral("next\nrow"));
}

void WideThingsTest::aSpanningCellStandsBesideItsRows()
{
    DocumentBuilder builder;
    addSpanningTable(builder);
    show(builder);
    QCOMPARE(at(find("tall")).top(), at(find("above")).top());
    QCOMPARE(at(find("above")).left(), at(find("below")).left());
    QVERIFY(at(find("below")).top() > at(find("above")).top() + at(find("above")).height());
    QVERIFY(at(find("tall")).left() < at(find("below")).left());
    QVERIFY(at(find("next")).top() > at(find("below")).bottom());
    // Down and up go through the rows of the cell beside it.
    m_pane->setCaret(Position(find("above") + 2));
    QTest::keyClick(m_pane.get(), Qt::Key_Down);
    QCOMPARE(m_pane->caret().value(), find("below") + 2);
    QTest::keyClick(m_pane.get(), Qt::Key_Up);
    QCOMPARE(m_pane->caret().value(), find("above") + 2);
}

void WideThingsTest::longCodeScrollsWithTheCaret()
{
    DocumentBuilder builder;
    addBlock(builder, QStringLiteral("Before."));
    addBlock(builder, QStringLiteral("short;\n") + QStringLiteral("word ").repeated(60) + QStringLiteral("last;"),
             BlockKind::Code);
    addBlock(builder, QStringLiteral("After."));
    show(builder);
    const qsizetype begin = find("word");
    const int line = at(begin).top() - at(find("short")).top();
    QVERIFY(at(find("After")).top() - at(begin).top() < 3 * line); // it takes one line
    m_pane->setCaret(Position(begin));
    QTest::keyClick(m_pane.get(), Qt::Key_End);
    QCOMPARE(m_pane->caret().value(), find("last") + 5);
    const QRect seen = at(m_pane->caret().value());
    QVERIFY2(!seen.isEmpty() && m_pane->viewport()->rect().contains(seen.center()), "the caret has left the view");
    QVERIFY(at(find("short")).isEmpty()); // all lines of the code went with it
    QVERIFY(!at(find("Before")).isEmpty());
    QTest::keyClick(m_pane.get(), Qt::Key_Home);
    QVERIFY(!at(find("short")).isEmpty());
}

void WideThingsTest::longCodeWrapsAtChoice()
{
    DocumentBuilder builder;
    addBlock(builder, QStringLiteral("word ").repeated(60) + QStringLiteral("last;"), BlockKind::Code);
    show(builder);
    QVERIFY(at(find("last")).isEmpty());
    wrap(true);
    QVERIFY(!at(find("last")).isEmpty());
    QVERIFY(at(find("last")).top() > at(0).bottom());
}

void WideThingsTest::wideTablesScrollByWheelAndBar()
{
    DocumentBuilder builder;
    addWideTable(builder);
    show(builder);
    QVERIFY(at(find("unbreakable0x13")).isEmpty());
    const QPointF over = at(find("unbreakable1x0")).center();
    for (int i = 0; i < 60; ++i) {
        QWheelEvent wheel(over, m_pane->viewport()->mapToGlobal(over), {}, {0, -120}, Qt::NoButton, Qt::ShiftModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_pane->viewport(), &wheel);
    }
    QVERIFY(!at(find("unbreakable0x13")).isEmpty());
    QVERIFY(at(find("unbreakable0x0")).isEmpty());
    // The bar stands below the last row: a press at its left end goes back.
    (void)m_pane->viewport()->grab();
    const QRect last = at(find("unbreakable2x13"));
    bool back = false;
    for (int y = last.bottom(); y < last.bottom() + 80 && !back; ++y) {
        const QPoint press(120, y);
        QTest::mousePress(m_pane->viewport(), Qt::LeftButton, {}, press);
        QTest::mouseMove(m_pane->viewport(), press - QPoint(200, 0));
        QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, {}, press - QPoint(200, 0));
        back = !at(find("unbreakable0x0")).isEmpty();
    }
    QVERIFY(back);
}

void WideThingsTest::wideTablesAreSqueezedAtChoice()
{
    DocumentBuilder builder;
    addWideTable(builder, 6);
    wrap(true);
    show(builder);
    QVERIFY(!at(find("unbreakable0x5")).isEmpty());
    QVERIFY(!at(find("unbreakable0x0")).isEmpty());
}

void WideThingsTest::manyColumnsAreSqueezedNoMoreThanCanBeRead()
{
    DocumentBuilder builder;
    addWideTable(builder, 20);
    wrap(true);
    show(builder);
    const int letter = QFontMetrics(m_pane->font()).averageCharWidth();
    QVERIFY(at(find("unbreakable0x1")).left() - at(find("unbreakable0x0")).left() >= 8 * letter);
    // A word that does not fit is broken, and the rest is a scroll away.
    QVERIFY(at(find("unbreakable0x0") + 11).top() > at(find("unbreakable0x0")).top());
    QVERIFY(at(find("unbreakable0x19")).isEmpty());
    m_pane->setCaret(Position(find("unbreakable0x19")));
    QVERIFY(!at(find("unbreakable0x19")).isEmpty());
    QVERIFY(at(find("unbreakable0x0")).isEmpty());
}

void WideThingsTest::columnsAreSqueezedInProportion_data()
{
    QTest::addColumn<std::vector<double>>("lefts");
    QTest::addColumn<double>("room");
    QTest::addColumn<std::vector<double>>("squeezed");
    QTest::newRow("all alike") << std::vector<double>{0, 100, 200} << 160.0 << std::vector<double>{0, 80, 160};
    QTest::newRow("one is narrow enough") << std::vector<double>{0, 40, 240} << 140.0 << std::vector<double>{0, 40, 140};
    QTest::newRow("one would be too narrow") << std::vector<double>{0, 60, 360} << 200.0 << std::vector<double>{0, 50, 200};
    QTest::newRow("no room for all") << std::vector<double>{0, 90, 180, 270} << 100.0 << std::vector<double>{0, 50, 100, 150};
}

void WideThingsTest::columnsAreSqueezedInProportion()
{
    QFETCH(std::vector<double>, lefts);
    QFETCH(double, room);
    QFETCH(std::vector<double>, squeezed);
    reader::TableColumns columns{lefts, std::vector<bool>(lefts.size() - 1), 0};
    columns.squeezeTo(room, 50);
    QCOMPARE(columns.lefts, squeezed);
}

void WideThingsTest::picturesBetweenWordsStandInTheLine()
{
    DocumentBuilder builder;
    document::Resource icon{QStringLiteral("icon.png"), QStringLiteral("image/png"), document::ResourceRole::Image, png(60, 50)};
    builder.addResource(icon);
    builder.beginBlock(BlockKind::Paragraph);
    builder.appendText(u"before ");
    builder.addMark(document::MarkKind::Image, QStringLiteral("icon.png"));
    builder.appendText(u"after");
    builder.endBlock();
    show(builder);
    QCOMPARE(at(0).top(), at(find("after") + 1).top());
    QVERIFY(at(find("after") + 1).left() > at(6).left() + 60);
    const QImage seen = m_pane->viewport()->grab().toImage();
    const QPoint inside(at(find("after") + 1).left() - 30, at(0).bottom() - 20);
    QCOMPARE(seen.pixelColor(inside).rgb() & 0xffffff, 0x3366ccU);
    QSignalSpy opened(m_pane.get(), &ReaderPane::imageActivated);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, inside);
    QCOMPARE(opened.size(), 1);
    m_pane->setCaret(Position(find("after")));
    QTest::keyClick(m_pane.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toString(), QStringLiteral("icon.png"));
}

void WideThingsTest::largePicturesStandBelow()
{
    DocumentBuilder builder;
    builder.addResource({QStringLiteral("photo.png"), QStringLiteral("image/png"), document::ResourceRole::Image, png(300, 200)});
    builder.beginBlock(BlockKind::Paragraph);
    builder.appendText(u"before ");
    builder.addMark(document::MarkKind::Image, QStringLiteral("photo.png"));
    builder.appendText(u"after");
    builder.endBlock();
    addBlock(builder, QStringLiteral("Next."));
    show(builder);
    QVERIFY(at(find("after") + 1).left() < at(6).left() + 40);
    QVERIFY(at(find("Next")).top() > at(0).top() + 200);
}

STRICT_TEST_MAIN(QApplication, WideThingsTest)
#include "tst_wide_things.moc"
