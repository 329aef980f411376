// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;

namespace window {

/// Sees to it that no letter answers twice within a menu, nor within any menu below it: the first one keeps the letter that its
/// text marks with "&", a later one gets another of its letters, the begin of a word if it can be, or none. So a translation
/// needs no letter to be thought of. `actions` are those of one menu or menu bar, in order.
void settleMnemonics(const QList<QAction *> &actions);

} // namespace window
