// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reading_mark_keeper.h"

#include "reader/reader_pane.h"

#include <utility>

namespace window {

using annotation::ReadingMark;
using document::DocumentId;
using document::Position;
using document::Range;

ReadingMarkKeeper::ReadingMarkKeeper(reader::ReaderPane &pane, QObject *parent) : QObject(parent), m_pane(pane) {}

void ReadingMarkKeeper::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->readingMarks(), nullptr, this, nullptr);
    m_workspace = workspace;
    setDocument({});
    if (!m_workspace)
        return;
    const workspace::ReadingMarks &marks = m_workspace->readingMarks();
    connect(&marks, &workspace::ReadingMarks::marksChanged, this, [this](DocumentId document) {
        if (document == m_document)
            ask();
    });
    connect(&marks, &workspace::ReadingMarks::reset, this, &ReadingMarkKeeper::ask);
}

void ReadingMarkKeeper::setDocument(DocumentId document)
{
    m_document = document;
    ask();
}

void ReadingMarkKeeper::ask()
{
    const std::vector<Range> before = std::exchange(m_reviewed, {});
    m_bookmarks.clear();
    m_lost.clear();
    // Those that are painted may be another document's: where there is nothing to be had, there is nothing to be seen.
    if (!read()) {
        m_bookmarks.clear();
        m_lost.clear();
        m_reviewed.clear();
    }
    count(before);
    std::vector<Position> places;
    for (const ReadingMark &mark : std::as_const(m_bookmarks))
        places.push_back(mark.target.range.begin);
    m_pane.setReadingMarks(std::move(places), m_reviewed);
    Q_EMIT changed();
}

bool ReadingMarkKeeper::read()
{
    if (!m_workspace || m_document.isNull() || !m_pane.document())
        return true;
    const auto bookmarks = m_workspace->readingMarks().bookmarks(m_document);
    const auto reviewed = m_workspace->readingMarks().reviewed(m_document);
    if (!bookmarks || !reviewed) {
        Q_EMIT failed(bookmarks ? reviewed.error() : bookmarks.error());
        return false;
    }
    for (const ReadingMark &mark : *bookmarks)
        (mark.lost ? m_lost : m_bookmarks).append(mark);
    m_reviewed = *reviewed;
    return true;
}

// The document as a whole once, and only for whoever reviews; from then on what is reviewed more or less than before.
void ReadingMarkKeeper::count(const std::vector<Range> &before)
{
    const document::DocumentPointer &text = m_pane.document();
    const bool isCounted = text && m_counted == text;
    if (!isCounted) {
        m_counted = m_reviewed.empty() ? nullptr : text;
        m_reviewable = m_counted ? annotation::reviewable(*text, text->range()) : 0;
        m_done = 0;
    }
    if (!m_counted)
        return;
    const std::vector<Range> none;
    const std::vector<Range> more = annotation::without(m_reviewed, isCounted ? before : none);
    const std::vector<Range> less = annotation::without(isCounted ? before : none, m_reviewed);
    for (const Range &range : more)
        m_done += annotation::reviewable(*text, range);
    for (const Range &range : less)
        m_done -= annotation::reviewable(*text, range);
}

double ReadingMarkKeeper::reviewedShare() const
{
    if (!m_counted)
        return 0;
    return m_reviewable == 0 ? 1 : static_cast<double>(m_done) / static_cast<double>(m_reviewable);
}

annotation::ReadingMarkId ReadingMarkKeeper::bookmarkAt(Position at) const
{
    const document::DocumentPointer &text = m_pane.document();
    const std::optional<std::size_t> index = text ? text->blockAt(at) : std::nullopt;
    if (!index)
        return {};
    const document::Range block = text->blocks()[*index].range;
    for (const ReadingMark &mark : m_bookmarks) {
        const Position begin = mark.target.range.begin;
        if (block.begin <= begin && begin <= block.end)
            return mark.id;
    }
    return {};
}

} // namespace window
