// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reading_marks.h"

#include "library/reading_mark_commands.h"
#include "workspace/session.h"

#include <algorithm>

namespace workspace {

using annotation::ReadingMark;
using document::DocumentId;
using document::Range;

namespace {

constexpr qsizetype LongestName = 200; // characters

ReadingMark reviewedMark(DocumentId document, Range range)
{
    ReadingMark mark;
    mark.id = annotation::ReadingMarkId::create();
    mark.document = document;
    mark.kind = ReadingMark::Kind::Reviewed;
    mark.target.range = range;
    return mark;
}

// The marks there would be; a range that stays keeps its mark. Both lists are by begin.
QList<ReadingMark> marksOf(DocumentId document, const std::vector<Range> &ranges, const QList<ReadingMark> &before)
{
    QList<ReadingMark> marks;
    auto old = before.begin();
    for (const Range &range : ranges) {
        while (old != before.end() && old->target.range.begin < range.begin)
            ++old;
        // Several may begin there: a library that another program wrote is not always tidy.
        auto same = old;
        while (same != before.end() && same->target.range.begin == range.begin && same->target.range != range)
            ++same;
        const bool stays = same != before.end() && same->target.range == range;
        marks.append(stays ? *same : reviewedMark(document, range));
    }
    return marks;
}

std::vector<Range> rangesOf(const QList<ReadingMark> &marks)
{
    std::vector<Range> ranges;
    for (const ReadingMark &mark : marks)
        ranges.push_back(mark.target.range);
    return annotation::united(std::move(ranges));
}

} // namespace

QString bookmarkName(const ReadingMark &bookmark)
{
    return bookmark.name.isEmpty() ? bookmark.target.quote.simplified() : bookmark.name;
}

ReadingMarks::ReadingMarks(Session &session) : m_session(session) {}

base::Result<QList<ReadingMark>> ReadingMarks::bookmarks(DocumentId document) const
{
    base::Result<QList<ReadingMark>> marks = m_session.readingMarkRepository.ofDocument(document);
    if (!marks.ok())
        return marks;
    marks->removeIf([](const ReadingMark &mark) { return mark.kind != ReadingMark::Kind::Bookmark; });
    std::stable_partition(marks->begin(), marks->end(), [](const ReadingMark &mark) { return mark.lost; });
    return marks;
}

base::Result<annotation::ReadingMarkId> ReadingMarks::addBookmark(DocumentId document, document::Position at, const QString &name)
{
    const base::Result<document::DocumentPointer> text = m_session.load(document);
    if (!text.ok())
        return text.error();
    const std::optional<annotation::TextTarget> target = annotation::makeBookmarkTarget(**text, at);
    if (!target)
        return base::Error{base::ErrorCode::InvalidArgument, tr("A document without words can have no bookmarks.")};
    ReadingMark mark;
    mark.id = annotation::ReadingMarkId::create();
    mark.document = document;
    mark.name = name.simplified().left(LongestName);
    mark.target = *target;
    const base::Status status =
        m_session.run({library::CommandKind::AddBookmark, {bookmarkName(mark)}},
                      [&](library::Change &change) { return library::replaceReadingMarks(change, {}, {mark}); });
    return status.ok() ? base::Result<annotation::ReadingMarkId>(mark.id) : status.error();
}

base::Status ReadingMarks::renameBookmark(annotation::ReadingMarkId id, const QString &name)
{
    const base::Result<ReadingMark> before = m_session.readingMarkRepository.find(id);
    if (!before.ok())
        return before.error();
    ReadingMark after = *before;
    after.name = name.simplified().left(LongestName);
    return m_session.run({library::CommandKind::RenameBookmark, {bookmarkName(*before), bookmarkName(after)}},
                         [&](library::Change &change) { return library::renameBookmark(change, id, after.name); });
}

base::Status ReadingMarks::removeBookmarks(DocumentId document, const QList<annotation::ReadingMarkId> &ids)
{
    base::Result<QList<ReadingMark>> gone = bookmarks(document);
    if (!gone.ok())
        return gone.error();
    gone->removeIf([&ids](const ReadingMark &mark) { return !ids.contains(mark.id); });
    const QString label = gone->size() == 1 ? bookmarkName(gone->first()) : QString::number(gone->size());
    return m_session.run({library::CommandKind::RemoveBookmarks, {label}},
                         [&](library::Change &change) { return library::replaceReadingMarks(change, *gone, {}); });
}

base::Result<std::vector<Range>> ReadingMarks::reviewed(DocumentId document) const
{
    const base::Result<QList<ReadingMark>> marks = reviewedMarks(document);
    return marks.ok() ? base::Result<std::vector<Range>>(rangesOf(*marks)) : marks.error();
}

base::Result<QList<ReadingMark>> ReadingMarks::reviewedMarks(DocumentId document) const
{
    base::Result<QList<ReadingMark>> marks = m_session.readingMarkRepository.ofDocument(document);
    if (marks.ok())
        marks->removeIf([](const ReadingMark &mark) { return mark.kind != ReadingMark::Kind::Reviewed; });
    return marks;
}

base::Status ReadingMarks::setReviewed(DocumentId document, Range range, bool isReviewed)
{
    const base::Result<document::DocumentPointer> text = m_session.load(document);
    if (!text.ok())
        return text.error();
    const Range cut{range.begin, std::min(range.end, (*text)->range().end)};
    if (cut.begin >= cut.end)
        return base::Error{base::ErrorCode::InvalidArgument, tr("Select some words first; then they can be marked as reviewed.")};
    const base::Result<QList<ReadingMark>> before = reviewedMarks(document);
    if (!before.ok())
        return before.error();
    std::vector<Range> ranges = rangesOf(*before);
    if (isReviewed)
        ranges.push_back(cut);
    const QList<ReadingMark> after =
        marksOf(document, isReviewed ? annotation::united(std::move(ranges)) : annotation::without(ranges, cut), *before);
    const auto kind = isReviewed ? library::CommandKind::MarkReviewed : library::CommandKind::MarkUnreviewed;
    const Range quoted{cut.begin, std::min(cut.end, cut.begin + LongestName)};
    return m_session.run({kind, {(*text)->text(quoted).simplified()}},
                         [&](library::Change &change) { return library::replaceReadingMarks(change, *before, after); });
}

} // namespace workspace
