// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace window {

/// Every action that has keys, by menu, with its keys and what it does; narrowed by typing.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Lists what is in `menus`, their submenus included.
    ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent = nullptr);
};

} // namespace window
