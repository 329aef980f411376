// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/command.h"

#include "document/correction.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace library {

namespace {

using Entry = std::pair<CommandKind, const char16_t *>;

constexpr std::array Names{
    Entry{CommandKind::ImportDocuments, u"import-documents"},
    Entry{CommandKind::RemoveDocuments, u"remove-documents"},
    Entry{CommandKind::RestoreDocuments, u"restore-documents"},
    Entry{CommandKind::SetMetadata, u"set-metadata"},
    Entry{CommandKind::SetProgress, u"set-progress"},
    Entry{CommandKind::AddVersion, u"add-version"},
    Entry{CommandKind::AddAnnotation, u"add-annotation"},
    Entry{CommandKind::RemoveAnnotations, u"remove-annotations"},
    Entry{CommandKind::SetNote, u"set-note"},
    Entry{CommandKind::SetTarget, u"set-target"},
    Entry{CommandKind::AddTags, u"add-tags"},
    Entry{CommandKind::RemoveTags, u"remove-tags"},
    Entry{CommandKind::CreateTag, u"create-tag"},
    Entry{CommandKind::RenameTag, u"rename-tag"},
    Entry{CommandKind::MoveTag, u"move-tag"},
    Entry{CommandKind::MergeTags, u"merge-tags"},
    Entry{CommandKind::RecolorTag, u"recolor-tag"},
    Entry{CommandKind::DescribeTag, u"describe-tag"},
    Entry{CommandKind::PinTag, u"pin-tag"},
    Entry{CommandKind::DeleteTags, u"delete-tags"},
    Entry{CommandKind::ImportAnnotations, u"import-annotations"},
    Entry{CommandKind::CorrectStructure, u"correct-structure"},
    Entry{CommandKind::TakeBackCorrections, u"take-back-corrections"},
    Entry{CommandKind::AddBookmark, u"add-bookmark"},
    Entry{CommandKind::RenameBookmark, u"rename-bookmark"},
    Entry{CommandKind::RemoveBookmarks, u"remove-bookmarks"},
    Entry{CommandKind::MarkReviewed, u"mark-reviewed"},
    Entry{CommandKind::MarkUnreviewed, u"mark-unreviewed"},
    Entry{CommandKind::Undo, u"undo"},
    Entry{CommandKind::Redo, u"redo"},
};

// A context of its own for lupdate, which finds none in free functions.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(library::Command)
};

constexpr qsizetype LongestArgument = 40;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= LongestArgument)
        return line;
    qsizetype end = LongestArgument - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + QChar(0x2026);
}

QString correctionLabel(document::Aspect aspect, int level, const QString &what)
{
    switch (aspect) {
    case document::Aspect::Role:
        return level > 0 ? Text::tr("Make “%1” a heading").arg(what) : Text::tr("Make “%1” a paragraph").arg(what);
    case document::Aspect::Furniture:
        return level > 0 ? Text::tr("Make “%1” page furniture").arg(what) : Text::tr("Make “%1” part of the text").arg(what);
    case document::Aspect::Turn:
        return level > 0 ? Text::tr("Begin a turn of %1").arg(what) : Text::tr("Make “%1” no speaker’s turn").arg(what);
    case document::Aspect::ArticleBegin:
        return Text::tr("Begin the article at “%1”").arg(what);
    case document::Aspect::ArticleEnd:
        return Text::tr("End the article at “%1”").arg(what);
    case document::Aspect::SpeakerName:
        break;
    }
    return Text::tr("Rename a speaker to %1").arg(what);
}

QString markLabel(CommandKind kind, const QString &first, const QString &second, int count)
{
    switch (kind) {
    case CommandKind::AddBookmark:
        return Text::tr("Set the bookmark “%1”").arg(first);
    case CommandKind::RenameBookmark:
        return Text::tr("Rename the bookmark “%1” to “%2”").arg(first, second);
    case CommandKind::RemoveBookmarks:
        return count == 1 ? Text::tr("Remove the bookmark “%1”").arg(first) : Text::tr("Remove %n bookmark(s)", nullptr, count);
    case CommandKind::MarkReviewed:
        return Text::tr("Mark “%1” as reviewed").arg(first);
    default:
        return Text::tr("Mark “%1” as not reviewed").arg(first);
    }
}

} // namespace

QString kindName(CommandKind kind)
{
    for (const auto &[value, name] : Names) {
        if (value == kind)
            return QString::fromUtf16(name);
    }
    return QStringLiteral("unknown");
}

CommandKind kindFromName(const QString &name)
{
    for (const auto &[value, known] : Names) {
        if (name == QStringView(known))
            return value;
    }
    return CommandKind::Unknown;
}

QString label(CommandKind kind, const QStringList &arguments)
{
    const QString first = shortened(arguments.value(0));
    const QString second = shortened(arguments.value(1));
    bool isNumber = false;
    const int number = arguments.value(0).toInt(&isNumber);
    const bool several = isNumber && arguments.size() == 1;
    switch (kind) {
    case CommandKind::ImportDocuments:
        return several ? Text::tr("Import %n document(s)", nullptr, number) : Text::tr("Import “%1”").arg(first);
    case CommandKind::RemoveDocuments:
        return several ? Text::tr("Remove %n document(s)", nullptr, number) : Text::tr("Remove “%1”").arg(first);
    case CommandKind::RestoreDocuments:
        return several ? Text::tr("Restore %n document(s)", nullptr, number) : Text::tr("Restore “%1”").arg(first);
    case CommandKind::SetMetadata:
        return Text::tr("Change the details of “%1”").arg(first);
    case CommandKind::SetProgress:
        return several ? Text::tr("Mark %n document(s)", nullptr, number) : Text::tr("Mark “%1”").arg(first);
    case CommandKind::AddVersion:
        return Text::tr("New version of “%1”").arg(first);
    case CommandKind::AddAnnotation:
        if (second.isEmpty())
            return first.isEmpty() ? Text::tr("Annotate") : Text::tr("Annotate “%1”").arg(first);
        return first.isEmpty() ? Text::tr("Tag with “%1”").arg(second) : Text::tr("Tag “%1” with “%2”").arg(first, second);
    case CommandKind::RemoveAnnotations:
        return several ? Text::tr("Delete %n annotation(s)", nullptr, number)
                       : Text::tr("Delete the annotation on “%1”").arg(first);
    case CommandKind::SetNote:
        return first.isEmpty() ? Text::tr("Write a note") : Text::tr("Write a note on “%1”").arg(first);
    case CommandKind::SetTarget:
        return first.isEmpty() ? Text::tr("Move or resize an area") : Text::tr("Move the ends of “%1”").arg(first);
    case CommandKind::AddTags:
        return Text::tr("Add the tag “%1”").arg(first);
    case CommandKind::RemoveTags:
        return Text::tr("Take off the tag “%1”").arg(first);
    case CommandKind::CreateTag:
        return Text::tr("New tag “%1”").arg(first);
    case CommandKind::RenameTag:
        return Text::tr("Rename the tag “%1” to “%2”").arg(first, second);
    case CommandKind::MoveTag:
        return Text::tr("Move the tag “%1”").arg(first);
    case CommandKind::MergeTags:
        return Text::tr("Merge the tag “%1” into “%2”").arg(first, second);
    case CommandKind::RecolorTag:
        return Text::tr("Change the colour of “%1”").arg(first);
    case CommandKind::DescribeTag:
        return Text::tr("Describe the tag “%1”").arg(first);
    case CommandKind::PinTag:
        return Text::tr("Pin the tag “%1”").arg(first);
    case CommandKind::DeleteTags:
        return several ? Text::tr("Delete %n tag(s)", nullptr, number) : Text::tr("Delete the tag “%1”").arg(first);
    case CommandKind::ImportAnnotations:
        return several ? Text::tr("Import %n annotation(s)", nullptr, number)
                       : Text::tr("Import annotations from “%1”").arg(first);
    case CommandKind::CorrectStructure:
        return correctionLabel(static_cast<document::Aspect>(number), arguments.value(1).toInt(), shortened(arguments.value(2)));
    case CommandKind::TakeBackCorrections:
        return Text::tr("Take back corrections in “%1”").arg(first);
    case CommandKind::AddBookmark:
    case CommandKind::RenameBookmark:
    case CommandKind::RemoveBookmarks:
    case CommandKind::MarkReviewed:
    case CommandKind::MarkUnreviewed:
        return markLabel(kind, first, second, several ? number : 1);
    case CommandKind::Undo:
        return Text::tr("Undo: %1").arg(label(kindFromName(arguments.value(0)), arguments.mid(1)));
    case CommandKind::Redo:
        return Text::tr("Redo: %1").arg(label(kindFromName(arguments.value(0)), arguments.mid(1)));
    case CommandKind::Unknown:
        break;
    }
    return Text::tr("A change made by a newer version of this program");
}

} // namespace library
