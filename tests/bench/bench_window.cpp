// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person waits for in the window: the start of the program, with a large library and with a large text, and the pixels
// after a key. The program is started for the first, as a person does; the second is measured in a window of its own. Arguments:
// how many documents the large library has (100,000 unless told; 0 leaves the starts out), and how many annotations (100,000).

#include "window/appearance.h"
#include "window/main_window.h"
#include "window/reader_area.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int Starts = 7;
constexpr int Taggings = 100;
constexpr int AnnotationsADocument = 10'000;
constexpr int ImportedMeanwhile = 10'000; // texts: more than the taggings last

QString prose(int bytes, quint32 seed)
{
    static const QStringList Words = QStringLiteral("river stone letter window market summer garden morning engine paper "
                                                    "mountain bridge harbour witness council report evening journey")
                                         .split(u' ');
    QString text;
    text.reserve(bytes + 100);
    quint32 state = seed;
    while (text.size() < bytes) {
        for (int word = 0; word < 60; ++word) {
            state = state * 1664525u + 1013904223u;
            text += Words.at(static_cast<int>((state >> 16) % quint32(Words.size()))) + u' ';
        }
        text += QStringLiteral("\n\n");
    }
    return text;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

bool import(const QString &library, const QString &what)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAM), {QStringLiteral("--library"), library, QStringLiteral("import"), what});
    program.closeReadChannel(QProcess::StandardOutput);
    return program.waitForFinished(-1) && program.exitCode() == 0;
}

/// What DESIGN asks of the median of a few starts, or of 95 % of many taggings. 0: nothing.
struct Goal {
    double median = 0;
    double most = 0;
};

void print(const QByteArray &what, QList<double> times, Goal goal = {})
{
    if (times.isEmpty()) {
        std::printf("| %s | – | – | – | not measured |\n", what.constData());
        return;
    }
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    const double most = times.at(times.size() * 95 / 100);
    const char *judged = goal.median <= 0 && goal.most <= 0 ? ""
                         : goal.median > 0                  ? (median <= goal.median ? ": reached" : ": missed")
                         : most <= goal.most                ? ": reached"
                                                            : ": missed";
    const QByteArray asked = *judged ? QByteArray::number(std::max(goal.median, goal.most)) : QByteArray("–");
    std::printf("| %s | %.1f | %.1f | %.1f | %s%s |\n", what.constData(), median, most, times.last(), asked.constData(), judged);
    std::fflush(stdout);
}

/// Milliseconds from starting the program until it says that `line` has been painted.
QList<double> starts(const QString &folder, const QStringList &arguments, const QByteArray &line, const QString &fresh = {})
{
    QList<double> times;
    for (int i = 0; i < Starts; ++i) {
        if (!fresh.isEmpty())
            QDir(fresh).removeRecursively();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("marginalist.window.debug=true"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        QElapsedTimer timer;
        timer.start();
        program.start(QStringLiteral(PROGRAM), arguments);
        QByteArray said;
        while (!said.contains(line) && timer.elapsed() < 60'000 && program.waitForReadyRead(60'000))
            said += program.readAll();
        if (said.contains(line))
            times.append(double(timer.nsecsElapsed()) / 1e6);
        if (i == Starts - 1)
            program.waitForFinished(2000); // time to write down what is open, for who starts it next
        program.terminate();
        if (!program.waitForFinished(5000))
            program.kill();
        program.waitForFinished();
    }
    return times;
}

/// Milliseconds from the key to the painted window, a passage a time: "1" puts the tag that has this key on what is selected.
QList<double> taggings(window::MainWindow &window, const std::function<void()> &meanwhile)
{
    reader::ReaderPane &pane = window.reader().pane();
    QList<double> times;
    for (int i = 0; i < Taggings; ++i) {
        const document::Position at = pane.visibleRange().begin;
        pane.setSelection({at + i % 40, at + i % 40 + 90});
        QTest::qWait(20);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&pane, Qt::Key_1);
        // The views lay themselves out in the first round and ask to be painted, which the second does.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (i % 5 == 4)
            QTest::keyClick(&pane, Qt::Key_PageDown);
        meanwhile();
    }
    return times;
}

/// A library with `annotations` annotations, 10,000 a document.
bool fill(const QString &library, const QString &folder, int annotations)
{
    QDir().mkpath(folder);
    const int documents = std::max(1, annotations / AnnotationsADocument);
    for (int i = 0; i < documents; ++i) {
        if (!write(folder + QStringLiteral("/book%1.txt").arg(i), prose(3'000'000, quint32(i + 1))))
            return false;
    }
    if (!import(library, folder))
        return false;
    auto opened = workspace::Workspace::open(library, {QStringLiteral(PROGRAM), QStringLiteral("bench"), nullptr, false});
    if (!opened)
        return false;
    const workspace::Workspace &workspace = **opened;
    const auto list = workspace.documents().list();
    for (qsizetype d = 0; list && d < list->size(); ++d) {
        for (int i = 0; i < AnnotationsADocument; ++i) {
            const annotation::TextTarget target{document::Range::of(i * 290 + 3, i * 290 + 3 + 20 + i % 7 * 60), {}, {}, {}};
            if (!workspace.annotations().addTagged(list->at(d).id, target, {QStringLiteral("tag %1").arg(i % 40)}))
                return false;
        }
    }
    return bool(list);
}

void measureTagging(const QString &folder, int annotations)
{
    const QString library = folder + QStringLiteral("/Annotated.marginalia");
    if (!fill(library, folder + QStringLiteral("/books"), annotations)) {
        std::printf("The library with annotations could not be made.\n");
        return;
    }
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    window::Appearance appearance(*qApp);
    window::MainWindow window(settings, appearance, {library, library, QStringLiteral(PROGRAM), {}});
    window.show();
    window.start({});
    workspace::Workspace *workspace = window.library().workspace();
    const auto list = workspace ? workspace->documents().list() : base::Result<QList<workspace::DocumentSummary>>(base::Error());
    if (!list || list->isEmpty())
        return;
    window.reader().open(list->first().id);
    window.activateWindow();
    window.reader().pane().setFocus();
    if (const annotation::Tag *tag = workspace->tags().tree().findPath(QStringLiteral("tag 1")))
        (void)workspace->tags().setPinned(tag->id, 1);
    QTest::qWait(500);
    const qint64 before = workspace->documents().summary(list->first().id)->annotations;
    print("tag a passage, nothing else", taggings(window, [] {}), {.most = 16});
    if (workspace->documents().summary(list->first().id)->annotations != before + Taggings)
        std::printf("Not every key made an annotation.\n");

    QDir().mkpath(folder + QStringLiteral("/more"));
    for (int i = 0; i < ImportedMeanwhile; ++i)
        write(folder + QStringLiteral("/more/%1.txt").arg(i), prose(5000, quint32(1000 + i)));
    workspace::ImportRequest request;
    request.paths = {folder + QStringLiteral("/more")};
    workspace->startImport(request);
    QTest::qWait(300);
    bool running = true;
    const QList<double> times = taggings(window, [&] { running = running && workspace->hasRunningJobs(); });
    print(running ? "tag a passage during an import" : "tag a passage, an import running at first", times, {.most = 16});
    while (workspace->hasRunningJobs())
        QTest::qWait(100);
}

void measureStarts(const QString &folder, int documents)
{
    const QString small = folder + QStringLiteral("/Small.marginalia");
    print("start, no document", starts(folder, {QStringLiteral("--library"), small}, "painted: the window"));
    struct Text {
        QByteArray name;
        int size;
        double goal;
    };
    for (const auto &[name, size, goal] :
         {Text{"start with a text of 3 MB", 3'000'000, 250}, Text{"start with a text of 100 MB", 100'000'000, 800}}) {
        const QString file = folder + QStringLiteral("/text%1.txt").arg(size);
        write(file, prose(size, 5));
        const QString library = folder + QStringLiteral("/Text.marginalia");
        const QStringList fresh{QStringLiteral("--library"), library, file};
        print(name, starts(folder, fresh, "painted: a document", library), {.median = goal});
        print(name + ", until it can be tagged", starts(folder, fresh, "read: the whole", library));
        print(name + ", already in the library", starts(folder, fresh.first(2), "painted: a document"), {.median = goal});
    }
    const QString many = folder + QStringLiteral("/many");
    for (int i = 0; i < documents; ++i) {
        if (i % 1000 == 0)
            QDir().mkpath(many + QStringLiteral("/%1").arg(i / 1000));
        write(many + QStringLiteral("/%1/%2.txt").arg(i / 1000).arg(i),
              QStringLiteral("Report %1\n\n").arg(i) + prose(300, quint32(i)));
    }
    const QString library = folder + QStringLiteral("/Many.marginalia");
    if (import(library, many)) {
        const QByteArray name = QByteArray("start with ").append(QByteArray::number(documents)).append(" documents");
        print(name, starts(folder, {QStringLiteral("--library"), library}, "painted: the window"), {.median = 400});
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    std::printf("| what (ms) | median | 95 %% | worst | goal |\n|---|---|---|---|---|\n");
    const int documents = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    if (documents > 0)
        measureStarts(folder.path(), documents);
    measureTagging(folder.path(), arguments.size() > 2 ? arguments.at(2).toInt() : 100'000);
    return 0;
}
