// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/words.h"
#include "reader/annotation_layer.h"
#include "reader/text_drag.h"
#include "support/strict_main.h"

#include <QApplication>
#include <QWidget>

using document::Position;
using document::Range;
using reader::Edge;

class TextDragTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wholeUnitsAreSelected_data();
    void wholeUnitsAreSelected();
    void onlyTheThirdClickIsTheThird();
    void theFartherOutTheFaster();
    void scrollsOnWhileHeldPastTheEdge();
    void aPassageKeepsAGrapheme_data();
    void aPassageKeepsAGrapheme();
};

void TextDragTest::wholeUnitsAreSelected_data()
{
    QTest::addColumn<Range>("unit");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("caret");
    // It began with the unit from 10 to 15.
    QTest::newRow("within the first") << Range::of(10, 15) << 12 << 10 << 15;
    QTest::newRow("at its end") << Range::of(15, 16) << 15 << 10 << 15;
    QTest::newRow("behind") << Range::of(20, 26) << 22 << 10 << 26;
    QTest::newRow("before") << Range::of(0, 4) << 2 << 15 << 0;
}

void TextDragTest::wholeUnitsAreSelected()
{
    QFETCH(Range, unit);
    QFETCH(int, at);
    QFETCH(int, anchor);
    QFETCH(int, caret);
    const reader::Dragged now = reader::dragged(Range::of(10, 15), unit, Position(at));
    QCOMPARE(now.anchor, Position(anchor));
    QCOMPARE(now.caret, Position(caret));
}

void TextDragTest::onlyTheThirdClickIsTheThird()
{
    reader::ClickCount clicks;
    QVERIFY(!clicks.isThird({10, 10}));
    clicks.doubleClicked({10, 10});
    QVERIFY(clicks.isThird({11, 10}));
    QVERIFY(!clicks.isThird({11, 10}));
    clicks.doubleClicked({10, 10});
    QVERIFY(!clicks.isThird({90, 10}));
    QVERIFY(reader::isOnSelection(Range::of(3, 8), Position(8)));
    QVERIFY(!reader::isOnSelection(Range::of(3, 8), Position(9)));
    QVERIFY(!reader::isOnSelection(Range::of(3, 3), Position(3)));
}

void TextDragTest::theFartherOutTheFaster()
{
    QCOMPARE(reader::stepPastEdge(0, 100), 0);
    QCOMPARE(reader::stepPastEdge(99, 100), 0);
    QVERIFY(reader::stepPastEdge(100, 100) > 0);
    QVERIFY(reader::stepPastEdge(160, 100) > reader::stepPastEdge(120, 100));
    QCOMPARE(reader::stepPastEdge(-20, 100), -14);
}

void TextDragTest::scrollsOnWhileHeldPastTheEdge()
{
    QWidget viewport;
    viewport.resize(200, 100);
    int scrolled = 0;
    QPointF dragged;
    reader::EdgeScroll scroll(
        viewport, [&](int step) { scrolled += step; }, [&](QPointF point) { dragged = point; });
    scroll.follow({30, 50});
    QTest::qWait(80);
    QCOMPARE(scrolled, 0);
    scroll.follow({30, -40});
    QTRY_VERIFY(scrolled < -40);
    QCOMPARE(dragged, QPointF(30, 0));
    scroll.follow({30, 50});
    const int before = scrolled;
    QTest::qWait(80);
    QCOMPARE(scrolled, before);
}

void TextDragTest::aPassageKeepsAGrapheme_data()
{
    QTest::addColumn<bool>("begin");
    QTest::addColumn<int>("to");
    QTest::addColumn<Range>("becomes");
    // "abc👩‍👩‍👧def": the family is from 3 to 11; the passage from 2 to 11.
    QTest::newRow("begin back") << true << 1 << Range::of(1, 11);
    QTest::newRow("begin past the end") << true << 14 << Range::of(3, 11);
    QTest::newRow("end on") << false << 13 << Range::of(2, 13);
    QTest::newRow("end before the begin") << false << 0 << Range::of(2, 3);
}

void TextDragTest::aPassageKeepsAGrapheme()
{
    QFETCH(bool, begin);
    QFETCH(int, to);
    QFETCH(Range, becomes);
    const QString text = QStringLiteral("abc👩‍👩‍👧def");
    QCOMPARE(text.size(), 14);
    const document::TextBorders borders(text);
    reader::PaintedAnnotation passage;
    passage.range = Range::of(2, 11);
    QCOMPARE(reader::movedEdge(passage, begin ? Edge::Begin : Edge::End, Position(to), borders).range, becomes);
}

STRICT_TEST_MAIN(QApplication, TextDragTest)
#include "tst_text_drag.moc"
