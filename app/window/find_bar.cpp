// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/find_bar.h"

#include "reader/reader_pane.h"
#include "window/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace window {

namespace {
constexpr qsizetype LongestTaken = 120; // characters of the selection
}

FindBar::FindBar(reader::ReaderPane *pane, QWidget *parent)
    : QFrame(parent),
      m_pane(pane),
      m_line(new QLineEdit(this)),
      m_case(makeOption(tr("Aa"), tr("Match case"))),
      m_words(makeOption(tr("W"), tr("Whole words only"))),
      m_accents(makeOption(tr("é=e"), tr("Ignore accents"))),
      m_expression(makeOption(tr(".*"), tr("Regular expression"))),
      m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setPlaceholderText(tr("Find in this document"));
    m_line->setAccessibleName(tr("Find in this document"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("muted"));
    m_count->setMinimumWidth(110);
    const auto button = [this](const QString &name, const QString &tip, auto slot) {
        auto *tool = new QToolButton(this);
        tool->setIcon(icon(name));
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
        connect(tool, &QToolButton::clicked, this, slot);
        return tool;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    for (QToolButton *option : {m_case, m_words, m_accents, m_expression})
        layout->addWidget(option);
    layout->addWidget(button(QStringLiteral("up"), tr("Previous hit"), &FindBar::findPrevious));
    layout->addWidget(button(QStringLiteral("down"), tr("Next hit"), &FindBar::findNext));
    layout->addWidget(button(QStringLiteral("close"), tr("Close the find bar"), &QWidget::hide));
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_pane, &reader::ReaderPane::searchProgressed, this, [this](int hits, int current, bool finished) {
        const QLocale locale;
        if (m_line->text().isEmpty())
            m_count->clear();
        else if (hits == 0)
            m_count->setText(finished ? tr("Not found") : tr("Searching…"));
        else if (current > 0)
            m_count->setText(tr("%1 of %2").arg(locale.toString(current), locale.toString(hits)));
        else
            m_count->setText(tr("%n hits", nullptr, hits));
    });
    connect(m_pane, &reader::ReaderPane::searchFailed, m_count, &QLabel::setText);
    connect(m_pane, &reader::ReaderPane::documentChanged, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

QToolButton *FindBar::makeOption(const QString &text, const QString &tip)
{
    auto *option = new QToolButton(this);
    option->setText(text);
    option->setToolTip(tip);
    option->setAccessibleName(tip);
    option->setCheckable(true);
    connect(option, &QToolButton::toggled, this, &FindBar::search);
    return option;
}

void FindBar::open()
{
    show();
    const QString selected = m_pane->selectedText();
    if (!selected.isEmpty() && selected.size() <= LongestTaken && !selected.contains(u'\n'))
        m_line->setText(selected);
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    search();
}

void FindBar::search()
{
    if (isHidden())
        return;
    m_accents->setEnabled(!m_expression->isChecked());
    if (m_line->text().isEmpty())
        m_count->clear();
    m_pane->setSearch(m_line->text(), {.caseSensitive = m_case->isChecked(),
                                       .wholeWords = m_words->isChecked(),
                                       .regularExpression = m_expression->isChecked(),
                                       .ignoreDiacritics = m_accents->isChecked() && m_accents->isEnabled()});
}

void FindBar::findNext()
{
    if (isHidden())
        open();
    m_pane->findNext();
}

void FindBar::findPrevious()
{
    if (isHidden())
        open();
    m_pane->findPrevious();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        hide();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        key->modifiers().testFlag(Qt::ShiftModifier) ? m_pane->findPrevious() : m_pane->findNext();
        return true;
    }
    return false;
}

// From the buttons too: one need not go back to the line.
void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous())
        return;
    m_pane->setSearch({});
    m_pane->setFocus();
}

} // namespace window
