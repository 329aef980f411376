// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/random_document.h"
#include "document/words.h"
#include "support/strict_main.h"

#include <QElapsedTimer>
#include <QTextBoundaryFinder>

using namespace document;

namespace {

/// `text` with "|" at the ends of `range`.
QString shown(const QString &text, Range range)
{
    return text.left(range.begin.value()) + u'|' + text.mid(range.begin.value(), range.length()) + u'|' +
           text.mid(range.end.value());
}

} // namespace

class TestWords : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordAtAPosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("inside") << QStringLiteral("one two") << 5 << QStringLiteral("one |two|");
        QTest::newRow("begin") << QStringLiteral("one two") << 4 << QStringLiteral("one |two|");
        QTest::newRow("blank") << QStringLiteral("one  two") << 4 << QStringLiteral("one|  |two");
        QTest::newRow("end") << QStringLiteral("one two") << 7 << QStringLiteral("one |two|");
        QTest::newRow("apostrophe") << QStringLiteral("we can't go") << 4 << QStringLiteral("we |can't| go");
        QTest::newRow("umlaut in two parts") << QStringLiteral("scho\u0308n da") << 4 << QStringLiteral("|scho\u0308n| da");
        QTest::newRow("outside") << QStringLiteral("one") << 50 << QStringLiteral("|one|");
        QTest::newRow("empty") << QString() << 0 << QStringLiteral("||");
    }
    void wordAtAPosition()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(QString, wanted);
        QCOMPARE(shown(text, TextBorders(text).wordAt(Position(at))), wanted);
    }

    void wordsBackAndForth()
    {
        const QString text = QStringLiteral("  The “ferry”, they say…  opened. ");
        const QList<int> begins{2, 7, 15, 20, 26};
        const TextBorders borders(text);
        QList<int> forth;
        for (Position at(-1); (at = borders.nextWord(at)) < Position(text.size());)
            forth.append(static_cast<int>(at.value()));
        QCOMPARE(forth, begins);
        QList<int> back;
        for (Position at(text.size()); (at = borders.previousWord(at)) > Position(0);)
            back.prepend(static_cast<int>(at.value()));
        QCOMPARE(back, begins);
        QCOMPARE(words(text).size(), std::size_t(begins.size()));
        for (std::size_t i = 0; i < words(text).size(); ++i)
            QCOMPARE(words(text)[i].begin.value(), begins[static_cast<qsizetype>(i)]);
    }

    void graphemesAreNotSplit()
    {
        const QString family = QString::fromUtf16(u"\U0001F468\u200D\U0001F469\u200D\U0001F467");
        const QString text = u'a' + family + QStringLiteral("o\u0308b");
        const TextBorders borders(text);
        const qsizetype afterFamily = 1 + family.size();
        QCOMPARE(borders.nextGrapheme(Position(1)), Position(afterFamily));
        QCOMPARE(borders.nextGrapheme(Position(3)), Position(afterFamily));
        QCOMPARE(borders.previousGrapheme(Position(afterFamily)), Position(1));
        QCOMPARE(borders.graphemeAtOrBefore(Position(4)), Position(1));
        QCOMPARE(borders.graphemeAtOrAfter(Position(4)), Position(afterFamily));
        QCOMPARE(borders.graphemeAtOrAfter(Position(1)), Position(1));
        QCOMPARE(borders.wholeGraphemes(Range::of(2, afterFamily + 1)), Range::of(1, afterFamily + 2));
        QCOMPARE(borders.previousGrapheme(Position(0)), Position(0));
        QCOMPARE(borders.nextGrapheme(Position(text.size())), Position(text.size()));
    }

    /// Far more text than is looked at around a position: the borders must be the ones that the whole text has.
    void windowsDoNotShow()
    {
        QString text;
        for (quint32 seed = 0; text.size() < 60000; ++seed)
            text += support::RandomDocument(seed).build().text() + QStringLiteral("It opened, they say, on a rainy day. ");
        const std::vector<Range> all = words(text);
        const TextBorders borders(text);
        Position at;
        std::size_t i = all.front().begin == Position(0) ? 1 : 0;
        for (; i < all.size(); ++i) {
            at = borders.nextWord(at);
            QCOMPARE(at, all[i].begin);
            QCOMPARE(borders.wordAt(at), all[i]);
        }
        for (i = all.size(); i-- > 0;) {
            QCOMPARE(borders.previousWord(i + 1 < all.size() ? all[i + 1].begin : Position(text.size())), all[i].begin);
        }
    }

    void sentenceAtAPosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("wanted");
        const QString two = QStringLiteral("It rained. It was late.\nNobody came.");
        QTest::newRow("first") << two << 3 << QStringLiteral("|It rained.| It was late.\nNobody came.");
        QTest::newRow("second") << two << 14 << QStringLiteral("It rained. |It was late.|\nNobody came.");
        QTest::newRow("at the line feed") << two << 23 << QStringLiteral("It rained. |It was late.|\nNobody came.");
        QTest::newRow("next line") << two << 24 << QStringLiteral("It rained. It was late.\n|Nobody came.|");
        QTest::newRow("end") << two << 36 << QStringLiteral("It rained. It was late.\n|Nobody came.|");
        QTest::newRow("empty line") << QStringLiteral("a\n\nb") << 2 << QStringLiteral("a\n||\nb");
        QTest::newRow("empty") << QString() << 0 << QStringLiteral("||");
    }
    void sentenceAtAPosition()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(QString, wanted);
        QCOMPARE(shown(text, TextBorders(text).sentenceAt(Position(at))), wanted);
    }

    // Whatever position in a sentence is asked for, all of it is found, and none of its neighbours.
    void sentencesGoOnBehindAbbreviations_data()
    {
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("a date") << QStringList{QStringLiteral("It rained on Feb. 16, Smith said."),
                                               QStringLiteral("Nobody came.")};
        QTest::newRow("titles") << QStringList{QStringLiteral("Mr. Smith met Prof. Dr. Jones."),
                                               QStringLiteral("Gen. Brown did not come.")};
        QTest::newRow("initials") << QStringList{QStringLiteral("J. R. Smith spoke."), QStringLiteral("Then came J. Brown.")};
        QTest::newRow("references") << QStringList{QStringLiteral("See No. 5 of Vol. 3, p. 17."), QStringLiteral("It says so.")};
        QTest::newRow("an acronym in a name")
            << QStringList{QStringLiteral("The U.S. Senate met."), QStringLiteral("It was late.")};
        QTest::newRow("an acronym at the end")
            << QStringList{QStringLiteral("They left the U.S."), QStringLiteral("The others stayed.")};
        QTest::newRow("no number follows") << QStringList{QStringLiteral("He said no."), QStringLiteral("Nobody asked again.")};
        QTest::newRow("a number ends it") << QStringList{QStringLiteral("It was in 2003."), QStringLiteral("March was cold.")};
        QTest::newRow("German") << QStringList{QStringLiteral("Am 3. Februar kam Hr. Meier, vgl. Nr. 4."),
                                               QStringLiteral("Es regnete.")};
        QTest::newRow("Russian") << QStringList{QStringLiteral("Завод им. Кирова, ул. Мира, см. рис. 3."),
                                                QStringLiteral("Шёл дождь.")};
        QTest::newRow("nothing follows") << QStringList{QStringLiteral("It was Dr.")};
    }

    void sentencesGoOnBehindAbbreviations()
    {
        QFETCH(QStringList, sentences);
        const QString text = sentences.join(u' ');
        const TextBorders borders(text);
        qsizetype begin = 0;
        for (const QString &sentence : std::as_const(sentences)) {
            for (qsizetype at = begin; at < begin + sentence.size(); ++at) {
                const Range found = borders.sentenceAt(Position(at));
                QCOMPARE(text.mid(found.begin.value(), found.length()), sentence);
            }
            begin += sentence.size() + 1;
        }
    }

    void longTextsCostNoMore()
    {
        const QString text = QStringLiteral("The ferry line opened on a rainy morning. ").repeated(500000);
        const TextBorders borders(text);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i) {
            const Position at(static_cast<qsizetype>(i) * 20000);
            QVERIFY(borders.wordAt(at).length() > 0);
            QVERIFY(borders.sentenceAt(at).length() > 0);
            QVERIFY(borders.previousWord(at) <= at);
        }
        // Reading 20 MB at each question would take minutes.
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestWords)

#include "tst_words.moc"
