// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/find_bar.h"

#include "reader/reader_pane.h"
#include "window/icon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace window {

namespace {

constexpr qsizetype LongestTaken = 120; // characters of the selection
constexpr int LettersOfLine = 10;       // that are seen at least, beside the count
constexpr int ClearButton = 28;         // pixels at the end of the line

} // namespace

FindBar::FindBar(reader::ReaderPane *pane, QWidget *parent)
    : QFrame(parent),
      m_pane(pane),
      m_line(new QLineEdit(this)),
      m_options{makeOption(tr("Aa"), tr("Match case")), makeOption(tr("W"), tr("Whole words only")),
                makeOption(tr("é=e"), tr("Ignore accents")), makeOption(tr(".*"), tr("Regular expression"))},
      m_count(new QLabel(m_line)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setPlaceholderText(tr("Find in this document"));
    m_line->setAccessibleName(tr("Find in this document"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_line->setMinimumWidth(LettersOfLine * fontMetrics().averageCharWidth() + 110);
    m_line->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("muted"));
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->setObjectName(QStringLiteral("findProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    // However long the reason is, the bar asks for no more width.
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->hide();
    const auto button = [this](const QString &name, const QString &tip, auto slot) {
        auto *tool = new QToolButton(this);
        tool->setIcon(icon(name));
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
        connect(tool, &QToolButton::clicked, this, slot);
        return tool;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    for (QToolButton *option : m_options)
        row->addWidget(option);
    row->addWidget(button(QStringLiteral("up"), tr("Previous hit"), &FindBar::findPrevious));
    row->addWidget(button(QStringLiteral("down"), tr("Next hit"), &FindBar::findNext));
    row->addWidget(button(QStringLiteral("close"), tr("Close the find bar"), &QWidget::hide));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::look);
    connectPane();
    // Who turns to the text stays there.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && !isAncestorOf(now))
            m_begin.reset();
    });
    hide();
}

FindBar::~FindBar()
{
    // The focus may move while the widgets go, and then nothing of this is left to look at.
    disconnect(qApp, nullptr, this, nullptr);
}

void FindBar::connectPane()
{
    connect(m_pane, &reader::ReaderPane::searchProgressed, this, &FindBar::showCount);
    connect(m_pane, &reader::ReaderPane::searchFailed, this, [this](const QString &reason) {
        m_count->clear();
        placeCount();
        m_problem->setText(reason);
        m_problem->show();
        backToBegin();
    });
    connect(m_pane, &reader::ReaderPane::searchWrapped, this, [this](bool forward) {
        if (m_begin)
            return; // who is only typing has reached nothing
        Q_EMIT told(forward ? tr("The end was reached; finding went on from the beginning.")
                            : tr("The beginning was reached; finding went on from the end."));
    });
    connect(m_pane, &reader::ReaderPane::documentChanged, this, [this] {
        m_begin.reset(); // a place in another text
        search();
    });
}

QToolButton *FindBar::makeOption(const QString &text, const QString &tip)
{
    auto *option = new QToolButton(this);
    option->setText(text);
    option->setToolTip(tip);
    option->setAccessibleName(tip);
    option->setCheckable(true);
    connect(option, &QToolButton::toggled, this, &FindBar::look);
    return option;
}

bool FindBar::has(Option option) const
{
    return this->option(option)->isChecked();
}

void FindBar::setOption(Option option, bool on)
{
    if (isHidden())
        open();
    this->option(option)->setChecked(on);
}

void FindBar::open()
{
    show();
    begin();
    const QString selected = m_pane->selectedText();
    if (!selected.isEmpty() && selected.size() <= LongestTaken && !selected.contains(u'\n'))
        m_line->setText(selected);
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    search();
}

void FindBar::begin()
{
    m_begin = m_pane->state();
    Q_EMIT begun();
}

void FindBar::backToBegin()
{
    if (!m_begin)
        return;
    m_pane->setState(*m_begin);
    Q_EMIT givenUp();
}

void FindBar::giveUp()
{
    backToBegin();
    hide();
}

// What is looked for has changed: shows where it is first, from the begin on.
void FindBar::look()
{
    if (isHidden())
        return;
    if (!m_begin)
        begin();
    const document::Position from = std::min(m_begin->caret, m_begin->mark);
    m_pane->select(from, from);
    search();
    if (m_line->text().isEmpty())
        backToBegin();
    else
        m_pane->findNext();
}

void FindBar::search()
{
    if (isHidden())
        return;
    QToolButton *accents = option(Option::Accents);
    accents->setEnabled(!has(Option::Expression));
    m_nothing = false;
    m_problem->hide();
    m_count->clear();
    placeCount();
    m_pane->setSearch(m_line->text(), {.caseSensitive = has(Option::Case),
                                       .wholeWords = has(Option::Words),
                                       .regularExpression = has(Option::Expression),
                                       .ignoreDiacritics = has(Option::Accents) && accents->isEnabled()});
}

void FindBar::showCount(int hits, int current, bool finished)
{
    const QLocale locale;
    m_nothing = hits == 0 && finished && !m_line->text().isEmpty();
    if (m_line->text().isEmpty())
        m_count->clear();
    else if (hits == 0)
        m_count->setText(finished ? tr("Not found") : tr("Searching…"));
    else if (current > 0)
        m_count->setText(tr("%1 of %2").arg(locale.toString(current), locale.toString(hits)));
    else
        m_count->setText(tr("%n hits", nullptr, hits));
    placeCount();
    if (m_nothing)
        backToBegin();
}

// The line leaves room for it, so that it never hides what is typed.
void FindBar::placeCount()
{
    const bool shown = !m_count->text().isEmpty();
    const int width = shown ? m_count->sizeHint().width() : 0;
    const int end = m_line->text().isEmpty() ? 8 : ClearButton;
    const bool mirrored = m_line->layoutDirection() == Qt::RightToLeft;
    m_count->setGeometry(mirrored ? end : m_line->width() - end - width, 0, width, m_line->height());
    m_count->setVisible(shown);
    m_line->setTextMargins(mirrored && shown ? width + 4 : 0, 0, !mirrored && shown ? width + 4 : 0, 0);
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::step(bool forward)
{
    if (isHidden())
        open();
    m_begin.reset();
    forward ? m_pane->findNext() : m_pane->findPrevious();
    if (m_line->text().isEmpty())
        Q_EMIT told(tr("Type what to find first."));
    else if (m_nothing)
        Q_EMIT told(tr("“%1” is not in this document.").arg(m_line->text()));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeCount();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const bool forward = !key->modifiers().testFlag(Qt::ShiftModifier);
        // The hit that typing has led to is where one stays; the next Enter goes on from there.
        const bool stays = forward && m_begin && !m_pane->currentHit().isEmpty() && m_pane->selection() == m_pane->currentHit();
        if (stays)
            m_begin.reset();
        else
            step(forward);
        return true;
    }
    return false;
}

// From the buttons too: one need not go back to the line.
void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous())
        return;
    m_begin.reset();
    m_pane->setSearch({});
    m_pane->setFocus();
}

} // namespace window
