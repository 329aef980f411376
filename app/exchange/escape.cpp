// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/escape.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace exchange {

namespace {

constexpr char ReplacementCharacter[] = "\xEF\xBF\xBD";

// `replacement(byte)` gives the bytes that stand for an ASCII byte, or null for one that stands for itself. Everything that any
// of the formats treats specially is ASCII, so the bytes of longer characters pass untouched.
template<typename Replacement>
void appendReplacing(QByteArray &out, QByteArrayView utf8, Replacement replacement)
{
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (const char *instead = replacement(utf8[i])) {
            out.append(utf8.sliced(done, i - done));
            out.append(instead);
            done = i + 1;
        }
    }
    out.append(utf8.sliced(done));
}

const char *htmlReplacement(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\t':
    case '\n':
        return nullptr;
    case '\f': // ends a page in old texts; a blank to HTML as well
    case '\v':
        return " ";
    default:
        return (c >= 0 && c < 0x20) || c == 0x7f ? ReplacementCharacter : nullptr;
    }
}

bool isFormulaStart(QChar first)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return starts.contains(first);
}

bool isAsciiAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Whether the byte at `i` would mean something to a Markdown reader wherever in a line it stands.
bool isMarkdownInline(QByteArrayView line, qsizetype i)
{
    switch (line[i]) {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '<':
    case '~':
    case '|': // a table's, for GFM
    case '$': // a formula's, for GitHub and pandoc
        return true;
    case '#': // closes a heading, or is a tag to some programs
        return i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t';
    case '&':
        return i + 1 < line.size() && (line[i + 1] == '#' || isAsciiAlphanumeric(line[i + 1]));
    default:
        return false;
    }
}

// Where in `line` a backslash keeps it from beginning a block; -1 when nothing has to be done.
qsizetype blockStart(QByteArrayView line)
{
    if (line.isEmpty())
        return -1;
    if (QByteArrayView(">-+=:#").contains(line[0]))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9')
        ++digits;
    // "12. item" begins a list, "12.5" does not.
    const bool signAtEnd = digits + 1 >= line.size() || line[digits + 1] == ' ' || line[digits + 1] == '\t';
    const bool numbered = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')') && signAtEnd;
    return numbered ? digits : -1;
}

void appendMarkdownBytes(QByteArray &out, QByteArrayView line, qsizetype escapedAnyway)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\f' || c == '\v' || c == '\n' || c == '\r') {
            out.append(' ');
        } else if ((c >= 0 && c < 0x20 && c != '\t') || c == 0x7f) {
            out.append(ReplacementCharacter);
        } else {
            if (i == escapedAnyway || isMarkdownInline(line, i))
                out.append('\\');
            out.append(c);
        }
    }
}

QString withLineFeeds(QStringView text)
{
    QString clean = text.toString();
    if (clean.contains(u'\r')) {
        clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        clean.replace(u'\r', u'\n');
    }
    return clean;
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

// The longest run of backticks: a fence must be longer.
qsizetype longestFence(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

void appendHtml(QByteArray &out, QStringView text)
{
    appendReplacing(out, withLineFeeds(text).toUtf8(), htmlReplacement);
}

void appendJson(QByteArray &out, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    char control[] = "\\u0000";
    out.append('"');
    appendReplacing(out, text.toUtf8(), [&control](char c) -> const char * {
        switch (c) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        default:
            if (c < 0 || c >= 0x20)
                return nullptr;
            control[4] = digits[c >> 4];
            control[5] = digits[c & 15];
            return control;
        }
    });
    out.append('"');
}

void appendCsv(QByteArray &out, QStringView text)
{
    const bool formula = !text.isEmpty() && isFormulaStart(text.front());
    const bool quoted = formula || std::any_of(text.begin(), text.end(),
                                               [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (quoted)
        out.append('"');
    if (formula)
        out.append('\'');
    appendReplacing(out, text.toUtf8(), [](char c) { return c == '"' ? "\"\"" : nullptr; });
    if (quoted)
        out.append('"');
}

void appendMarkdownLine(QByteArray &out, QStringView text, bool atLineStart)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArrayView line(utf8);
    if (!atLineStart) {
        appendMarkdownBytes(out, line, -1);
        return;
    }
    while (!line.isEmpty() && (line[0] == ' ' || line[0] == '\t')) {
        out.append(line[0] == ' ' ? "&#32;" : "&#9;");
        line = line.sliced(1);
    }
    appendMarkdownBytes(out, line, blockStart(line));
}

void appendMarkdownText(QByteArray &out, QStringView text, QByteArrayView margin)
{
    const QString clean = withLineFeeds(text);
    const QByteArrayView bareMargin = margin.trimmed();
    bool inParagraph = false;
    bool anything = false;
    for (const QStringView line : QStringView(clean).tokenize(u'\n')) {
        if (isBlank(line)) {
            if (inParagraph)
                out.append('\n');
            inParagraph = false;
            continue;
        }
        if (inParagraph) {
            out.append("\\\n");
        } else if (anything) {
            out.append(bareMargin);
            out.append('\n');
        }
        out.append(margin);
        appendMarkdownLine(out, line, true);
        inParagraph = true;
        anything = true;
    }
    if (inParagraph)
        out.append('\n');
}

void appendMarkdownCode(QByteArray &out, QStringView text, QByteArrayView margin)
{
    QString clean = withLineFeeds(text);
    // The fence stands on a line of its own anyway.
    if (clean.endsWith(u'\n'))
        clean.chop(1);
    const QByteArray fence(std::max<qsizetype>(3, longestFence(clean) + 1), '`');
    out.append(margin).append(fence).append('\n');
    for (const QStringView line : QStringView(clean).tokenize(u'\n')) {
        out.append(line.isEmpty() ? margin.trimmed() : margin);
        appendReplacing(out, line.toUtf8(), [](char c) { return c == 0 ? ReplacementCharacter : nullptr; });
        out.append('\n');
    }
    out.append(margin).append(fence).append('\n');
}

} // namespace exchange
