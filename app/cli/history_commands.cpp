// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/time.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cli {

namespace {

Exit undo(Context &context)
{
    const base::Result<QString> label = context.library->history().undoNewest();
    if (!label.ok())
        return failed(context, label.error());
    context.output.line(QCoreApplication::translate("cli::HistoryCommands", "Undone: %1").arg(label.value()));
    return Exit::Done;
}

Exit redo(Context &context)
{
    const base::Result<QString> label = context.library->history().redoNewest();
    if (!label.ok())
        return failed(context, label.error());
    context.output.line(QCoreApplication::translate("cli::HistoryCommands", "Done again: %1").arg(label.value()));
    return Exit::Done;
}

Exit listHistory(Context &context)
{
    const auto entries = context.library->history().entries(0, -1);
    if (!entries.ok())
        return failed(context, entries.error());
    for (const workspace::HistoryEntry &entry : entries.value()) {
        if (!context.json()) {
            const QString undone =
                entry.undone ? u"  " + QCoreApplication::translate("cli::HistoryCommands", "(undone)") : QString();
            context.output.line(isoTime(entry.time) + u"  " + entry.author + u"  " + entry.label + undone);
            continue;
        }
        JsonObject object;
        object.add("number", entry.number)
            .add("label", entry.label)
            .add("time", isoTime(entry.time))
            .add("author", entry.author)
            .addFlag("undone", entry.undone);
        context.output.line(object.toBytes());
    }
    return Exit::Done;
}

Exit check(Context &context)
{
    const base::Result<QStringList> problems = context.library->check();
    if (!problems.ok())
        return failed(context, problems.error());
    const bool clean = problems.value().isEmpty();
    if (context.json()) {
        JsonObject object;
        object.addFlag("clean", clean).add("problems", problems.value());
        context.output.line(object.toBytes());
    } else if (clean) {
        context.output.line(QCoreApplication::translate("cli::HistoryCommands", "The library is in order."));
    } else {
        for (const QString &problem : problems.value())
            context.output.line(problem);
    }
    return clean ? Exit::Done : Exit::Failed;
}

} // namespace

Command undoCommand()
{
    return {{QStringLiteral("undo"),
             QString(),
             QCoreApplication::translate("cli::HistoryCommands", "Takes back the newest change not yet taken back."),
             0,
             0,
             {}},
            true,
            undo};
}

Command redoCommand()
{
    return {{QStringLiteral("redo"),
             QString(),
             QCoreApplication::translate("cli::HistoryCommands", "Does again what was taken back last."),
             0,
             0,
             {}},
            true,
            redo};
}

Command historyCommand()
{
    return {{QStringLiteral("history"),
             QStringLiteral("[--json]"),
             QCoreApplication::translate("cli::HistoryCommands", "Lists the changes, newest first."),
             0,
             0,
             {jsonOption()}},
            true,
            listHistory};
}

Command checkCommand()
{
    return {{QStringLiteral("check"),
             QStringLiteral("[--json]"),
             QCoreApplication::translate("cli::HistoryCommands", "Looks the library over."),
             0,
             0,
             {jsonOption()}},
            true,
            check};
}

} // namespace cli
