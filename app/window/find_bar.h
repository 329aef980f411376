// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace reader {
class ReaderPane;
}

namespace window {

/// Find in the document: marks all hits as one types, Enter goes to the next, Shift+Enter to the previous, Escape back to the
/// text.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(reader::ReaderPane *pane, QWidget *parent = nullptr);

    /// With what is selected in the text, where that is a few words.
    void open();
    void findNext();
    void findPrevious();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    QToolButton *makeOption(const QString &text, const QString &tip);

    reader::ReaderPane *m_pane;
    QLineEdit *m_line;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_accents;
    QToolButton *m_expression;
    QLabel *m_count;
};

} // namespace window
