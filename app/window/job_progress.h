// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace window {

/// What a job in the background is doing, how far it is, and a button to stop it: for the status bar. Hidden until it is shown.
class JobProgress : public QWidget
{
    Q_OBJECT
public:
    struct Words {
        QString bar;    ///< what the bar is about, for screen readers
        QString cancel; ///< what the button does, likewise
        QString tip;    ///< of the button
    };

    JobProgress(const Words &words, QWidget *parent);

    /// With `total` 0 the bar only says that something goes on.
    void tell(const QString &text, qint64 done = 0, qint64 total = 0);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace window
