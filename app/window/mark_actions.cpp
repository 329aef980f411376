// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mark_actions.h"

#include "window/action.h"
#include "window/message_bar.h"
#include "window/reader_area.h"
#include "window/reading_mark_keeper.h"

#include <QMenu>

#include <algorithm>

namespace window {

using annotation::ReadingMark;
using document::Position;
using document::Range;

MarkActions::MarkActions(ReaderArea &reader, MessageBar &messages, QWidget *window)
    : QObject(window), m_reader(reader), m_messages(messages)
{
    makeActions();
    connect(&reader, &ReaderArea::documentOpened, this, &MarkActions::updateEnabled);
    updateEnabled();
}

void MarkActions::makeActions()
{
    m_bookmark = makeAction(this, {QStringLiteral("bookmark"), tr("Set or Remove &Bookmark"), QStringLiteral("bookmark"),
                                   QKeySequence(Qt::CTRL | Qt::Key_B), tr("Set a bookmark here, or take it away"), QString(),
                                   tr("mark, ribbon")});
    m_nextBookmark = makeAction(this, {QStringLiteral("nextBookmark"), tr("Next B&ookmark"), QStringLiteral("down"),
                                       QKeySequence(Qt::ALT | Qt::Key_PageDown), tr("To the next bookmark")});
    m_previousBookmark = makeAction(this, {QStringLiteral("previousBookmark"), tr("Previous Boo&kmark"), QStringLiteral("up"),
                                           QKeySequence(Qt::ALT | Qt::Key_PageUp), tr("To the previous bookmark")});
    m_reviewed = makeAction(
        this, {QStringLiteral("reviewed"), tr("Mark as Re&viewed"), QStringLiteral("mark-reviewed"), QKeySequence(Qt::Key_R),
               tr("Mark the selection or this paragraph as reviewed, or take that back"), tr("Reviewed"), tr("done, finished")});
    m_upToHere =
        makeAction(this, {QStringLiteral("reviewedUpToHere"), tr("Reviewed &up to Here"), QStringLiteral("mark-reviewed"),
                          QKeySequence(Qt::SHIFT | Qt::Key_R), tr("Mark all up to this paragraph as reviewed")});
    m_unreviewed = makeAction(this, {QStringLiteral("nextUnreviewed"), tr("Next &Unreviewed Passage"), QStringLiteral("next"),
                                     QKeySequence(Qt::Key_U), tr("To the next passage that is not marked as reviewed")});
    for (QAction *action : {m_reviewed, m_upToHere, m_unreviewed})
        m_reader.confineToText(action);
    // Selected words are the bookmark's place; without them the line one reads in.
    connect(m_bookmark, &QAction::triggered, this, [this] { toggleBookmark(m_reader.pane().selection().begin); });
    connect(m_nextBookmark, &QAction::triggered, this, [this] { goToBookmark(true); });
    connect(m_previousBookmark, &QAction::triggered, this, [this] { goToBookmark(false); });
    connect(m_reviewed, &QAction::triggered, this, &MarkActions::toggleReviewed);
    connect(m_upToHere, &QAction::triggered, this, &MarkActions::reviewUpToHere);
    connect(m_unreviewed, &QAction::triggered, this, &MarkActions::goToUnreviewed);
}

void MarkActions::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    updateEnabled();
}

void MarkActions::fillAnnotate(QMenu &menu) const
{
    menu.addActions({m_bookmark, m_reviewed, m_upToHere});
}

void MarkActions::fillGo(QMenu &menu) const
{
    menu.addActions({m_nextBookmark, m_previousBookmark, m_unreviewed});
}

void MarkActions::fillContext(QMenu &menu, Position at)
{
    // Not the actions themselves: those are for where the caret is. Their keys are told all the same.
    const auto add = [this, &menu](const QAction *like, const QString &text, auto slot) {
        menu.addAction(like->icon(), text + u'\t' + keysOf(*like), this, slot);
    };
    const bool marked = !m_reader.view().marks().bookmarkAt(at).isNull();
    add(m_bookmark, marked ? tr("Remove &Bookmark") : tr("Set &Bookmark Here"), [this, at] { toggleBookmark(at); });
    if (const Range *done = reviewedAt(at)) {
        const Range paragraph = paragraphAt(at);
        add(m_reviewed, tr("Paragraph Is Not Re&viewed"), [this, paragraph] { setReviewed(paragraph, false); });
        if (!paragraph.contains(*done))
            menu.addAction(tr("All Around It Is &Not Reviewed"), this, [this, passage = *done] { setReviewed(passage, false); });
        return;
    }
    const Range passage = m_reader.pane().hasSelection() ? m_reader.pane().selection() : paragraphAt(at);
    add(m_reviewed, tr("Mark as Re&viewed"), [this, passage] { setReviewed(passage, true); });
    add(m_upToHere, tr("Reviewed &up to Here"), [this, passage] { setReviewed({Position(0), passage.end}, true); });
}

void MarkActions::updateEnabled()
{
    enable({m_bookmark, m_nextBookmark, m_previousBookmark, m_reviewed, m_upToHere, m_unreviewed},
           m_workspace && m_reader.hasDocument(), need::document());
}

void MarkActions::toggleBookmark(Position at)
{
    workspace::ReadingMarks &marks = m_workspace->readingMarks();
    if (const annotation::ReadingMarkId here = m_reader.view().marks().bookmarkAt(at); !here.isNull())
        m_messages.tellFailure(marks.removeBookmarks(m_reader.documentId(), {here}));
    else if (const auto added = marks.addBookmark(m_reader.documentId(), at); !added)
        m_messages.showError(added.error());
}

void MarkActions::goToBookmark(bool forward)
{
    const QList<ReadingMark> &marks = m_reader.view().marks().bookmarks();
    const Position here = m_reader.pane().caret();
    const auto leads = [here, forward](const ReadingMark &mark) {
        return forward ? mark.target.range.begin > here : mark.target.range.begin < here;
    };
    const auto next = std::find_if(marks.begin(), marks.end(), leads);
    const auto previous = std::find_if(marks.rbegin(), marks.rend(), leads);
    if (marks.isEmpty())
        m_messages.showNotice(withKeys(tr("This document has no bookmark yet; %1 sets one."), {keysOf(*m_bookmark)},
                                       tr("This document has no bookmark yet.")));
    else if (forward ? next == marks.end() : previous == marks.rend())
        m_messages.showNotice(forward ? tr("There is no bookmark after this place.")
                                      : tr("There is no bookmark before this place."));
    else
        m_reader.pane().goTo(forward ? Range{next->target.range.begin, next->target.range.begin}
                                     : Range{previous->target.range.begin, previous->target.range.begin});
}

const Range *MarkActions::reviewedAt(Position at) const
{
    const std::vector<Range> &done = m_reader.view().marks().reviewed();
    const auto found = std::find_if(done.begin(), done.end(), [at](const Range &one) { return one.contains(at); });
    return found == done.end() ? nullptr : &*found;
}

Range MarkActions::paragraphAt(Position at) const
{
    const document::DocumentPointer text = m_reader.pane().document();
    const auto &blocks = text->blocks();
    const std::optional<std::size_t> index = text->blockAt(at);
    if (!index)
        return {at, at};
    const auto block = blocks.begin() + static_cast<std::ptrdiff_t>(*index);
    // With what stands between it and the next, so that paragraph after paragraph makes one passage.
    const auto next = std::find_if(std::next(block), blocks.end(),
                                   [&text](const document::Block &one) { return !text->text(one.range).trimmed().isEmpty(); });
    return {block->range.begin, next == blocks.end() ? text->range().end : next->range.begin};
}

void MarkActions::setReviewed(Range range, bool reviewed)
{
    m_messages.tellFailure(m_workspace->readingMarks().setReviewed(m_reader.documentId(), range, reviewed));
}

void MarkActions::toggleReviewed()
{
    reader::ReaderPane &pane = m_reader.pane();
    const bool selected = pane.hasSelection();
    const Range range = selected ? pane.selection() : paragraphAt(pane.caret());
    const std::vector<Range> &done = m_reader.view().marks().reviewed();
    const bool is = std::any_of(done.begin(), done.end(), [range](const Range &one) { return one.contains(range); });
    setReviewed(range, !is);
    // Paragraph after paragraph by one key.
    if (!is && !selected)
        pane.setCaret(range.end);
}

void MarkActions::reviewUpToHere()
{
    const reader::ReaderPane &pane = m_reader.pane();
    const Range range = pane.hasSelection() ? pane.selection() : paragraphAt(pane.caret());
    setReviewed({Position(0), range.end}, true);
}

void MarkActions::goToUnreviewed()
{
    reader::ReaderPane &pane = m_reader.pane();
    const std::vector<Range> &done = m_reader.view().marks().reviewed();
    const document::Document &text = *pane.document();
    auto next = annotation::nextUnreviewed(text, done, pane.caret());
    // Where one stands is not the next one.
    if (next && next->contains(pane.caret()))
        next = annotation::nextUnreviewed(text, done, next->end);
    if (!next)
        next = annotation::nextUnreviewed(text, done, Position(0));
    if (!next)
        m_messages.showNotice(tr("All of this document is marked as reviewed."));
    else
        pane.goTo({next->begin, next->begin});
}

} // namespace window
