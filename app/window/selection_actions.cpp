// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/selection_actions.h"

#include "window/action.h"
#include "window/reader_area.h"

#include <QMenu>

namespace window {

using reader::ReaderPane;
using reader::TextUnit;

SelectionActions::SelectionActions(ReaderArea &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    const auto grow = [](TextUnit unit) { return [unit](ReaderPane &pane) { pane.growSelection(unit); }; };
    const auto shrink = [](TextUnit unit) { return [unit](ReaderPane &pane) { pane.shrinkSelection(unit); }; };
    const auto extend = [](TextUnit unit, int steps) {
        return [unit, steps](ReaderPane &pane) { pane.extendSelection(unit, steps); };
    };
    add(QStringLiteral("selectWord"), tr("Select &Word"), QKeySequence(Qt::Key_W),
        tr("Select the word at the caret, and one more each time"), grow(TextUnit::Word));
    add(QStringLiteral("selectSentence"), tr("Select &Sentence"), QKeySequence(Qt::Key_S),
        tr("Select the sentence at the caret, and one more each time"), grow(TextUnit::Sentence));
    add(QStringLiteral("selectParagraph"), tr("Select &Paragraph"), QKeySequence(Qt::Key_P),
        tr("Select the paragraph at the caret, and one more each time"), grow(TextUnit::Paragraph));
    add(QStringLiteral("dropWord"), tr("&Give Back the Last Word"), QKeySequence(Qt::SHIFT | Qt::Key_W),
        tr("Take the last word out of the selection"), shrink(TextUnit::Word));
    add(QStringLiteral("dropSentence"), tr("Give &Back the Last Sentence"), QKeySequence(Qt::SHIFT | Qt::Key_S),
        tr("Take the last sentence out of the selection"), shrink(TextUnit::Sentence));
    add(QStringLiteral("dropParagraph"), tr("Give Back the &Last Paragraph"), QKeySequence(Qt::SHIFT | Qt::Key_P),
        tr("Take the last paragraph out of the selection"), shrink(TextUnit::Paragraph));
    add(QStringLiteral("extendSentence"), tr("&Extend to the Sentence’s End"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down),
        tr("Move the selection’s end to the end of the sentence"), extend(TextUnit::Sentence, 1));
    add(QStringLiteral("retractSentence"), tr("&Move Back by a Sentence"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up),
        tr("Move the selection’s end back by a sentence"), extend(TextUnit::Sentence, -1));
    const auto neighbour = [](TextUnit unit, bool forwards) {
        return [unit, forwards](ReaderPane &pane) { pane.selectNeighbour(unit, forwards); };
    };
    add(QStringLiteral("nextSentence"), tr("&Next Sentence"), QKeySequence(Qt::Key_Period),
        tr("Select the sentence after the selection"), neighbour(TextUnit::Sentence, true));
    add(QStringLiteral("previousSentence"), tr("Pre&vious Sentence"), QKeySequence(Qt::Key_Comma),
        tr("Select the sentence before the selection"), neighbour(TextUnit::Sentence, false));
    add(QStringLiteral("nextParagraph"), tr("Ne&xt Paragraph"), QKeySequence(Qt::ALT | Qt::Key_Period),
        tr("Select the paragraph after the selection"), neighbour(TextUnit::Paragraph, true));
    add(QStringLiteral("previousParagraph"), tr("P&revious Paragraph"), QKeySequence(Qt::ALT | Qt::Key_Comma),
        tr("Select the paragraph before the selection"), neighbour(TextUnit::Paragraph, false));
    connect(&reader, &ReaderArea::documentOpened, this, &SelectionActions::updateEnabled);
    updateEnabled();
}

void SelectionActions::add(const QString &name, const QString &text, const QKeySequence &keys, const QString &tip,
                           const std::function<void(ReaderPane &)> &act)
{
    QAction *action = makeAction(this, {name, text, QStringLiteral("text"), keys, tip});
    m_reader.confineToText(action);
    connect(action, &QAction::triggered, this, [this, act] { act(m_reader.pane()); });
    m_actions.append(action);
}

void SelectionActions::fill(QMenu &menu) const
{
    constexpr int Groups[] = {3, 3, 2, 4};
    int at = 0;
    for (const int count : Groups) {
        if (at > 0)
            menu.addSeparator();
        menu.addActions(m_actions.mid(at, count));
        at += count;
    }
}

void SelectionActions::updateEnabled()
{
    enable(m_actions, m_reader.hasDocument(), need::document());
}

} // namespace window
