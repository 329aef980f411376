// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/code_colors.h"

#include "reader/flow.h"
#include "syntax/highlighter.h"
#include "syntax/languages.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>

namespace reader {

using document::Position;
using document::Range;

namespace {

constexpr int LinesBetweenStates = 32;
/// So much is coloured at once when it is asked for (about 2 ms); what is further away waits for `work`.
constexpr qsizetype AtOnce = 16 * 1024;
constexpr qint64 LongestAtOnce = 4; // milliseconds

} // namespace

struct CodeColors::Run {
    struct Checkpoint {
        qsizetype at;
        syntax::LineState state;
    };
    Range range;
    quint16 language = 0;
    qsizetype wanted = 0; // up to here somebody wants to see it
    qsizetype done = 0;
    int lines = 0;
    syntax::LineState state;             // at `done`
    std::vector<Checkpoint> checkpoints; // every LinesBetweenStates
    Checkpoint last{-1, {}};             // where the last answer ended: mostly the next one begins there
};

struct CodeColors::Engine {
    syntax::Languages languages;
    std::map<quint16, std::unique_ptr<syntax::Highlighter>> highlighters;

    syntax::Highlighter &of(quint16 language, const document::Document &document, const QColor &background)
    {
        std::unique_ptr<syntax::Highlighter> &highlighter = highlighters[language];
        if (!highlighter) {
            highlighter = std::make_unique<syntax::Highlighter>(languages, document.languages().value(language));
            highlighter->setTheme({}, background);
        }
        return *highlighter;
    }
};

CodeColors::CodeColors(const document::Document &document, const Flow &flow) : m_document(document)
{
    const std::vector<document::Block> &blocks = document.blocks();
    const std::vector<quint32> &begins = flow.codeRuns();
    m_runs.reserve(begins.size());
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const document::Block &first = blocks[begins[i]];
        if (first.language == 0)
            continue;
        Run run;
        run.language = first.language;
        run.range = first.range;
        const std::size_t limit = i + 1 < begins.size() ? begins[i + 1] : blocks.size();
        for (std::size_t b = begins[i] + 1; b < limit && blocks[b].kind == document::BlockKind::Code; ++b)
            run.range.end = blocks[b].range.end;
        run.done = run.range.begin.value();
        m_runs.push_back(std::move(run));
    }
}

CodeColors::~CodeColors() = default;

void CodeColors::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_engine)
        return;
    for (const auto &[language, highlighter] : m_engine->highlighters)
        highlighter->setTheme({}, theme.background);
}

CodeColors::Run *CodeColors::runAt(Position at)
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), at,
                                        [](Position value, const Run &run) { return value < run.range.begin; });
    if (after == m_runs.begin())
        return nullptr;
    Run &run = *std::prev(after);
    return at <= run.range.end ? &run : nullptr;
}

namespace {

qsizetype lineEnd(const QString &text, qsizetype from, qsizetype limit)
{
    const qsizetype at = text.indexOf(u'\n', from);
    return at < 0 || at > limit ? limit : at;
}

} // namespace

bool CodeColors::formats(Range range, QList<QTextLayout::FormatRange> &formats)
{
    Run *run = runAt(range.begin);
    if (!run)
        return true;
    if (!m_engine)
        m_engine = std::make_unique<Engine>();
    syntax::Highlighter &highlighter = m_engine->of(run->language, m_document, m_theme.background);
    if (!highlighter.isActive())
        return true;
    const qsizetype end = range.end.value();
    run->wanted = std::max(run->wanted, end);
    if (run->done < end && end - run->done <= AtOnce) {
        QElapsedTimer timer;
        timer.start();
        advance(*run, timer, LongestAtOnce);
    }
    if (run->done < end)
        return false;

    Run::Checkpoint from{run->range.begin.value(), {}};
    const auto after = std::upper_bound(run->checkpoints.begin(), run->checkpoints.end(), range.begin.value(),
                                        [](qsizetype value, const Run::Checkpoint &point) { return value < point.at; });
    if (after != run->checkpoints.begin())
        from = *std::prev(after);
    if (run->last.at >= from.at && run->last.at <= range.begin.value())
        from = run->last;
    QList<QTextLayout::FormatRange> line;
    while (from.at <= end) {
        const qsizetype stop = lineEnd(m_document.text(), from.at, run->range.end.value());
        const QStringView text = QStringView(m_document.text()).mid(from.at, stop - from.at);
        const bool seen = stop >= range.begin.value();
        if (seen && from.at <= range.begin.value())
            run->last = from;
        from.state = highlighter.highlight(text, from.state, seen ? &line : nullptr);
        for (const QTextLayout::FormatRange &format : seen ? line : QList<QTextLayout::FormatRange>()) {
            const Range inText = Range::of(from.at + format.start, from.at + format.start + format.length).intersected(range);
            if (inText.isEmpty())
                continue;
            QTextLayout::FormatRange moved = format;
            moved.start = static_cast<int>(inText.begin - range.begin);
            moved.length = static_cast<int>(inText.length());
            moved.format.clearBackground();
            if (moved.format.hasProperty(QTextFormat::ForegroundBrush))
                moved.format.setForeground(m_theme.legible(moved.format.foreground().color()));
            formats.append(moved);
        }
        from.at = stop + 1;
    }
    if (from.at <= run->range.end.value() && from.at == end + 1)
        run->last = from;
    return true;
}

bool CodeColors::hasWork() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const Run &run) { return run.done < run.wanted; });
}

bool CodeColors::advance(Run &run, const QElapsedTimer &timer, qint64 milliseconds)
{
    syntax::Highlighter &highlighter = m_engine->of(run.language, m_document, m_theme.background);
    while (run.done < run.wanted) {
        if (run.lines++ % LinesBetweenStates == 0)
            run.checkpoints.push_back({run.done, run.state});
        const qsizetype stop = lineEnd(m_document.text(), run.done, run.range.end.value());
        run.state = highlighter.highlight(QStringView(m_document.text()).mid(run.done, stop - run.done), run.state, nullptr);
        run.done = stop + 1;
        if (timer.elapsed() >= milliseconds)
            break;
    }
    return run.done >= run.wanted;
}

bool CodeColors::work(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    bool ready = false;
    for (Run &run : m_runs) {
        if (run.done >= run.wanted)
            continue;
        if (!advance(run, timer, milliseconds))
            return ready;
        ready = true;
    }
    return ready;
}

} // namespace reader
