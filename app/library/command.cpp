// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/command.h"

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
    Entry{CommandKind::Undo, u"undo"},
    Entry{CommandKind::Redo, u"redo"},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("library::Command", text);
}

QString trn(const char *text, int n)
{
    return QCoreApplication::translate("library::Command", text, nullptr, n);
}

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
        return several ? trn("Import %n document(s)", number) : tr("Import “%1”").arg(first);
    case CommandKind::RemoveDocuments:
        return several ? trn("Remove %n document(s)", number) : tr("Remove “%1”").arg(first);
    case CommandKind::RestoreDocuments:
        return several ? trn("Restore %n document(s)", number) : tr("Restore “%1”").arg(first);
    case CommandKind::SetMetadata:
        return tr("Change the details of “%1”").arg(first);
    case CommandKind::SetProgress:
        return several ? trn("Mark %n document(s)", number) : tr("Mark “%1”").arg(first);
    case CommandKind::AddVersion:
        return tr("New version of “%1”").arg(first);
    case CommandKind::AddAnnotation:
        if (second.isEmpty())
            return first.isEmpty() ? tr("Annotate") : tr("Annotate “%1”").arg(first);
        return first.isEmpty() ? tr("Tag with “%1”").arg(second) : tr("Tag “%1” with “%2”").arg(first, second);
    case CommandKind::RemoveAnnotations:
        return several ? trn("Delete %n annotation(s)", number) : tr("Delete the annotation on “%1”").arg(first);
    case CommandKind::SetNote:
        return first.isEmpty() ? tr("Write a note") : tr("Write a note on “%1”").arg(first);
    case CommandKind::SetTarget:
        return tr("Move the ends of “%1”").arg(first);
    case CommandKind::AddTags:
        return tr("Add the tag “%1”").arg(first);
    case CommandKind::RemoveTags:
        return tr("Take off the tag “%1”").arg(first);
    case CommandKind::CreateTag:
        return tr("New tag “%1”").arg(first);
    case CommandKind::RenameTag:
        return tr("Rename the tag “%1” to “%2”").arg(first, second);
    case CommandKind::MoveTag:
        return tr("Move the tag “%1”").arg(first);
    case CommandKind::MergeTags:
        return tr("Merge the tag “%1” into “%2”").arg(first, second);
    case CommandKind::RecolorTag:
        return tr("Change the colour of “%1”").arg(first);
    case CommandKind::DescribeTag:
        return tr("Describe the tag “%1”").arg(first);
    case CommandKind::PinTag:
        return tr("Pin the tag “%1”").arg(first);
    case CommandKind::DeleteTags:
        return several ? trn("Delete %n tag(s)", number) : tr("Delete the tag “%1”").arg(first);
    case CommandKind::ImportAnnotations:
        return several ? trn("Import %n annotation(s)", number) : tr("Import annotations from “%1”").arg(first);
    case CommandKind::Undo:
        return tr("Undo: %1").arg(label(kindFromName(arguments.value(0)), arguments.mid(1)));
    case CommandKind::Redo:
        return tr("Redo: %1").arg(label(kindFromName(arguments.value(0)), arguments.mid(1)));
    case CommandKind::Unknown:
        break;
    }
    return tr("A change made by a newer version of this program");
}

} // namespace library
