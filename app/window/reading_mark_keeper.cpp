// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reading_mark_keeper.h"

#include "reader/reader_pane.h"

#include <algorithm>

namespace window {

using annotation::ReadingMark;
using document::DocumentId;
using document::Position;

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
    m_bookmarks.clear();
    m_lost.clear();
    m_reviewed.clear();
    m_share = 0;
    const document::DocumentPointer &text = m_pane.document();
    if (m_workspace && !m_document.isNull() && text) {
        const auto bookmarks = m_workspace->readingMarks().bookmarks(m_document);
        const auto reviewed = m_workspace->readingMarks().reviewed(m_document);
        if (!bookmarks || !reviewed) {
            Q_EMIT failed(bookmarks ? reviewed.error() : bookmarks.error());
            return;
        }
        for (const ReadingMark &mark : *bookmarks)
            (mark.lost ? m_lost : m_bookmarks).append(mark);
        m_reviewed = *reviewed;
        m_share = m_reviewed.empty() ? 0 : annotation::reviewedShare(*text, m_reviewed);
    }
    std::vector<Position> places;
    for (const ReadingMark &mark : std::as_const(m_bookmarks))
        places.push_back(mark.target.range.begin);
    m_pane.setReadingMarks(std::move(places), m_reviewed);
    Q_EMIT changed();
}

annotation::ReadingMarkId ReadingMarkKeeper::bookmarkAt(Position at) const
{
    const document::DocumentPointer &text = m_pane.document();
    if (!text)
        return {};
    const auto &blocks = text->blocks();
    const auto block = std::lower_bound(blocks.begin(), blocks.end(), at,
                                        [](const document::Block &one, Position place) { return one.range.end < place; });
    if (block == blocks.end())
        return {};
    for (const ReadingMark &mark : m_bookmarks) {
        const Position begin = mark.target.range.begin;
        if (block->range.begin <= begin && begin <= block->range.end)
            return mark.id;
    }
    return {};
}

} // namespace window
