// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QPointer>

namespace window {

/// An action of the window as it is looked for: what it is called, here and elsewhere, in which menu it stands, what it does. All
/// without mnemonics.
struct Command {
    QPointer<QAction> action;
    QString text;
    QString words; ///< others for it, with commas between
    QString path;  ///< "View › Theme"; empty for one that is in no menu
    QString tip;
};

/// Every action of the menus of `window`, in their order, whatever can be done now, then those named ones that are in no menu.
/// Neither submenus nor separators nor what is hidden. Menus that are filled when they open are filled for it.
QList<Command> commandsOf(const QWidget &window);

/// How well a command fits what was typed; negative: not at all. Best is a run of letters in its text, then words of text,
/// others for it, menu and tip in any order, then letters of the text with others between them. Case and accents are ignored.
int commandScore(const Command &command, const QString &typed);

} // namespace window
