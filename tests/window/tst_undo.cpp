// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>

/// Undo and redo as a person meets them: what they did is seen or told, wherever it was done.
class TestUndo : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItTookBackInAnotherDocument()
    {
        openTwo();
        selectTwoWords();
        typeTag(QStringLiteral("cause"));
        QVERIFY(m_window->reader().open(m_second));
        pane().setFocus();
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->reader().documentId(), m_second);
        QCOMPARE(notice(), QStringLiteral("Taken back in “first.txt”: Tag “The ferry” with “cause”."));
        QCOMPARE(offers(), QStringList({QStringLiteral("Show"), QStringLiteral("Redo")}));

        press(QStringLiteral("Redo"));
        QCOMPARE(notice(), QStringLiteral("Done again in “first.txt”: Tag “The ferry” with “cause”."));
        press(QStringLiteral("Undo"));
        press(QStringLiteral("Show"));
        QCOMPARE(m_window->reader().documentId(), m_first);
        QTRY_VERIFY(pane().hasFocus());
        QCOMPARE(pane().caret(), document::Position(0));
        QVERIFY(annotations().isEmpty());
    }

    void bringsThePassageIntoViewAndOnlyThen()
    {
        openTwo();
        selectTwoWords();
        typeTag(QStringLiteral("cause"));
        const document::Range top = pane().visibleRange();
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(pane().visibleRange(), top);
        QCOMPARE(notice(), QString());

        QTest::keyClick(&pane(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(pane().visibleRange().begin.value() > 100);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pane().visibleRange().begin, document::Position(0));
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(notice(), QString());
        // And back to where the person was.
        pane().goBack();
        QVERIFY(pane().visibleRange().begin.value() > 100);
    }

    void bringsItIntoViewInTheOtherHalf()
    {
        openTwo();
        selectTwoWords();
        typeTag(QStringLiteral("cause"));
        QTest::keyClick(&pane(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_window->reader().openBeside(m_second));
        reader::ReaderPane &left = pane();
        m_window->reader().goToOtherHalf();
        QTRY_VERIFY(pane().hasFocus() && &pane() != &left);
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(left.visibleRange().begin, document::Position(0));
        QVERIFY(pane().hasFocus() && &pane() != &left);
        QCOMPARE(notice(), QString());
    }

    void tellsWhatHasNoPlaceInTheText()
    {
        openTwo();
        QVERIFY(library().documents().setState({m_first}, workspace::ReadingState::Done).ok());
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notice(), QStringLiteral("Taken back: Mark “first.txt”."));
        QCOMPARE(offers(), QStringList(QStringLiteral("Redo")));
    }

    void namesHowManyDocumentsItConcerned()
    {
        openTwo();
        QList<annotation::AnnotationId> ids;
        for (const document::DocumentId id : {m_first, m_second})
            ids.append(library().annotations().add(id, document::Range::of(0, 3))->id);
        QVERIFY(library().annotations().addTagPath(ids, QStringLiteral("both")).ok());
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notice(), QStringLiteral("Taken back in 2 documents: Add the tag “both”."));
    }

    // What it says could be done is another thing by then.
    void withdrawsANoticeWhenTheHistoryHasGoneOn()
    {
        openTwo();
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_H);
        QTest::keyClick(&pane(), Qt::Key_Delete);
        QVERIFY(notice().startsWith(QStringLiteral("Removed 1 annotation")));
        QTest::keyClick(&pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotations().size(), 1);
        QCOMPARE(notice(), QString());

        QTest::keyClick(&pane(), Qt::Key_Delete);
        QVERIFY(!notice().isEmpty());
        selectTwoWords();
        QTest::keyClick(&pane(), Qt::Key_H);
        QCOMPARE(notice(), QString());
    }

private:
    void openTwo()
    {
        newLibrary();
        const QByteArray lines = QByteArray("A line of the report on the harbour.\n\n").repeated(200);
        openWindow({writeFile(QStringLiteral("first.txt"), "The ferry left at nine.\n\n" + lines),
                    writeFile(QStringLiteral("second.txt"), "The ferries are late.\n\n" + lines)});
        QTRY_COMPARE_WITH_TIMEOUT(library().documents().count().value(), 2, 30'000);
        QTRY_VERIFY(m_window->reader().hasDocument());
        QTRY_VERIFY(notice().startsWith(QStringLiteral("Added 2")));
        m_window->findChild<QWidget *>(QStringLiteral("messageBar"))->hide();
        m_first = library().documents().resolve(QStringLiteral("first.txt")).value();
        m_second = library().documents().resolve(QStringLiteral("second.txt")).value();
        QVERIFY(m_window->reader().open(m_first));
        pane().setFocus();
        QTRY_VERIFY(pane().hasFocus());
    }

    QString notice()
    {
        const auto *text = m_window->findChild<QLabel *>(QStringLiteral("messageText"));
        return text->parentWidget()->isHidden() ? QString() : text->text();
    }

    QList<QToolButton *> buttons()
    {
        QList<QToolButton *> shown;
        const auto all = m_window->findChild<QWidget *>(QStringLiteral("messageBar"))
                             ->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (QToolButton *button : all) {
            if (button->isVisible() && button->defaultAction())
                shown.append(button);
        }
        return shown;
    }

    QStringList offers()
    {
        QStringList texts;
        const auto all = buttons();
        for (const QToolButton *button : all)
            texts.append(button->text());
        return texts;
    }

    void press(const QString &text)
    {
        const auto all = buttons();
        for (QToolButton *button : all) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("there is no such button");
    }

    document::DocumentId m_first;
    document::DocumentId m_second;
};

STRICT_TEST_MAIN(QApplication, TestUndo)
#include "tst_undo.moc"
