// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of DocumentView: where the person is in the document, and what of it they have read.

#include "window/document_view.h"

#include "window/document_pages.h"
#include "window/reading_mark_keeper.h"
#include "window/reading_watch.h"

#include <algorithm>
#include <utility>

namespace window {

void DocumentView::goToPlace(const workspace::ReadingPlace &place)
{
    // At the very begin the text stands below its margin, where a new document is put anyway.
    if (place.top.value() > 0)
        m_pane->setPosition({place.top, 0});
    if (!place.caret) {
        m_pane->setCaret(m_pane->visibleRange().begin);
        return;
    }
    // It may be out of view, and stays so: scrolling does not take it along.
    reader::PaneState there = m_pane->state();
    there.caret = *place.caret;
    there.mark = *place.caret;
    m_pane->setState(there);
}

void DocumentView::watch(std::vector<document::Range> seen)
{
    const QString &text = m_pane->document()->text();
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    m_watch->begin(document::Position(end), std::move(seen));
}

// Of pages, the one in the middle: its words are those that are looked at.
document::Range DocumentView::textInView() const
{
    if (!isVisible())
        return {};
    if (!arePagesShown())
        return m_pane->visibleRange();
    const auto &pages = m_pane->document()->pages();
    const int page = m_pages->view().pageInView();
    if (page < 0 || page >= std::ssize(pages))
        return {};
    const document::Range range = pages[static_cast<std::size_t>(page)].range;
    return m_pages->view().progress() < 1 ? range : document::Range{range.begin, m_pane->document()->range().end};
}

void DocumentView::setLed(bool led)
{
    m_watch->setLed(led);
}

void DocumentView::savePlace()
{
    m_placeTimer.stop();
    if (!m_workspace || !hasDocument())
        return;
    // Without a text there are no positions in it: the page's number stands for the place.
    const bool textless = arePagesShown() && m_pane->document()->text().isEmpty();
    const document::Position page(std::max(0, textless ? m_pages->view().pageInView() : 0));
    m_workspace->documents().setReadingPlace(m_document,
                                             {textless ? page : m_pane->position().at, m_pane->caret(), m_watch->seen()});
}

void DocumentView::noteProgress()
{
    if (!m_workspace || !hasDocument() || m_summary.state != m_noted || m_pane->document()->text().isEmpty())
        return;
    if (!m_watch->isThrough(m_marks->reviewed()))
        return;
    m_noted = workspace::ReadingState::Done;
    m_workspace->documents().noteState(m_document, m_noted);
}

} // namespace window
