// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/subtitle_reader.h"

#include "document/document_builder.h"
#include "formats/failure.h"
#include "formats/run_spans.h"

#include <QRegularExpression>

namespace formats {

using document::BlockKind;
using document::ContainerKind;
using L = QLatin1StringView;

namespace {

/// The line that begins a cue: "00:01:02,500 --> 00:01:04,000", hours optional in WebVTT, settings behind it.
const QRegularExpression &timing()
{
    static const QRegularExpression expression(
        QStringLiteral("^\\s*((?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s*-->\\s*(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}"));
    return expression;
}

QString unescaped(QString text)
{
    return text.replace(L("&lt;"), L("<"))
        .replace(L("&gt;"), L(">"))
        .replace(L("&nbsp;"), L("\u00A0"))
        .replace(L("&lrm;"), QStringLiteral("\u200E"))
        .replace(L("&rlm;"), QStringLiteral("\u200F"))
        .replace(L("&amp;"), L("&"));
}

/// Appends one line of a cue with its tags as spans: <b>, <i>, <u>; any other tag only disappears.
void appendMarkup(const QString &line, RunFormat *format, RunSpans *spans)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([A-Za-z]*+)[^<>]*+>|\\{\\\\an?\\d+\\}|<\\d[\\d:.]*>"));
    qsizetype from = 0;
    QRegularExpressionMatchIterator found = tag.globalMatch(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        spans->append(unescaped(line.mid(from, match.capturedStart() - from)), *format);
        from = match.capturedEnd();
        const bool on = match.captured(1).isEmpty();
        const QString name = match.captured(2).toLower();
        if (name == L("b"))
            format->strong = on;
        else if (name == L("i"))
            format->emphasis = on;
        else if (name == L("u"))
            format->underline = on;
    }
    spans->append(unescaped(line.mid(from)), *format);
}

void appendCue(const QString &time, const QStringList &lines, document::DocumentBuilder *builder)
{
    static const QRegularExpression voice(QStringLiteral("^<v(?:\\.[^\\s>]*)?\\s+([^>]+)>"));
    if (lines.isEmpty())
        return;
    const QRegularExpressionMatch speaker = voice.match(lines.first());
    if (speaker.hasMatch())
        builder->open(ContainerKind::Turn, 0, speaker.captured(1).trimmed());
    builder->open(ContainerKind::Cue, 0, time);
    builder->beginBlock(BlockKind::Paragraph);
    RunSpans spans(*builder);
    RunFormat format;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            spans.append(u"\n", format);
        appendMarkup(lines[i].trimmed(), &format, &spans);
    }
    spans.finishBlock();
    builder->close();
    if (speaker.hasMatch())
        builder->close();
}

} // namespace

bool beginsAsSubtitles(const Source &source)
{
    const QByteArray head = source.bytes.left(512);
    if (head.startsWith("WEBVTT") || head.startsWith("\xEF\xBB\xBFWEBVTT"))
        return true;
    static const QRegularExpression cue(QStringLiteral("^\\W{0,3}\\d+\\s*\\r?\\n\\s*\\d{1,3}:\\d{2}:\\d{2}[.,]\\d{1,3}\\s*-->"));
    return cue.match(QString::fromLatin1(head)).hasMatch();
}

base::Result<document::Document> readSubtitles(const Source &source, const ReadOptions &options)
{
    base::Result<DecodedText> decoded = decodeFor(source, options);
    if (!decoded)
        return decoded.error();
    QString &text = decoded->text;
    text.replace(L("\r\n"), L("\n")).replace(u'\r', u'\n');
    const QStringList lines = text.split(u'\n');

    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("subtitles"));
    builder.setEncoding(decoded->encoding);
    QString time;
    QStringList cue;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch begin = timing().match(lines[i]);
        if (begin.hasMatch()) {
            // The number or name of the cue stands on the line before it and is not said.
            if (!cue.isEmpty() && i > 0 && lines[i - 1] == cue.last())
                cue.removeLast();
            appendCue(time, cue, &builder);
            cue.clear();
            time = begin.captured(1).replace(u',', u'.');
        } else if (!time.isEmpty() && lines[i].trimmed().isEmpty()) {
            appendCue(time, cue, &builder);
            cue.clear();
            time.clear();
        } else if (!time.isEmpty()) {
            cue.append(lines[i]);
        }
    }
    appendCue(time, cue, &builder);
    document::Document document = builder.finish();
    return document.text().isEmpty() ? base::Result<document::Document>(noText()) : document;
}

} // namespace formats
