// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/note_editor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace window {

namespace {
constexpr int Pause = 300; // ms
constexpr int FewestLines = 3;
constexpr int MostLines = 16;
constexpr int Around = 24; // pixels of the list that stay beside it
} // namespace

NoteEditor::NoteEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("noteEditor"));
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note. Ctrl+Enter returns to the text."));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::noteTyped);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        measure();
    });
}

void NoteEditor::measure()
{
    const int height = wantedHeight();
    if (height == m_height)
        return;
    m_height = height;
    Q_EMIT wantedHeightChanged();
}

// Another width breaks the lines elsewhere.
void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    measure();
}

void NoteEditor::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT noteTyped();
}

int NoteEditor::wantedHeight() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    lines = std::clamp(lines, FewestLines, MostLines);
    const int wanted =
        lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 2 * frameWidth() + 4;
    const int most = parentWidget() ? parentWidget()->height() - Around : wanted;
    return std::max(std::min(wanted, most), 2 * fontMetrics().lineSpacing());
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers().testFlag(Qt::ControlModifier))) {
        flush();
        Q_EMIT finished(true);
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

// While a note is written, the program's one-letter and clipboard shortcuts are the editor's.
bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

} // namespace window
