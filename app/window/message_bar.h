// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace window {

/// One sentence, at most with one thing to do about it. It belongs below what the person looks at: there it hides nothing, and
/// nothing moves under their eyes. Never takes the focus; goes by itself when it was good news, and stays until it is closed or
/// followed by the next when it was not.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const base::Error &error);
    void showNotice(const QString &sentence);
    /// With a button that does `action` (not owned; may be null).
    void showNotice(const QString &sentence, QAction *action);
    QString text() const;

private:
    enum class Tone : quint8 { Notice, Trouble };
    void show(const QString &sentence, Tone tone, QAction *action, int milliseconds);

    QLabel *m_text;
    QToolButton *m_action;
    QTimer m_away;
};

} // namespace window
