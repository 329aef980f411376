// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fixture.h"
#include "support/strict_main.h"

#include "library/search_index.h"
#include "library/search_query.h"
#include "library/tokens.h"

using namespace fixture;
using namespace library;
using Kind = SearchHit::Kind;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Token &token : tokens(text)) {
        words.append(token.folded);
    }
    return words;
}

void update(TemporaryLibrary &library, SearchIndex &index)
{
    take(TemporaryLibrary::status(index.update(*library.connection)));
    QVERIFY(take(index.isUpToDate(*library.connection)));
    QCOMPARE(take(index.check(*library.connection)), QStringList());
}

} // namespace

class SearchTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTextIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("case and accents") << QStringLiteral("Café NAÏVE, über Straße")
                                          << QStringLiteral("cafe naive uber strasse");
        QTest::newRow("decomposed") << QStringLiteral("cafe\u0301") << QStringLiteral("cafe");
        QTest::newRow("digits and signs") << QStringLiteral("in 2026: 3.5% (a_b)") << QStringLiteral("in 2026 3 5 a b");
        QTest::newRow("Cyrillic") << QStringLiteral("Паром Ёлка") << QStringLiteral("паром елка");
        QTest::newRow("Chinese") << QStringLiteral("渡轮很好。") << QStringLiteral("渡轮 轮很 很好 好");
        QTest::newRow("Japanese beside Latin") << QStringLiteral("新しいferry") << QStringLiteral("新し しい い ferry");
        QTest::newRow("one character") << QStringLiteral("船") << QStringLiteral("船");
        QTest::newRow("nothing") << QStringLiteral(" … — ") << QString();
    }
    void cutsTextIntoWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(text).join(QLatin1Char(' ')), words);
    }

    void refusesWhatItCannotMean_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"", "   ", "\"open", "-ferry", "ferry OR", "OR ferry", "NEAR(a, 5)", "NEAR(a b, x)", "after:soon", "title:", "…"})
            QTest::addRow("%s", query) << QString::fromUtf8(query);
    }
    void refusesWhatItCannotMean()
    {
        QFETCH(QString, query);
        const auto parsed = SearchQuery::parse(query);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, base::ErrorCode::InvalidArgument);
        QVERIFY(parsed.error().message.endsWith(QLatin1Char('.')));
    }

    void findsWhatTheQueryMeans_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("titles"); // of the hits, sorted
        QTest::newRow("word") << QStringLiteral("harbour") << QStringLiteral("Gazette,Herald");
        QTest::newRow("stem") << QStringLiteral("ferries") << QStringLiteral("Gazette,Herald");
        QTest::newRow("all words, anywhere") << QStringLiteral("harbour delayed") << QStringLiteral("Herald");
        QTest::newRow("phrase") << QStringLiteral("\"the new ferry\"") << QStringLiteral("Gazette");
        QTest::newRow("phrase is exact") << QStringLiteral("\"the new ferries\"") << QString();
        QTest::newRow("prefix") << QStringLiteral("harb*") << QStringLiteral("Gazette,Herald");
        QTest::newRow("not") << QStringLiteral("harbour -delayed") << QStringLiteral("Gazette");
        QTest::newRow("or") << QStringLiteral("delayed OR 渡轮") << QStringLiteral("Herald,渡轮,渡轮");
        QTest::newRow("near") << QStringLiteral("NEAR(harbour minister, 3)") << QStringLiteral("Gazette");
        QTest::newRow("not near") << QStringLiteral("NEAR(harbour minister, 1)") << QString();
        QTest::newRow("title field") << QStringLiteral("harbour title:gaz") << QStringLiteral("Gazette");
        QTest::newRow("field alone") << QStringLiteral("title:herald") << QStringLiteral("Herald");
        QTest::newRow("author") << QStringLiteral("harbour author:\"ann lee\"") << QStringLiteral("Herald");
        QTest::newRow("after") << QStringLiteral("harbour after:2026-02-01") << QStringLiteral("Herald");
        QTest::newRow("before") << QStringLiteral("harbour before:2026-02-01") << QString();
        QTest::newRow("tag") << QStringLiteral("harbour tag:cost") << QStringLiteral("Gazette");
        QTest::newRow("tag below") << QStringLiteral("harbour tag:money") << QStringLiteral("Gazette");
        QTest::newRow("not tag") << QStringLiteral("harbour -tag:cost") << QStringLiteral("Herald");
        QTest::newRow("two Chinese characters") << QStringLiteral("渡轮") << QStringLiteral("渡轮,渡轮");
        QTest::newRow("one Chinese character, last of its run") << QStringLiteral("好") << QStringLiteral("渡轮");
        QTest::newRow("in a title") << QStringLiteral("gazette") << QStringLiteral("Gazette");
        QTest::newRow("in a note") << QStringLiteral("suspicious") << QStringLiteral("Gazette");
        QTest::newRow("in a tag") << QStringLiteral("money") << QStringLiteral("money,money/cost");
        QTest::newRow("signs mean nothing") << QStringLiteral("harbour. ***") << QStringLiteral("Gazette,Herald");
    }
    void findsWhatTheQueryMeans()
    {
        QFETCH(QString, query);
        QFETCH(QString, titles);
        TemporaryLibrary library;
        const auto gazette = library.import(QStringLiteral("Gazette"),
                                            QStringLiteral("At the harbour, said the minister, the new ferry cost 3 million."));
        const auto herald =
            library.import(QStringLiteral("Herald"), QStringLiteral("Ferries are late.\nThe harbour opening was delayed."));
        library.import(QStringLiteral("渡轮"), QStringLiteral("新的渡轮很好"));
        const auto tag = library.tag(QStringLiteral("money/cost"));
        const auto annotation = library.annotate(gazette, 3, 20, {tag});
        take(library.command({CommandKind::SetNote, {}, {}, 0},
                             [&](Change &c) { return setNote(c, annotation, QStringLiteral("Suspicious.")); }));
        take(library.command({CommandKind::SetMetadata, {}, {}, 0}, [&](Change &c) -> base::Status {
            if (auto status = setMetadata(c, herald, QStringLiteral("author"), {QStringLiteral("Ann Lee")}); !status.ok())
                return status;
            return setMetadata(c, herald, QStringLiteral("published"), {QStringLiteral("2026-02-03")});
        }));
        const auto index = take(SearchIndex::open(*library.library));
        update(library, *index);
        QStringList found;
        for (const SearchHit &hit : take(index->search(*library.connection, query)))
            found.append(hit.title);
        found.sort();
        QCOMPARE(found.join(QLatin1Char(',')), titles);
    }

    void saysWhereItIs()
    {
        TemporaryLibrary library;
        const QString text = QStringLiteral("𝄞 Filler words here. ").repeated(3000) + QStringLiteral("The GRÜNE Fähre\nsank. ") +
                             QStringLiteral("More filler. ").repeated(900);
        library.import(QStringLiteral("Book"), text);
        const auto index = take(SearchIndex::open(*library.library));
        update(library, *index);
        const QList<SearchHit> hits = take(index->search(*library.connection, QStringLiteral("\"grune fahre sank\"")));
        QCOMPARE(hits.size(), 1);
        const document::Range range = hits.first().range;
        QCOMPARE(text.mid(range.begin.value(), range.length()), QStringLiteral("GRÜNE Fähre\nsank"));
        QCOMPARE(hits.first().marked.size(), 1);
        const document::Range marked = hits.first().marked.first();
        QCOMPARE(hits.first().snippet.mid(marked.begin.value(), marked.length()), QStringLiteral("GRÜNE Fähre sank"));
        QVERIFY(hits.first().snippet.size() < 250);
    }

    void findsPhrasesAcrossSections()
    {
        TemporaryLibrary library;
        QString text;
        for (int i = 0; i < 12000; ++i)
            text += QStringLiteral("w%1 ").arg(i);
        library.import(QStringLiteral("Numbers"), text);
        const auto index = take(SearchIndex::open(*library.library));
        update(library, *index);
        for (int i = 0; i + 3 < 12000; i += 7) {
            const QString phrase = QStringLiteral("w%1 w%2 w%3").arg(i).arg(i + 1).arg(i + 2);
            const QList<SearchHit> hits = take(index->search(*library.connection, QLatin1Char('"') + phrase + QLatin1Char('"')));
            QCOMPARE(hits.size(), 1);
            QCOMPARE(text.mid(hits.first().range.begin.value(), hits.first().range.length()), phrase);
        }
    }

    void followsEveryChange()
    {
        TemporaryLibrary library;
        const auto index = take(SearchIndex::open(*library.library));
        const auto count = [&](const char *query) {
            return take(index->search(*library.connection, QString::fromUtf8(query))).size();
        };
        const auto first = library.import(QStringLiteral("First"), QStringLiteral("Apples and pears."));
        update(library, *index);
        QCOMPARE(count("apples"), 1);
        const auto annotation = library.annotate(first, 0, 6);
        take(library.command({CommandKind::SetNote, {}, {}, 0},
                             [&](Change &c) { return setNote(c, annotation, QStringLiteral("Tasty")); }));
        QVERIFY(!take(index->isUpToDate(*library.connection)));
        update(library, *index);
        QCOMPARE(count("tasty"), 1);
        const Committed removed = take(
            library.command({CommandKind::RemoveDocuments, {}, {}, 0}, [&](Change &c) { return removeDocuments(c, {first}); }));
        update(library, *index);
        QCOMPARE(count("tasty"), 0);
        QCOMPARE(count("apples"), 0);
        take(History(*library.connection).undo(removed.number, library.session, library.clock));
        update(library, *index);
        QCOMPARE(count("tasty"), 1);
        QCOMPARE(count("apples"), 1);
        NewVersion version;
        version.document = first;
        version.content = makeDocument(QStringLiteral("First"), QStringLiteral("Plums."));
        take(library.command({CommandKind::AddVersion, {}, {}, 0}, [&](Change &c) { return addVersion(c, version, {}); }));
        update(library, *index);
        QCOMPARE(count("apples"), 0);
        QCOMPARE(count("plums"), 1);
    }

    void isMadeAgainWhenMissingOrDamaged()
    {
        TemporaryLibrary library;
        library.import(QStringLiteral("First"), QStringLiteral("Apples and pears."));
        {
            const auto index = take(SearchIndex::open(*library.library));
            update(library, *index);
        }
        const QString file = library.library->indexFile();
        for (const QByteArray &content : {QByteArray(), QByteArray("no database at all").repeated(1000)}) {
            QVERIFY(QFile::remove(file));
            if (!content.isEmpty()) {
                QFile damaged(file);
                QVERIFY(damaged.open(QIODevice::WriteOnly));
                damaged.write(content);
            }
            const auto index = take(SearchIndex::open(*library.library));
            update(library, *index);
            QCOMPARE(take(index->search(*library.connection, QStringLiteral("pears"))).size(), 1);
        }
    }
};

STRICT_TEST_MAIN(QCoreApplication, SearchTest)
#include "tst_search.moc"
