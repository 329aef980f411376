// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_tables.h"

#include <QStringList>

#include <algorithm>

namespace formats {

namespace {

/// As newer md4c has it: tables that are wider are meant to exhaust whoever reads them.
constexpr int MaximalColumns = 128;

/// What quotations and lists put before a line's own text.
QStringView withoutPrefix(QStringView line)
{
    while (!line.isEmpty() && (line.front().isSpace() || line.front() == u'>'))
        line = line.sliced(1);
    return line.trimmed();
}

/// The row's cells: what stands between its unescaped bars, the outer ones aside.
int cellCount(QStringView row)
{
    if (row.startsWith(u'|'))
        row = row.sliced(1);
    int count = 1;
    bool escaped = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        count += row[i] == u'|' && !escaped && i != row.size() - 1;
        escaped = row[i] == u'\\' && !escaped;
    }
    return count;
}

bool isDelimiterRow(QStringView row)
{
    const auto belongs = [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c == u' ' || c == u'\t'; };
    if (!row.contains(u'-') || !row.contains(u'|') || !std::all_of(row.begin(), row.end(), belongs))
        return false;
    if (row.startsWith(u'|'))
        row = row.sliced(1);
    if (row.endsWith(u'|'))
        row.chop(1);
    for (QStringView cell : row.tokenize(u'|')) {
        cell = cell.trimmed();
        if (cell.startsWith(u':'))
            cell = cell.sliced(1);
        if (cell.endsWith(u':'))
            cell.chop(1);
        if (cell.isEmpty() || std::any_of(cell.begin(), cell.end(), [](QChar c) { return c != u'-'; }))
            return false;
    }
    return true;
}

QString withLongDelimiters(QStringView row)
{
    QString result;
    for (qsizetype i = 0; i < row.size(); ++i) {
        result += row[i];
        const bool single = row[i] == u'-' && (i == 0 || row[i - 1] != u'-') && (i + 1 == row.size() || row[i + 1] != u'-');
        if (single)
            result += QStringLiteral("--");
    }
    return result;
}

QString withEmptyCells(QStringView row)
{
    QString result;
    bool escaped = false;
    for (const QChar c : row) {
        if (c == u'|' && !escaped && result.endsWith(u'|') && result.size() > 1)
            result += u' ';
        escaped = c == u'\\' && !escaped;
        result += c;
    }
    return result;
}

bool isFence(QStringView bare)
{
    return bare.startsWith(u"```") || bare.startsWith(u"~~~");
}

} // namespace

QString withGfmTables(const QString &markdown)
{
    if (!markdown.contains(u'|'))
        return markdown;
    QStringList lines;
    QString fence;
    bool inTable = false;
    for (const QStringView line : QStringView(markdown).tokenize(u'\n')) {
        const QStringView bare = withoutPrefix(line);
        if (isFence(bare) && (fence.isEmpty() || bare.startsWith(fence)))
            fence = fence.isEmpty() ? bare.first(3).toString() : QString();
        inTable = inTable && !bare.isEmpty();
        if (!fence.isEmpty() || isFence(bare)) {
            lines.append(line.toString());
        } else if (inTable) {
            lines.append(withEmptyCells(line));
        } else if (!lines.isEmpty() && isDelimiterRow(bare) && lines.last().contains(u'|')) {
            const QString head = lines.last();
            const QStringView bareHead = withoutPrefix(head);
            const int columns = cellCount(bare);
            inTable = cellCount(bareHead) == columns && columns <= MaximalColumns;
            const QString prefix = line.first(bare.data() - line.data()).toString();
            if (inTable && lines.size() > 1 && !withoutPrefix(lines[lines.size() - 2]).isEmpty())
                lines.insert(lines.size() - 1, head.first(bareHead.data() - QStringView(head).data()).trimmed());
            lines.append(inTable ? prefix + withLongDelimiters(bare) : QString(prefix + u'\\' + bare));
        } else {
            lines.append(line.toString());
        }
    }
    return lines.join(u'\n');
}

} // namespace formats
