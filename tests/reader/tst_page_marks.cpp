// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages_fixture.h"
#include "pixels.h"
#include "reader/area_layer.h"
#include "reader/overview_strip.h"

namespace {

reader::PaintedAnnotation passage(const document::Document &document, const QString &words, annotation::Color color)
{
    reader::PaintedAnnotation one;
    one.id = annotation::AnnotationId::create();
    const qsizetype begin = document.text().indexOf(words);
    one.range = Range::of(begin, begin + words.size());
    one.colors = {color};
    one.tagNames = {QStringLiteral("Claim")};
    return one;
}

/// In points.
reader::PaintedAnnotation areaOn(int page, const QRectF &area)
{
    reader::PaintedAnnotation one;
    one.id = annotation::AnnotationId::create();
    one.page = page;
    one.area = area;
    return one;
}

reader::OverviewStrip &stripOf(const PageView &view)
{
    return *view.findChild<reader::OverviewStrip *>();
}

} // namespace

class PageMarksTest : public PagesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void marksAndNotesStandOnThePages();
    void notesPushEachOtherDown_data();
    void notesPushEachOtherDown();
    void theStripLeadsToPages();
    void theStripTellsWhatIsThere();
    void handlesChangeAPassage();
    void aPassageMayEndBetweenPages();
    void areasAreMovedAndResized();
    void anAreaStaysWithThePointer_data();
    void anAreaStaysWithThePointer();
    void areasAreMovedByKeys();
    void paragraphsAreReachedByKeys();
    void fitsAWholePage();
    void pagesKeepTheirColorsOnDemand();
};

void PageMarksTest::marksAndNotesStandOnThePages()
{
    ReaderPane pane;
    pane.setTheme(reader::Theme::Kind::Light);
    const auto view = shown(pane);
    const QPoint words = at(*view, QStringLiteral("left column 9 of page0"));
    const auto grab = [&] { return view->viewport()->grab().toImage(); };
    const QRect beside(words.x() - 200, words.y() - 12, 130, 24);
    QCOMPARE(pixelsOf(pane.theme().accent, grab(), beside), 0);
    const Position line(m_document->text().indexOf(u"left column 9 of page0"));
    pane.setReadingMarks({line}, {});
    QVERIFY2(pixelsOf(pane.theme().accent, grab(), beside) > 40, "no ribbon where the bookmark is");
    pane.setReadingMarks({}, {Range{line, line + 22}});
    QVERIFY2(pixelsOf(pane.theme().faded, grab(), beside) > 10, "no rule along what was reviewed");

    auto noted = passage(*m_document, QStringLiteral("left column 12 of page0"), 0xcc3333);
    noted.note = QStringLiteral("Is that so? The harbour was closed that night.");
    pane.setAnnotations({noted});
    view->resize(1300, 800);
    view->setZoom(0.8);
    const QPoint end = at(*view, QStringLiteral("left column 12 of page0"), 1.0);
    const int sheetRight = view->viewport()->width() / 2 + static_cast<int>(595 * view->zoom() * view->logicalDpiX() / 144);
    QSignalSpy activated(&pane, &ReaderPane::annotationActivated);
    grab();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {sheetRight + 70, end.y()});
    QCOMPARE(activated.size(), 1);
    QCOMPARE(pane.currentAnnotation(), noted.id);
}

void PageMarksTest::notesPushEachOtherDown_data()
{
    QTest::addColumn<int>("width");   // of the view
    QTest::addColumn<int>("onFirst"); // notes
    QTest::addColumn<int>("beside");  // the page's edge: a point on each note
    QTest::newRow("written out") << 1300 << 6 << 70;
    QTest::newRow("signs, for want of room") << 420 << 30 << 24;
}

// More notes than have room beside the first page; those of the next one begin below them.
void PageMarksTest::notesPushEachOtherDown()
{
    QFETCH(int, width);
    QFETCH(int, onFirst);
    QFETCH(int, beside);
    ReaderPane pane;
    pane.setTheme(reader::Theme::Kind::Light);
    const auto view = shown(pane);
    view->resize(width, 700);
    view->setZoom(0.3);
    std::vector<reader::PaintedAnnotation> noted;
    for (int i = 0; i <= onFirst; ++i) {
        const QString line =
            i < onFirst ? QStringLiteral("left column %1 of page0").arg(29 - i) : QStringLiteral("left column 0 of page1");
        noted.push_back(passage(*m_document, line, annotation::Color(0x0000ff)));
        noted.back().note = QStringLiteral("The harbour was closed that night, or so the log has it. ").repeated(8);
    }
    const annotation::Color last = 0xcc3333;
    noted.back().colors = {last};
    pane.setAnnotations(noted);
    const int sheetRight = view->viewport()->width() / 2 + static_cast<int>(595 * view->zoom() * view->logicalDpiX() / 144);
    const auto rows = [&](annotation::Color color) {
        const QImage image = view->viewport()->grab().toImage();
        std::vector<int> found;
        for (int y = 0; y < image.height(); ++y) {
            if (pixelsOf(pane.theme().stripe(color), image, QRect(sheetRight + 17, y, 22, 1)) > 0)
                found.push_back(y);
        }
        return found;
    };
    const std::vector<int> first = rows(0x0000ff);
    const std::vector<int> second = rows(last);
    QVERIFY(!first.empty() && !second.empty());
    QVERIFY2(first.back() > at(*view, QStringLiteral("left column 0 of page1")).y(), "there was room enough");
    QVERIFY2(second.front() > first.back(), "the notes of two pages overlap");
    // They stay where they are on the pages, also when the page that they are of is scrolled off.
    view->goToPage(1);
    const int before = second.front() - first.back();
    QVERIFY(view->pageInView() == 1);
    QSignalSpy activated(&pane, &ReaderPane::annotationActivated);
    const std::vector<int> pushed = rows(0x0000ff);
    QVERIFY2(!pushed.empty(), "notes of the page above have gone with it");
    QCOMPARE(rows(last).front() - pushed.back(), before);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {sheetRight + beside, pushed.back() - 3});
    QCOMPARE(activated.size(), 1);
    QCOMPARE(pane.annotation(pane.currentAnnotation())->colors.front(), annotation::Color(0x0000ff));
}

void PageMarksTest::theStripLeadsToPages()
{
    ReaderPane pane;
    pane.setTheme(reader::Theme::Kind::Light);
    const auto view = shown(pane);
    reader::OverviewStrip &strip = stripOf(*view);
    QVERIFY(strip.isVisible() && strip.rowCount() == strip.height());
    const QColor claim = pane.theme().stripe(0xcc3333);
    const auto painted = [&](double from, double to) {
        const int top = static_cast<int>(from * strip.height());
        const QRect part(0, top, strip.width(), static_cast<int>((to - from) * strip.height()));
        return pixelsOf(claim, strip.grab().toImage(), part);
    };
    auto third = passage(*m_document, QStringLiteral("left column 3 of page2"), 0xcc3333);
    pane.annotationChanged(third);
    QVERIFY(painted(0.5, 0.75) > 0);
    QCOMPARE(painted(0, 0.5) + painted(0.75, 1), 0);
    pane.annotationRemoved(third.id);
    QCOMPARE(painted(0, 1), 0);
    auto untagged = third;
    untagged.colors.clear();
    untagged.tagNames.clear();
    const QImage bare = strip.grab().toImage();
    pane.setTheme(reader::Theme::Kind::Dark);
    pane.annotationChanged(untagged);
    pane.setTheme(reader::Theme::Kind::Light);
    QVERIFY(strip.grab().toImage() != bare);
    pane.annotationRemoved(untagged.id);
    QCOMPARE(strip.grab().toImage(), bare);
    auto area = areaOn(3, {100, 100, 300, 200});
    area.colors = third.colors;
    area.tagNames = third.tagNames;
    pane.annotationChanged(area);
    QVERIFY(painted(0.75, 1) > 0);
    QCOMPARE(painted(0, 0.75), 0);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {5, strip.height() * 9 / 10});
    QCOMPARE(view->pageInView(), 3);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {5, strip.height() * 3 / 8});
    QCOMPARE(view->pageInView(), 1);
}

void PageMarksTest::theStripTellsWhatIsThere()
{
    ReaderPane pane;
    const auto view = shown(pane);
    reader::OverviewStrip &strip = stripOf(*view);
    pane.setAnnotations({passage(*m_document, QStringLiteral("left column 3 of page2"), 0xcc3333)});
    pane.setSearch(QStringLiteral("left column 3 of"));
    pane.setReadingMarks({Position(m_document->text().indexOf(u"right column 4 of page1"))}, {});
    const auto row = [&](int page, double y) { return static_cast<int>((page + y / 842) / 4 * strip.height()); };
    const QString there = strip.tipAt(row(2, 148));
    QVERIFY2(there.contains(QStringLiteral("Claim")) && there.contains(QStringLiteral("1 hit")), qPrintable(there));
    QVERIFY(there.contains(QStringLiteral("Page 3")));
    const QString bookmark = strip.tipAt(row(1, 160));
    QVERIFY2(bookmark.contains(QStringLiteral("Bookmark: right column 4 of page1")), qPrintable(bookmark));
    QCOMPARE(strip.tipAt(row(0, 700)), QStringLiteral("Page 1"));
}

void PageMarksTest::handlesChangeAPassage()
{
    ReaderPane pane;
    const auto view = shown(pane);
    const auto one = passage(*m_document, QStringLiteral("left column 9 of page0"), 0xcc3333);
    pane.setAnnotations({one});
    pane.setCurrentAnnotation(one.id);
    QSignalSpy changed(&pane, &ReaderPane::annotationRangeChanged);
    const QPoint end = at(*view, QStringLiteral("left column 9 of page0"), 1.0) + QPoint(0, 11);
    const QPoint there = at(*view, QStringLiteral("left column 11 of page0"), 1.0) + QPoint(0, 11);
    const auto drag = [&](QPoint from, QPoint to) {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), (from + to) / 2);
        QTest::mouseMove(view->viewport(), to);
    };
    drag(end, there);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, there);
    QCOMPARE(changed.size(), 1);
    const Range longer = pane.annotation(one.id)->range;
    QCOMPARE(longer.begin, one.range.begin);
    QVERIFY(m_document->text(longer).endsWith(QStringLiteral("left column 11 of page0")));
    QVERIFY(!pane.hasSelection());
    // Escape takes a drag back.
    drag(there, end);
    QVERIFY(pane.annotation(one.id)->range != longer);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QCOMPARE(pane.annotation(one.id)->range, longer);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(changed.size(), 1);
    // The begin, backwards, never beyond the end.
    const QPoint begin = at(*view, QStringLiteral("left column 9 of page0"), 0.0) - QPoint(0, 11);
    drag(begin, at(*view, QStringLiteral("left column 20 of page0"), 0.0));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at(*view, QStringLiteral("left column 20 of page0"), 0.0));
    QCOMPARE(pane.annotation(one.id)->range.length(), 1);
}

void PageMarksTest::aPassageMayEndBetweenPages()
{
    ReaderPane pane;
    const auto view = shown(pane);
    auto marked = passage(*m_document, QStringLiteral("right column 29 of page0"), 0xcc3333);
    // With the line feed behind it: the next word stands on the next page, which is in view too.
    marked.range.end = marked.range.end + 1;
    QCOMPARE(m_document->text().at(marked.range.end.value() - 1), QChar(u'\n'));
    pane.setAnnotations({marked});
    view->setZoom(0.3);
    pane.setCurrentAnnotation(marked.id);
    const QImage with = view->viewport()->grab().toImage();
    pane.setCurrentAnnotation({});
    QVERIFY(with != view->viewport()->grab().toImage());
    QTest::mouseMove(view->viewport(), QPoint(100, 100));
}

void PageMarksTest::areasAreMovedAndResized()
{
    ReaderPane pane;
    const auto view = shown(pane);
    const auto area = areaOn(0, {80, 640, 200, 100});
    pane.setAnnotations({area});
    view->setZoom(1);
    view->goToArea({0, area.area});
    const double scale = view->zoom() * view->logicalDpiX() / 72.0;
    const auto spot = [&](double x, double y) { return pointAt(*view, 0, {x, y}); };
    const auto drag = [&](QPoint from, QPoint by) {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), from + by / 2);
        QTest::mouseMove(view->viewport(), from + by);
    };
    const auto release = [&](QPoint at) { QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at); };
    QSignalSpy changed(&pane, &ReaderPane::annotationAreaChanged);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, spot(180, 690));
    QCOMPARE(pane.currentAnnotation(), area.id);
    const QPoint by(static_cast<int>(std::lround(30 * scale)), static_cast<int>(std::lround(15 * scale)));
    drag(spot(180, 690), by);
    release(spot(180, 690) + by);
    QCOMPARE(changed.size(), 1);
    QRectF now = pane.annotation(area.id)->area;
    QVERIFY(std::abs(now.left() - 110) < 1.5 && std::abs(now.top() - 655) < 1.5);
    QCOMPARE(now.size(), QSizeF(200, 100));
    // Its lower right corner; and not past the page.
    drag(spot(now.right(), now.bottom()), {2000, 20});
    release(spot(now.right(), now.bottom()) + QPoint(2000, 20));
    QCOMPARE(changed.size(), 2);
    now = pane.annotation(area.id)->area;
    QVERIFY(std::abs(now.right() - m_document->pages()[0].size.width()) < 0.01);
    QVERIFY(now.height() > 100);
    drag(spot(now.left(), now.center().y()), {-40, 0});
    QVERIFY(pane.annotation(area.id)->area != now);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    release(spot(now.left() - 40, now.center().y()));
    QCOMPARE(pane.annotation(area.id)->area, now);
    QCOMPARE(changed.size(), 2);
    // One that is only selected is changed as well, and stays selected.
    pane.setCurrentAnnotation({});
    pane.selectArea({0, {300, 640, 100, 50}});
    drag(spot(350, 690), {0, 30});
    release(spot(350, 690) + QPoint(0, 30));
    QVERIFY(pane.selectedArea() && pane.selectedArea()->area.height() > 60);
    QCOMPARE(changed.size(), 2);
}

void PageMarksTest::anAreaStaysWithThePointer_data()
{
    QTest::addColumn<QPointF>("grip"); // a share of the area
    QTest::addColumn<bool>("resizes");
    QTest::newRow("as a whole") << QPointF(0.5, 0.5) << false;
    QTest::newRow("by its lower edge") << QPointF(0.5, 1) << true;
    QTest::newRow("by its corner") << QPointF(1, 1) << true;
}

// Held past the edge of the view the page is scrolled on; the area goes where the pointer is on the page, not by as much as the
// pointer was moved on the screen.
void PageMarksTest::anAreaStaysWithThePointer()
{
    QFETCH(QPointF, grip);
    QFETCH(bool, resizes);
    ReaderPane pane;
    const auto view = shown(pane);
    view->setZoom(1.5);
    const auto area = areaOn(0, {460, 100, 100, 100});
    pane.setAnnotations({area});
    pane.setCurrentAnnotation(area.id);
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
    view->verticalScrollBar()->setValue(0);
    const QPointF taken = area.area.topLeft() + grip * 100;
    const QPoint from = pointAt(*view, 0, taken);
    const QPoint out(from.x(), view->viewport()->height() + 20);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), out);
    QTRY_VERIFY(view->verticalScrollBar()->value() > 60);
    QTest::mouseMove(view->viewport(), QPoint(out.x(), 600));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(out.x(), 600));
    const QRectF now = pane.annotation(area.id)->area;
    const QPoint held = pointAt(*view, 0, now.topLeft() + QPointF(grip.x() * now.width(), grip.y() * now.height()));
    QVERIFY2(std::abs(held.y() - 600) <= 1, qPrintable(QStringLiteral("at %1").arg(held.y())));
    QCOMPARE(now.width(), 100);
    QCOMPARE(now.height() > 101, resizes);
}

void PageMarksTest::areasAreMovedByKeys()
{
    ReaderPane pane;
    const auto view = shown(pane);
    const auto area = areaOn(1, {80, 300, 200, 100});
    pane.setAnnotations({area});
    pane.goToAnnotation(area.id);
    QSignalSpy changed(&pane, &ReaderPane::annotationAreaChanged);
    const auto now = [&] { return pane.annotation(area.id)->area; };
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(now(), QRectF(83, 300, 200, 100));
    QCOMPARE(changed.size(), 1);
    // A key that is held is one change.
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyRelease(view.get(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(now(), QRectF(83, 306, 200, 100));
    QCOMPARE(changed.size(), 2);
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(now(), QRectF(83, 303, 203, 103));
    QCOMPARE(changed.size(), 4);
    pane.moveAnnotationEdge(reader::Edge::Begin, -2);
    QCOMPARE(now(), QRectF(77, 303, 209, 103));
    QCOMPARE(changed.size(), 5);
}

void PageMarksTest::paragraphsAreReachedByKeys()
{
    ReaderPane pane;
    const auto view = shown(pane);
    pane.setCaret(Position(m_document->text().indexOf(u"left column 0 of page1") + 5));
    const std::size_t block = *m_document->blockAt(pane.caret());
    QTest::keyClick(view.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(pane.caret(), m_document->blocks()[block].range.begin);
    QTest::keyClick(view.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(pane.caret(), m_document->blocks()[block - 1].range.begin);
    QTest::keyClick(view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    const Range passed{m_document->blocks()[block - 1].range.begin, m_document->blocks()[block].range.begin};
    QCOMPARE(pane.selection(), passed); // to where the next one begins, as in the text
}

void PageMarksTest::fitsAWholePage()
{
    ReaderPane pane;
    const auto view = shown(pane);
    view->goToPage(2);
    view->fitPage();
    QCOMPARE(view->fit(), std::optional(PageView::Fit::Page));
    const double scale = view->zoom() * view->logicalDpiX() / 72.0;
    QVERIFY(842 * scale <= view->viewport()->height() && 842 * scale > view->viewport()->height() * 0.9);
    QCOMPARE(view->pageInView(), 2);
    view->resize(700, 500);
    QCOMPARE(view->pageInView(), 2);
    QVERIFY(view->zoom() * view->logicalDpiX() / 72.0 * 842 <= view->viewport()->height());
    view->zoomIn();
    QVERIFY(!view->fit());
    view->fitWidth();
    QCOMPARE(view->fit(), std::optional(PageView::Fit::Width));
}

// Words on white paper and on paper dimmed for dark themes are as legible under any tint as on the text.
void PageMarksTest::pagesKeepTheirColorsOnDemand()
{
    ReaderPane pane;
    pane.setTheme(reader::Theme::Kind::Dark);
    const auto view = shown(pane);
    QSignalSpy drawn(view.get(), &PageView::pageShown);
    const auto paperAt = [&] {
        if (drawn.isEmpty())
            drawn.wait(10'000);
        drawn.clear();
        return view->viewport()->grab().toImage().pixelColor(at(*view, QStringLiteral("left column 9 of page0"), 0.5) -
                                                             QPoint(0, 200));
    };
    QCOMPARE(reader::luminance(paperAt()) < 0.1, true);
    view->setAsPrinted(true);
    const QColor dimmed = paperAt();
    QVERIFY(reader::luminance(dimmed) > 0.7 && dimmed != QColor(Qt::white));
    const annotation::Color hues[] = {0xcc3333, 0x2266cc, 0x118844, 0xf5c518};
    for (const auto kind : {reader::Theme::Kind::Light, reader::Theme::Kind::Dark}) {
        pane.setTheme(kind);
        drawn.clear();
        std::vector<reader::PaintedAnnotation> all;
        for (const annotation::Color hue : hues)
            all.push_back(passage(*m_document, QStringLiteral("left column 9 of page0"), hue));
        pane.setAnnotations(all);
        QTRY_VERIFY(!drawn.isEmpty());
        const QImage image = view->viewport()->grab().toImage();
        // Between two words there is nothing but the tint.
        const QPoint gap = at(*view, QStringLiteral(" column 9 of page0"), 0.0) + QPoint(1, 0);
        QColor lightest = image.pixelColor(gap);
        for (int dx = -2; dx <= 3; ++dx) {
            const QColor here = image.pixelColor(gap + QPoint(dx, -5));
            if (reader::luminance(here) > reader::luminance(lightest))
                lightest = here;
        }
        QVERIFY2(lightest != view->viewport()->grab().toImage().pixelColor(gap - QPoint(0, 200)), "no tint");
        QVERIFY(reader::contrast(lightest, Qt::black) >= 4.5);
        pane.setAnnotations({});
    }
}

STRICT_TEST_MAIN(QApplication, PageMarksTest)
#include "tst_page_marks.moc"
