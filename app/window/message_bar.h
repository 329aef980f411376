// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFrame>
#include <QList>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace window {

/// One sentence, with a thing or two to do about it. It belongs below what the person looks at: there it hides nothing, and
/// nothing moves under their eyes. Never takes the focus; goes by itself when it was good news, and stays until it is closed or
/// followed by the next when it was not.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const base::Error &error);
    /// Shows the error of a failed `status`; true then.
    bool tellFailure(const base::Status &status);
    void showNotice(const QString &sentence);
    /// With a button that does `action` (not owned; may be null).
    void showNotice(const QString &sentence, QAction *action);
    /// A notice on a command just done, which goes when it is no longer the last one; see `withdrawOutcome`. With a button for
    /// each of `actions` (not owned).
    void showOutcome(const QString &sentence, const QList<QAction *> &actions = {});
    /// An outcome with a further sentence that tells the keys of `undo`, which must outlive the bar.
    void showUndoable(const QString &sentence);
    void setUndo(const QAction &undo) { m_undo = &undo; }
    /// Takes away a notice on a command. To be called whenever the history has changed: what it says or offers may be another
    /// thing by then.
    void withdrawOutcome();
    QString text() const;

private:
    enum class Tone : quint8 { Notice, Trouble };
    void show(const QString &sentence, Tone tone, const QList<QAction *> &actions, int milliseconds);

    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QTimer m_away;
    const QAction *m_undo = nullptr;
    bool m_isOutcome = false;
};

} // namespace window
