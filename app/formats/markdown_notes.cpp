// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/markdown_notes.h"

#include <QSet>

#include <algorithm>

namespace formats {

namespace {

qsizetype indentation(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar c : line) {
        if (c == u' ')
            ++columns;
        else if (c == u'\t')
            columns += 4 - columns % 4;
        else
            break;
    }
    return columns;
}

/// The fence that `line` opens or closes ("```", "~~~~"); empty when it is none.
QStringView fenceOf(QStringView line)
{
    const QStringView bare = line.trimmed();
    if (indentation(line) > 3 || !(bare.startsWith(u"```") || bare.startsWith(u"~~~")))
        return {};
    const auto end = std::find_if(bare.begin(), bare.end(), [&](QChar c) { return c != bare.front(); });
    return bare.first(end - bare.begin());
}

/// The label of a definition's first line and where its text begins; no label when it is no definition.
std::pair<QStringView, QStringView> definition(QStringView line)
{
    const QStringView bare = line.trimmed();
    if (indentation(line) > 3 || !bare.startsWith(u"[^"))
        return {};
    const qsizetype end = bare.indexOf(u"]:");
    if (end < 3 || end > 80)
        return {};
    const QStringView label = bare.sliced(2, end - 2);
    const bool good = std::none_of(label.begin(), label.end(), [](QChar c) { return c.isSpace() || c == u'[' || c == u']'; });
    return good ? std::pair(label, bare.sliced(end + 2).trimmed()) : std::pair<QStringView, QStringView>();
}

QStringView withoutIndentation(QStringView line)
{
    if (line.startsWith(u'\t'))
        return line.sliced(1);
    qsizetype blanks = 0;
    while (blanks < 4 && blanks < line.size() && line[blanks] == u' ')
        ++blanks;
    return line.sliced(blanks);
}

} // namespace

MarkdownWithNotes takeNotes(const QString &text)
{
    MarkdownWithNotes result;
    if (!text.contains(u"[^")) {
        result.text = text;
        return result;
    }
    QSet<QString> known;
    QString fence;
    MarkdownNote *open = nullptr;
    MarkdownNote repeated; // where a second definition of a label goes
    bool blankBefore = false;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const bool blank = line.trimmed().isEmpty();
        if (fence.isEmpty()) {
            if (const auto [label, first] = definition(line); !label.isEmpty()) {
                const bool isNew = !known.contains(label.toString());
                known.insert(label.toString());
                if (isNew)
                    result.notes.append({label.toString(), {}});
                open = isNew ? &result.notes.last() : &repeated;
                open->text = first.toString() + u'\n';
                blankBefore = false;
                continue;
            }
            // What follows belongs to the note while it is indented, or goes on without a blank line between.
            if (open && (blank || indentation(line) >= 4 || !blankBefore)) {
                open->text += withoutIndentation(line) + u'\n';
                blankBefore = blank;
                continue;
            }
            open = nullptr;
        }
        const QStringView mark = fenceOf(line);
        if (fence.isEmpty())
            fence = mark.toString();
        else if (mark.startsWith(fence) && mark.size() == line.trimmed().size())
            fence.clear();
        result.text += line;
        result.text += u'\n';
    }
    return result;
}

} // namespace formats
