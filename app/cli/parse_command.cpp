// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/document_json.h"
#include "workspace/reader_process_host.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

/// Pages without a word on them. Other formats' readers refuse what has no text, except for books of pictures.
bool isScan(const document::Document &document)
{
    return !document.pages().empty() && QStringView(document.text()).trimmed().isEmpty();
}

void printError(Context &context, const QString &file, const base::Error &error, std::size_t pages)
{
    if (!context.json()) {
        context.output.error(file, error);
        return;
    }
    JsonObject described;
    described.add("code", base::codeName(error.code)).add("message", error.message);
    if (pages > 0)
        described.add("pages", static_cast<qint64>(pages));
    JsonObject object;
    object.add("file", file).add("error", described);
    context.output.line(object.toBytes());
}

void printDocument(Context &context, const QString &file, const document::Document &document)
{
    if (context.json()) {
        JsonObject object;
        object.add("file", file);
        addDocument(object, document);
        context.output.line(object.toBytes());
        return;
    }
    const document::Metadata &metadata = document.metadata();
    const QString title = metadata.title().isEmpty() ? QFileInfo(file).fileName() : metadata.title();
    QStringList facts{document.format()};
    if (!document.encoding().isEmpty())
        facts.append(document.encoding());
    // In variables: lupdate does not see plurals whose number is a cast.
    const int pages = static_cast<int>(document.pages().size());
    const int characters = static_cast<int>(document.length().value());
    const int blocks = static_cast<int>(document.blocks().size());
    if (pages > 0)
        facts.append(QCoreApplication::translate("cli::ParseCommand", "%n page(s)", nullptr, pages));
    facts.append(QCoreApplication::translate("cli::ParseCommand", "%n character(s)", nullptr, characters));
    facts.append(QCoreApplication::translate("cli::ParseCommand", "%n block(s)", nullptr, blocks));
    for (const QString &value :
         {metadata.authors().join(u", "), metadata.publisher(), metadata.published(), metadata.language()}) {
        if (!value.isEmpty())
            facts.append(value);
    }
    context.output.line(file + u": " + title + u" (" + facts.join(u"; ") + u")");
}

Exit run(Context &context)
{
    workspace::ReaderProcessHost host(context.readerProgram);
    host.start();
    Exit exit = Exit::Done;
    for (const QString &file : context.arguments.operands()) {
        const base::Result<workspace::ReadFile> read = host.read({QFileInfo(file).absoluteFilePath(), {}, {}, {}});
        if (!read.ok()) {
            printError(context, file, read.error(), 0);
            exit = Exit::Failed;
        } else if (isScan(*read.value().document)) {
            printError(
                context, file,
                {base::ErrorCode::NoText,
                 QCoreApplication::translate("cli::ParseCommand",
                                             "There is no text in this file; if it is a scan, it has to be recognised first.")},
                read.value().document->pages().size());
            exit = Exit::Failed;
        } else {
            printDocument(context, file, *read.value().document);
        }
        if (!context.output.good())
            return Exit::Failed;
    }
    return exit;
}

} // namespace

Command parseCommand()
{
    return {{QStringLiteral("parse"),
             QStringLiteral("FILE… [--json]"),
             QCoreApplication::translate("cli::ParseCommand", "Reads files without any library and shows what was understood."),
             1,
             -1,
             {jsonOption()}},
            false,
            run};
}

} // namespace cli
