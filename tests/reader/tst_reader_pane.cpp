// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/words.h"
#include "pixels.h"
#include "reader/reader_pane.h"
#include "reader/selection_bar.h"
#include "support/processor_time.h"
#include "support/strict_main.h"
#include "text_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using annotation::AnnotationId;
using document::BlockKind;
using document::DocumentBuilder;
using document::DocumentPointer;
using document::Position;
using document::Range;
using reader::PaintedAnnotation;
using reader::ReaderPane;

namespace {

QString manyLines(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("This is line %1 of a text that is only here to be read.\n").arg(i + 1);
    return text.chopped(1);
}

PaintedAnnotation annotationOn(qsizetype begin, qsizetype end, QList<annotation::Color> colors = {0xd33f49})
{
    PaintedAnnotation annotation;
    annotation.id = AnnotationId::create();
    annotation.range = Range::of(begin, end);
    annotation.colors = colors;
    for (qsizetype i = 0; i < colors.size(); ++i)
        annotation.tagNames.append(QStringLiteral("tag %1").arg(i));
    return annotation;
}

} // namespace

/// Presses keys and clicks as a person does, then looks at caret, selection, place and pixels.
class ReaderPaneTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void keysMoveTheCaret_data();
    void keysMoveTheCaret();
    void upAndDownKeepTheirPlaceAcross();
    void shiftExtendsAndEscapeClears();
    void nothingSplitsAGrapheme_data();
    void nothingSplitsAGrapheme();
    void arrowsGoAsSeenInRightToLeftText();
    void doubleClickTakesTheWordAndThirdTheParagraph();
    void draggingSelectsAndShiftClickExtends();
    void draggingPastTheEdgeScrolls();
    void copies();
    void selectAllTakesEverything();

    void jumpToTheEndAndBack();
    void theScrollBarReachesTheEnd();
    void zoomAndResizeKeepTheLine();
    void thePlaceIsRememberedWhileHidden();
    void historyGoesBackAndForward();
    void goesToLines();
    void linksInsideGoThereAndOthersAreTold();
    void emptyDocumentsAreHarmless_data();
    void emptyDocumentsAreHarmless();

    void annotationsTintTheirText();
    void clickOnATaggedPassageActivatesIt();
    void clickOnAStripeActivatesIt();
    void theEndsAreDragged();
    void theEndsAreMovedByKeys();
    void nextAndPreviousAnnotation();

    void findMarksAndCounts();
    void findGoesAround();
    void tellsOfAWrongExpression();
    void theBarComesAndGoes();

private:
    void setUp() override;
    QPoint pointOf(qsizetype position) const; ///< a little right of the left edge of the letter there
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_pane.get(), Qt::Key(key), modifiers);
    }
    QImage grabbed() const { return m_pane->viewport()->grab().toImage(); }

    std::unique_ptr<ReaderPane> m_pane;
};

void ReaderPaneTest::setUp()
{
    m_pane = std::make_unique<ReaderPane>();
    m_pane->resize(800, 600);
    m_pane->setTheme(reader::Theme::Kind::Light);
    m_pane->show();
    m_pane->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void ReaderPaneTest::cleanup()
{
    m_pane.reset();
}

QPoint ReaderPaneTest::pointOf(qsizetype position) const
{
    const Range before = m_pane->selection();
    m_pane->setSelection(Range::of(position, position + 1));
    const QRect rect = m_pane->selectionRect();
    m_pane->setSelection(before);
    return {rect.left() + 2, rect.center().y()};
}

void ReaderPaneTest::keysMoveTheCaret_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<qsizetype>("to");
    // "One two three.\nFour five.\n\nSix"
    QTest::newRow("right") << qsizetype(0) << int(Qt::Key_Right) << false << qsizetype(1);
    QTest::newRow("right over a line end") << qsizetype(14) << int(Qt::Key_Right) << false << qsizetype(15);
    QTest::newRow("right at the end") << qsizetype(30) << int(Qt::Key_Right) << false << qsizetype(30);
    QTest::newRow("left") << qsizetype(1) << int(Qt::Key_Left) << false << qsizetype(0);
    QTest::newRow("left over a line end") << qsizetype(15) << int(Qt::Key_Left) << false << qsizetype(14);
    QTest::newRow("left at the begin") << qsizetype(0) << int(Qt::Key_Left) << false << qsizetype(0);
    QTest::newRow("word right") << qsizetype(0) << int(Qt::Key_Right) << true << qsizetype(4);
    QTest::newRow("word left") << qsizetype(6) << int(Qt::Key_Left) << true << qsizetype(4);
    QTest::newRow("line begin") << qsizetype(20) << int(Qt::Key_Home) << false << qsizetype(15);
    QTest::newRow("line end") << qsizetype(20) << int(Qt::Key_End) << false << qsizetype(25);
    QTest::newRow("text begin") << qsizetype(20) << int(Qt::Key_Home) << true << qsizetype(0);
    QTest::newRow("text end") << qsizetype(20) << int(Qt::Key_End) << true << qsizetype(30);
    QTest::newRow("paragraph down") << qsizetype(3) << int(Qt::Key_Down) << true << qsizetype(15);
    QTest::newRow("paragraph up") << qsizetype(20) << int(Qt::Key_Up) << true << qsizetype(15);
    QTest::newRow("up at the top") << qsizetype(3) << int(Qt::Key_Up) << false << qsizetype(0);
    QTest::newRow("down at the bottom") << qsizetype(28) << int(Qt::Key_Down) << false << qsizetype(30);
}

void ReaderPaneTest::keysMoveTheCaret()
{
    QFETCH(qsizetype, from);
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(qsizetype, to);
    m_pane->setDocument(documentOf(QStringLiteral("One two three.\nFour five.\n\nSix")));
    m_pane->setCaret(Position(from));
    press(key, control ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(m_pane->caret().value(), to);
    QVERIFY(!m_pane->hasSelection());
}

void ReaderPaneTest::upAndDownKeepTheirPlaceAcross()
{
    m_pane->setDocument(documentOf(QStringLiteral("mmmmmmmmmm\nmm\nmmmmmmmmmm")));
    m_pane->setCaret(Position(7));
    press(Qt::Key_Down);
    QCOMPARE(m_pane->caret().value(), 13);
    press(Qt::Key_Down);
    QCOMPARE(m_pane->caret().value(), 14 + 7);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(m_pane->caret().value(), 7);
}

void ReaderPaneTest::shiftExtendsAndEscapeClears()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two three.")));
    QSignalSpy finished(m_pane.get(), &ReaderPane::selectionFinished);
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("One t"));
    QCOMPARE(finished.size(), 2); // QTest lets go of Shift after each
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("One "));
    press(Qt::Key_Escape);
    QVERIFY(!m_pane->hasSelection());
}

void ReaderPaneTest::nothingSplitsAGrapheme_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("family") << QStringLiteral("a👩‍👩‍👧b");
    QTest::newRow("combining") << QStringLiteral("ae\u0301\u0323b");
    QTest::newRow("flag") << QStringLiteral("a🇩🇪🇫🇷b");
    QTest::newRow("hindi") << QStringLiteral("नमस्ते दुनिया");
    QTest::newRow("thai") << QStringLiteral("สวัสดีชาวโลก");
    QTest::newRow("hangul") << QStringLiteral("각하");
}

void ReaderPaneTest::nothingSplitsAGrapheme()
{
    QFETCH(QString, text);
    const DocumentPointer document = documentOf(text);
    m_pane->setDocument(document);
    const document::TextBorders borders(document->text());
    for (qsizetype i = 0; i < text.size(); ++i) {
        press(Qt::Key_Right);
        const Position caret = m_pane->caret();
        QCOMPARE(borders.graphemeAtOrBefore(caret), caret);
        m_pane->setSelection(Range::of(i, i + 1));
        const Range chosen = m_pane->selection();
        QCOMPARE(chosen, borders.wholeGraphemes(chosen));
        QVERIFY(chosen.contains(Range::of(i, i + 1)));
        m_pane->setCaret(caret);
    }
    QCOMPARE(m_pane->caret().value(), text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        press(Qt::Key_Left);
    QCOMPARE(m_pane->caret().value(), 0);
}

void ReaderPaneTest::arrowsGoAsSeenInRightToLeftText()
{
    const QString text = QStringLiteral("שלום עולם");
    m_pane->setDocument(documentOf(text));
    press(Qt::Key_Left);
    QCOMPARE(m_pane->caret().value(), 1);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_pane->caret().value(), 5);
    press(Qt::Key_Right);
    QCOMPARE(m_pane->caret().value(), 4);
    // The text stands at the right: its first letter is right of its last.
    m_pane->setSelection(Range::of(0, 1));
    const int first = m_pane->selectionRect().center().x();
    m_pane->setSelection(Range::of(8, 9));
    QVERIFY(m_pane->selectionRect().center().x() < first);
    QVERIFY(first > m_pane->viewport()->width() / 2);
}

void ReaderPaneTest::doubleClickTakesTheWordAndThirdTheParagraph()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two-fold thing.\nAnother line.")));
    const QPoint point = pointOf(14) + QPoint(3, 0);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    QTest::mouseDClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("thing"));
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("One two-fold thing."));
}

void ReaderPaneTest::draggingSelectsAndShiftClickExtends()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two three.\nFour five.")));
    QSignalSpy finished(m_pane.get(), &ReaderPane::selectionFinished);
    const QPoint from = pointOf(4) - QPoint(1, 0);
    const QPoint to = pointOf(20) - QPoint(1, 0);
    QTest::mousePress(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(m_pane->viewport(), (from + to) / 2);
    QTest::mouseMove(m_pane->viewport(), to);
    QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, to);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("two three.\nFour "));
    QCOMPARE(finished.size(), 1);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(8) - QPoint(1, 0));
    QCOMPARE(m_pane->selectedText(), QStringLiteral("two "));
}

void ReaderPaneTest::draggingPastTheEdgeScrolls()
{
    m_pane->setDocument(documentOf(manyLines(300)));
    QTest::mousePress(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, {200, 300});
    const QPoint below(300, m_pane->viewport()->height() + 60);
    QTest::mouseMove(m_pane->viewport(), {250, 400});
    QTest::mouseMove(m_pane->viewport(), below);
    const int before = m_pane->verticalScrollBar()->value();
    QTRY_VERIFY(m_pane->verticalScrollBar()->value() > before + 100);
    QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, below);
    QVERIFY(m_pane->selection().length() > 500);
    const int after = m_pane->verticalScrollBar()->value();
    QTest::qWait(100);
    QCOMPARE(m_pane->verticalScrollBar()->value(), after);
}

void ReaderPaneTest::copies()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two\nthree")));
    m_pane->setSelection(Range::of(4, 10));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("two\nth"));
}

void ReaderPaneTest::selectAllTakesEverything()
{
    m_pane->setDocument(documentOf(manyLines(400)));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_pane->selectedText(), m_pane->document()->text());
}

void ReaderPaneTest::jumpToTheEndAndBack()
{
    m_pane->setDocument(documentOf(manyLines(200'000)));
    const support::ProcessorTime timer;
    press(Qt::Key_End, Qt::ControlModifier);
    grabbed();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_pane->visibleRange().end, m_pane->document()->range().end);
    QCOMPARE(m_pane->verticalScrollBar()->value(), m_pane->verticalScrollBar()->maximum());
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_pane->visibleRange().begin, Position(0));
    QCOMPARE(m_pane->verticalScrollBar()->value(), 0);
}

void ReaderPaneTest::theScrollBarReachesTheEnd()
{
    // Paragraphs whose estimated and real heights differ.
    m_pane->setDocument(documentOf(QString(QString(900, u'i') + u'\n' + QString(900, u'W') + u'\n').repeated(200)));
    QScrollBar *bar = m_pane->verticalScrollBar();
    for (int step = 1; step <= 10; ++step) {
        bar->setValue(bar->maximum() * step / 10);
        grabbed();
    }
    QCOMPARE(m_pane->visibleRange().end, m_pane->document()->range().end);
    int last = bar->value() + 1;
    for (int i = 0; i < 4000 && bar->value() > 0; ++i) {
        QVERIFY(bar->value() <= last);
        last = bar->value();
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    }
    QCOMPARE(m_pane->visibleRange().begin, Position(0));
}

void ReaderPaneTest::zoomAndResizeKeepTheLine()
{
    m_pane->setDocument(
        documentOf(QString(QStringLiteral("Some words that make a long paragraph. ").repeated(40) + u'\n').repeated(300)));
    m_pane->setPosition({Position(200'000), 0});
    const Position top = m_pane->position().at;
    QVERIFY(std::abs(top - Position(200'000)) < 200);
    for (const double zoom : {1.5, 0.7, 3.0, 1.0}) {
        m_pane->setZoom(zoom);
        QVERIFY(m_pane->visibleRange().contains(top));
        QVERIFY2(std::abs(m_pane->position().at - top) < 120, qPrintable(QString::number(m_pane->position().at - top)));
    }
    for (const int width : {420, 1300, 800}) {
        m_pane->resize(width, 600);
        QVERIFY2(std::abs(m_pane->position().at - top) < 120, qPrintable(QString::number(m_pane->position().at - top)));
    }
}

void ReaderPaneTest::thePlaceIsRememberedWhileHidden()
{
    m_pane->hide();
    m_pane->setDocument(documentOf(manyLines(5000)));
    m_pane->setPosition({Position(100'000), -5});
    QCOMPARE(m_pane->position().at, Position(100'000));
    m_pane->show();
    const reader::ViewPosition place = m_pane->position();
    QVERIFY(std::abs(place.at - Position(100'000)) < 80);
    QCOMPARE(place.offset, -5);
    m_pane->setPosition(place);
    QCOMPARE(m_pane->position(), place);
}

void ReaderPaneTest::historyGoesBackAndForward()
{
    m_pane->setDocument(documentOf(manyLines(2000)));
    QVERIFY(!m_pane->canGoBack());
    m_pane->goTo(Range::of(50'000, 50'010));
    const reader::ViewPosition there = m_pane->position();
    QVERIFY(m_pane->visibleRange().contains(Position(50'000)));
    QVERIFY(m_pane->canGoBack());
    m_pane->goBack();
    QCOMPARE(m_pane->visibleRange().begin, Position(0));
    QVERIFY(m_pane->canGoForward());
    m_pane->goForward();
    QCOMPARE(m_pane->position(), there);
    QCOMPARE(m_pane->caret(), Position(50'000));
}

void ReaderPaneTest::goesToLines()
{
    m_pane->setDocument(documentOf(manyLines(2000)));
    QVERIFY(m_pane->goToLine(1500));
    QCOMPARE(m_pane->document()->text({m_pane->caret(), m_pane->caret() + 17}), QStringLiteral("This is line 1500"));
    QCOMPARE(m_pane->placeOfSelection().line, 1500);
    QCOMPARE(m_pane->placeAt(Position(0)).line, 1);
    QCOMPARE(m_pane->placeAt(Position(1'000'000'000)).line, 2000);
    QVERIFY(!m_pane->goToLine(5000));
    QVERIFY(!m_pane->goToPage(QStringLiteral("xii")));
}

void ReaderPaneTest::linksInsideGoThereAndOthersAreTold()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.appendText(u"inside outside ");
    builder.addSpan(document::SpanKind::Link, Range::of(0, 6), QStringLiteral("#below"));
    builder.addSpan(document::SpanKind::Link, Range::of(7, 14), QStringLiteral("https://example.org/"));
    builder.endBlock();
    for (int i = 0; i < 200; ++i) {
        builder.beginBlock(BlockKind::Paragraph);
        if (i == 150)
            builder.addMark(document::MarkKind::AnchorTarget, QStringLiteral("below"));
        builder.appendText(u"between");
        builder.endBlock();
    }
    m_pane->setDocument(std::make_shared<const document::Document>(builder.finish()));
    QSignalSpy activated(m_pane.get(), &ReaderPane::linkActivated);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(9));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("https://example.org/"));
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(2));
    QCOMPARE(activated.size(), 1);
    QVERIFY(m_pane->visibleRange().begin > Position(20));
    m_pane->goBack();
    QCOMPARE(m_pane->visibleRange().begin, Position(0));
}

void ReaderPaneTest::emptyDocumentsAreHarmless_data()
{
    QTest::addColumn<DocumentPointer>("document");
    QTest::newRow("none") << DocumentPointer();
    QTest::newRow("without blocks") << std::make_shared<const document::Document>();
    QTest::newRow("one empty line") << documentOf(QString());
    QTest::newRow("only line ends") << documentOf(QStringLiteral("\n\n\n"));
}

void ReaderPaneTest::emptyDocumentsAreHarmless()
{
    QFETCH(DocumentPointer, document);
    m_pane->setDocument(document);
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown,
                          Qt::Key_PageUp, Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape})
        press(key);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, {100, 100});
    QTest::mouseDClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, {100, 100});
    m_pane->setAnnotations({annotationOn(0, 10)});
    m_pane->annotationChanged(annotationOn(3, 4));
    m_pane->goTo(Range::of(5, 9));
    m_pane->setSearch(QStringLiteral("x"));
    m_pane->findNext();
    m_pane->goToNextAnnotation();
    m_pane->setZoom(2);
    m_pane->setTheme(reader::Theme::Kind::Dark);
    m_pane->selectAll();
    m_pane->copy();
    QVERIFY(m_pane->selectionRect().width() >= 0);
    QVERIFY(!grabbed().isNull());
}

void ReaderPaneTest::annotationsTintTheirText()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two three.")));
    const QColor tint = m_pane->theme().tint({0xd33f49});
    const auto tinted = [&] {
        const QImage image = grabbed();
        return pixelsOf(tint, image, image.rect());
    };
    QCOMPARE(tinted(), 0);
    const PaintedAnnotation annotation = annotationOn(4, 7);
    m_pane->annotationChanged(annotation);
    const int narrow = tinted();
    QVERIFY(narrow > 100);
    PaintedAnnotation wider = annotation;
    wider.range = Range::of(4, 13);
    m_pane->annotationChanged(wider);
    QVERIFY(tinted() > narrow * 3 / 2);
    m_pane->annotationRemoved(annotation.id);
    QCOMPARE(tinted(), 0);
}

void ReaderPaneTest::clickOnATaggedPassageActivatesIt()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two three four five.")));
    const PaintedAnnotation outer = annotationOn(0, 18);
    const PaintedAnnotation inner = annotationOn(4, 7);
    m_pane->setAnnotations({outer, inner});
    QSignalSpy activated(m_pane.get(), &ReaderPane::annotationActivated);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(5));
    QCOMPARE(m_pane->currentAnnotation(), inner.id);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(10));
    QCOMPARE(m_pane->currentAnnotation(), outer.id);
    QCOMPARE(activated.size(), 2);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(21));
    QVERIFY(m_pane->currentAnnotation().isNull());
}

void ReaderPaneTest::clickOnAStripeActivatesIt()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two three four five.")));
    const PaintedAnnotation annotation = annotationOn(4, 18, {0x2a7de1});
    m_pane->setAnnotations({annotation});
    const QImage image = grabbed();
    const QRgb stripe = m_pane->theme().stripe(0x2a7de1).rgb();
    const int y = pointOf(5).y();
    int x = 0;
    while (x < image.width() && image.pixel(x, y) != stripe)
        ++x;
    QVERIFY(x < pointOf(0).x());
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, {x, y});
    QCOMPARE(m_pane->currentAnnotation(), annotation.id);
}

void ReaderPaneTest::theEndsAreDragged()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two three four five.")));
    const PaintedAnnotation annotation = annotationOn(4, 7);
    m_pane->setAnnotations({annotation});
    m_pane->setCurrentAnnotation(annotation.id);
    grabbed();
    m_pane->setSelection(annotation.range);
    const QRect passage = m_pane->selectionRect();
    m_pane->clearSelection();
    QSignalSpy changed(m_pane.get(), &ReaderPane::annotationRangeChanged);
    // The end's handle hangs below the line.
    int found = -1;
    for (int dy = 0; dy < 10 && found < 0; ++dy) {
        const QPoint handle(passage.right() + 1, passage.bottom() - 4 + dy);
        QTest::mousePress(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, handle);
        const QPoint to(pointOf(14).x() - 1, passage.center().y() + 8);
        QTest::mouseMove(m_pane->viewport(), (handle + to) / 2);
        QTest::mouseMove(m_pane->viewport(), to);
        QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, to);
        if (changed.size() == 1)
            found = dy;
    }
    QVERIFY(found >= 0);
    QCOMPARE(changed.first().at(1).value<Range>(), Range::of(4, 14));
    QCOMPARE(m_pane->annotation(annotation.id)->range, Range::of(4, 14));
}

void ReaderPaneTest::theEndsAreMovedByKeys()
{
    m_pane->setDocument(documentOf(QStringLiteral("One two three four five.")));
    const PaintedAnnotation annotation = annotationOn(4, 7);
    m_pane->setAnnotations({annotation});
    m_pane->setCurrentAnnotation(annotation.id);
    QSignalSpy changed(m_pane.get(), &ReaderPane::annotationRangeChanged);
    const auto quote = [&] { return m_pane->document()->text(m_pane->annotation(annotation.id)->range); };
    const auto end = Qt::AltModifier | Qt::ShiftModifier;
    const auto begin = end | Qt::ControlModifier;
    press(Qt::Key_Right, end);
    QCOMPARE(quote(), QStringLiteral("two three"));
    press(Qt::Key_Right, end);
    QCOMPARE(quote(), QStringLiteral("two three four"));
    press(Qt::Key_Left, end);
    QCOMPARE(quote(), QStringLiteral("two three"));
    press(Qt::Key_Left, begin);
    QCOMPARE(quote(), QStringLiteral("One two three"));
    press(Qt::Key_Right, begin);
    press(Qt::Key_Right, begin);
    QCOMPARE(quote(), QStringLiteral("three"));
    press(Qt::Key_Right, begin); // nothing would be left of it
    QCOMPARE(quote(), QStringLiteral("three"));
    QCOMPARE(changed.size(), 6);
}

void ReaderPaneTest::nextAndPreviousAnnotation()
{
    m_pane->setDocument(documentOf(manyLines(3000)));
    const PaintedAnnotation first = annotationOn(100, 200);
    const PaintedAnnotation second = annotationOn(90'000, 90'100);
    m_pane->setAnnotations({second, first});
    QVERIFY(m_pane->goToNextAnnotation());
    QCOMPARE(m_pane->currentAnnotation(), first.id);
    QVERIFY(m_pane->goToNextAnnotation());
    QCOMPARE(m_pane->currentAnnotation(), second.id);
    QVERIFY(m_pane->visibleRange().contains(Position(90'000)));
    QVERIFY(!m_pane->goToNextAnnotation());
    QVERIFY(m_pane->goToPreviousAnnotation());
    QCOMPARE(m_pane->currentAnnotation(), first.id);
}

void ReaderPaneTest::findMarksAndCounts()
{
    m_pane->setDocument(documentOf(manyLines(20'000)));
    QSignalSpy progressed(m_pane.get(), &ReaderPane::searchProgressed);
    m_pane->setSearch(QStringLiteral("line 19999 "));
    QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(2).toBool());
    QCOMPARE(m_pane->hits().size(), std::size_t(1));
    QVERIFY(m_pane->findNext());
    QCOMPARE(m_pane->selectedText(), QStringLiteral("line 19999 "));
    QVERIFY(m_pane->visibleRange().contains(m_pane->selection()));
    QCOMPARE(progressed.last().at(1).toInt(), 1);
    const QImage image = grabbed();
    const QPoint at = m_pane->selectionRect().topLeft() + QPoint(4, 5);
    QVERIFY(image.pixelColor(at) != m_pane->theme().background);
    m_pane->setSearch(QString());
    QCOMPARE(m_pane->hits().size(), std::size_t(0));
}

void ReaderPaneTest::findGoesAround()
{
    m_pane->setDocument(documentOf(QStringLiteral("a b a b a")));
    m_pane->setSearch(QStringLiteral("a"));
    m_pane->setCaret(Position(3));
    QList<qsizetype> begins;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_pane->findNext());
        begins.append(m_pane->selection().begin.value());
    }
    QCOMPARE(begins, (QList<qsizetype>{4, 8, 0, 4}));
    QVERIFY(m_pane->findPrevious());
    QVERIFY(m_pane->findPrevious());
    QCOMPARE(m_pane->selection().begin.value(), 8);
}

void ReaderPaneTest::tellsOfAWrongExpression()
{
    m_pane->setDocument(documentOf(QStringLiteral("text")));
    QSignalSpy failed(m_pane.get(), &ReaderPane::searchFailed);
    m_pane->setSearch(QStringLiteral("[a"), {false, false, true, false});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_pane->findNext());
}

void ReaderPaneTest::theBarComesAndGoes()
{
    m_pane->setDocument(documentOf(manyLines(300)));
    reader::SelectionBar bar(m_pane.get());
    auto *tag = new QAction(QStringLiteral("Tag"), &bar);
    QSignalSpy triggered(tag, &QAction::triggered);
    bar.addAction(tag);
    QVERIFY(!bar.isVisible());
    const QPoint point = pointOf(300);
    QTest::mouseDClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
    QVERIFY(bar.isVisible());
    QVERIFY(m_pane->viewport()->rect().contains(bar.geometry()));
    QVERIFY(!bar.geometry().intersects(m_pane->selectionRect()));
    QVERIFY(m_pane->hasFocus());
    auto *button = bar.findChild<QToolButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!bar.isVisible());
}

STRICT_TEST_MAIN(QApplication, ReaderPaneTest)
#include "tst_reader_pane.moc"
