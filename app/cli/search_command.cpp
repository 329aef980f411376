// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/json.h"
#include "document/code_points.h"
#include "library/search_index.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString kindName(library::SearchHit::Kind kind)
{
    switch (kind) {
    case library::SearchHit::Kind::Note:
        return QStringLiteral("note");
    case library::SearchHit::Kind::Tag:
        return QStringLiteral("tag");
    case library::SearchHit::Kind::Document:
        break;
    }
    return QStringLiteral("document");
}

/// `range` of what the hit is in (a document's text, a note, a tag's path) in code points.
base::Result<document::CodePointRange> counted(Context &context, const library::SearchHit &hit)
{
    if (hit.kind == library::SearchHit::Kind::Tag)
        return document::CodePointMap(context.library->tags().tree().path(hit.tag)).toCodePoints(hit.range);
    if (hit.kind == library::SearchHit::Kind::Note) {
        const base::Result<annotation::Annotation> annotation = context.library->annotations().annotation(hit.annotation);
        if (!annotation.ok())
            return annotation.error();
        return document::CodePointMap(annotation.value().note).toCodePoints(hit.range);
    }
    const base::Result<document::DocumentPointer> document = context.library->documents().load(hit.document);
    if (!document.ok())
        return document.error();
    return (*document)->codePoints().toCodePoints(hit.range);
}

base::Status print(Context &context, const library::SearchHit &hit)
{
    if (!context.json()) {
        context.output.line(hit.title + u": " + hit.snippet.simplified());
        return {};
    }
    const base::Result<document::CodePointRange> range = counted(context, hit);
    if (!range.ok())
        return range.error();
    JsonObject object;
    object.add("kind", kindName(hit.kind));
    if (hit.document.isNull())
        object.addNull("document");
    else
        object.add("document", hit.document.toString());
    object.add("title", hit.title)
        .add("start", static_cast<qint64>(range.value().begin.value()))
        .add("end", static_cast<qint64>(range.value().end.value()))
        .add("snippet", hit.snippet)
        .add("score", hit.score);
    if (hit.kind == library::SearchHit::Kind::Note)
        object.add("annotation", hit.annotation.toString());
    if (hit.kind == library::SearchHit::Kind::Tag)
        object.add("tag", hit.tag.toString());
    context.output.line(object.toBytes());
    return {};
}

Exit run(Context &context)
{
    int limit = 50;
    if (context.arguments.has(QStringLiteral("limit"))) {
        limit = context.arguments.value(QStringLiteral("limit")).toInt();
        if (limit < 1)
            return misused(context, QCoreApplication::translate("cli::SearchCommand", "--limit is a number from 1 on."));
    }
    context.library->waitForIndex();
    const library::Library &library = context.library->library();
    const base::Result<std::unique_ptr<library::Connection>> connection = library.connect(library::Role::Job);
    if (!connection.ok())
        return failed(context, connection.error());
    const base::Result<std::unique_ptr<library::SearchIndex>> index = library::SearchIndex::open(library);
    if (!index.ok())
        return failed(context, index.error());
    const auto hits = (*index)->search(**connection, context.arguments.operands().first(), limit);
    if (!hits.ok())
        return failed(context, hits.error());
    for (const library::SearchHit &hit : hits.value()) {
        if (const base::Status printed = print(context, hit); !printed.ok())
            return failed(context, printed.error());
    }
    return Exit::Done;
}

} // namespace

Command searchCommand()
{
    return {
        {QStringLiteral("search"),
         QStringLiteral("QUERY [--limit N] [--json]"),
         QCoreApplication::translate(
             "cli::SearchCommand",
             "Searches documents, notes and tags, best first: words, \"exact phrase\", prefix*, -not, OR, NEAR(a b, n), tag:, "
             "title:, "
             "author:, publisher:, after:, before:."),
         1,
         1,
         {{QStringLiteral("limit")}, jsonOption()}},
        true,
        run};
}

} // namespace cli
