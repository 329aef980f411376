// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "reader/reader_pane.h"
#include "support/strict_main.h"

#include <QApplication>

using document::BlockKind;
using document::Position;
using document::Range;
using reader::ReaderPane;
using reader::TextUnit;

/// Every way of moving the caret and of selecting by keys: by letter, word, line, sentence, paragraph, screen and to the ends of
/// the text, without Shift and with it.
class MovingTest : public support::StrictTest
{
    Q_OBJECT

    std::unique_ptr<ReaderPane> m_pane;
    // Positions:                        0         1          2         3         4
    //                                   0123456789012345 678901234567890123456789012
    const QString m_text = QStringLiteral("One two. Three.\nFour five six. Seven eight.");

    void setUp() override
    {
        m_pane = std::make_unique<ReaderPane>();
        m_pane->resize(900, 500);
        m_pane->show();
        m_pane->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void show(const QString &text)
    {
        document::DocumentBuilder builder;
        builder.setFormat(QStringLiteral("markdown"));
        const QStringList paragraphs = text.split(u'\n');
        for (const QString &paragraph : paragraphs) {
            const bool heading = paragraph.startsWith(u'#');
            builder.beginBlock(heading ? BlockKind::Heading : BlockKind::Paragraph, heading ? 2 : 0);
            builder.appendText(paragraph.mid(heading ? 1 : 0));
            builder.endBlock();
        }
        m_pane->setDocument(std::make_shared<const document::Document>(builder.finish()));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_pane.get(), Qt::Key(key), modifiers);
    }

    static void moves()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("control");
        QTest::addColumn<int>("to");
        const auto row = [](const char *name, int from, int key, bool control, int to) {
            QTest::newRow(name) << from << key << control << to;
        };
        row("letter right", 4, Qt::Key_Right, false, 5);
        row("letter left", 4, Qt::Key_Left, false, 3);
        row("word right", 4, Qt::Key_Right, true, 9);
        row("word left", 9, Qt::Key_Left, true, 4);
        row("word right over a paragraph's end", 9, Qt::Key_Right, true, 16);
        row("line down", 4, Qt::Key_Down, false, 20);
        row("line up", 20, Qt::Key_Up, false, 4);
        row("line begin", 25, Qt::Key_Home, false, 16);
        row("line end", 25, Qt::Key_End, false, 43);
        row("paragraph down", 4, Qt::Key_Down, true, 16);
        row("paragraph up", 25, Qt::Key_Up, true, 16);
        row("paragraph up from its begin", 16, Qt::Key_Up, true, 0);
        row("text begin", 25, Qt::Key_Home, true, 0);
        row("text end", 4, Qt::Key_End, true, 43);
        row("screen down, less than one", 4, Qt::Key_PageDown, false, 43);
        row("screen up, less than one", 20, Qt::Key_PageUp, false, 0);
    }

private Q_SLOTS:
    void cleanup() { m_pane.reset(); }

    void theCaretMoves_data() { moves(); }
    void theCaretMoves()
    {
        QFETCH(int, from);
        QFETCH(int, key);
        QFETCH(bool, control);
        QFETCH(int, to);
        show(m_text);
        m_pane->setCaret(Position(from));
        press(key, control ? Qt::ControlModifier : Qt::NoModifier);
        QCOMPARE(m_pane->caret().value(), to);
        QVERIFY(!m_pane->hasSelection());
    }

    void withShiftItSelects_data() { moves(); }
    void withShiftItSelects()
    {
        QFETCH(int, from);
        QFETCH(int, key);
        QFETCH(bool, control);
        QFETCH(int, to);
        show(m_text);
        m_pane->setCaret(Position(from));
        press(key, control ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ShiftModifier);
        QCOMPARE(m_pane->selection(), Range::of(std::min(from, to), std::max(from, to)));
        QCOMPARE(m_pane->caret().value(), to);
        QCOMPARE(m_pane->selectionAnchor().value(), from);
        // Without Shift it is let go of.
        press(Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!m_pane->hasSelection());
    }

    void aSelectionIsLeftOnTheSideOfTheArrow()
    {
        show(QStringLiteral("One two.\nשלום עולם"));
        for (const Range &word : {Range::of(4, 7), Range::of(14, 18)}) {
            const bool hebrew = word.begin.value() > 9;
            m_pane->setSelection(word);
            press(Qt::Key_Left);
            QCOMPARE(m_pane->caret(), hebrew ? word.end : word.begin);
            m_pane->setSelection(word);
            press(Qt::Key_Right);
            QCOMPARE(m_pane->caret(), hebrew ? word.begin : word.end);
        }
    }

    void unitsGrowAndMove_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("extended"); // from the caret at 20
        QTest::newRow("letter") << int(TextUnit::Grapheme) << QStringLiteral(" ") << QStringLiteral("f") << QStringLiteral(" ");
        QTest::newRow("word") << int(TextUnit::Word) << QStringLiteral("Four") << QStringLiteral("five")
                              << QStringLiteral(" five");
        QTest::newRow("sentence") << int(TextUnit::Sentence) << QStringLiteral("Four five six.") << QStringLiteral("Seven eight.")
                                  << QStringLiteral(" five six.");
        QTest::newRow("paragraph") << int(TextUnit::Paragraph) << QStringLiteral("Four five six. Seven eight.") << QString()
                                   << QStringLiteral(" five six. Seven eight.");
    }

    void unitsGrowAndMove()
    {
        QFETCH(int, unit);
        QFETCH(QString, there);
        QFETCH(QString, next);
        QFETCH(QString, extended);
        const auto kind = static_cast<TextUnit>(unit);
        show(m_text);
        m_pane->setCaret(Position(20));
        m_pane->extendSelection(kind, 1);
        QCOMPARE(m_pane->selectedText(), extended);
        m_pane->setCaret(Position(20));
        m_pane->growSelection(kind);
        QCOMPARE(m_pane->selectedText(), there);
        const Range first = m_pane->selection();
        QCOMPARE(m_pane->selectNeighbour(kind, true), !next.isEmpty());
        if (next.isEmpty())
            return;
        QCOMPARE(m_pane->selectedText(), next);
        QVERIFY(m_pane->selectNeighbour(kind, false));
        QCOMPARE(m_pane->selection(), first);
    }

    void screensAreGoneThroughAndBack()
    {
        QString text;
        for (int i = 0; i < 300; ++i)
            text += QStringLiteral("Paragraph %1 of a text.\n").arg(i);
        show(text);
        QList<qsizetype> places;
        for (int i = 0; i < 5; ++i) {
            places.append(m_pane->caret().value());
            press(Qt::Key_PageDown);
            QVERIFY(m_pane->caret().value() > places.last());
            QVERIFY(m_pane->visibleRange().contains(m_pane->caret()));
        }
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_PageUp);
        QVERIFY(m_pane->caret().value() < 200);
        press(Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(m_pane->selection().length() > 200);
        press(Qt::Key_PageUp, Qt::ShiftModifier);
        QVERIFY(m_pane->selection().length() < 100);
    }

    void headingsAreGoneThrough()
    {
        show(QStringLiteral("Begin.\n#First\nSome text.\n#Second\nMore text."));
        m_pane->goToNextHeading();
        QCOMPARE(m_pane->document()->text().mid(m_pane->caret().value(), 5), QStringLiteral("First"));
        m_pane->goToNextHeading();
        QCOMPARE(m_pane->document()->text().mid(m_pane->caret().value(), 6), QStringLiteral("Second"));
        QVERIFY(!m_pane->goToNextHeading()); // there is no other
        QCOMPARE(m_pane->document()->text().mid(m_pane->caret().value(), 6), QStringLiteral("Second"));
        m_pane->goToPreviousHeading();
        QCOMPARE(m_pane->document()->text().mid(m_pane->caret().value(), 5), QStringLiteral("First"));
    }

    void neighboursEndWithTheText()
    {
        show(m_text);
        press(Qt::Key_End, Qt::ControlModifier);
        for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Sentence, TextUnit::Paragraph}) {
            QVERIFY(!m_pane->selectNeighbour(unit, true));
            QVERIFY(!m_pane->hasSelection());
        }
        press(Qt::Key_Home, Qt::ControlModifier);
        for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Sentence, TextUnit::Paragraph})
            QVERIFY(!m_pane->selectNeighbour(unit, false));
        m_pane->setDocument(nullptr);
        QVERIFY(!m_pane->selectNeighbour(TextUnit::Word, true));
    }
};

STRICT_TEST_MAIN(QApplication, MovingTest)
#include "tst_moving.moc"
