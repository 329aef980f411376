// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fixture.h"
#include "support/strict_main.h"

#include "library/search_index.h"
#include "library/tokens.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>

using namespace fixture;
using namespace library;

namespace {

/// Invented texts: words drawn from a made-up vocabulary in which few are frequent, as in real ones.
class TextSource
{
public:
    QString text(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i) {
            m_state = m_state * 6364136223846793005u + 1442695040888963407u;
            const double uniform = double(m_state >> 11) / double(quint64(1) << 53);
            const int rank = static_cast<int>(30000 * uniform * uniform * uniform);
            for (int rest = rank + 26; rest > 0; rest /= 26)
                text += QChar(u'a' + rest % 26);
            text += i % 80 == 79 ? QLatin1Char('\n') : QLatin1Char(' ');
        }
        return text;
    }

private:
    quint64 m_state = 42;
};

/// Imports `count` documents in chunks, then indexes them, as the program's import does.
void importAndIndex(const Library &library, int count, int words, std::atomic<int> &imported, std::atomic<bool> &done)
{
    const auto connection = take(library.connect(Role::Job));
    const Session session;
    const base::SystemClock clock;
    TextSource source;
    qint64 number = 0;
    while (imported < count) {
        QList<NewDocument> ready;
        for (int i = 0; i < 20; ++i) {
            NewDocument added;
            added.document = makeDocument(QStringLiteral("Text %1").arg(imported + i), source.text(words));
            ready.append(added);
        }
        while (!ready.isEmpty()) {
            const auto change = take(Change::begin(*connection, session, {CommandKind::ImportDocuments, {}, {}, number}, clock));
            do {
                take(TemporaryLibrary::status(addDocument(*change, ready.takeFirst())));
                ++imported;
            } while (!ready.isEmpty() && !change->shouldEnd());
            number = take(change->commit()).number;
        }
    }
    const auto index = take(SearchIndex::open(library));
    take(TemporaryLibrary::status(index->update(*connection)));
    done = true;
}

} // namespace

/// The gate, measured: edits by hand while an import runs. With MARGINALIST_GATE_DOCUMENTS=10000 it is the benchmark of the
/// design.
class GateTest : public support::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void editsByHandDoNotWaitForAnImport()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("MARGINALIST_GATE_DOCUMENTS", &given);
        const int count = given ? wanted : 1500;
        TemporaryLibrary library(Role::Hand);
        const auto document = library.import(QStringLiteral("Read"), QStringLiteral("The harbour is open."));
        const auto annotation = library.annotate(document, 4, 11);
        std::atomic<int> imported = 0;
        std::atomic<bool> done = false;
        QElapsedTimer whole;
        whole.start();
        std::thread job([&] { importAndIndex(*library.library, count, 800, imported, done); });

        QList<double> waits; // ms
        double importTime = 0;
        for (int i = 0; !done; ++i) {
            QElapsedTimer timer;
            timer.start();
            take(library.command({CommandKind::SetNote, {}, {}, 0},
                                 [&](Change &change) { return setNote(change, annotation, QStringLiteral("note %1").arg(i)); }));
            waits.append(double(timer.nsecsElapsed()) / 1e6);
            if (imported >= count && importTime == 0)
                importTime = double(whole.elapsed()) / 1000;
            // 200 edits over the whole of it, in the benchmark.
            std::this_thread::sleep_for(std::chrono::milliseconds(count / 100));
        }
        job.join();
        std::sort(waits.begin(), waits.end());
        const double p95 = waits.at(waits.size() * 95 / 100);
        qInfo("%d texts imported in %.1f s, indexed in %.1f s; %d edits by hand: median %.2f ms, 95 %% %.2f ms, longest %.2f ms",
              count, importTime, double(whole.elapsed()) / 1000 - importTime, int(waits.size()), waits.at(waits.size() / 2), p95,
              waits.last());
        measureReading(library);
        QVERIFY(waits.size() > 10);
        // The goal is 16 ms; the test also has to hold where other tests run beside it.
        QVERIFY2(p95 < 250, qPrintable(QString::number(p95)));
        QCOMPARE(take(DocumentRepository(*library.connection).count()), count + 1);
    }

    void jobsStandBackForAMomentAfterAnEdit()
    {
        WriteGate gate;
        QVERIFY2(shortest([&] { gate.standBack(); }) < 20, "nothing was done by hand");
        const auto job = [&] {
            WriteGate::Pass(gate, WriteGate::Precedence::Job).leave();
            gate.standBack();
        };
        QVERIFY2(shortest(job) < 20, "what a job did is no edit by hand");

        const auto hand = [&] { WriteGate::Pass(gate, WriteGate::Precedence::Hand).leave(); };
        hand();
        QVERIFY2(shortest(hand) < 20, "edits do not wait for the moment after another");
        QElapsedTimer timer;
        timer.start();
        hand();
        gate.standBack();
        QVERIFY(timer.elapsed() >= 20);
    }

    void jobsGoOnBesideEditsWithoutEnd()
    {
        WriteGate gate;
        std::atomic<bool> enough = false;
        std::thread hand([&] {
            while (!enough) {
                WriteGate::Pass(gate, WriteGate::Precedence::Hand).leave();
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 3; ++i)
            WriteGate::Pass(gate, WriteGate::Precedence::Job).leave();
        enough = true;
        hand.join();
        QVERIFY(timer.elapsed() < 5000);
    }

private:
    /// Of ten tries, in milliseconds: on a loaded machine any one of them may be kept from the processor.
    template<typename Work>
    static qint64 shortest(const Work &work)
    {
        qint64 result = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            result = std::min(result, timer.elapsed());
        }
        return result;
    }

    static void measureReading(TemporaryLibrary &library)
    {
        const auto index = take(SearchIndex::open(*library.library));
        const QList<DocumentSummary> page =
            take(DocumentRepository(*library.connection).page(DocumentOrder::Imported, true, 0, 200));
        const QString text = take(VersionRepository(*library.connection).load(page.last().version))->text();
        const std::vector<Token> words = tokens(text);
        QString frequent;
        for (const Token &token : words) {
            if (frequent.isEmpty() || token.folded.size() < frequent.size())
                frequent = token.folded;
        }
        const QString phrase =
            QLatin1Char('"') + words.at(100).folded + QLatin1Char(' ') + words.at(101).folded + QLatin1Char('"');
        for (const QString &query : {phrase, frequent}) {
            QElapsedTimer timer;
            timer.start();
            const qsizetype hits = take(index->search(*library.connection, query)).size();
            qInfo("search for %s: %d hits in %.1f ms", qPrintable(query), int(hits), double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(hits > 0);
        }
        QElapsedTimer timer;
        timer.start();
        take(DocumentRepository(*library.connection).page(DocumentOrder::Title, false, 0, 200));
        qInfo("first 200 documents in %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    }
};

STRICT_TEST_MAIN(QCoreApplication, GateTest)
#include "tst_gate.moc"
