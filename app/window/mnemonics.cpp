// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace window {

namespace {

/// Where the "&" stands that marks a letter; -1: none does. "&&" is a sign of its own.
qsizetype markIn(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return at;
    }
    return -1;
}

QChar letterAt(const QString &text, qsizetype at)
{
    return text[at].toCaseFolded();
}

/// Before which a "&" would mark a letter that nothing else has; -1: there is none.
qsizetype freePlace(const QString &text, const QSet<QChar> &taken)
{
    for (const bool wordsOnly : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool begins = at == 0 || text[at - 1].isSpace();
            if (text[at].isLetter() && (begins || !wordsOnly) && !taken.contains(letterAt(text, at)))
                return at;
        }
    }
    return -1;
}

} // namespace

void settleMnemonics(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    QList<QAction *> waiting;
    for (QAction *action : actions) {
        if (action->menu())
            settleMnemonics(action->menu()->actions());
        const qsizetype mark = markIn(action->text());
        if (mark < 0)
            continue;
        const QChar letter = letterAt(action->text(), mark + 1);
        if (taken.contains(letter))
            waiting.append(action);
        taken.insert(letter);
    }
    for (QAction *action : std::as_const(waiting)) {
        QString text = action->text();
        text.remove(markIn(text), 1);
        const qsizetype place = freePlace(text, taken);
        if (place >= 0) {
            taken.insert(letterAt(text, place));
            text.insert(place, u'&');
        }
        action->setText(text);
    }
}

} // namespace window
