// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library with many texts: importing and indexing them against the `sqlite3` shell that puts the same texts into one
// full-text table, searching in them, and editing by hand while they are imported. The argument is how many texts (10,000 unless
// told), of 5 KB each.

#include "library/library.h"
#include "library/search_index.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

constexpr int TextSize = 5000;
constexpr int Vocabulary = 40'000;
constexpr int Edits = 200;

/// Seconds of the clock, and of the processor in a process of its own and all that it started.
struct Cost {
    double wall = 0;
    double processor = 0;
};

class Random
{
public:
    quint32 below(quint32 limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<quint32>((m_state >> 33) % limit);
    }
    double fraction() { return below(1u << 30) / double(1u << 30); }

private:
    quint64 m_state = 7;
};

/// Invented words, the frequent ones first. The same on every run.
std::vector<QByteArray> vocabulary(Random &random)
{
    constexpr char Consonants[] = "bcdfghklmnprstvw";
    constexpr char Vowels[] = "aeiou";
    constexpr char Ends[] = "nrs";
    QSet<QByteArray> seen;
    std::vector<QByteArray> words;
    while (words.size() < Vocabulary) {
        QByteArray word;
        for (quint32 syllables = 1 + random.below(4); syllables > 0; --syllables) {
            word += Consonants[random.below(sizeof Consonants - 1)];
            word += Vowels[random.below(sizeof Vowels - 1)];
            if (random.below(2) == 0)
                word += Ends[random.below(sizeof Ends - 1)];
        }
        if (!seen.contains(word)) {
            seen.insert(word);
            words.push_back(word);
        }
    }
    return words;
}

/// Words as frequent as in prose: the second half as often as the first, the third a third.
class Texts
{
public:
    Texts() : m_words(vocabulary(m_random))
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_sums.push_back(sum += 1.0 / static_cast<double>(i + 2));
    }

    const QByteArray &word(std::size_t rank) const { return m_words.at(rank); }

    QByteArray next(int number)
    {
        QByteArray text = "Text number " + QByteArray::number(number) + "\n\n";
        for (int count = 1; text.size() < TextSize; ++count) {
            const auto at = std::lower_bound(m_sums.begin(), m_sums.end(), m_random.fraction() * m_sums.back());
            text += m_words.at(static_cast<std::size_t>(at - m_sums.begin()));
            text += count % 12 == 0 ? "." : "";
            text += count % 120 == 0 ? "\n\n" : " ";
        }
        return text + '\n';
    }

private:
    Random m_random;
    std::vector<QByteArray> m_words;
    std::vector<double> m_sums;
};

double childrensProcessorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Cost run(const QString &program, const QStringList &arguments)
{
    const double before = childrensProcessorTime();
    QElapsedTimer since;
    since.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s did not do its work", qPrintable(program));
    return {double(since.elapsed()) / 1000, childrensProcessorTime() - before};
}

double percentile(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.at(std::min(times.size() - 1, static_cast<std::size_t>(part * double(times.size()))));
}

void measureImport(const QString &texts, const QString &folder)
{
    const Cost shell =
        run(QStringLiteral("sqlite3"), {folder + QStringLiteral("/shell.sqlite"),
                                        QStringLiteral("CREATE VIRTUAL TABLE texts USING fts5(content); INSERT INTO texts SELECT "
                                                       "readfile(name) FROM fsdir('%1') WHERE name LIKE '%.txt'")
                                            .arg(texts)});
    const Cost ours = run(QStringLiteral(PROGRAM), {QStringLiteral("--library"), folder + QStringLiteral("/imported.marginalia"),
                                                    QStringLiteral("import"), texts});
    std::printf("| import and index | clock (s) | processor (s) |\n|---|---|---|\n");
    std::printf("| sqlite3 shell | %.1f | %.1f |\n", shell.wall, shell.processor);
    std::printf("| marginalist import | %.1f | %.1f |\n", ours.wall, ours.processor);
    std::printf("| ratio | %.1f | %.1f |\n\n", ours.wall / shell.wall, ours.processor / shell.processor);
}

std::unique_ptr<workspace::Workspace> open(const QString &folder)
{
    workspace::OpenOptions options;
    options.readerProgram = QStringLiteral(PROGRAM);
    options.author = QStringLiteral("Ada");
    base::Result<std::unique_ptr<workspace::Workspace>> opened = workspace::Workspace::open(folder, options);
    if (!opened.ok())
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(opened).value();
}

void measureSearch(const QString &folder, const Texts &texts)
{
    const std::unique_ptr<workspace::Workspace> library = open(folder);
    const auto connection = library->library().connect(library::Role::Job);
    const auto index = library::SearchIndex::open(library->library());
    if (!connection.ok() || !index.ok())
        qFatal("The library cannot be searched");
    const auto word = [&texts](std::size_t rank) { return QString::fromLatin1(texts.word(rank)); };
    const std::pair<const char *, QString> queries[] = {
        {"the most frequent word", word(0)},
        {"the 100th word", word(99)},
        {"a rare word", word(Vocabulary / 2)},
        {"two frequent words", word(0) + u' ' + word(1)},
        {"a phrase of two", u'"' + word(0) + u' ' + word(1) + u'"'},
        {"the beginning of a word", word(99).left(2) + u'*'},
    };
    std::printf("| search, first 50 hits | hits | median (ms) | 95 %% (ms) |\n|---|---|---|---|\n");
    for (const auto &[name, query] : queries) {
        std::vector<double> times;
        qsizetype hits = 0;
        for (int i = 0; i < 20; ++i) {
            const std::clock_t begin = std::clock(); // the processor's time, as nothing else runs in here
            const auto found = (*index)->search(**connection, query, 50);
            times.push_back(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
            hits = found.ok() ? found->size() : -1;
        }
        std::printf("| %s | %lld | %.1f | %.1f |\n", name, static_cast<long long>(hits), percentile(times, 0.5),
                    percentile(times, 0.95));
    }
    std::printf("\n");
}

void untilFinished(workspace::ImportJob *job)
{
    QEventLoop loop;
    QObject::connect(job, &workspace::ImportJob::finished, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One row each, as a person makes them: a note of their own on a passage.
void edit(const workspace::Workspace &library, document::DocumentId document, std::vector<double> &times)
{
    QElapsedTimer since;
    since.start();
    const auto added = library.annotations().add(document, document::Range::of(6, 13), {}, QStringLiteral("A note."));
    times.push_back(double(since.nsecsElapsed()) / 1e6);
    if (!added.ok())
        qFatal("%s", qPrintable(added.error().message));
}

void printTimes(const char *name, const std::vector<double> &times)
{
    std::printf("| %zu %s | %.1f | %.1f | %.1f |\n", times.size(), name, percentile(times, 0.5), percentile(times, 0.95),
                *std::max_element(times.begin(), times.end()));
}

void measureEdits(const QString &texts, const QString &folder)
{
    const std::unique_ptr<workspace::Workspace> library = open(folder);
    workspace::ImportRequest pasted;
    pasted.pastedText = QStringLiteral("Every passage of this text may be annotated.");
    workspace::ImportJob *first = library->startImport(pasted);
    document::DocumentId document;
    QObject::connect(first, &workspace::ImportJob::fileDone, library.get(),
                     [&document](const workspace::ImportedFile &file) { document = file.id; });
    untilFinished(first);

    std::printf("| edits by hand | median (ms) | 95 %% (ms) | worst (ms) |\n|---|---|---|---|\n");
    std::vector<double> alone;
    for (int i = 0; i < Edits; ++i)
        edit(*library, document, alone);
    printTimes("with nothing else", alone);

    workspace::ImportRequest request;
    request.paths = {texts};
    workspace::ImportJob *job = library->startImport(request);
    std::vector<double> during;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (during.size() < Edits)
            edit(*library, document, during);
    });
    timer.start(15);
    untilFinished(job);
    printTimes("during the import", during);
    library->waitForIndex();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // also into a file, each table as soon as it is known
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    const QString textFolder = folder.filePath(QStringLiteral("texts"));
    if (count < 1 || !QDir().mkpath(textFolder))
        qFatal("The argument is the number of texts");
    Texts texts;
    for (int i = 0; i < count; ++i) {
        QFile file(textFolder + QStringLiteral("/%1.txt").arg(i, 6, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(texts.next(i)) < 0)
            qFatal("The texts cannot be written");
    }
    measureImport(textFolder, folder.path());
    measureSearch(folder.filePath(QStringLiteral("imported.marginalia")), texts);
    measureEdits(textFolder, folder.filePath(QStringLiteral("edited.marginalia")));
    return 0;
}
