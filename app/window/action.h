// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>
#include <QStringList>

class QWidget;

namespace window {

/// What every action of the program has. `name` is its identity in settings and tests; `text` has its mnemonic; `tip` says what
/// it does in a sentence without full stop, and is what a screen reader says after the text.
struct ActionSpec {
    QString name;
    QString text;
    QString icon;
    QKeySequence shortcut;
    QString tip;
    QString brief = {}; ///< for buttons with little room; the text where it is empty
    QString words = {}; ///< others that people look for it by, also those of other programs, with commas between
};

/// The action is `owner`'s child.
QAction *makeAction(QObject *owner, const ActionSpec &spec);

/// Sets the tool tip: `tip` and the action's keys, whatever they are from then on.
void setTip(QAction *action, const QString &tip);

/// For an action that is made otherwise: see ActionSpec::words.
void setOtherWords(QAction *action, const QString &words);
QString otherWordsOf(const QAction &action);

/// The action's first keys as menus write them; empty where it has none.
QString keysOf(const QAction &action);
/// `sentence` with `keys` for its %1, %2 and so on; `otherwise` where one of them is empty. Every shortcut can be changed and
/// taken away, so no sentence names keys of its own accord.
QString withKeys(const QString &sentence, const QStringList &keys, const QString &otherwise);

/// Enables or disables them. `need` says in a sentence what must be there first; it is told where a disabled action is found.
void enable(const QList<QAction *> &actions, bool on, const QString &need);
QString needOf(const QAction &action); ///< empty while it is enabled

/// The needs that many actions share.
namespace need {
QString document();
QString library();
QString selection();
QString tag();
} // namespace need

/// Lets the action's shortcut work only while the focus is in one of `widgets`: for keys that are letters or move a caret
/// elsewhere.
void confineShortcut(QAction *action, const QList<QWidget *> &widgets);

} // namespace window
