// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/time.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString stateName(workspace::ReadingState state)
{
    switch (state) {
    case workspace::ReadingState::InProgress:
        return QStringLiteral("in-progress");
    case workspace::ReadingState::Done:
        return QStringLiteral("done");
    case workspace::ReadingState::Unread:
        break;
    }
    return QStringLiteral("unread");
}

void print(Context &context, const workspace::DocumentSummary &summary)
{
    if (!context.json()) {
        // In variables: lupdate does not see plurals whose number is a cast.
        const int characters = static_cast<int>(summary.characters);
        const int annotations = static_cast<int>(summary.annotations);
        QStringList facts{summary.format,
                          QCoreApplication::translate("cli::DocumentCommands", "%n character(s)", nullptr, characters),
                          QCoreApplication::translate("cli::DocumentCommands", "%n annotation(s)", nullptr, annotations)};
        for (const QString &value : {summary.authors.join(u", "), summary.publisher, summary.published}) {
            if (!value.isEmpty())
                facts.append(value);
        }
        context.output.line(summary.id.toString() + u"  " + summary.title + u" (" + facts.join(u"; ") + u")");
        return;
    }
    JsonObject object;
    object.add("id", summary.id.toString())
        .add("title", summary.title)
        .add("authors", summary.authors)
        .addOrNull("publisher", summary.publisher)
        .addOrNull("published", summary.published)
        .addOrNull("language", summary.language)
        .add("format", summary.format)
        .add("characters", summary.characters)
        .add("annotations", summary.annotations)
        .add("imported", isoTime(summary.imported))
        .addOrNull("file", summary.fileName)
        .add("state", stateName(summary.state));
    context.output.line(object.toBytes());
}

Exit listDocuments(Context &context)
{
    const auto list = context.library->documents().list();
    if (!list.ok())
        return failed(context, list.error());
    for (const workspace::DocumentSummary &summary : list.value())
        print(context, summary);
    return Exit::Done;
}

Exit printText(Context &context)
{
    const workspace::Documents &documents = context.library->documents();
    const base::Result<document::DocumentId> id = documents.resolve(context.arguments.operands().first());
    if (!id.ok())
        return failed(context, id.error());
    const base::Result<document::DocumentPointer> document = documents.load(id.value());
    if (!document.ok())
        return failed(context, document.error());
    context.output.bytes((*document)->text().toUtf8());
    return Exit::Done;
}

QString outcomeName(annotation::Outcome outcome)
{
    switch (outcome) {
    case annotation::Outcome::Kept:
        return QStringLiteral("kept");
    case annotation::Outcome::Moved:
        return QStringLiteral("moved");
    case annotation::Outcome::Edited:
        return QStringLiteral("edited");
    case annotation::Outcome::Orphaned:
        break;
    }
    return QStringLiteral("orphaned");
}

Exit updateDocument(Context &context)
{
    workspace::Documents &documents = context.library->documents();
    const base::Result<document::DocumentId> id = documents.resolve(context.arguments.operands().at(0));
    if (!id.ok())
        return failed(context, id.error());
    const auto report = documents.update(id.value(), context.arguments.operands().at(1));
    if (!report.ok())
        return failed(context, report.error());
    const base::Result<document::DocumentPointer> document = documents.load(id.value());
    if (!document.ok())
        return failed(context, document.error());
    for (const workspace::ReanchoredAnnotation &one : report->annotations) {
        const document::CodePointRange range = (*document)->codePoints().toCodePoints(one.range);
        const bool found = one.outcome != annotation::Outcome::Orphaned && !one.range.isEmpty(); // an area has no range
        if (!context.json()) {
            const QString where = found ? QStringLiteral(" %1:%2").arg(range.begin.value()).arg(range.end.value()) : QString();
            context.output.line(one.annotation.toString() + u' ' + outcomeName(one.outcome) + where);
            continue;
        }
        JsonObject object;
        object.add("annotation", one.annotation.toString()).add("outcome", outcomeName(one.outcome));
        if (found)
            object.add("start", static_cast<qint64>(range.begin.value())).add("end", static_cast<qint64>(range.end.value()));
        else
            object.addNull("start").addNull("end");
        context.output.line(object.add("confidence", one.confidence).toBytes());
    }
    for (const annotation::StructureCorrection &lost : report->lostCorrections) {
        context.output.message(
            QCoreApplication::translate("cli::DocumentCommands",
                                        "What you corrected at “%1” has no place in the new version; it is kept.")
                .arg(lost.target.quote.simplified().left(60)));
    }
    return Exit::Done;
}

} // namespace

Command documentsCommand()
{
    return {{QStringLiteral("documents"),
             QStringLiteral("[--json]"),
             QCoreApplication::translate("cli::DocumentCommands", "Lists the library's documents."),
             0,
             0,
             {jsonOption()}},
            true,
            listDocuments};
}

Command textCommand()
{
    return {{QStringLiteral("text"),
             QStringLiteral("DOCUMENT"),
             QCoreApplication::translate("cli::DocumentCommands", "Prints a document's text, nothing added."),
             1,
             1,
             {}},
            true,
            printText};
}

Command updateCommand()
{
    return {{QStringLiteral("update"),
             QStringLiteral("DOCUMENT FILE [--json]"),
             QCoreApplication::translate(
                 "cli::DocumentCommands",
                 "Gives a document a new version, finds its annotations again in it, and tells what became of each."),
             2,
             2,
             {jsonOption()}},
            true,
            updateDocument};
}

} // namespace cli
