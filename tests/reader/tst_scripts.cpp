// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document_builder.h"
#include "document/words.h"
#include "reader/reader_pane.h"
#include "support/strict_main.h"

#include <QApplication>

using document::Position;
using document::Range;
using reader::ReaderPane;
using reader::TextUnit;

namespace {

document::DocumentPointer documentOf(const QStringList &paragraphs)
{
    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("markdown"));
    for (const QString &paragraph : paragraphs) {
        builder.beginBlock(document::BlockKind::Paragraph);
        builder.appendText(paragraph);
        builder.endBlock();
    }
    return std::make_shared<const document::Document>(builder.finish());
}

const QString Arabic = QStringLiteral("غادرت العبّارة الميناء في التاسعة. لم يوقّع أحد.");
const QString Hebrew = QStringLiteral("המעבורת עזבה את הנמל בתשע. איש לא חתם.");
const QString Thai = QStringLiteral("เรือออกจากท่าตอนเก้าโมงเช้า");
const QString Hindi = QStringLiteral("नौका नौ बजे बंदरगाह से निकली। किसी ने हस्ताक्षर नहीं किए।");
const QString Japanese = QStringLiteral("連絡船は九時に港を出た。誰も署名しなかった。");
const QString Chinese = QStringLiteral("渡轮九点离开港口。没有人签名。");
const QString Belarusian = QStringLiteral("Паром адышоў ад прыстані а дзявятай. Ніхто не падпісаўся.");
const QString HebrewWithEnglish = QStringLiteral("המילה ferry באה מאנגלית בשנת 1840.");
const QString EnglishWithHebrew = QStringLiteral("The word מעבורת means a ferry.");

} // namespace

/// Caret, selection, words and lines in scripts that join, stack, run to the left, or write no blanks between words.
class ScriptsTest : public support::StrictTest
{
    Q_OBJECT

    std::unique_ptr<ReaderPane> m_pane;

    void setUp() override { m_pane = std::make_unique<ReaderPane>(); }
    void show(const QStringList &paragraphs, int width = 900)
    {
        m_pane->setDocument(documentOf(paragraphs));
        m_pane->resize(width, 600);
        m_pane->show();
        m_pane->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_pane.get(), Qt::Key(key), modifiers);
    }
    const QString &text() const { return m_pane->document()->text(); }
    /// The middle of what stands at `range`, as it is painted when it is selected.
    QPoint middleOf(Range range)
    {
        const Range before = m_pane->selection();
        m_pane->setSelection(range);
        const QPoint middle = m_pane->selectionRect().center();
        m_pane->setSelection(before);
        return middle;
    }
    static void scripts()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("Arabic") << Arabic << true;
        QTest::newRow("Hebrew") << Hebrew << true;
        QTest::newRow("Thai") << Thai << false;
        QTest::newRow("Hindi") << Hindi << false;
        QTest::newRow("Japanese") << Japanese << false;
        QTest::newRow("Chinese") << Chinese << false;
        QTest::newRow("Belarusian") << Belarusian << false;
        QTest::newRow("Hebrew with English") << HebrewWithEnglish << true;
        QTest::newRow("English with Hebrew") << EnglishWithHebrew << false;
    }

private Q_SLOTS:
    void cleanup() { m_pane.reset(); }

    void arrowsGoThroughAllOfIt_data() { scripts(); }
    void arrowsGoThroughAllOfIt()
    {
        QFETCH(QString, text);
        QFETCH(bool, rightToLeft);
        show({text});
        const document::TextBorders borders(this->text());
        const int forwards = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const int backwards = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
        QList<qsizetype> been;
        for (int i = 0; i < 200 && m_pane->caret() != m_pane->document()->range().end; ++i) {
            QCOMPARE(borders.graphemeAtOrBefore(m_pane->caret()), m_pane->caret());
            QVERIFY2(!been.contains(m_pane->caret().value()), qPrintable(QString::number(m_pane->caret().value())));
            been.append(m_pane->caret().value());
            press(forwards);
        }
        QCOMPARE(m_pane->caret(), m_pane->document()->range().end);
        // Every letter was come to, and all of them are come to again on the way back.
        qsizetype letters = 0;
        for (Position at; at < m_pane->document()->range().end; at = borders.nextGrapheme(at))
            ++letters;
        QCOMPARE(been.size(), letters);
        for (qsizetype i = 0; i < letters; ++i)
            press(backwards);
        QCOMPARE(m_pane->caret(), Position(0));
    }

    void shiftSelectsByLetters_data() { scripts(); }
    void shiftSelectsByLetters()
    {
        QFETCH(QString, text);
        QFETCH(bool, rightToLeft);
        show({text});
        const document::TextBorders borders(this->text());
        press(rightToLeft ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_pane->selection(), Range(Position(0), borders.nextGrapheme(Position(0))));
        press(rightToLeft ? Qt::Key_Right : Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(!m_pane->hasSelection());
        press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), text);
    }

    void wordsAreThoseOfTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("Arabic") << Arabic << QStringLiteral("العبّارة");
        QTest::newRow("Hebrew") << Hebrew << QStringLiteral("הנמל");
        QTest::newRow("Thai") << Thai << QStringLiteral("เรือ");
        QTest::newRow("Thai, in the middle") << Thai << QStringLiteral("ท่า");
        QTest::newRow("Hindi") << Hindi << QStringLiteral("हस्ताक्षर");
        QTest::newRow("Japanese") << Japanese << QStringLiteral("署名");
        QTest::newRow("Chinese") << Chinese << QStringLiteral("港口");
        QTest::newRow("Belarusian") << Belarusian << QStringLiteral("прыстані");
        QTest::newRow("English in Hebrew") << HebrewWithEnglish << QStringLiteral("ferry");
        QTest::newRow("Hebrew in English") << EnglishWithHebrew << QStringLiteral("מעבורת");
    }

    void wordsAreThoseOfTheLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        show({text, QStringLiteral("Another paragraph.")});
        const qsizetype at = text.indexOf(word);
        const document::TextBorders borders(this->text());
        // By key, from within the word.
        m_pane->setCaret(borders.nextGrapheme(Position(at)));
        m_pane->growSelection(TextUnit::Word);
        QCOMPARE(m_pane->selectedText(), word);
        // By a double click on a letter of it; a third click takes the paragraph.
        const QPoint point = middleOf({Position(at), borders.nextGrapheme(Position(at))});
        QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
        QTest::mouseDClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
        QCOMPARE(m_pane->selectedText(), word);
        QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, point);
        QCOMPARE(m_pane->selectedText(), text);
    }

    void sentencesAreThoseOfTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("second");
        QTest::newRow("Arabic") << Arabic << QStringLiteral("لم يوقّع أحد.");
        QTest::newRow("Hebrew") << Hebrew << QStringLiteral("איש לא חתם.");
        QTest::newRow("Hindi") << Hindi << QStringLiteral("किसी ने हस्ताक्षर नहीं किए।");
        QTest::newRow("Japanese") << Japanese << QStringLiteral("誰も署名しなかった。");
        QTest::newRow("Chinese") << Chinese << QStringLiteral("没有人签名。");
        QTest::newRow("Belarusian") << Belarusian << QStringLiteral("Ніхто не падпісаўся.");
    }

    void sentencesAreThoseOfTheLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, second);
        show({text});
        QVERIFY(m_pane->selectNeighbour(TextUnit::Sentence, true));
        QVERIFY(m_pane->selectNeighbour(TextUnit::Sentence, true));
        QCOMPARE(m_pane->selectedText(), second);
        m_pane->setCaret(Position(text.size() - 2));
        m_pane->growSelection(TextUnit::Sentence);
        QCOMPARE(m_pane->selectedText(), second);
    }

    void aClickFindsEachLetter_data() { scripts(); }
    void aClickFindsEachLetter()
    {
        QFETCH(QString, text);
        text = text.repeated(3);
        show({text}, 420);
        const document::TextBorders borders(this->text());
        for (Position at; at < m_pane->document()->range().end; at = borders.nextGrapheme(at)) {
            const Range letter{at, borders.nextGrapheme(at)};
            const QPoint middle = middleOf(letter);
            if (middle == QRect().center())
                continue; // the blank at which a line is broken is not seen
            const Position found = m_pane->positionAt(middle);
            // Letters that are written as one sign share its width.
            const Range joined{borders.previousGrapheme(letter.begin), borders.nextGrapheme(letter.end)};
            const bool near = found == letter.begin || found == letter.end || (text.startsWith(Hindi) && joined.contains(found));
            QVERIFY2(near, qPrintable(QStringLiteral("%1 instead of %2").arg(found.value()).arg(at.value())));
        }
    }

    void draggingSelectsInMixedLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("into Hebrew") << EnglishWithHebrew << QStringLiteral("word") << QStringLiteral("רת means");
        QTest::newRow("across Hebrew") << EnglishWithHebrew << QStringLiteral("word") << QStringLiteral("ferry");
        QTest::newRow("into English") << HebrewWithEnglish << QStringLiteral("המילה") << QStringLiteral("rry");
        QTest::newRow("across English") << HebrewWithEnglish << QStringLiteral("המילה") << QStringLiteral("מאנגלית");
        QTest::newRow("Arabic") << Arabic << QStringLiteral("العبّارة") << QStringLiteral("التاسعة");
    }

    void draggingSelectsInMixedLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        show({text});
        const auto edge = [this](qsizetype at) { return m_pane->caretRect(Position(at)).center(); };
        const qsizetype begin = text.indexOf(from);
        const qsizetype end = text.indexOf(to) + 1; // behind its first letter, where no direction changes
        QTest::mousePress(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, edge(begin + 1));
        QTest::mouseMove(m_pane->viewport(), (edge(begin + 1) + edge(end)) / 2);
        QTest::mouseMove(m_pane->viewport(), edge(end));
        QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, Qt::NoModifier, edge(end));
        QCOMPARE(m_pane->selection(), Range::of(begin + 1, end));
        // What is selected is what is painted: the colour of the selection covers its letters and no others.
        const QColor color = m_pane->theme().selection;
        const QImage image = m_pane->viewport()->grab().toImage();
        const auto isMarked = [&](Range letter) {
            m_pane->setCaret(letter.begin);
            const QPoint middle = middleOf(letter);
            // At the top of the line no letter is in the way.
            const int top = m_pane->caretRect(letter.begin).top() + 1;
            const QColor there = image.pixelColor(middle.x(), top);
            return std::abs(there.red() - color.red()) + std::abs(there.green() - color.green()) < 30;
        };
        QVERIFY(isMarked(Range::of(begin + 1, begin + 2)));
        QVERIFY(!isMarked(Range::of(begin, begin + 1)));
        QVERIFY(!isMarked(Range::of(end, end + 1)));
    }

    void paragraphsAreAlignedEachByItself()
    {
        show({Belarusian, Hebrew, EnglishWithHebrew, HebrewWithEnglish});
        const int middle = m_pane->viewport()->width() / 2;
        qsizetype at = 0;
        for (const auto &[text, rightToLeft] : {std::pair(Belarusian, false), std::pair(Hebrew, true),
                                                std::pair(EnglishWithHebrew, false), std::pair(HebrewWithEnglish, true)}) {
            QCOMPARE(m_pane->caretRect(Position(at)).left() > middle, rightToLeft);
            at += text.size() + 1;
        }
    }

    void homeAndEndAreTheLinesEnds_data() { scripts(); }
    void homeAndEndAreTheLinesEnds()
    {
        QFETCH(QString, text);
        QFETCH(bool, rightToLeft);
        show({text});
        m_pane->setCaret(Position(text.size() / 2));
        press(Qt::Key_End);
        QCOMPARE(m_pane->caret().value(), text.size());
        const int end = m_pane->caretRect(m_pane->caret()).left();
        press(Qt::Key_Home);
        QCOMPARE(m_pane->caret().value(), 0);
        QCOMPARE(m_pane->caretRect(m_pane->caret()).left() > end, rightToLeft);
    }

    void longLinesBreakWhereTheScriptAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("neverFirst");
        QTest::newRow("Japanese") << Japanese << QStringLiteral("。、");
        QTest::newRow("Chinese") << Chinese << QStringLiteral("。，");
        QTest::newRow("Thai") << Thai << QStringLiteral("\u0e31\u0e34\u0e35\u0e37\u0e48\u0e49\u0e32\u0e47");
        QTest::newRow("Hindi") << Hindi << QStringLiteral(" ।\u093e\u093f\u0940\u094d");
        QTest::newRow("Arabic") << Arabic << QStringLiteral(" .،");
    }

    void longLinesBreakWhereTheScriptAllows()
    {
        QFETCH(QString, text);
        QFETCH(QString, neverFirst);
        show({text.repeated(12)}, 420);
        int lines = 1;
        for (press(Qt::Key_Home, Qt::ControlModifier);; ++lines) {
            const Position before = m_pane->caret();
            press(Qt::Key_Down);
            press(Qt::Key_Home);
            const Position first = m_pane->caret();
            if (first <= before)
                break;
            QVERIFY2(!neverFirst.contains(this->text()[first.value()]), qPrintable(this->text().mid(first.value(), 5)));
            // Down, up and back again is where one was.
            press(Qt::Key_Up);
            press(Qt::Key_Down);
            QCOMPARE(m_pane->caret(), first);
            // The end of the line is seen on it, not on the next one.
            press(Qt::Key_End);
            QCOMPARE(m_pane->caretRect(m_pane->caret()).top(), m_pane->caretRect(first).top());
            press(Qt::Key_Home);
        }
        QVERIFY2(lines >= 4, qPrintable(QString::number(lines)));
    }

    void theCaretHasAPlaceAtEachLetter_data() { scripts(); }
    void theCaretHasAPlaceAtEachLetter()
    {
        QFETCH(QString, text);
        show({text});
        const document::TextBorders borders(this->text());
        QSet<int> places;
        int letters = 0;
        for (Position at; at < m_pane->document()->range().end; at = borders.nextGrapheme(at), ++letters) {
            const QRect caret = m_pane->caretRect(at);
            QVERIFY(caret.height() > 10);
            QVERIFY(m_pane->viewport()->rect().contains(caret.center()));
            places.insert(caret.left());
        }
        // At the border of two directions two positions may share a place.
        QVERIFY2(places.size() >= letters - 4, qPrintable(QStringLiteral("%1 of %2").arg(places.size()).arg(letters)));
    }

    void findIgnoresDiacriticsOfEachScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("found");
        QTest::newRow("Arabic shadda") << Arabic << QStringLiteral("العبارة") << QStringLiteral("العبّارة");
        QTest::newRow("Arabic hamza") << QStringLiteral("قال الإنسان") << QStringLiteral("الانسان") << QStringLiteral("الإنسان");
        QTest::newRow("Hebrew points") << QStringLiteral("אמר שָׁלוֹם היום") << QStringLiteral("שלום") << QStringLiteral("שָׁלוֹם");
        QTest::newRow("Belarusian") << QStringLiteral("Ён пайшоў") << QStringLiteral("пайшоу") << QStringLiteral("пайшоў");
        QTest::newRow("German") << QStringLiteral("Die Fähre fuhr.") << QStringLiteral("fahre") << QStringLiteral("Fähre");
    }

    void findIgnoresDiacriticsOfEachScript()
    {
        QFETCH(QString, text);
        QFETCH(QString, sought);
        QFETCH(QString, found);
        show({text});
        m_pane->setSearch(sought, {.ignoreDiacritics = true});
        QTRY_COMPARE(m_pane->hits().size(), std::size_t(1));
        QVERIFY(m_pane->findNext());
        QCOMPARE(m_pane->selectedText(), found);
        m_pane->setSearch(sought);
        QTRY_COMPARE(m_pane->hits().size(), std::size_t(0));
    }
};

STRICT_TEST_MAIN(QApplication, ScriptsTest)
#include "tst_scripts.moc"
