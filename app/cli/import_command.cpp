// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/json.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString statusName(workspace::ImportedFile::Status status)
{
    switch (status) {
    case workspace::ImportedFile::Status::Added:
        return QStringLiteral("added");
    case workspace::ImportedFile::Status::AlreadyThere:
        return QStringLiteral("already-there");
    case workspace::ImportedFile::Status::Failed:
        break;
    }
    return QStringLiteral("failed");
}

void printJson(Context &context, const workspace::ImportedFile &file)
{
    JsonObject object;
    object.add("file", file.file).add("status", statusName(file.status));
    if (file.status == workspace::ImportedFile::Status::Failed) {
        JsonObject error;
        error.add("code", base::codeName(file.error.code)).add("message", file.error.message);
        object.addNull("id").addNull("title").add("error", error);
    } else {
        object.add("id", file.id.toString()).add("title", file.title).addNull("error");
    }
    context.output.line(object.toBytes());
}

void printFile(Context &context, const workspace::ImportedFile &file)
{
    if (context.json())
        return printJson(context, file);
    switch (file.status) {
    case workspace::ImportedFile::Status::Added:
        context.output.line(QCoreApplication::translate("cli::ImportCommand", "%1: added as “%2”").arg(file.file, file.title));
        break;
    case workspace::ImportedFile::Status::AlreadyThere:
        context.output.line(
            QCoreApplication::translate("cli::ImportCommand", "%1: already there as “%2”").arg(file.file, file.title));
        break;
    case workspace::ImportedFile::Status::Failed:
        context.output.error(file.file, file.error);
        break;
    }
}

Exit run(Context &context)
{
    workspace::ImportRequest request;
    request.paths = context.arguments.operands();
    request.again = context.arguments.has(QStringLiteral("again"));
    Exit exit = Exit::Done;
    QEventLoop loop;
    workspace::ImportJob *job = context.library->startImport(request);
    QObject::connect(job, &workspace::ImportJob::fileDone, &loop, [&](const workspace::ImportedFile &file) {
        printFile(context, file);
        if (file.status == workspace::ImportedFile::Status::Failed)
            exit = Exit::Failed;
        if (!context.output.good())
            job->cancel();
    });
    QObject::connect(job, &workspace::ImportJob::progressed, &loop, [&](qint64 done, qint64 total) {
        context.output.progress(QCoreApplication::translate("cli::ImportCommand", "%1 of %2 files").arg(done).arg(total));
    });
    QObject::connect(job, &workspace::ImportJob::finished, &loop, &QEventLoop::quit);
    loop.exec();
    // Here rather than at the next search, which somebody waits for.
    context.library->waitForIndex();
    return exit;
}

} // namespace

Command importCommand()
{
    return {{QStringLiteral("import"),
             QStringLiteral("FILE…|FOLDER… [--again] [--json]"),
             QCoreApplication::translate("cli::ImportCommand", "Adds documents to the library, those in folders too."),
             1,
             -1,
             {{QStringLiteral("again"), false, false}, jsonOption()}},
            true,
            run};
}

} // namespace cli
