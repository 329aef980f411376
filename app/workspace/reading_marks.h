// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/reading_mark.h"
#include "base/result.h"

#include <QObject>

namespace workspace {

struct Session;

/// Bookmarks and reviewed passages. Thread, commands and signals as for Documents.
class ReadingMarks : public QObject
{
    Q_OBJECT
public:
    /// By place; those that were lost in the current version come first. An unknown document has none.
    base::Result<QList<annotation::ReadingMark>> bookmarks(document::DocumentId document) const;
    /// At the first words from `at` on. InvalidArgument where the document has no words. An empty `name` is shown as those words.
    base::Result<annotation::ReadingMarkId> addBookmark(document::DocumentId document, document::Position at,
                                                        const QString &name = {});
    base::Status renameBookmark(annotation::ReadingMarkId id, const QString &name);
    base::Status removeBookmarks(document::DocumentId document, const QList<annotation::ReadingMarkId> &ids);

    /// By place, none of them overlapping or touching another.
    base::Result<std::vector<document::Range>> reviewed(document::DocumentId document) const;
    /// `range` is cut to the text; an empty one is InvalidArgument. What was so already is no change.
    base::Status setReviewed(document::DocumentId document, document::Range range, bool reviewed);

Q_SIGNALS:
    void marksChanged(document::DocumentId document);
    void reset(); ///< anything may have changed

private:
    friend class Workspace;
    explicit ReadingMarks(Session &session);

    base::Result<QList<annotation::ReadingMark>> reviewedMarks(document::DocumentId document) const; ///< by begin

    Session &m_session;
};

/// What a label, a list or a menu calls a bookmark.
QString bookmarkName(const annotation::ReadingMark &bookmark);

} // namespace workspace
