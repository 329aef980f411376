// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include <QDockWidget>
#include <QListView>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>

/// Writing notes: what comes into the library, what does not, and that one sees what one writes.
class TestNotes : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyNoteLeavesNothing()
    {
        openDocument();
        const QString before = library().history().undoLabel();
        selectTwoWords();
        QPlainTextEdit *editor = pressN();
        QCOMPARE(cards().model()->rowCount(), 1);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(annotations().isEmpty());
        QCOMPARE(cards().model()->rowCount(), 0);
        QCOMPARE(library().history().undoLabel(), before);
        QCOMPARE(library().history().redoLabel(), QString());
        // And the person is where they were.
        QVERIFY(pane().selectedText().startsWith(QStringLiteral("The ferry")));
    }

    void anEmptyNoteLeftByAClickLeavesNothing()
    {
        openDocument();
        selectTwoWords();
        pressN();
        QTest::mouseClick(pane().viewport(), Qt::LeftButton, {}, QPoint(60, 60));
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(annotations().isEmpty());
        QCOMPARE(cards().model()->rowCount(), 0);
    }

    void wordsAndPassageAreOneStep()
    {
        openDocument();
        const QString before = library().history().undoLabel();
        selectTwoWords();
        QPlainTextEdit *editor = pressN();
        QTest::qWait(2200); // one thinks before one writes
        QTest::keyClicks(editor, QStringLiteral("Which one?"));
        // It survives even if the program should end now.
        QTRY_COMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().note, QStringLiteral("Which one?"));
        QTest::keyClicks(editor, QStringLiteral(" And why?"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().first().note, QStringLiteral("Which one? And why?"));
        QVERIFY(!pane().hasSelection());
        QCOMPARE(pane().currentAnnotation(), annotations().first().id);

        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(annotations().isEmpty());
        QCOMPARE(library().history().undoLabel(), before);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().note, QStringLiteral("Which one? And why?"));
    }

    void wordsThatAreDeletedAgainLeaveNothing()
    {
        openDocument();
        selectTwoWords();
        QPlainTextEdit *editor = pressN();
        QTest::keyClicks(editor, QStringLiteral("No"));
        QTRY_COMPARE(annotations().size(), 1);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::qWait(400);
        QCOMPARE(annotations().size(), 1);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(annotations().isEmpty());
        // Taken back, they come with what was written, not as a bare highlight.
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().note, QStringLiteral("No"));
    }

    void anAnnotationThatIsThereStays()
    {
        openDocument();
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_H);
        QTest::keyClick(pressN(), Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().size(), 1);
        QPlainTextEdit *editor = pressN();
        QTest::keyClicks(editor, QStringLiteral("x"));
        QTRY_COMPARE(annotations().first().note, QStringLiteral("x"));
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(annotations().first().note, QString());
    }

    void aNoteOnTheDocumentNeedsWordsToo()
    {
        openDocument();
        action("noteOnDocument")->trigger();
        QTest::keyClick(editorInFocus(), Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(annotations().isEmpty());
        action("noteOnDocument")->trigger();
        QTest::keyClicks(editorInFocus(), QStringLiteral("Dull."));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(annotations().size(), 1);
        QVERIFY(annotations().first().isOnDocument());
    }

    void aNoteBegunWhileAnotherIsBeingWrittenLosesNoWord()
    {
        openDocument();
        selectTwoWords();
        QTest::keyClicks(pressN(), QStringLiteral("Which one?"));
        // A tool button does not take the focus.
        action("noteOnDocument")->trigger();
        QTest::keyClicks(editorInFocus(), QStringLiteral("Dull."));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(annotations().size(), 2);
        QCOMPARE(annotations().first().note, QStringLiteral("Dull."));
        QCOMPARE(annotations().last().note, QStringLiteral("Which one?"));
        QCOMPARE(cards().model()->rowCount(), 2);
    }

    void aNoteThatCannotBeWrittenLeavesNoCard()
    {
        struct NoField : QStyledItemDelegate {
            QWidget *createEditor(QWidget *, const QStyleOptionViewItem &, const QModelIndex &) const override { return nullptr; }
        } noField;
        openDocument();
        QAbstractItemDelegate *before = cards().itemDelegate();
        cards().setItemDelegate(&noField);
        action("noteOnDocument")->trigger();
        QCOMPARE(cards().model()->rowCount(), 0);
        QVERIFY(annotations().isEmpty());
        cards().setItemDelegate(before);
    }

    // Also while another order or a filter chooses what is shown.
    void aNoteIsWrittenWhateverTheSidebarShows()
    {
        openDocument();
        QVERIFY(library().annotations().add(m_window->reader().documentId(), document::Range::of(10, 14)).ok());
        auto *filter = m_window->findChild<QLineEdit *>(QStringLiteral("annotationFilter"));
        filter->setText(QStringLiteral("nowhere"));
        QCOMPARE(cards().model()->rowCount(), 0);
        selectTwoWords();
        QPlainTextEdit *editor = pressN();
        QCOMPARE(cards().model()->rowCount(), 2);
        QTest::keyClicks(editor, QStringLiteral("Here."));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_COMPARE(annotations().size(), 2);
        QTRY_COMPARE(cards().model()->rowCount(), 2);
        QCOMPARE(annotations().first().note, QStringLiteral("Here."));
    }

    void theFieldIsInViewWhollyWhateverItGrowsTo()
    {
        newLibrary();
        openWindow({writeFile(QStringLiteral("long.txt"), QByteArray("The ferry left the harbour at nine.\n\n").repeated(60))});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->reader().hasDocument(), 30'000);
        const document::DocumentId id = m_window->reader().documentId();
        for (int line = 0; line < 59; ++line)
            QVERIFY(library()
                        .annotations()
                        .add(id, document::Range::of(line * 37, line * 37 + 20), {}, QStringLiteral("A note."))
                        .ok());
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_End, Qt::ControlModifier);
        pane().setSelection(document::Range::of(59 * 37, 59 * 37 + 9));
        QPlainTextEdit *editor = pressN();
        QTRY_VERIFY(isWhollyInView(editor));
        for (int line = 0; line < 20; ++line) {
            QTest::keyClicks(editor, QStringLiteral("a line"));
            QTest::keyClick(editor, Qt::Key_Return);
        }
        QTRY_VERIFY(isWhollyInView(editor));
        QTRY_VERIFY(editor->viewport()->rect().contains(editor->cursorRect().center()));
        m_window->resize(m_window->width(), 420);
        QTRY_VERIFY(isWhollyInView(editor));
        QVERIFY(editor->height() > 40);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_COMPARE(annotations().size(), 60);
    }

    void theSidebarThatWasOpenedForANoteGoesAgain()
    {
        openDocument();
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("annotationsDock"));
        dock->hide();
        selectTwoWords();
        QPlainTextEdit *editor = pressN();
        QVERIFY(dock->isVisible());
        QTest::keyClicks(editor, QStringLiteral("Seen."));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!dock->isVisible());
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(annotations().first().note, QStringLiteral("Seen."));
        // One that was open stays.
        dock->show();
        QTest::keyClick(pressN(), Qt::Key_Escape);
        QTRY_VERIFY(pane().hasFocus());
        QVERIFY(dock->isVisible());
    }

private:
    QListView &cards() { return *m_window->findChild<QListView *>(QStringLiteral("annotationCards")); }

    QPlainTextEdit *editorInFocus()
    {
        if (!QTest::qWaitFor([] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr; }))
            qFatal("no note is being written");
        return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    }

    QPlainTextEdit *pressN()
    {
        QTest::keyClick(&pane(), Qt::Key_N);
        return editorInFocus();
    }

    static bool isWhollyInView(const QWidget *editor) { return editor->parentWidget()->rect().contains(editor->geometry()); }
};

STRICT_TEST_MAIN(QApplication, TestNotes)
#include "tst_notes.moc"
