// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace window {

class Shortcuts;

/// The user guide as it comes with the program: Markdown, in which [[name]] stands for the action of that name. In `language`
/// (two letters), or in English where there is none in it.
QString guideSource(const QString &language);

/// The names of the actions that `source` speaks of, each once.
QStringList actionsNamed(const QString &source);

/// `source` with the actions as they are now: their menu, text and keys. [[all shortcuts]] becomes a table of all of them. An
/// unknown name stays as it is.
QString guideText(const QString &source, const Shortcuts &shortcuts);

} // namespace window
