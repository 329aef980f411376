// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace library {

/// What a row of the history did. Stored by name, so values may be added and reordered, but a name never changes its meaning.
enum class CommandKind {
    ImportDocuments,
    RemoveDocuments,
    RestoreDocuments,
    SetMetadata,
    SetProgress,
    AddVersion,
    AddAnnotation,
    RemoveAnnotations,
    SetNote,
    SetTarget,
    AddTags,
    RemoveTags, ///< from annotations
    CreateTag,
    RenameTag,
    MoveTag,
    MergeTags,
    RecolorTag,
    DescribeTag,
    PinTag,
    DeleteTags,
    ImportAnnotations,
    CorrectStructure,
    TakeBackCorrections,
    AddBookmark,
    RenameBookmark,
    RemoveBookmarks,
    MarkReviewed,
    MarkUnreviewed,
    Undo,
    Redo,
    Unknown, ///< of a newer program
};

/// A command as the history will name it.
struct Command {
    CommandKind kind = CommandKind::Unknown;
    /// What the label mentions: a title, a path, a quotation, or only a number when several things are meant. AddAnnotation:
    /// quotation, tag; CorrectStructure: the aspect's number, the level, a quotation or a name;
    QStringList arguments = {};
    /// Not empty: joins the newest row of the history if that has the same key and session and is at most two seconds old, so
    /// that typing is one change. Usually the field's name and the id.
    QString mergeKey = {};
    /// Not 0: goes on with that row of the history, unless it was undone meanwhile. For jobs that commit in chunks.
    qint64 continues = 0;
};

/// `import-documents`, … as stored and as scripts see it.
QString kindName(CommandKind kind);
CommandKind kindFromName(const QString &name);

/// "Tag “ferry/cost”", "Import 12 documents": for menus and the History pane. Translated.
QString label(CommandKind kind, const QStringList &arguments);

} // namespace library
