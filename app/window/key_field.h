// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace window {

/// A field that takes the keys pressed in it instead of letters. Tab and Shift+Tab lead out of it, Escape gives up.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void keysPressed(const QKeySequence &keys);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *) override {} // cutting and pasting keys means nothing
};

} // namespace window
