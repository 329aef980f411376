// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of DocumentView: where the person is in the document, also when its text is another one, and what of it they have read.

#include "window/document_view.h"

#include "window/annotation_painter.h"
#include "window/document_pages.h"
#include "window/reading_mark_keeper.h"
#include "window/reading_watch.h"

#include <algorithm>
#include <utility>

namespace window {

using document::DocumentId;

namespace {

/// What one text became another one by: the first and the last place where they differ.
class Change
{
public:
    Change(const QString &before, const QString &after) : m_before(before.size()), m_after(after.size())
    {
        const qsizetype shorter = std::min(m_before, m_after);
        m_head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
        m_tail = std::mismatch(before.rbegin(), before.rbegin() + (shorter - m_head), after.rbegin()).first - before.rbegin();
    }

    /// Where a place is now that stood before or behind all that changed.
    std::optional<document::Position> same(document::Position at) const
    {
        if (at.value() <= m_head)
            return at;
        if (at.value() >= m_before - m_tail)
            return document::Position(at.value() - m_before + m_after);
        return std::nullopt;
    }

    /// Where one in the midst of it is about.
    document::Position byShare(document::Position at) const
    {
        const double share = double(at.value() - m_head) / double(std::max<qsizetype>(1, m_before - m_tail - m_head));
        return document::Position(m_head + static_cast<qsizetype>(share * double(m_after - m_tail - m_head)));
    }

private:
    qsizetype m_before;
    qsizetype m_after;
    qsizetype m_head = 0;
    qsizetype m_tail = 0;
};

} // namespace

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

// Another version of the text: as near as possible to where the person was.
void DocumentView::reload(DocumentId id)
{
    if (id != m_document)
        return;
    const auto text = m_workspace->documents().load(id);
    if (!text || *text == m_pane->document())
        return;
    if (m_pane->document() && (*text)->text() == m_pane->document()->text()) {
        // Only its structure is another one, or its pages.
        const reader::PaneState state = m_pane->state();
        const int page = arePagesShown() ? m_pages->view().pageInView() : -1;
        m_pane->setDocument(*text);
        m_painter->setDocument(id);
        m_marks->setDocument(id);
        m_pane->setState(state);
        // The pages may be those of another file: two scans have the same text, which is none.
        if (m_pages)
            m_pages->open(id, m_workspace->documents());
        if (page >= 0 && arePagesShown() && (*text)->text().isEmpty())
            m_pages->view().goToPage(page);
        showHeader();
        return;
    }
    const document::DocumentPointer before = m_pane->document();
    const reader::PaneState was = m_pane->state();
    m_watch->stop();
    m_pane->setDocument(*text);
    m_painter->setDocument(id);
    m_marks->setDocument(id);
    if (before)
        stayNear(*before, was);
    watch({});
    if (m_pages)
        m_pages->open(id, m_workspace->documents());
    showHeader();
    Q_EMIT textReplaced();
}

void DocumentView::stayNear(const document::Document &before, const reader::PaneState &was)
{
    const Change change(before.text(), m_pane->document()->text());
    const std::optional<document::Position> top = change.same(was.view.at);
    m_pane->setPosition({top ? *top : change.byShare(was.view.at), top ? was.view.offset : 0});
    const document::Position caret = change.same(was.caret).value_or(m_pane->visibleRange().begin);
    reader::PaneState there = m_pane->state();
    there.caret = caret;
    there.mark = caret;
    m_pane->setState(there);
}

} // namespace window
