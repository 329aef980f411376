// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/area_layer.h"
#include "support/drawn_pdf.h"
#include "window/document_pages.h"
#include "window_test.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

using window::DocumentPages;

/// PDFs as a person meets them in the window.
class TestPages : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensAsPagesAndRemembersText()
    {
        openPdf(written());
        QVERIFY(pages().arePagesShown() && pages().canSwitch());
        QVERIFY(action("showPages")->isEnabled() && action("showPages")->isChecked());
        action("showPages")->trigger();
        QVERIFY(!pages().arePagesShown());
        QVERIFY(pane().isVisible() && pane().hasFocus());
        closeWindow();
        openWindow();
        QTRY_VERIFY(m_window->reader().hasDocument());
        QVERIFY2(!pages().arePagesShown(), "what the person chose for this document was forgotten");
        action("showPages")->trigger();
        QVERIFY(pages().arePagesShown());
    }

    void tagsOnThePageAndInTheText()
    {
        openPdf(written());
        selectTwoWords();
        QVERIFY(pages().view().hasFocus());
        typeTag(QStringLiteral("ships"));
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(tagsOf(annotations().first()), QStringList(QStringLiteral("ships")));
        const annotation::AnnotationId id = annotations().first().id;
        QCOMPARE(pane().currentAnnotation(), id);
        action("showPages")->trigger();
        QCOMPARE(pane().currentAnnotation(), id);
        QCOMPARE(pane().annotation(id)->range, annotations().first().text()->range);
        QCOMPARE(m_window->reader().documentId(), annotations().first().document);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(annotations().isEmpty());
        QVERIFY(library().check()->isEmpty());
    }

    // An area is not on the text either: it must not be taken for the note on the document, nor stand before it.
    void theNoteOnTheDocumentIsOneBesideAreas()
    {
        openPdf(written());
        const document::DocumentId id = m_window->reader().documentId();
        for (int i = 0; i < 8; ++i)
            QVERIFY(library().annotations().addTagged(id, annotation::AreaTarget{0, QRectF(60, 60 + 40 * i, 50, 30)}, {}).ok());
        const auto write = [this](const QString &words) {
            action("noteOnDocument")->trigger();
            QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
            QTest::keyClicks(QApplication::focusWidget(), words);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        };
        write(QStringLiteral("Dull."));
        QTRY_COMPARE(annotations().size(), 9);
        QVERIFY(annotations().first().isOnDocument());
        write(QStringLiteral(" Or not?"));
        QCOMPARE(annotations().size(), 9);
        QCOMPARE(annotations().first().note, QStringLiteral("Dull. Or not?"));
    }

    void switchingKeepsThePlace()
    {
        openPdf(written());
        pages().view().goToPage(2);
        QCOMPARE(m_window->reader().view().placeInView(), QStringLiteral("p. 3"));
        action("showPages")->trigger();
        const document::Range third = pane().document()->pages()[2].range;
        QVERIFY(third.begin <= pane().position().at && pane().position().at <= third.end);
        action("showPages")->trigger();
        QCOMPARE(pages().view().pageInView(), 2);
    }

    void marksAnAreaOfAScan()
    {
        openPdf(support::drawnPdf(2, [](QPainter &painter, int) { painter.fillRect(100, 100, 300, 200, Qt::darkGray); }));
        QVERIFY(pages().arePagesShown() && !pages().canSwitch());
        const auto *notice = m_window->findChild<QLabel *>(QStringLiteral("pagesNotice"));
        QVERIFY(notice->isVisible() && notice->text().contains(QStringLiteral("no text")));
        pages().view().goToPage(1);
        pages().view().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        dragArea();
        QVERIFY(pane().selectedArea());
        QVERIFY(m_window->reader().view().selectionOnScreen().width() > 90);
        typeTag(QStringLiteral("map"));
        QCOMPARE(annotations().size(), 1);
        QVERIFY(annotations().first().area());
        QCOMPARE(annotations().first().area()->page, 1);
        QCOMPARE(tagsOf(annotations().first()), QStringList(QStringLiteral("map")));
        QVERIFY(!pane().selectedArea());

        const annotation::AnnotationId id = annotations().first().id;
        QCOMPARE(pane().areas().on(1).size(), std::size_t(1));
        pages().view().goToPage(0);
        pane().goToAnnotation(id);
        QCOMPARE(pages().view().pageInView(), 1);
        QCOMPARE(pane().currentAnnotation(), id);
        QTest::keyClick(&pages().view(), Qt::Key_Delete);
        QVERIFY(annotations().isEmpty() && pane().areas().on(1).empty());
        QTest::keyClick(&pages().view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(pane().areas().on(1).size(), std::size_t(1));
    }

    void annotatesAnAreaOnAPageWithText()
    {
        openPdf(written());
        pages().view().setFocus();
        action("markArea")->trigger();
        QVERIFY(pages().view().areaMode());
        dragArea();
        QVERIFY(pane().selectedArea() && !pages().view().areaMode());
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(&pages().view(), Qt::Key_H);
        QCOMPARE(annotations().size(), 1);
        QVERIFY(annotations().first().area());
        // From the text, one is led back to the pages.
        action("showPages")->trigger();
        pane().goToAnnotation(annotations().first().id);
        QVERIFY(pages().arePagesShown());
    }

    void changesAnAreaAndTakesItBack()
    {
        openPdf(support::drawnPdf(2, [](QPainter &painter, int) { painter.fillRect(100, 100, 300, 200, Qt::darkGray); }));
        pages().view().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        dragArea();
        QTest::keyClick(&pages().view(), Qt::Key_H);
        QCOMPARE(annotations().size(), 1);
        const QRectF before = annotations().first().area()->area;
        QWidget *viewport = pages().view().viewport();
        const QPoint inside(viewport->width() / 2 - 20, viewport->height() / 2 + 20);
        pane().setCurrentAnnotation(annotations().first().id);
        QTest::mousePress(viewport, Qt::LeftButton, {}, inside);
        QTest::mouseMove(viewport, inside + QPoint(0, 20));
        QTest::mouseMove(viewport, inside + QPoint(0, 40));
        QCOMPARE(annotations().first().area()->area, before);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, inside + QPoint(0, 40));
        QVERIFY(annotations().first().area()->area.top() > before.top() + 10);
        QTest::keyClick(&pages().view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotations().first().area()->area, before);
        QCOMPARE(pane().areas().on(0).front().area, before);
        action("extendEnd")->trigger();
        QCOMPARE(annotations().first().area()->area.width(), before.width() + reader::AreaStep);
        QTest::keyClick(&pages().view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotations().first().area()->area, before);
        QVERIFY(library().check()->isEmpty());
    }

    void annotatesAnAreaWithoutAMouse()
    {
        openPdf(written());
        pages().view().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(&pages().view(), Qt::Key_A);
        QVERIFY(pages().view().areaMode());
        QTest::keyClick(&pages().view(), Qt::Key_Return);
        QVERIFY(pane().selectedArea() && !pages().view().areaMode());
        const QRectF before = pane().selectedArea()->area;
        QTest::keyClick(&pages().view(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        action("extendEnd")->trigger();
        const QRectF after = before.translated(0, reader::AreaStep).adjusted(0, 0, reader::AreaStep, 0);
        QCOMPARE(pane().selectedArea()->area, after);
        QTest::keyClick(&pages().view(), Qt::Key_H);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().area()->area, after);
    }

    void pagesScrollTogetherWithTheTextBesideThem()
    {
        openPdf(written());
        action("sideBySide")->trigger();
        QVERIFY(m_window->reader().isSplit());
        DocumentPages &right = pages();
        action("otherHalf")->trigger();
        DocumentPages &left = pages();
        QVERIFY(&left != &right && left.arePagesShown() && right.arePagesShown());
        action("synchronise")->trigger();
        left.view().goToPage(2);
        QTRY_COMPARE(right.view().pageInView(), 2);
        // The text of the same document beside its pages.
        action("otherHalf")->trigger();
        action("showPages")->trigger();
        QVERIFY(left.arePagesShown() && !right.arePagesShown());
        reader::ReaderPane &text = pane();
        action("otherHalf")->trigger();
        left.view().goToPage(1);
        const document::Range second = text.document()->pages()[1].range;
        QTRY_VERIFY(second.contains(text.position().at));
        action("sideBySide")->trigger();
        QVERIFY(!action("synchronise")->isChecked());
    }

    void pagesAreShownInTheColorsOneWants()
    {
        openPdf(written());
        QVERIFY(!pages().view().isAsPrinted());
        action("pagesAsPrinted")->trigger();
        QVERIFY(pages().view().isAsPrinted());
        closeWindow();
        openWindow();
        QTRY_VERIFY(m_window->reader().hasDocument());
        QVERIFY(pages().view().isAsPrinted() && action("pagesAsPrinted")->isChecked());
        action("pagesAsPrinted")->trigger();
        QVERIFY(!pages().view().isAsPrinted());
        action("fitPage")->trigger();
        QCOMPARE(pages().view().fit(), std::optional(reader::PageView::Fit::Page));
        action("showPages")->trigger();
        QVERIFY(!action("fitPage")->isEnabled() || !pages().arePagesShown());
    }

    void bookmarksAndReviewedPassagesAreSetFromPages()
    {
        openPdf(written());
        pages().view().setFocus();
        QTRY_VERIFY(pane().hasFocus());
        pane().setCaret(pane().document()->pages()[1].range.begin);
        QTest::keyClick(&pages().view(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(pane().bookmarks().size(), std::size_t(1));
        QTest::keyClick(&pages().view(), Qt::Key_R);
        QCOMPARE(pane().reviewed().size(), std::size_t(1));
        const auto *share = m_window->findChild<QLabel *>(QStringLiteral("reviewedShare"));
        QVERIFY(share->isVisible());
        QTest::keyClick(&pages().view(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&pages().view(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(pages().view().pageInView(), 1);
        QTest::keyClick(&pages().view(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(pane().bookmarks().empty());
    }

    void showsTheFirstPageBeforeTheTextIsRead()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("early.pdf"), written())});
        QVERIFY(!m_window->reader().hasDocument());
        QVERIFY(m_window->reader().view().isWaitingForText());
        QVERIFY(pages().arePagesShown() && pages().view().isVisible());
        QSignalSpy shown(&pages().view(), &reader::PageView::pageShown);
        const auto *notice = m_window->findChild<QLabel *>(QStringLiteral("pagesNotice"));
        QVERIFY(notice->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        QVERIFY(!m_window->reader().view().isWaitingForText() && !notice->isVisible());
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(pages().arePagesShown());
    }

    void givesWayWhenTheFileCannotBeRead()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("broken.pdf"), "%PDF-1.4\nnothing that follows makes sense\n")});
        QVERIFY(m_window->reader().view().isWaitingForText());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->reader().view().isWaitingForText(), 30'000);
        QVERIFY(!m_window->reader().hasDocument() && !pages().arePagesShown());
    }

private:
    static QByteArray written()
    {
        return support::drawnPdf(4, [](QPainter &painter, int page) {
            painter.drawText(60, 100, QStringLiteral("The ferry left the harbour on day %1.").arg(page + 1));
            for (int line = 0; line < 30; ++line)
                painter.drawText(60, 130 + 16 * line, QStringLiteral("Line %1 tells of the sea on page %2.").arg(line).arg(page));
        });
    }

    void openPdf(const QByteArray &content)
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("ferry%1.pdf").arg(++m_files), content)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
    }

    DocumentPages &pages() { return *m_window->reader().view().pages(); }

    void dragArea()
    {
        QWidget *viewport = pages().view().viewport();
        const QPoint from(viewport->width() / 2 - 50, viewport->height() / 2);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, from + QPoint(60, 40));
        QTest::mouseMove(viewport, from + QPoint(100, 80));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(100, 80));
    }

    int m_files = 0;
};

STRICT_TEST_MAIN(QApplication, TestPages)
#include "tst_pages.moc"
