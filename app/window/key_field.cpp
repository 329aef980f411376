// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/key_field.h"

#include <QKeyEvent>

namespace window {

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Press the new keys"));
    setAccessibleName(tr("New keys"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

bool KeyField::event(QEvent *event)
{
    // Before any action of the window takes them.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        event->accept();
        Q_EMIT givenUp();
        return;
    }
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
        return;
    default:
        break;
    }
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // Of a sign that is written with Shift, as "?", Shift is a part already.
    const QString text = event->text();
    if (key < Qt::Key_Escape && !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() &&
        !text.front().isSpace())
        modifiers &= ~Qt::ShiftModifier;
    event->accept();
    Q_EMIT keysPressed(QKeySequence(static_cast<int>(modifiers) | key));
}

} // namespace window
