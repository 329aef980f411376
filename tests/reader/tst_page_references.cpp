// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/reader.h"
#include "reader/page_preview.h"
#include "reader/page_text.h"
#include "reader/page_view.h"
#include "support/linked_pdf.h"
#include "support/strict_main.h"
#include "workspace/page_drawer.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QTemporaryDir>

using document::Position;
using document::Range;
using reader::PagePreview;
using reader::PageView;
using reader::ReaderPane;

/// Links on pages, and what a screen reader is told of pages; the latter through QAccessible.
class PageReferencesTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aClickFollowsALink();
    void anAddressIsOnlyTold();
    void theTargetIsShownFirst();
    void thePointerAtRestShowsTheTarget();
    void theTextIsRead();
    void linesAreThoseOfThePage();
    void caretSelectionAndPlacesAreShared();
    void taggingIsTold();

private:
    void setUp() override;
    QPoint at(const QString &words) const;
    QAccessibleTextInterface *text() const { return QAccessible::queryAccessibleInterface(m_view.get())->textInterface(); }
    Position begin(const QString &words) const { return Position(m_pane->document()->text().indexOf(words)); }

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::PageDrawer> m_drawer;
    std::unique_ptr<ReaderPane> m_pane;
    std::unique_ptr<PageView> m_view;
};

void PageReferencesTest::setUp()
{
    support::WrittenPage first;
    first.lines = {{50, 700, "See the second harbour."}, {50, 684, "Read it on paper."}, {50, 668, "It was closed."}};
    first.annotations = {support::writtenLink(48, 695, 300, 715, support::writtenDestination(2, 50, 412)),
                         support::writtenLink(48, 679, 300, 694, "/A<</S/URI/URI(https://example.org/paper)>>")};
    support::WrittenPage third;
    third.lines = {{50, 740, "Head of the page"}, {50, 400, "Target of the link"}, {50, 384, "and what follows"}};
    const QByteArray bytes = support::writtenPdf({first, {{{50, 700, "Between."}}, {}}, third});
    QFile file(m_folder.filePath(QStringLiteral("linked.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    auto read = formats::read({bytes, QStringLiteral("linked.pdf"), {}});
    QVERIFY(read.ok());
    if (!m_drawer)
        m_drawer = std::make_unique<workspace::PageDrawer>(QStringLiteral(PROGRAM));
    m_view.reset();
    m_pane = std::make_unique<ReaderPane>();
    m_pane->setTheme(reader::Theme::Kind::Light);
    m_pane->resize(700, 500);
    m_pane->setDocument(std::make_shared<const document::Document>(std::move(read).value()));
    m_view = std::make_unique<PageView>(*m_pane, *m_drawer);
    m_pane->setFocusProxy(m_view.get());
    m_view->resize(700, 500);
    m_view->setFile(file.fileName());
    m_view->show();
    m_view->setFocus();
}

QPoint PageReferencesTest::at(const QString &words) const
{
    return m_view->caretRect(begin(words)).center() + QPoint(6, 0);
}

void PageReferencesTest::aClickFollowsALink()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(QStringLiteral("second harbour")));
    QCOMPARE(m_view->pageInView(), 2);
    QCOMPARE(m_pane->caret(), begin(QStringLiteral("Target of")));
    QVERIFY(m_pane->canGoBack());
    m_pane->goBack();
    QCOMPARE(m_view->pageInView(), 0);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, at(QStringLiteral("second harbour")),
                           m_view->viewport()->mapToGlobal(at(QStringLiteral("second harbour"))));
    QCoreApplication::sendEvent(m_view->viewport(), &menu);
    QCOMPARE(m_view->pageInView(), 0);
    // Marking words of a link is no click.
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(QStringLiteral("closed")));
    QCOMPARE(m_pane->selectedText(), QStringLiteral("closed"));
}

void PageReferencesTest::anAddressIsOnlyTold()
{
    QSignalSpy told(m_pane.get(), &ReaderPane::linkActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(QStringLiteral("on paper")));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("https://example.org/paper"));
    QCOMPARE(m_view->pageInView(), 0);
    m_pane->setCaret(begin(QStringLiteral("on paper")));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(told.size(), 2);
}

void PageReferencesTest::theTargetIsShownFirst()
{
    m_pane->setCaret(begin(QStringLiteral("second harbour")));
    QVERIFY(m_pane->lookAtTarget());
    auto *preview = m_view->findChild<PagePreview *>();
    QVERIFY(preview && preview->isVisible());
    QVERIFY(m_view->viewport()->rect().contains(preview->geometry()));
    QVERIFY(!preview->geometry().contains(at(QStringLiteral("second harbour"))));
    QVERIFY(preview->accessibleDescription().startsWith(QStringLiteral("Target of the link")));
    QCOMPARE(m_view->pageInView(), 0);
    const auto hasInk = [&] {
        const QImage image = preview->grab().toImage();
        for (int x = 4; x < image.width() / 2; ++x) {
            for (int y = 4; y < image.height() / 3; ++y) {
                if (qGray(image.pixel(x, y)) < 100)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY2(hasInk(), "the page of the target is not shown");
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!preview->isVisible());
    QVERIFY(m_pane->lookAtTarget() && preview->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(!preview->isVisible());
    QVERIFY(m_pane->lookAtTarget() && preview->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(!preview->isVisible());
    QCOMPARE(m_view->pageInView(), 2);
    QVERIFY(!m_pane->lookAtTarget());
}

void PageReferencesTest::thePointerAtRestShowsTheTarget()
{
    const QPoint over = at(QStringLiteral("second harbour"));
    QCursor::setPos(m_view->viewport()->mapToGlobal(over));
    QTest::mouseMove(m_view->viewport(), over);
    QTRY_VERIFY(m_view->findChild<PagePreview *>() && m_view->findChild<PagePreview *>()->isVisible());
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    auto *preview = m_view->findChild<PagePreview *>();
    QTest::mouseClick(preview, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(m_view->pageInView(), 2);
    QVERIFY(!preview->isVisible());
}

void PageReferencesTest::theTextIsRead()
{
    QAccessibleInterface *pages = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(pages->role(), QAccessible::Document);
    QVERIFY(pages->state().readOnly && pages->state().selectableText && pages->state().focusable);
    const QString whole = m_pane->document()->text();
    QCOMPARE(text()->characterCount(), int(whole.size()));
    QCOMPARE(text()->text(0, 5), whole.left(5));
    int start = 0;
    int end = 0;
    const auto offset = static_cast<int>(begin(QStringLiteral("second")).value()) + 1;
    QCOMPARE(text()->textAtOffset(offset, QAccessible::WordBoundary, &start, &end), QStringLiteral("second"));
    QCOMPARE(text()->textAtOffset(offset, QAccessible::CharBoundary, &start, &end), QStringLiteral("e"));
}

void PageReferencesTest::linesAreThoseOfThePage()
{
    int start = 0;
    int end = 0;
    const auto offset = static_cast<int>(begin(QStringLiteral("it on paper")).value());
    const auto line = QAccessible::LineBoundary;
    QCOMPARE(text()->textAtOffset(offset, line, &start, &end), QStringLiteral("Read it on paper."));
    QCOMPARE(text()->textBeforeOffset(offset, line, &start, &end), QStringLiteral("See the second harbour."));
    QCOMPARE(text()->textAfterOffset(offset, line, &start, &end), QStringLiteral("It was closed."));
}

void PageReferencesTest::caretSelectionAndPlacesAreShared()
{
    text()->setCursorPosition(4);
    QCOMPARE(m_pane->caret(), Position(4));
    QCOMPARE(text()->cursorPosition(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(text()->selectionCount(), 1);
    int start = 0;
    int end = 0;
    text()->selection(0, &start, &end);
    QCOMPARE(text()->text(start, end).trimmed(), QStringLiteral("the"));
    text()->setSelection(0, 0, 3);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("See"));

    const QRect second = text()->characterRect(static_cast<int>(begin(QStringLiteral("second")).value()));
    QVERIFY(!second.isEmpty());
    const QPoint inView = m_view->viewport()->mapFromGlobal(second.center());
    QVERIFY(m_view->viewport()->rect().contains(inView));
    QCOMPARE(text()->offsetAtPoint(second.center()), int(begin(QStringLiteral("second")).value()));
    QCOMPARE(text()->offsetAtPoint(QPoint(-5000, 0)), -1);
    text()->scrollToSubstring(int(begin(QStringLiteral("Target")).value()), int(begin(QStringLiteral("Target")).value()) + 6);
    QCOMPARE(m_view->pageInView(), 2);
    QVERIFY(text()->characterRect(0).isEmpty());
}

void PageReferencesTest::taggingIsTold()
{
    m_pane->setCaret(begin(QStringLiteral("second")));
    reader::PaintedAnnotation passage;
    passage.id = annotation::AnnotationId::create();
    passage.range = Range{m_pane->caret(), m_pane->caret() + 6};
    passage.colors = {0xcc3333};
    passage.tagNames = {QStringLiteral("Place")};
    m_pane->annotationChanged(passage);
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("Tagged: Place"));
    int start = 0;
    int end = 0;
    const QString told = text()->attributes(static_cast<int>(passage.range.begin.value()) + 1, &start, &end);
    QVERIFY2(told.contains(QStringLiteral("tags:Place;")), qPrintable(told));
    QCOMPARE(Range::of(start, end), passage.range);
    m_pane->annotationRemoved(passage.id);
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("Annotation removed"));
}

STRICT_TEST_MAIN(QApplication, PageReferencesTest)
#include "tst_page_references.moc"
