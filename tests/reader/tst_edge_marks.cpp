// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pixels.h"
#include "reader/overview_strip.h"
#include "reader/reader_pane.h"
#include "support/strict_main.h"
#include "text_fixture.h"

#include <QApplication>

using document::Position;
using document::Range;
using reader::OverviewStrip;
using reader::ReaderPane;
using reader::Theme;

namespace {

reader::PaintedAnnotation highlight(qsizetype begin, qsizetype end)
{
    reader::PaintedAnnotation one;
    one.id = annotation::AnnotationId::create();
    one.range = Range::of(begin, end);
    return one;
}

} // namespace

/// What stands at the text's edges: the rules and ribbons at the left, the strip at the right.
class EdgeMarksTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLongParagraphShowsAllItsRules();
    void highlightsTakeTheColorOfEveryTheme();
    void theStripFollowsOnceTheSizeHasSettled_data();
    void theStripFollowsOnceTheSizeHasSettled();

private:
    void setUp() override
    {
        m_pane = std::make_unique<ReaderPane>();
        m_pane->resize(800, 600);
        m_pane->setTheme(Theme::Kind::Light);
        m_pane->show();
    }
    void cleanup() { m_pane.reset(); }
    OverviewStrip &strip() const { return *m_pane->findChild<OverviewStrip *>(); }
    QImage stripImage() const { return strip().grab().toImage(); }

    std::unique_ptr<ReaderPane> m_pane;
};

void EdgeMarksTest::aLongParagraphShowsAllItsRules()
{
    m_pane->setDocument(documentOf(QStringLiteral("One long paragraph without any end. ").repeated(800)));
    m_pane->setPosition({Position(14'000), 0});
    const Position top = m_pane->visibleRange().begin;
    QVERIFY(top.value() > 10'000);
    const auto ruled = [this] {
        const QImage image = m_pane->viewport()->grab().toImage();
        return pixelsOf(m_pane->theme().faded, image, QRect(0, 0, 8, image.height()));
    };
    m_pane->setReadingMarks({}, {Range{top + 300, top + 900}});
    const int alone = ruled();
    QVERIFY(alone > 20);
    // One that is scrolled off, in the same paragraph, takes nothing away; nor does one below.
    m_pane->setReadingMarks({}, {Range::of(0, 200), Range{top + 300, top + 900}, Range{top + 9'000, top + 9'100}});
    QCOMPARE(ruled(), alone);
}

void EdgeMarksTest::highlightsTakeTheColorOfEveryTheme()
{
    m_pane->setDocument(documentOf(QStringLiteral("A line of a text.\n").repeated(400)));
    m_pane->setTheme(Theme::Kind::Dark);
    const QImage bare = stripImage();
    m_pane->setTheme(Theme::Kind::Light);
    const auto one = highlight(3'000, 3'600);
    m_pane->annotationChanged(one);
    const auto painted = [this] {
        return pixelsOf(m_pane->theme().stripe(m_pane->theme().untagged()), stripImage(), strip().rect());
    };
    QVERIFY(painted() > 20);
    m_pane->setTheme(Theme::Kind::Dark);
    QVERIFY(painted() > 20);
    m_pane->annotationRemoved(one.id);
    QCOMPARE(stripImage(), bare);
}

void EdgeMarksTest::theStripFollowsOnceTheSizeHasSettled_data()
{
    QTest::addColumn<QSize>("to");
    QTest::newRow("lower") << QSize(800, 300);
    QTest::newRow("narrower") << QSize(400, 600);
    QTest::newRow("larger") << QSize(1000, 900);
}

void EdgeMarksTest::theStripFollowsOnceTheSizeHasSettled()
{
    QFETCH(QSize, to);
    const QString text = QStringLiteral("A line of a text that is long enough to be broken.\n").repeated(400);
    m_pane->setDocument(documentOf(text));
    const auto last = highlight(text.size() - 600, text.size() - 1);
    m_pane->setAnnotations({last});
    const int before = strip().rowCount();
    QCOMPARE(before, strip().height());
    const QSize from = m_pane->size();
    for (int step = 1; step <= 10; ++step) {
        m_pane->resize(from + (to - from) * step / 10);
        QCOMPARE(strip().rowCount(), before); // not counted anew at each step
    }
    const QColor color = m_pane->theme().stripe(m_pane->theme().untagged());
    const auto isAtTheEnd = [&] {
        const QImage image = stripImage();
        const int height = strip().height();
        return strip().rowCount() == height && pixelsOf(color, image, QRect(0, height * 9 / 10, 16, height)) > 0 &&
               pixelsOf(color, image, QRect(0, 0, 16, height * 9 / 10)) == 0;
    };
    QTRY_VERIFY(isAtTheEnd());
    m_pane->annotationRemoved(last.id);
    QCOMPARE(pixelsOf(color, stripImage(), strip().rect()), 0);
}

STRICT_TEST_MAIN(QApplication, EdgeMarksTest)
#include "tst_edge_marks.moc"
