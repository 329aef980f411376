// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "formats/reader.h"
#include "reader/page_text.h"
#include "reader/page_view.h"
#include "support/drawn_pdf.h"
#include "support/strict_main.h"
#include "workspace/page_drawer.h"

#include <QApplication>

using document::Position;
using document::Range;
using reader::PageView;
using reader::ReaderPane;

namespace {

/// A page of four lines of words, letters of 6 points each. The last line runs from right to left, its number from left to right.
document::DocumentPointer page()
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("pdf"));
    builder.addPage({QStringLiteral("1"), QSizeF(400, 600), Range::of(0, 1'000)});
    std::vector<document::Segment> segments;
    const QStringList lines{QStringLiteral("The harbour was closed."), QStringLiteral("Nobody knew of a reason."),
                            QStringLiteral("In spring it was opened."), QStringLiteral("שלום עולם 123 טוב")};
    double y = 100;
    for (const QString &line : lines) {
        builder.beginBlock(document::BlockKind::Paragraph);
        double x = line.isRightToLeft() ? 300 : 60;
        const QStringList words = line.split(u' ');
        for (const QString &word : words) {
            const double wide = 6.0 * double(word.size());
            const Position begin = builder.position();
            builder.appendText(word);
            segments.push_back({{begin, builder.position()}, 0, QRectF(line.isRightToLeft() ? x - wide : x, y, wide, 12)});
            x += line.isRightToLeft() ? -wide - 4 : wide + 4;
            if (&word != &words.back())
                builder.appendText(u" ");
        }
        builder.endBlock();
        y += 16;
    }
    for (const document::Segment &segment : segments)
        builder.addSegment(segment);
    return std::make_shared<const document::Document>(builder.finish());
}

} // namespace

/// The caret on pages, moved by keys: as in the text, also where lines run from right to left.
class PageMotionTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void linesRunAsTheyAreRead();
    void arrowsGoAsSeen_data();
    void arrowsGoAsSeen();
    void leftGoesThroughALineOfHebrew();
    void aSelectionIsLeftOnTheSideOfTheArrow();
    void aJumpForgetsThePlaceAcross();
    void aDrawnPageIsGoneThroughAlike();

private:
    void setUp() override;
    Position begin(QStringView words) const { return Position(m_pane->document()->text().indexOf(words)); }
    int x(Position at) const { return m_view->caretRect(at).left(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }

    std::unique_ptr<workspace::PageDrawer> m_drawer;
    std::unique_ptr<ReaderPane> m_pane;
    std::unique_ptr<PageView> m_view;
};

void PageMotionTest::setUp()
{
    if (!m_drawer)
        m_drawer = std::make_unique<workspace::PageDrawer>(QStringLiteral(PROGRAM));
    m_view.reset();
    m_pane = std::make_unique<ReaderPane>();
    m_pane->resize(700, 800);
    m_pane->setDocument(page());
    m_view = std::make_unique<PageView>(*m_pane, *m_drawer);
    m_view->resize(700, 800);
    m_view->show();
    m_view->setFocus();
}

void PageMotionTest::linesRunAsTheyAreRead()
{
    const reader::PageText text(*m_pane->document());
    QVERIFY(!text.isRightToLeft(begin(u"harbour")));
    for (const QString &word : {QStringLiteral("שלום"), QStringLiteral("123"), QStringLiteral("טוב")})
        QVERIFY2(text.isRightToLeft(begin(word)), qPrintable(word));
}

void PageMotionTest::arrowsGoAsSeen_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<int>("by"); // positions
    QTest::newRow("right") << QStringLiteral("harbour") << int(Qt::Key_Right) << false << 1;
    QTest::newRow("left") << QStringLiteral("harbour") << int(Qt::Key_Left) << false << -1;
    QTest::newRow("word right") << QStringLiteral("harbour") << int(Qt::Key_Right) << true << 8;
    QTest::newRow("left in Hebrew") << QStringLiteral("עולם") << int(Qt::Key_Left) << false << 1;
    QTest::newRow("right in Hebrew") << QStringLiteral("עולם") << int(Qt::Key_Right) << false << -1;
    QTest::newRow("word left in Hebrew") << QStringLiteral("עולם") << int(Qt::Key_Left) << true << 5;
    QTest::newRow("word right in Hebrew") << QStringLiteral("עולם") << int(Qt::Key_Right) << true << -5;
}

void PageMotionTest::arrowsGoAsSeen()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(int, by);
    m_pane->setCaret(begin(from));
    const int before = x(m_pane->caret());
    press(Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(m_pane->caret() - begin(from), by);
    QCOMPARE(x(m_pane->caret()) < before, key == Qt::Key_Left);
}

// Forwards all the way: nothing in it holds the caret up.
void PageMotionTest::leftGoesThroughALineOfHebrew()
{
    const Position first = begin(u"שלום");
    m_pane->setCaret(first);
    for (int i = 1; i <= 17; ++i) {
        press(Qt::Key_Left);
        QCOMPARE(m_pane->caret() - first, i);
    }
}

void PageMotionTest::aSelectionIsLeftOnTheSideOfTheArrow()
{
    for (const QString &word : {QStringLiteral("harbour"), QStringLiteral("עולם")}) {
        const Range range{begin(word), begin(word) + word.size()};
        const bool hebrew = word.isRightToLeft();
        m_pane->setSelection(range);
        press(Qt::Key_Left);
        QCOMPARE(m_pane->caret(), hebrew ? range.end : range.begin);
        m_pane->setSelection(range);
        press(Qt::Key_Right);
        QCOMPARE(m_pane->caret(), hebrew ? range.begin : range.end);
    }
}

void PageMotionTest::aJumpForgetsThePlaceAcross()
{
    m_pane->setCaret(begin(u"closed"));
    press(Qt::Key_Down);
    m_pane->setCaret(begin(u"The harbour"));
    press(Qt::Key_Down);
    QCOMPARE(m_pane->caret(), begin(u"Nobody"));
}

void PageMotionTest::aDrawnPageIsGoneThroughAlike()
{
    const QByteArray bytes =
        support::drawnPdf(1, [](QPainter &painter, int) { painter.drawText(60, 100, QStringLiteral("שלום עולם 123 טוב")); });
    auto read = formats::read({bytes, QStringLiteral("a.pdf"), {}});
    QVERIFY(read.ok());
    m_pane->setDocument(std::make_shared<const document::Document>(std::move(read).value()));
    QCOMPARE(m_pane->document()->text(), QStringLiteral("שלום עולם 123 טוב"));
    for (const QString &word : {QStringLiteral("שלום"), QStringLiteral("עולם"), QStringLiteral("טוב")}) {
        m_pane->setCaret(begin(word));
        const int before = x(m_pane->caret());
        press(Qt::Key_Left);
        QCOMPARE(m_pane->caret(), begin(word) + 1);
        QVERIFY(x(m_pane->caret()) < before);
    }
}

STRICT_TEST_MAIN(QApplication, PageMotionTest)
#include "tst_page_motion.moc"
