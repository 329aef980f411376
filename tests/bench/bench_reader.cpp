// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader against QTextBrowser and QPlainTextEdit on the same texts. Each measurement runs in a process of its own, so that
// memory and caches of one do not help another. Without arguments: all of them, as a table.

#include "document/binary_form.h"
#include "document/document_builder.h"
#include "reader/reader_pane.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using document::BlockKind;
using document::Document;
using document::DocumentBuilder;
using document::DocumentPointer;
using document::Range;

namespace {

constexpr QSize Window(900, 1000);

/// Lines of 40 to 160 letters of invented words, the same on every run.
QString plainText(int megabytes)
{
    static const QStringList words = QStringLiteral("harbour ferry morning council engine ticket rain minute figure crew promise "
                                                    "delay bridge notice public report island winter line cost quay")
                                         .split(u' ');
    const qsizetype size = qsizetype(megabytes) * 1'000'000;
    QString text;
    text.reserve(size + 200);
    quint32 random = 1;
    while (text.size() < size) {
        random = random * 1664525 + 1013904223;
        const qsizetype end = text.size() + 40 + (random >> 16) % 120;
        while (text.size() < end) {
            random = random * 1664525 + 1013904223;
            text += words[(random >> 16) % static_cast<quint32>(words.size())];
            text += u' ';
        }
        text.back() = u'\n';
    }
    text.chop(1);
    return text;
}

QString sourceText(int megabytes)
{
    const QString piece =
        QStringLiteral("// Adds up what the boats hold.\nint places(const std::vector<Boat> &boats, int from = 0)\n{\n"
                       "    int sum = from; /* so far */\n    for (const Boat &boat : boats)\n"
                       "        sum += boat.places() * 2 + 0x17;\n    return sum > 100 ? sum : \"none\"[0];\n}\n\n");
    return piece.repeated(qsizetype(megabytes) * 1'000'000 / piece.size());
}

Document richBook(int megabytes)
{
    DocumentBuilder builder;
    builder.setFormat(QStringLiteral("html"));
    const QStringList lines = plainText(megabytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        builder.beginBlock(i % 60 == 0 ? BlockKind::Heading : BlockKind::Paragraph, i % 60 == 0 ? 2 : 0);
        const document::Position begin = builder.position();
        builder.appendText(lines[i]);
        builder.addSpan(document::SpanKind::Emphasis, {begin + 5, begin + 15});
        builder.addSpan(document::SpanKind::Strong, {begin + 20, begin + 30});
        builder.endBlock();
    }
    return builder.finish();
}

QString richHtml(int megabytes)
{
    QString html;
    const QStringList lines = plainText(megabytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        html += (i % 60 == 0 ? QStringLiteral("<h2>") : QStringLiteral("<p>")) + line.left(5) + QStringLiteral("<i>") +
                line.mid(5, 10) + QStringLiteral("</i>") + line.mid(15, 5) + QStringLiteral("<b>") + line.mid(20, 10) +
                QStringLiteral("</b>") + line.mid(30) + (i % 60 == 0 ? QStringLiteral("</h2>") : QStringLiteral("</p>"));
    }
    return html;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// Counts the processor's time, not the wall's: other work on the machine must not decide. Everything measured is one thread.
class Stopwatch
{
public:
    double milliseconds() const { return static_cast<double>(std::clock() - m_begin) * 1000.0 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begin = std::clock();
};

void print(const char *what, double value)
{
    std::printf("%s %.2f\n", what, value);
}

void paint(QAbstractScrollArea &view)
{
    static QImage image(Window, QImage::Format_RGB32);
    view.viewport()->render(&image);
}

DocumentPointer documentOf(const QString &kind, int megabytes)
{
    if (kind == u"rich")
        return std::make_shared<const Document>(richBook(megabytes));
    DocumentBuilder builder;
    const bool source = kind == u"source";
    builder.setFormat(source ? QStringLiteral("source") : QStringLiteral("text"));
    if (source)
        builder.setLines(sourceText(megabytes), BlockKind::Code, QStringLiteral("C++"));
    else
        builder.setLines(plainText(megabytes));
    return std::make_shared<const Document>(builder.finish());
}

std::vector<reader::PaintedAnnotation> annotationsOver(const Document &document, int count)
{
    std::vector<reader::PaintedAnnotation> annotations;
    quint32 random = 5;
    const auto next = [&random](qsizetype below) {
        random = random * 1664525 + 1013904223;
        return static_cast<qsizetype>(quint64(random >> 4) * static_cast<quint64>(below) >> 28);
    };
    for (int i = 0; i < count; ++i) {
        reader::PaintedAnnotation annotation;
        annotation.id = annotation::AnnotationId::create();
        const qsizetype begin = next(document.text().size() - 3000);
        annotation.range = Range::of(begin, begin + 100 + next(2500)); // about five over each other with 10,000 in 3 MB
        annotation.colors = {static_cast<quint32>(next(0x1000000)), static_cast<quint32>(next(0x1000000))};
        annotation.tagNames = {QStringLiteral("one"), QStringLiteral("two")};
        annotations.push_back(annotation);
    }
    return annotations;
}

/// The bytes are as the library stores them: reading them counts.
void measureReader(const QString &kind, int megabytes)
{
    const QByteArray stored = document::BinaryForm::write(*documentOf(kind, megabytes));
    reader::ReaderPane pane;
    pane.resize(Window);
    pane.show();
    paint(pane);
    const double before = residentMegabytes();
    const Stopwatch first;
    auto read = std::make_shared<const Document>(document::BinaryForm::read(stored).value());
    print("read", first.milliseconds());
    pane.setDocument(std::move(read));
    paint(pane);
    print("first_paint", first.milliseconds());
    const Stopwatch jump;
    pane.verticalScrollBar()->setValue(pane.verticalScrollBar()->maximum());
    paint(pane);
    print("jump_to_end", jump.milliseconds());
    print("memory", residentMegabytes() - before);
    const Stopwatch far;
    const qsizetype middle = pane.document()->text().size() / 2;
    pane.goTo(Range::of(middle, middle + 20));
    paint(pane);
    print("far_jump", far.milliseconds());
    const Stopwatch resize;
    pane.resize(Window.width() - 300, Window.height());
    paint(pane);
    print("resize", resize.milliseconds());
    const Stopwatch zoom;
    pane.zoomIn();
    paint(pane);
    print("zoom", zoom.milliseconds());
}

template<typename View>
void measureEditor(const std::function<void(View &)> &fill)
{
    View view;
    view.resize(Window);
    view.show();
    paint(view);
    const double before = residentMegabytes();
    const Stopwatch first;
    fill(view);
    paint(view);
    print("first_paint", first.milliseconds());
    const Stopwatch jump;
    view.moveCursor(QTextCursor::End);
    view.ensureCursorVisible();
    paint(view);
    print("jump_to_end", jump.milliseconds());
    print("memory", residentMegabytes() - before);
    const Stopwatch far;
    QTextCursor middle(view.document());
    middle.setPosition(view.document()->characterCount() / 2);
    view.setTextCursor(middle);
    view.ensureCursorVisible();
    paint(view);
    print("far_jump", far.milliseconds());
    const Stopwatch resize;
    view.resize(Window.width() - 300, Window.height());
    paint(view);
    print("resize", resize.milliseconds());
    const Stopwatch zoom;
    view.zoomIn(2);
    paint(view);
    print("zoom", zoom.milliseconds());
}

void measureFrames(const QString &kind, int megabytes, int annotations)
{
    reader::ReaderPane pane;
    pane.resize(Window);
    pane.show();
    pane.setDocument(documentOf(kind, megabytes));
    pane.setAnnotations(annotationsOver(*pane.document(), annotations));
    paint(pane);
    std::vector<double> frames;
    QScrollBar *bar = pane.verticalScrollBar();
    while (bar->value() < bar->maximum()) {
        const Stopwatch frame;
        bar->setValue(bar->value() + 90); // a step of the wheel
        paint(pane);
        frames.push_back(frame.milliseconds());
    }
    std::sort(frames.begin(), frames.end());
    print("median", frames[frames.size() / 2]);
    print("p95", frames[frames.size() * 95 / 100]);
    print("worst", frames.back());
    std::vector<double> tags;
    for (reader::PaintedAnnotation &annotation : annotationsOver(*pane.document(), 200)) {
        const Range visible = pane.visibleRange();
        annotation.range = {visible.begin + 50, visible.begin + 400};
        const Stopwatch tag;
        pane.annotationChanged(annotation);
        paint(pane);
        tags.push_back(tag.milliseconds());
    }
    std::sort(tags.begin(), tags.end());
    print("tag_p95", tags[tags.size() * 95 / 100]);
}

int measureOne(const QStringList &arguments)
{
    const QString view = arguments.value(0);
    const QString kind = arguments.value(1);
    const int megabytes = arguments.value(2).toInt();
    if (view == u"frames") {
        measureFrames(kind, megabytes, arguments.value(3).toInt());
    } else if (view == u"reader") {
        measureReader(kind, megabytes);
    } else {
        const QString text = kind == u"rich"     ? richHtml(megabytes)
                             : kind == u"source" ? sourceText(megabytes)
                                                 : plainText(megabytes);
        if (view == u"browser") {
            measureEditor<QTextBrowser>(
                [&](QTextBrowser &browser) { kind == u"rich" ? browser.setHtml(text) : browser.setPlainText(text); });
        } else {
            measureEditor<QPlainTextEdit>([&](QPlainTextEdit &edit) { edit.setPlainText(text); });
        }
    }
    return 0;
}

QHash<QString, double> measured(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    QHash<QString, double> values;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            values.insert(QString::fromLatin1(parts[0]), parts[1].toDouble());
    }
    return values;
}

/// What DESIGN asks for, beside what QTextBrowser takes; 0: nothing.
double goalOf(const QString &what, int megabytes, double browser)
{
    if (what == u"first_paint")
        return megabytes == 100 ? 500 : browser;
    if (what == u"jump_to_end")
        return browser / 10;
    return what == u"memory" && megabytes == 100 ? 3.0 * megabytes : 0; // three bytes a letter
}

QString judged(double value, double goal)
{
    if (goal <= 0)
        return QStringLiteral("–");
    return QStringLiteral("%1: %2")
        .arg(goal, 0, 'f', 0)
        .arg(value <= goal ? QStringLiteral("reached") : QStringLiteral("missed"));
}

void compare(const QString &kind, int megabytes)
{
    const QString size = QString::number(megabytes);
    const bool browserToo = megabytes <= 30;
    const auto reader = measured({QStringLiteral("reader"), kind, size});
    const auto browser = browserToo ? measured({QStringLiteral("browser"), kind, size}) : QHash<QString, double>();
    const auto edit = kind == u"rich" ? QHash<QString, double>() : measured({QStringLiteral("edit"), kind, size});
    const auto cell = [](const QHash<QString, double> &values, const QString &name) {
        return values.contains(name) ? QString::number(values[name], 'f', 0) : QStringLiteral("–");
    };
    for (const char *name : {"first_paint", "jump_to_end", "far_jump", "resize", "zoom", "memory", "read"}) {
        const QString what = QString::fromLatin1(name);
        const double mine = reader.value(what);
        const double ratio = browser.value(what) > 0 ? browser.value(what) / mine : 0;
        const double goal = goalOf(what, megabytes, browser.value(what));
        std::printf("| %s, %d MB | %s | %.1f | %s | %s | %s | %s |\n", qPrintable(kind), megabytes,
                    qPrintable(QString(what).replace(u'_', u' ')), mine, qPrintable(cell(browser, what)),
                    qPrintable(cell(edit, what)), ratio > 0 ? qPrintable(QString::number(ratio, 'f', 1)) : "–",
                    qPrintable(judged(mine, goal)));
    }
    std::fflush(stdout);
}

void compareAll()
{
    std::printf("| text | what (ms; memory in MB) | reader | QTextBrowser | QPlainTextEdit | QTextBrowser / reader | goal |\n");
    std::printf("|---|---|---|---|---|---|---|\n");
    for (const int megabytes : {3, 30, 100})
        compare(QStringLiteral("plain"), megabytes);
    compare(QStringLiteral("rich"), 3);
    compare(QStringLiteral("source"), 5);
    std::printf("\n| frames of 3 MB from top to bottom (ms) | median | 95 %% | worst | tag to pixels, 95 %% | goal, 95 %% "
                "|\n|---|---|---|---|---|---|\n");
    for (const int annotations : {0, 1000, 10000}) {
        const auto values =
            measured({QStringLiteral("frames"), QStringLiteral("plain"), QStringLiteral("3"), QString::number(annotations)});
        const double p95 = values[QStringLiteral("p95")];
        std::printf("| %d annotations | %.1f | %.1f | %.1f | %.1f | %s |\n", annotations, values[QStringLiteral("median")], p95,
                    values[QStringLiteral("worst")], values[QStringLiteral("tag_p95")], qPrintable(judged(p95, 8)));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (!arguments.isEmpty())
        return measureOne(arguments);
    compareAll();
    return 0;
}
