// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "exchange/notes.h"
#include "workspace/export.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cli {

namespace {

QStringList formatNames()
{
    QStringList names;
    for (const exchange::FormatDescription &format : exchange::formats())
        names.append(format.name);
    return names;
}

Exit run(Context &context)
{
    const Arguments &arguments = context.arguments;
    workspace::ExportRequest request;
    request.format = arguments.value(QStringLiteral("format"));
    if (!formatNames().contains(request.format))
        return misused(context, QCoreApplication::translate("cli::ExportCommand", "Give a format: --format with one of %1.")
                                    .arg(formatNames().join(u", ")));
    if (arguments.has(QStringLiteral("by-tag")))
        request.grouping = workspace::ExportGrouping::ByTag;
    for (const QString &name : arguments.values(QStringLiteral("document"))) {
        const base::Result<document::DocumentId> id = context.library->documents().resolve(name);
        if (!id.ok())
            return failed(context, id.error());
        request.documents.append(id.value());
    }
    for (const QString &path : arguments.values(QStringLiteral("tag"))) {
        const annotation::Tag *tag = context.library->tags().tree().findPath(path);
        if (!tag)
            return failed(context, {base::ErrorCode::NotFound,
                                    QCoreApplication::translate("cli::ExportCommand", "There is no tag “%1”.").arg(path)});
        request.tags.append(tag->id);
    }
    const QString file = arguments.value(QStringLiteral("output"));
    const base::Status done = file.isEmpty() ? workspace::exportTo(*context.library, request, context.output.device())
                                             : workspace::exportToFile(*context.library, request, file);
    return done.ok() ? Exit::Done : failed(context, done.error());
}

} // namespace

Command exportCommand()
{
    return {{QStringLiteral("export"),
             QStringLiteral("--format %1 [--output FILE] [--document DOCUMENT]… [--tag PATH]… [--by-tag]")
                 .arg(formatNames().join(u"|")),
             QCoreApplication::translate("cli::ExportCommand", "Writes annotated notes to a file or to standard output."),
             0,
             0,
             {{QStringLiteral("format")},
              {QStringLiteral("output")},
              {QStringLiteral("document"), true, true},
              {QStringLiteral("tag"), true, true},
              {QStringLiteral("by-tag"), false}}},
            true,
            run};
}

} // namespace cli
