// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/anchoring.h"
#include "support/strict_main.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace annotation;
using document::Range;

namespace {

const QString Report = QStringLiteral(
    "The ferry line between Westport and the islands opened on Monday. About two hundred people came to the harbour.\n"
    "The mayor thanked the crew. “We have waited for this day for eleven years,” she said.\n"
    "Tickets cost four crowns, children travel free. The last boat leaves at nine in the evening.\n"
    "Fishermen had protested against the new pier. They fear for the herring grounds north of the light.\n"
    "The mayor thanked the crew. A band played, and it rained.\n"
    "The company expects ninety thousand passengers a year, it says in a statement of two pages.\n");

TextTarget target(const QString &text, const QString &quote, int occurrence = 1)
{
    qsizetype at = -1;
    for (int i = 0; i < occurrence; ++i)
        at = text.indexOf(quote, at + 1);
    Q_ASSERT(at >= 0);
    return makeTextTarget(text, Range::of(at, at + quote.size()));
}

QString landed(const QString &text, const Reanchored &result)
{
    return text.mid(result.range.begin.value(), result.range.length());
}

QString described(quint32 seed, const QString &quote, const Reanchored &result, const QString &newText)
{
    return QStringLiteral("seed %1: %2 -> %3, outcome %4, confidence %5")
        .arg(seed)
        .arg(quote, landed(newText, result))
        .arg(int(result.outcome))
        .arg(result.confidence);
}

QString replaced(QString text, const char *before, const char *after)
{
    const QString old = QString::fromUtf8(before);
    Q_ASSERT(text.contains(old));
    return text.replace(old, QString::fromUtf8(after));
}

/// Sentences of made-up words, no two alike.
QStringList sentences(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList all;
    for (int i = 0; i < count; ++i) {
        QStringList words;
        for (int word = random.bounded(6, 18); word > 0; --word) {
            QString made;
            // Few short words and many long ones, as in a language.
            const bool common = random.bounded(3) == 0;
            quint32 shape = common ? random.bounded(30U) : random.bounded(4000U);
            for (int letter = common ? 2 : 6; letter > 0; --letter, shape /= 3)
                made += QChar(static_cast<char16_t>(u'a' + (shape * 7 + static_cast<quint32>(letter) * 5) % 26));
            words.append(made);
        }
        all.append(words.join(u' ') + u'.');
    }
    return all;
}

} // namespace

class TestAnchoring : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void targetHoldsItsSurroundings()
    {
        const TextTarget made = target(Report, QStringLiteral("Tickets cost four crowns"));
        QCOMPARE(made.quote, QStringLiteral("Tickets cost four crowns"));
        QCOMPARE(made.prefix, QStringLiteral("r this day for eleven years,” she said.\n"));
        QCOMPARE(made.suffix, QStringLiteral(", children travel free. The last boat le"));
        const QString family = QString::fromUtf16(u"\U0001F468\u200D\U0001F469\u200D\U0001F467");
        const QString text = family + QString(36, u'x') + QStringLiteral("quote") + QString(36, u'y') + family;
        const TextTarget cut = target(text, QStringLiteral("quote"));
        QCOMPARE(cut.prefix, QString(36, u'x'));
        QCOMPARE(cut.suffix, QString(36, u'y'));
        QCOMPARE(makeTextTarget(QString(), Range()), TextTarget());
    }

    void follows_data()
    {
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("wanted"); // for an orphan: empty
        const auto row = [](const char *name, const QString &newText, const char *quote, Outcome outcome, const char *wanted) {
            QTest::newRow(name) << newText << QString::fromUtf8(quote) << int(outcome) << QString::fromUtf8(wanted);
        };
        const char *tickets = "Tickets cost four crowns, children travel free.";
        row("same text", Report, tickets, Outcome::Kept, tickets);
        row("text before it", QStringLiteral("By our correspondent.\n\n") + Report, tickets, Outcome::Kept, tickets);
        row("sentence before it deleted", replaced(Report, "“We have waited for this day for eleven years,” she said.\n", ""),
            tickets, Outcome::Kept, tickets);
        row("wrapped anew", replaced(Report, "four crowns, children", "four\ncrowns, children"), tickets, Outcome::Kept,
            "Tickets cost four\ncrowns, children travel free.");
        row("a word changed", replaced(Report, "four crowns", "five crowns"), tickets, Outcome::Edited,
            "Tickets cost five crowns, children travel free.");
        row("first words changed", replaced(Report, "Tickets cost", "A ticket costs"), tickets, Outcome::Edited,
            "A ticket costs four crowns, children travel free.");
        row("last words changed", replaced(Report, "travel free.", "pay nothing."), tickets, Outcome::Edited,
            "Tickets cost four crowns, children pay nothing.");
        row("words put in", replaced(Report, "crowns, children", "crowns each way, and children"), tickets, Outcome::Edited,
            "Tickets cost four crowns each way, and children travel free.");
        row("deleted", replaced(Report, tickets, ""), tickets, Outcome::Orphaned, "");
        row("another sentence instead", replaced(Report, tickets, "Nobody would say what a season ticket is going to be."),
            tickets, Outcome::Orphaned, "");
        row("short passage deleted, its like kept", replaced(Report, "The mayor thanked the crew. “We", "“We"),
            "The mayor thanked the crew.", Outcome::Orphaned, "");
        row("short passage reworded", replaced(Report, "thanked the crew. “We", "praised two sailors. “We"), "thanked the crew",
            Outcome::Orphaned, "");
        const QString fishermen = QStringLiteral(
            "Fishermen had protested against the new pier. They fear for the herring grounds north of the light.\n");
        row("paragraph moved to the end", QString(Report).remove(fishermen) + fishermen,
            "Fishermen had protested against the new pier.", Outcome::Moved, "Fishermen had protested against the new pier.");
        row("everything gone", QString(), tickets, Outcome::Orphaned, "");
        row("another text", QStringLiteral("Nothing in here has to do with boats or prices at all."), tickets, Outcome::Orphaned,
            "");
    }
    void follows()
    {
        QFETCH(QString, newText);
        QFETCH(QString, quote);
        QFETCH(int, outcome);
        QFETCH(QString, wanted);
        const TextTarget made = target(Report, quote);
        const std::vector<Reanchored> results = reanchor(Report, {made}, newText);
        QCOMPARE(results.size(), std::size_t(1));
        QCOMPARE(int(results[0].outcome), outcome);
        if (results[0].outcome == Outcome::Orphaned)
            QCOMPARE(results[0].range, made.range);
        else
            QCOMPARE(landed(newText, results[0]), wanted);
        QVERIFY(results[0].confidence >= 0 && results[0].confidence <= 1);
    }

    void repeatedSentencesKeepTheirOrder()
    {
        const QString quote = QStringLiteral("The mayor thanked the crew.");
        const std::vector<TextTarget> both{target(Report, quote, 1), target(Report, quote, 2)};
        const QString newText =
            replaced(Report, "Tickets cost", "Before that, a third time: The mayor thanked the crew. Tickets cost");
        const std::vector<Reanchored> results = reanchor(Report, both, newText);
        QCOMPARE(results[0].range.begin.value(), newText.indexOf(quote));
        QCOMPARE(results[1].range.begin.value(), newText.lastIndexOf(quote));

        const QString without = replaced(Report, "The mayor thanked the crew. A band", "A band");
        const std::vector<Reanchored> fewer = reanchor(Report, both, without);
        QCOMPARE(fewer[0].outcome, Outcome::Kept);
        QCOMPARE(fewer[1].outcome, Outcome::Orphaned);
    }

    void withoutTheOldTextTheWindowDecides()
    {
        const QString newText = QStringLiteral("A new beginning, some lines of it.\n") + Report;
        const TextTarget second = target(Report, QStringLiteral("The mayor thanked the crew."), 2);
        const TextTarget tickets = target(Report, QStringLiteral("Tickets cost four crowns, children travel free."));
        TextTarget strange = tickets;
        strange.prefix = QStringLiteral("Quite another story about prices: ");
        strange.quote = QStringLiteral("Tickets cost");
        strange.suffix = QStringLiteral(" more and more, and nobody knows why it is so.");
        const std::vector<Reanchored> results = reanchor({}, {second, tickets, strange}, newText);
        QCOMPARE(results[0].outcome, Outcome::Moved);
        QCOMPARE(results[0].range.begin.value(), newText.lastIndexOf(second.quote));
        QCOMPARE(landed(newText, results[1]), tickets.quote);
        QCOMPARE(results[2].outcome, Outcome::Orphaned);
    }

    void orphansComeBackWithTheirWords()
    {
        const QString quote = QStringLiteral("Fishermen had protested against the new pier.");
        const TextTarget orphan = target(Report, quote);
        const QString without = replaced(Report, "Fishermen had protested against the new pier. They", "They");
        QCOMPARE(reanchor(Report, {orphan}, without)[0].outcome, Outcome::Orphaned);
        QCOMPARE(reanchor(without, {orphan}, without)[0].outcome, Outcome::Orphaned);
        const Reanchored back = reanchor(without, {orphan}, Report)[0];
        QCOMPARE(back.outcome, Outcome::Moved);
        QCOMPARE(landed(Report, back), quote);
    }

    void scriptsWithoutBlanks()
    {
        const QString old = QStringLiteral("渡轮航线于周一开通。大约两百人来到港口。市长感谢了船员。票价四克朗，儿童免费。");
        const TextTarget made = target(old, QStringLiteral("大约两百人来到港口。"));
        const QString edited = replaced(old, "大约两百人来到", "大约三百人来到");
        const Reanchored result = reanchor(old, {made}, edited)[0];
        QCOMPARE(result.outcome, Outcome::Edited);
        QCOMPARE(landed(edited, result), QStringLiteral("大约三百人来到港口。"));
    }

    /// Many random changes at once; where each sentence is then, is known.
    void randomRevisions()
    {
        int edited = 0;
        int editedRight = 0;
        int deleted = 0;
        int orphaned = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const QStringList all = sentences(200, seed);
            struct Expected {
                TextTarget target;
                Range range;
                QChar kind; // k: kept, e: edited, d: deleted
            };
            std::vector<Expected> expected;
            const QString old = all.join(u'\n');
            QString now;
            qsizetype at = 0;
            for (const QString &sentence : all) {
                const QChar kind = random.bounded(10) < 7 ? u'k' : random.bounded(2) == 0 ? u'e' : u'd';
                QString changed = kind == u'd' ? QString() : sentence;
                if (kind == u'e') {
                    QStringList words = sentence.split(u' ');
                    words[random.bounded(static_cast<int>(words.size()))] = QStringLiteral("Wort");
                    words.insert(random.bounded(static_cast<int>(words.size())), QStringLiteral("noch eins"));
                    changed = words.join(u' ');
                }
                if (random.bounded(8) == 0)
                    now += QStringLiteral("Something that was not there: ") + QString::number(random.generate()) + u'\n';
                expected.push_back({makeTextTarget(old, Range::of(at, at + sentence.size())),
                                    Range::of(now.size(), now.size() + changed.size()), kind});
                now += changed;
                now += random.bounded(5) == 0 ? u' ' : u'\n';
                at += sentence.size() + 1;
            }
            std::vector<TextTarget> targets;
            for (const Expected &one : expected)
                targets.push_back(one.target);
            const std::vector<Reanchored> results = reanchor(old, targets, now);
            for (std::size_t i = 0; i < expected.size(); ++i) {
                if (expected[i].kind == u'k') {
                    QVERIFY2(results[i].outcome == Outcome::Kept && results[i].range == expected[i].range,
                             qPrintable(described(seed, expected[i].target.quote, results[i], now)));
                } else if (expected[i].kind == u'd') {
                    ++deleted;
                    orphaned += results[i].outcome == Outcome::Orphaned;
                } else {
                    ++edited;
                    const qsizetype shared = results[i].range.intersected(expected[i].range).length();
                    editedRight += results[i].outcome == Outcome::Edited && shared * 10 >= expected[i].range.length() * 8;
                }
            }
        }
        QVERIFY2(orphaned * 100 >= deleted * 97, qPrintable(QStringLiteral("%1 of %2").arg(orphaned).arg(deleted)));
        QVERIFY2(editedRight * 100 >= edited * 95, qPrintable(QStringLiteral("%1 of %2").arg(editedRight).arg(edited)));
    }

    void strangeTargetsAreOrphans()
    {
        TextTarget outside{Range::of(5000, 6000), QStringLiteral("not in there at all, never"), {}, {}};
        TextTarget empty{Range::of(3, 3), {}, {}, {}};
        TextTarget blanks{Range::of(0, 2), QStringLiteral("  "), {}, {}};
        for (const QString &text : {QString(), Report, QStringLiteral("  \n")}) {
            for (const Reanchored &result : reanchor(text, {outside, empty}, Report))
                QCOMPARE(result.outcome, Outcome::Orphaned);
            QCOMPARE(reanchor(text, {outside, empty, blanks}, QString()).size(), std::size_t(3));
        }
        QVERIFY(reanchor(Report, {}, Report).empty());
    }

    void hostileTextsTakeNoTime_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        const QString one(300000, u'a');
        QTest::newRow("one word") << one << one + one;
        QTest::newRow("one sign") << QString(300000, u'.') << QString(290000, u'.') + u'x';
        QTest::newRow("two words") << QStringLiteral("a b ").repeated(100000) << QStringLiteral("b b a ").repeated(70000);
        QTest::newRow("no line alike") << sentences(5000, 1).join(u'\n') << sentences(5000, 2).join(u'\n');
        QTest::newRow("line ends") << QString(300000, u'\n') << QString(200000, u'\n') + Report;
    }
    void hostileTextsTakeNoTime()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        std::vector<TextTarget> targets;
        for (qsizetype at = 0; at + 60 < oldText.size(); at += oldText.size() / 300)
            targets.push_back(makeTextTarget(oldText, Range::of(at, at + 60)));
        QElapsedTimer timer;
        timer.start();
        const std::vector<Reanchored> results = reanchor(oldText, targets, newText);
        QCOMPARE(results.size(), targets.size());
        for (const Reanchored &result : results)
            QVERIFY(result.outcome == Outcome::Orphaned || result.range.end.value() <= newText.size());
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

STRICT_TEST_MAIN(QCoreApplication, TestAnchoring)

#include "tst_anchoring.moc"
