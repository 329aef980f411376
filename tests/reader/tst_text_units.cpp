// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/reader_pane.h"
#include "support/strict_main.h"
#include "text_fixture.h"

#include <QApplication>

using document::Position;
using document::Range;
using reader::ReaderPane;
using reader::TextUnit;

/// Selecting by units: what each step takes and gives back.
class TextUnitsTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void grows_data();
    void grows();
    void aSecondTimeTakesOneMoreAndShrinkingGivesItBack_data();
    void aSecondTimeTakesOneMoreAndShrinkingGivesItBack();
    void aSelectionIsWidenedToWholeUnits();
    void theMovingEndGoesForthAndBack_data();
    void theMovingEndGoesForthAndBack();
    void aBrokenLineEndsNoSentence();
    void nothingHappensWhereThereIsNothing();
    void blankLinesAreNoHigherThanALine();
    void whatIsInViewBeginsAndEndsWithItsLines_data();
    void whatIsInViewBeginsAndEndsWithItsLines();

private:
    void setUp() override { m_pane = std::make_unique<ReaderPane>(); }
    void show(const QString &text)
    {
        m_pane->setDocument(documentOf(text));
        m_pane->resize(700, 500);
        m_pane->show();
    }

    std::unique_ptr<ReaderPane> m_pane;
    const QString m_text = QStringLiteral("One two. Three four!\n\nFive, six.");
};

void TextUnitsTest::grows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caret");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("selected");
    QTest::newRow("word") << m_text << 5 << int(TextUnit::Word) << QStringLiteral("two");
    QTest::newRow("word, caret behind it") << m_text << 7 << int(TextUnit::Word) << QStringLiteral("two");
    QTest::newRow("word, caret between") << m_text << 27 << int(TextUnit::Word) << QStringLiteral("six");
    QTest::newRow("sentence") << m_text << 5 << int(TextUnit::Sentence) << QStringLiteral("One two.");
    QTest::newRow("last sentence") << m_text << 14 << int(TextUnit::Sentence) << QStringLiteral("Three four!");
    QTest::newRow("paragraph") << m_text << 5 << int(TextUnit::Paragraph) << QStringLiteral("One two. Three four!");
    QTest::newRow("paragraph, from a blank line") << m_text << 21 << int(TextUnit::Paragraph) << QStringLiteral("Five, six.");
    QTest::newRow("grapheme") << QStringLiteral("e\u0301a") << 0 << int(TextUnit::Grapheme) << QStringLiteral("e\u0301");
    QTest::newRow("end of the text") << m_text << 32 << int(TextUnit::Sentence) << QStringLiteral("Five, six.");
    QTest::newRow("Chinese") << QStringLiteral("他来了。我走了。") << 1 << int(TextUnit::Sentence) << QStringLiteral("他来了。");
    QTest::newRow("Hindi") << QStringLiteral("यह एक है। वह दो है।") << 2 << int(TextUnit::Sentence) << QStringLiteral("यह एक है।");
    QTest::newRow("Arabic") << QStringLiteral("من هو؟ هذا أنا.") << 2 << int(TextUnit::Sentence) << QStringLiteral("من هو؟");
}

void TextUnitsTest::grows()
{
    QFETCH(QString, text);
    QFETCH(int, caret);
    QFETCH(int, unit);
    QFETCH(QString, selected);
    show(text);
    m_pane->setCaret(Position(caret));
    m_pane->growSelection(static_cast<TextUnit>(unit));
    QCOMPARE(m_pane->selectedText(), selected);
}

void TextUnitsTest::aSecondTimeTakesOneMoreAndShrinkingGivesItBack_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("words") << int(TextUnit::Word)
                           << QStringList{QStringLiteral("One"), QStringLiteral("One two"), QStringLiteral("One two. Three")};
    QTest::newRow("sentences") << int(TextUnit::Sentence)
                               << QStringList{QStringLiteral("One two."), QStringLiteral("One two. Three four!"), m_text};
    QTest::newRow("paragraphs") << int(TextUnit::Paragraph) << QStringList{QStringLiteral("One two. Three four!"), m_text};
}

void TextUnitsTest::aSecondTimeTakesOneMoreAndShrinkingGivesItBack()
{
    QFETCH(int, unit);
    QFETCH(QStringList, steps);
    show(m_text);
    for (const QString &step : steps) {
        m_pane->growSelection(static_cast<TextUnit>(unit));
        QCOMPARE(m_pane->selectedText(), step);
    }
    for (qsizetype i = steps.size() - 2; i >= 0; --i) {
        m_pane->shrinkSelection(static_cast<TextUnit>(unit));
        QCOMPARE(m_pane->selectedText(), steps[i]);
    }
    m_pane->shrinkSelection(static_cast<TextUnit>(unit)); // the last one stays
    QCOMPARE(m_pane->selectedText(), steps.first());
}

void TextUnitsTest::aSelectionIsWidenedToWholeUnits()
{
    show(m_text);
    m_pane->setSelection(Range::of(5, 11));
    m_pane->growSelection(TextUnit::Word);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("two. Three"));
    m_pane->growSelection(TextUnit::Sentence);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("One two. Three four!"));
    m_pane->growSelection(TextUnit::Paragraph);
    QCOMPARE(m_pane->selectedText(), m_text);
}

void TextUnitsTest::theMovingEndGoesForthAndBack_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("caret");
    QTest::addColumn<QList<int>>("steps");
    QTest::addColumn<QStringList>("selected");
    QTest::newRow("words on") << int(TextUnit::Word) << 0 << QList<int>{1, 1, -1, -1}
                              << QStringList{QStringLiteral("One"), QStringLiteral("One two"), QStringLiteral("One"), QString()};
    QTest::newRow("words back") << int(TextUnit::Word) << 14 << QList<int>{-1, -1, 1, 1}
                                << QStringList{QStringLiteral("Three"), QStringLiteral("two. Three"), QStringLiteral("Three"),
                                               QString()};
    QTest::newRow("sentences on") << int(TextUnit::Sentence) << 4 << QList<int>{1, 1, 1, -1, -2}
                                  << QStringList{QStringLiteral("two."), QStringLiteral("two. Three four!"),
                                                 QStringLiteral("two. Three four!\n\nFive, six."),
                                                 QStringLiteral("two. Three four!"), QString()};
    QTest::newRow("sentences back") << int(TextUnit::Sentence) << 14 << QList<int>{-1, -1, 1}
                                    << QStringList{QStringLiteral("Three"), QStringLiteral("One two. Three"),
                                                   QStringLiteral("Three")};
    QTest::newRow("paragraphs on") << int(TextUnit::Paragraph) << 9 << QList<int>{2, -1}
                                   << QStringList{m_text.mid(9), QStringLiteral("Three four!")};
    QTest::newRow("graphemes") << int(TextUnit::Grapheme) << 0 << QList<int>{2, -1}
                               << QStringList{QStringLiteral("On"), QStringLiteral("O")};
}

void TextUnitsTest::theMovingEndGoesForthAndBack()
{
    QFETCH(int, unit);
    QFETCH(int, caret);
    QFETCH(QList<int>, steps);
    QFETCH(QStringList, selected);
    show(m_text);
    m_pane->setCaret(Position(caret));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_pane->extendSelection(static_cast<TextUnit>(unit), steps[i]);
        QCOMPARE(m_pane->selectedText(), selected[i]);
    }
}

void TextUnitsTest::aBrokenLineEndsNoSentence()
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("text"));
    builder.beginBlock(document::BlockKind::Paragraph);
    builder.appendText(u"It left. The ferry came\nlate that day. It left.");
    builder.endBlock();
    m_pane->setDocument(std::make_shared<const document::Document>(builder.finish()));
    m_pane->setCaret(Position(14));
    m_pane->growSelection(TextUnit::Sentence);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("The ferry came\nlate that day."));
}

void TextUnitsTest::nothingHappensWhereThereIsNothing()
{
    show(QStringLiteral("\n\n  \n"));
    for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Sentence, TextUnit::Paragraph}) {
        m_pane->setCaret(Position(1));
        m_pane->extendSelection(unit, 3);
        m_pane->extendSelection(unit, -5);
        m_pane->setCaret(Position(0));
        m_pane->shrinkSelection(unit);
        m_pane->growSelection(unit);
    }
    m_pane->setDocument(nullptr);
    m_pane->growSelection(TextUnit::Word);
    m_pane->extendSelection(TextUnit::Word, 1);
    QVERIFY(!m_pane->hasSelection());
}

void TextUnitsTest::blankLinesAreNoHigherThanALine()
{
    const auto distance = [this](const QString &between) {
        show(u'a' + between + u'b');
        return m_pane->caretRect(Position(between.size() + 1)).top() - m_pane->caretRect(Position(0)).top();
    };
    const int line = distance(QStringLiteral("\n"));
    const int parted = distance(QStringLiteral("\n\n"));
    QVERIFY2(parted > line && parted <= 2 * line, qPrintable(QString::number(parted)));
    const int far = distance(QStringLiteral("\n\n\n\n\n\n"));
    QVERIFY2(far > parted && far <= 3 * line, qPrintable(QString::number(far)));
    // Each of them can still be come to, and shows where the caret is.
    for (int at = 2; at <= 5; ++at)
        QVERIFY(m_pane->caretRect(Position(at)).top() > m_pane->caretRect(Position(at - 1)).top());
}

void TextUnitsTest::whatIsInViewBeginsAndEndsWithItsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("left to right") << QStringLiteral("One two.\nThree four.");
    QTest::newRow("right to left") << QStringLiteral("السلام عليكم\nشكرا جزيلا");
}

void TextUnitsTest::whatIsInViewBeginsAndEndsWithItsLines()
{
    QFETCH(QString, text);
    show(text);
    QCOMPARE(m_pane->visibleRange(), Range::of(0, text.size()));
    QCOMPARE(m_pane->progress(), 1.0);
}

STRICT_TEST_MAIN(QApplication, TextUnitsTest)
#include "tst_text_units.moc"
