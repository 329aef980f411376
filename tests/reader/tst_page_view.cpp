// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages_fixture.h"
#include "reader/area_layer.h"
#include "reader/page_shelf.h"

class PageViewTest : public PagesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void pagesStandOneBelowTheOther();
    void findsWordsAndTheirPlaces();
    void joinsBoxesToLines();
    void movesByLines();
    void keepsPicturesNearTheView();
    void ordersAreas();
    void drawsThePageInView();
    void marksWordsWithTheMouse();
    void draggingPastTheEdgeScrolls();
    void selectsWordsAndLinesByClicks();
    void movesTheCaretWithKeys();
    void followsThePane();
    void letsThePaneFollow();
    void zoomingKeepsThePlace();
    void clickingAnAnnotationActivatesIt();
    void marksAreas();
    void showsPagesBeforeTheirText();
};

void PageViewTest::pagesStandOneBelowTheOther()
{
    PageStack stack;
    stack.setPages({{600, 800}, {300, 400}, {600, 800}});
    stack.setScale(2);
    stack.setWidth(2000);
    QCOMPARE(stack.rect(0), QRect(400, PageStack::Gap, 1200, 1600));
    QCOMPARE(stack.rect(1), QRect(700, 2 * PageStack::Gap + 1600, 600, 800));
    QCOMPARE(stack.height(), 4 * PageStack::Gap + 4000);
    QCOMPARE(stack.pageAt(-50), 0);
    QCOMPARE(stack.pageAt(1600 + 2 * PageStack::Gap), 1);
    QCOMPARE(stack.pageAt(1'000'000), 2);
    QCOMPARE(stack.toPixels(0, {10, 10, 5, 5}), QRectF(420, 20 + PageStack::Gap, 10, 10));
}

void PageViewTest::findsWordsAndTheirPlaces()
{
    const PageText text(*m_document);
    QVERIFY(text.hasText(2) && !text.hasText(3) && !text.hasText(4) && !text.hasText(-1));
    for (const QString &words : {QStringLiteral("left column 7 of page1"), QStringLiteral("right column 29 of page2")}) {
        const Position begin(m_document->text().indexOf(words));
        const auto place = text.caret(begin);
        QVERIFY(place);
        QCOMPARE(place->page, words.back().digitValue());
        QCOMPARE(text.positionAt(place->page, place->box.center()), std::optional(begin));
        QVERIFY(text.isOverText(place->page, place->box.center() + QPointF(4, 0)));
    }
    QVERIFY(!text.positionAt(3, {100, 100}));
    QVERIFY(!text.isOverText(0, {290, 300}));
}

void PageViewTest::joinsBoxesToLines()
{
    const PageText text(*m_document);
    const qsizetype begin = m_document->text().indexOf(u"left column 3 of page0");
    const qsizetype end = m_document->text().indexOf(u"left column 5 of page0") + 4;
    const std::vector<QRectF> boxes = text.boxes(Range::of(begin, end), 0);
    QCOMPARE(boxes.size(), std::size_t(3));
    QVERIFY(boxes[0].right() < 300 && boxes[0].width() > 100);
    QVERIFY(boxes[2].width() < boxes[1].width() / 2);
    QVERIFY(text.boxes(Range::of(begin, end), 1).empty());
}

void PageViewTest::movesByLines()
{
    const PageText text(*m_document);
    const Position from(m_document->text().indexOf(u"column 3 of page0"));
    const double x = text.caret(from)->box.left();
    const auto below = text.lineBelow(from, x);
    QVERIFY(below);
    QVERIFY(m_document->text().mid(below->value()).startsWith(u"column 4"));
    QCOMPARE(text.lineAbove(*below, x), std::optional(from));
    const Range line = text.lineAt(from);
    QCOMPARE(m_document->text(line), QStringLiteral("left column 3 of page0"));
    QVERIFY(!text.lineAbove(Position(0), x));
}

void PageViewTest::keepsPicturesNearTheView()
{
    QPixmap picture(100, 100);
    const qint64 one = qint64(picture.width()) * picture.height() * picture.depth() / 8;
    reader::PageShelf shelf(3 * one);
    for (int page = 0; page < 6; ++page)
        shelf.put({page, 100}, picture, page);
    QVERIFY(!shelf.find(2));
    QVERIFY(shelf.find(3) && shelf.find(5));
    QCOMPARE(shelf.bytes(), 3 * one);
    shelf.put({5, 100}, picture, 5);
    QCOMPARE(shelf.bytes(), 3 * one);
    shelf.clear();
    QCOMPARE(shelf.bytes(), 0);
}

void PageViewTest::ordersAreas()
{
    reader::AreaLayer layer;
    const auto area = [](int page, QRectF box) {
        reader::PaintedAnnotation one;
        one.id = annotation::AnnotationId::create();
        one.page = page;
        one.area = box;
        one.range = Range::of(page * 100, page * 100);
        return one;
    };
    const auto inner = area(1, {20, 20, 10, 10});
    const auto outer = area(1, {0, 0, 100, 100});
    const auto later = area(4, {0, 0, 10, 10});
    layer.assign({later, inner, outer});
    QCOMPARE(layer.on(1).size(), std::size_t(2));
    QCOMPARE(layer.on(1).front().id, outer.id);
    QCOMPARE(layer.next(nullptr, Position(0))->id, outer.id);
    QCOMPARE(layer.next(layer.find(inner.id), Position(0))->id, later.id);
    QVERIFY(!layer.next(layer.find(later.id), Position(0)));
    QCOMPARE(layer.previous(layer.find(later.id), Position(0))->id, inner.id);
    QCOMPARE(layer.previous(nullptr, Position(300))->id, inner.id);
    QVERIFY(layer.remove(inner.id) && !layer.remove(inner.id));
    QCOMPARE(layer.on(1).size(), std::size_t(1));
}

void PageViewTest::drawsThePageInView()
{
    ReaderPane pane;
    pane.setTheme(reader::Theme::Kind::Light);
    const auto view = shown(pane);
    QSignalSpy drawn(view.get(), &PageView::pageShown);
    QTRY_VERIFY(!drawn.isEmpty());
    QCOMPARE(drawn.first().first().toInt(), 0);
    const QImage image = view->viewport()->grab().toImage();
    const QPoint letter = at(*view, QStringLiteral("left column 2"), 0.02);
    bool ink = false;
    for (int dx = -4; dx < 12; ++dx)
        ink = ink || qGray(image.pixel(letter + QPoint(dx, 0))) < 120;
    QVERIFY2(ink, "no ink where the words stand");
    QCOMPARE(view->pageInView(), 0);
    // What is out of view is not drawn, but for the neighbours.
    view->goToPage(3);
    QCOMPARE(view->pageInView(), 3);
    QTRY_VERIFY(std::any_of(drawn.begin(), drawn.end(), [](const auto &one) { return one.first().toInt() == 3; }));
    QVERIFY(view->progress() > 0.95);
}

void PageViewTest::marksWordsWithTheMouse()
{
    ReaderPane pane;
    const auto view = shown(pane);
    QSignalSpy finished(&pane, &ReaderPane::selectionFinished);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(*view, QStringLiteral("left column 4 of page0"), 0.0));
    QTest::mouseMove(view->viewport(), at(*view, QStringLiteral("left column 5 of page0"), 0.3));
    QTest::mouseMove(view->viewport(), at(*view, QStringLiteral("left column 6 of page0"), 1.0));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at(*view, QStringLiteral("left column 6 of page0"), 1.0));
    QCOMPARE(pane.selectedText().simplified(),
             QStringLiteral("left column 4 of page0 left column 5 of page0 left column 6 of page0"));
    QCOMPARE(finished.size(), 1);
    QVERIFY(view->selectionRect().contains(at(*view, QStringLiteral("left column 5 of page0"))));
}

void PageViewTest::draggingPastTheEdgeScrolls()
{
    ReaderPane pane;
    const auto view = shown(pane);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(*view, QStringLiteral("left column 4 of page0"), 0.0));
    const QPoint below(200, view->viewport()->height() + 60);
    QTest::mouseMove(view->viewport(), {150, 400});
    QTest::mouseMove(view->viewport(), below);
    const int before = view->verticalScrollBar()->value();
    QTRY_VERIFY(view->verticalScrollBar()->value() > before + 100);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, below);
    QVERIFY(pane.selection().length() > 300);
    const int after = view->verticalScrollBar()->value();
    QTest::qWait(100);
    QCOMPARE(view->verticalScrollBar()->value(), after);
}

void PageViewTest::selectsWordsAndLinesByClicks()
{
    ReaderPane pane;
    const auto view = shown(pane);
    const QPoint point = at(*view, QStringLiteral("right column 8 of page0"), 0.1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
    QVERIFY(!pane.hasSelection());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(pane.selectedText(), QStringLiteral("right"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(pane.selectedText(), QStringLiteral("right column 8 of page0"));
}

void PageViewTest::movesTheCaretWithKeys()
{
    ReaderPane pane;
    const auto view = shown(pane);
    pane.setCaret(Position(m_document->text().indexOf(u"column 3 of page0")));
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(pane.selectedText().trimmed(), QStringLiteral("column"));
    QTest::keyClick(view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(pane.selectedText(), QStringLiteral("column 4 of page0"));
    QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QVERIFY(!pane.hasSelection());
    QTest::keyClick(view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    QTest::keyClick(view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    QVERIFY(view->verticalScrollBar()->value() > 500);
}

void PageViewTest::followsThePane()
{
    ReaderPane pane;
    const auto view = shown(pane);
    const Position there(m_document->text().indexOf(u"right column 15 of page2"));
    pane.goTo({there, there});
    QCOMPARE(view->pageInView(), 2);
    QVERIFY(view->viewport()->rect().contains(at(*view, QStringLiteral("right column 15 of page2"))));
    pane.goBack();
    QCOMPARE(view->pageInView(), 0);
    QVERIFY(pane.goToPage(QStringLiteral("2")));
    QCOMPARE(view->pageInView(), 1);
    pane.setSearch(QStringLiteral("right column 29"));
    QVERIFY(pane.findNext());
    QVERIFY(view->viewport()->rect().contains(at(*view, QStringLiteral("right column 29 of page1"))));
}

void PageViewTest::letsThePaneFollow()
{
    ReaderPane pane;
    const auto view = shown(pane);
    view->goToPage(2);
    QTRY_VERIFY(m_document->pages()[2].range.contains(pane.position().at));
    const int before = view->verticalScrollBar()->value();
    view->takePlaceOfPane();
    QCOMPARE(view->verticalScrollBar()->value(), before);
    pane.setPosition({Position(0), 0});
    view->takePlaceOfPane();
    QCOMPARE(view->verticalScrollBar()->value(), 0);
}

void PageViewTest::zoomingKeepsThePlace()
{
    ReaderPane pane;
    const auto view = shown(pane);
    QCOMPARE(view->fit(), std::optional(PageView::Fit::Width));
    view->goToPage(1);
    const double fitting = view->zoom();
    for (int i = 0; i < 5; ++i)
        view->zoomIn();
    QVERIFY(view->zoom() > 1.9 * fitting);
    QCOMPARE(view->pageInView(), 1);
    QVERIFY(view->horizontalScrollBar()->maximum() > 0);
    view->fitWidth();
    QCOMPARE(view->zoom(), fitting);
    QCOMPARE(view->pageInView(), 1);
    view->resize(500, 800);
    QVERIFY(view->zoom() < fitting);
    QCOMPARE(view->pageInView(), 1);
}

void PageViewTest::clickingAnAnnotationActivatesIt()
{
    ReaderPane pane;
    const auto view = shown(pane);
    reader::PaintedAnnotation passage;
    passage.id = annotation::AnnotationId::create();
    const qsizetype begin = m_document->text().indexOf(u"left column 9 of page0");
    passage.range = Range::of(begin, begin + 22);
    passage.colors = {0xcc3333};
    passage.tagNames = {QStringLiteral("Claim")};
    passage.note = QStringLiteral("Really?");
    reader::PaintedAnnotation area;
    area.id = annotation::AnnotationId::create();
    area.page = 0;
    area.area = {80, 700, 200, 60};
    pane.setAnnotations({passage, area});
    QSignalSpy activated(&pane, &ReaderPane::annotationActivated);
    const QImage image = view->viewport()->grab().toImage();
    const QPoint words = at(*view, QStringLiteral("left column 9 of page0"), 0.5);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, words);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(pane.currentAnnotation(), passage.id);
    // Below the last line nothing but the area is meant.
    const double scale = view->zoom() * view->logicalDpiX() / 72.0;
    const QPoint corner = at(*view, QStringLiteral("left column 9 of page0"), 0.0);
    const PageText text(*m_document);
    const QPointF first = text.caret(Position(begin))->box.center();
    const QPoint inside = corner + ((QPointF(180, 730) - first) * scale).toPoint();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inside);
    QCOMPARE(pane.currentAnnotation(), area.id);
    pane.goToAnnotation(passage.id);
    QCOMPARE(pane.currentAnnotation(), passage.id);
}

void PageViewTest::marksAreas()
{
    ReaderPane pane;
    const auto view = shown(pane);
    QSignalSpy finished(&pane, &ReaderPane::selectionFinished);
    const auto drag = [&](Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers, {200, 300});
        QTest::mouseMove(view->viewport(), {300, 380});
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, modifiers, {400, 420});
    };
    drag(Qt::ControlModifier);
    QVERIFY(pane.selectedArea());
    QCOMPARE(pane.selectedArea()->page, 0);
    const double scale = view->zoom() * view->logicalDpiX() / 72.0;
    QVERIFY(std::abs(pane.selectedArea()->area.width() * scale - 200) < 2);
    QVERIFY(std::holds_alternative<annotation::AreaTarget>(*pane.selectedTarget()));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(pane.placeOfSelection().page, QStringLiteral("1"));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QVERIFY(!pane.selectedArea() && !pane.selectedTarget());

    drag({});
    QVERIFY(!pane.selectedArea() && pane.hasSelection());
    view->setAreaMode(true);
    drag({});
    QVERIFY(pane.selectedArea() && !pane.hasSelection());
    QVERIFY2(!view->areaMode(), "the mode is for one area");
    pane.setSelection(Range::of(0, 5));
    QVERIFY(!pane.selectedArea());

    // Where there are no words, nothing else can be meant.
    view->goToPage(3);
    drag({});
    QVERIFY(pane.selectedArea());
    QCOMPARE(pane.selectedArea()->page, 3);
}

void PageViewTest::showsPagesBeforeTheirText()
{
    ReaderPane pane;
    PageView view(pane, *m_drawer);
    view.resize(700, 800);
    view.setFile(m_file);
    view.show();
    QSignalSpy drawn(&view, &PageView::pageShown);
    QTRY_VERIFY(!drawn.isEmpty());
    QCOMPARE(view.pageCount(), 4);
    view.goToPage(2);
    QCOMPARE(view.pageInView(), 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {300, 300});
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    pane.setDocument(m_document);
    QCOMPARE(view.pageInView(), 2);
    QCOMPARE(view.pageLabel(2), QStringLiteral("3"));
}

STRICT_TEST_MAIN(QApplication, PageViewTest)
#include "tst_page_view.moc"
