// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace window {

/// Where a note is written, in its card. Tells what was typed after a moment's pause, so that nothing shown for longer than that
/// is lost, and when the person is through: Escape, Ctrl+Enter or leaving the field. There is nothing to cancel: undo takes back.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Tells at once what has not been told yet.
    void flush();
    /// What the text needs at the present width: at least three lines, and no more than the list it stands in shows at once.
    int wantedHeight() const;
    /// Asks again what the text needs: the list may be higher or lower now.
    void measure();

Q_SIGNALS:
    void noteTyped();
    void finished(bool backToReader); ///< true when a key said so
    void wantedHeightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QTimer m_pause;
    int m_height = 0;
};

} // namespace window
