// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/pane_state.h"

#include <QFrame>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace reader {
class ReaderPane;
}

namespace window {

/// Find in the document. As one types, all hits are marked and the first from where one began is shown. Enter stays there, and
/// from then on goes to the next hit, Shift+Enter to the previous; Escape goes back to where one began, unless one has stayed
/// somewhere.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    enum class Option : quint8 { Case, Words, Accents, Expression };

    explicit FindBar(reader::ReaderPane *pane, QWidget *parent = nullptr);
    ~FindBar() override;

    /// With what is selected in the text, where that is a few words.
    void open();
    void findNext();
    void findPrevious();
    bool has(Option option) const;
    /// Opens the bar where it is not.
    void setOption(Option option, bool on);

Q_SIGNALS:
    void begun();                       ///< from the place where the person is now
    void givenUp();                     ///< and the text is at that place again
    void told(const QString &sentence); ///< what the person does not see: no hit, or that finding went on from the other end

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectPane();
    void begin();
    void backToBegin();
    void giveUp();
    void look();
    void search();
    void step(bool forward);
    void showCount(int hits, int current, bool finished);
    void placeCount();
    QToolButton *makeOption(const QString &text, const QString &tip);
    QToolButton *option(Option option) const { return m_options[static_cast<std::size_t>(option)]; }

    reader::ReaderPane *m_pane;
    QLineEdit *m_line;
    std::array<QToolButton *, 4> m_options; // as in Option
    QLabel *m_count;                        // within the line
    QLabel *m_problem;
    bool m_nothing = false;                   // is found, and all was looked through
    std::optional<reader::PaneState> m_begin; // until the person stays somewhere
};

} // namespace window
