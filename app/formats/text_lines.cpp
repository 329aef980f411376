// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// Widths that people and programs break lines at.
constexpr qsizetype NarrowestWidth = 45;
constexpr qsizetype WidestWidth = 110;

qsizetype firstWordLength(QStringView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    return end - line.begin();
}

bool beginsListItem(QStringView line)
{
    static const QRegularExpression form(uR"(^(?:[-*•–—+]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|\|)\s)"_s);
    return form.match(line.first(std::min<qsizetype>(line.size(), 8)).toString()).hasMatch();
}

/// Looks like a row of something: columns set apart by blanks, leader dots, rules.
bool isTabular(QStringView line)
{
    return line.contains(u'\t') || line.contains(u"    "_s) || line.contains(u"....."_s) || line.contains(u"-----"_s) ||
           line.contains(u"=====") || line.contains(u'|');
}

/// A line that one may go on with and the line that may go on with it, both with text.
bool mayJoin(const TextLine &line, const TextLine &next)
{
    if (line.isBlank() || next.isBlank())
        return false;
    const QStringView text = line.text;
    const QStringView after = next.text;
    return !after.front().isSpace() && !beginsListItem(after) && !isTabular(text.trimmed()) && !isTabular(after);
}

/// True when the next line's first word would not have fitted.
bool isFull(const TextLine &line, const TextLine &next, qsizetype width)
{
    return line.text.size() + 1 + firstWordLength(next.text) > width;
}

/// The width the lines were broken at; 0 when they were not.
qsizetype wrappingWidth(const TextLines &lines)
{
    std::vector<qsizetype> lengths;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (mayJoin(lines[i], lines[i + 1]))
            lengths.push_back(lines[i].text.size());
    }
    if (lengths.size() < 4)
        return 0;
    // Some lines stick out (addresses, long words, later corrections by hand); the width is what most keep.
    const std::size_t at = lengths.size() - 1 - lengths.size() / 10;
    std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(at), lengths.end());
    const qsizetype width = lengths[at];
    if (width < NarrowestWidth || width > WidestWidth)
        return 0;
    std::size_t full = 0;
    std::size_t sentences = 0;
    std::size_t capitals = 0; // verse begins its lines with them
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!mayJoin(lines[i], lines[i + 1]))
            continue;
        full += isFull(lines[i], lines[i + 1], width - 3);
        sentences += endsSentence(lines[i].text);
        capitals += lines[i + 1].text.front().isUpper();
    }
    const bool plainly = full * 4 >= lengths.size() * 3 && sentences * 2 <= lengths.size() && capitals * 2 <= lengths.size();
    return plainly ? width : 0;
}

} // namespace

TextLines splitLines(QStringView text)
{
    TextLines lines;
    for (const QStringView line : text.tokenize(u'\n')) {
        const bool blank = std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
        lines.push_back({line, blank ? LineRole::Blank : LineRole::Paragraph, {}});
    }
    return lines;
}

bool endsSentence(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && u"\"'”’»)]*_“‘"_s.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && u".!?…:;。！？：،؟।"_s.contains(line.back());
}

void joinWrappedLines(TextLines *lines)
{
    const qsizetype width = wrappingWidth(*lines);
    if (width == 0)
        return;
    for (std::size_t i = 0; i + 1 < lines->size(); ++i) {
        TextLine &next = (*lines)[i + 1];
        const TextLine &line = (*lines)[i];
        // A line that had room for the next one's first word was ended on purpose.
        if (mayJoin(line, next) && isFull(line, next, width - 10))
            next.role = LineRole::Continued;
    }
}

} // namespace formats
