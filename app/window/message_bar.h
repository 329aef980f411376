// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace window {

/// One sentence at the top of the window, at most with one thing to do about it. Never takes the focus; goes by itself when it
/// was good news, and stays until it is closed or followed by the next when it was not.
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
    void show(const QString &sentence, QAction *action, int milliseconds);

    QLabel *m_text;
    QToolButton *m_action;
    QTimer m_away;
};

} // namespace window
