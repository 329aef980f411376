// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/time.h"
#include "workspace/annotation_source.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cli {

namespace {

base::Error wrong(const QString &message)
{
    return {base::ErrorCode::InvalidArgument, message};
}

QString stateName(annotation::State state)
{
    switch (state) {
    case annotation::State::Moved:
        return QStringLiteral("moved");
    case annotation::State::Orphaned:
        return QStringLiteral("orphaned");
    case annotation::State::Anchored:
        break;
    }
    return QStringLiteral("anchored");
}

/// Prints annotations, keeping the document of the last one at hand: they come document by document.
class Printer
{
public:
    /// `titles`: people are told which document the annotations that follow are of.
    Printer(Context &context, bool titles) : m_context(context), m_titles(titles) {}

    base::Status print(const annotation::Annotation &annotation)
    {
        if (!m_document || m_id != annotation.document) {
            const base::Result<document::DocumentPointer> loaded = m_context.library->documents().load(annotation.document);
            if (!loaded.ok())
                return loaded.error();
            m_document = std::make_unique<workspace::AnnotatedDocument>(loaded.value());
            m_id = annotation.document;
            if (m_titles && !m_context.json())
                printTitle();
        }
        const exchange::ExportedAnnotation described = m_document->describe(annotation);
        QStringList tags;
        for (const annotation::TagId tag : described.tags)
            tags.append(m_context.library->tags().tree().path(tag));
        m_context.output.line(m_context.json() ? json(described, tags) : text(described, tags));
        return {};
    }

private:
    void printTitle()
    {
        if (const auto summary = m_context.library->documents().summary(m_id); summary.ok())
            m_context.output.line(summary.value().title.simplified() + u":");
    }

    static QByteArray json(const exchange::ExportedAnnotation &annotation, const QStringList &tags)
    {
        JsonObject object;
        object.add("id", annotation.id.toString()).add("document", annotation.document.toString());
        if (annotation.range) {
            object.add("start", static_cast<qint64>(annotation.range->begin.value()))
                .add("end", static_cast<qint64>(annotation.range->end.value()));
        } else {
            object.addNull("start").addNull("end");
        }
        if (annotation.area) {
            const QRectF &area = annotation.area->area;
            JsonObject place;
            place.add("page", annotation.area->page).add("x", area.x()).add("y", area.y());
            object.add("area", place.add("width", area.width()).add("height", area.height()));
        }
        object.add("quote", annotation.quote)
            .add("prefix", annotation.prefix)
            .add("suffix", annotation.suffix)
            .add("tags", tags)
            .add("note", annotation.note)
            .add("place", annotation.place)
            .add("author", annotation.author)
            .add("created", isoTime(annotation.created))
            .add("modified", isoTime(annotation.modified))
            .add("state", stateName(annotation.state));
        return object.toBytes();
    }

    static QByteArray text(const exchange::ExportedAnnotation &annotation, const QStringList &tags)
    {
        QStringList parts{annotation.id.toString()};
        if (!annotation.place.isEmpty())
            parts.append(annotation.place);
        parts.append(annotation.quote.isEmpty() ? QCoreApplication::translate("cli::AnnotationCommands", "(the document)")
                                                : u"“" + annotation.quote.simplified() + u"”");
        if (!tags.isEmpty())
            parts.append(u"[" + tags.join(u", ") + u"]");
        if (!annotation.note.isEmpty())
            parts.append(annotation.note.simplified());
        if (annotation.state == annotation::State::Orphaned)
            parts.append(QCoreApplication::translate("cli::AnnotationCommands", "(no longer found in the document)"));
        return parts.join(u"  ").toUtf8();
    }

    Context &m_context;
    bool m_titles;
    document::DocumentId m_id;
    std::unique_ptr<workspace::AnnotatedDocument> m_document;
};

base::Result<annotation::Target> quoted(const document::Document &document, const QString &quote, int occurrence)
{
    if (quote.isEmpty())
        return wrong(QCoreApplication::translate("cli::AnnotationCommands", "The quotation is empty."));
    qsizetype at = -1;
    for (int found = 0; found < occurrence; ++found) {
        at = document.text().indexOf(quote, at + 1);
        if (at < 0) {
            const QString problem =
                found == 0
                    ? QCoreApplication::translate("cli::AnnotationCommands", "The document has no such words: “%1”.").arg(quote)
                    : QCoreApplication::translate("cli::AnnotationCommands", "The document has those words only %n time(s).",
                                                  nullptr, found);
            return base::Error{base::ErrorCode::NotFound, problem};
        }
    }
    annotation::TextTarget target;
    target.range = document::Range::of(at, at + quote.size());
    return annotation::Target(target);
}

base::Result<annotation::Target> ranged(const document::Document &document, const QString &range)
{
    bool startOk = false;
    bool endOk = false;
    const int start = range.section(u':', 0, 0).toInt(&startOk);
    const int end = range.section(u':', 1).toInt(&endOk);
    if (!startOk || !endOk || start < 0 || start >= end || end > document.length().value()) {
        return wrong(
            QCoreApplication::translate("cli::AnnotationCommands",
                                        "“%1” is no range in this document; give START:END, counted in characters from 0 to %2.")
                .arg(range)
                .arg(document.length().value()));
    }
    annotation::TextTarget target;
    target.range = document.codePoints().toUtf16(document::CodePointRange::of(start, end));
    return annotation::Target(target);
}

/// What the arguments name. At most one way of naming it is given: that was looked at before.
base::Result<annotation::Target> targetOf(const Arguments &arguments, const document::Document &document)
{
    if (arguments.has(QStringLiteral("quote"))) {
        const QString number =
            arguments.has(QStringLiteral("occurrence")) ? arguments.value(QStringLiteral("occurrence")) : QStringLiteral("1");
        return quoted(document, arguments.value(QStringLiteral("quote")), number.toInt());
    }
    if (arguments.has(QStringLiteral("range")))
        return ranged(document, arguments.value(QStringLiteral("range")));
    return annotation::Target(annotation::DocumentTarget{});
}

Exit addAnnotation(Context &context)
{
    const Arguments &arguments = context.arguments;
    const int ways = int(arguments.has(QStringLiteral("quote"))) + int(arguments.has(QStringLiteral("range"))) +
                     int(arguments.has(QStringLiteral("document")));
    if (ways != 1)
        return misused(context, QCoreApplication::translate("cli::AnnotationCommands",
                                                            "Say what to annotate by one of --quote, --range and --document."));
    if (arguments.has(QStringLiteral("occurrence")) &&
        (!arguments.has(QStringLiteral("quote")) || arguments.value(QStringLiteral("occurrence")).toInt() < 1))
        return misused(context, QCoreApplication::translate("cli::AnnotationCommands",
                                                            "--occurrence is a number from 1 on and goes with --quote."));
    const workspace::Documents &documents = context.library->documents();
    const base::Result<document::DocumentId> id = documents.resolve(arguments.operands().first());
    if (!id.ok())
        return failed(context, id.error());
    const base::Result<document::DocumentPointer> document = documents.load(id.value());
    if (!document.ok())
        return failed(context, document.error());
    const base::Result<annotation::Target> target = targetOf(arguments, **document);
    if (!target.ok())
        return failed(context, target.error());
    const base::Result<annotation::Annotation> made = context.library->annotations().addTagged(
        id.value(), target.value(), arguments.values(QStringLiteral("tag")), arguments.value(QStringLiteral("note")));
    if (!made.ok())
        return failed(context, made.error());
    const base::Status printed = Printer(context, false).print(made.value());
    return printed.ok() ? Exit::Done : failed(context, printed.error());
}

Exit listAnnotations(Context &context)
{
    const Arguments &arguments = context.arguments;
    workspace::AnnotationFilter filter;
    filter.text = arguments.value(QStringLiteral("search"));
    if (arguments.has(QStringLiteral("document"))) {
        const auto id = context.library->documents().resolve(arguments.value(QStringLiteral("document")));
        if (!id.ok())
            return failed(context, id.error());
        filter.document = id.value();
    }
    if (arguments.has(QStringLiteral("tag"))) {
        const QString path = arguments.value(QStringLiteral("tag"));
        const annotation::Tag *tag = context.library->tags().tree().findPath(path);
        if (!tag)
            return failed(context, {base::ErrorCode::NotFound,
                                    QCoreApplication::translate("cli::AnnotationCommands", "There is no tag “%1”.").arg(path)});
        filter.tags.append(tag->id);
    }
    const auto list = context.library->annotations().list(filter);
    if (!list.ok())
        return failed(context, list.error());
    Printer printer(context, !filter.document);
    for (const annotation::Annotation &annotation : list.value()) {
        if (const base::Status printed = printer.print(annotation); !printed.ok())
            return failed(context, printed.error());
        if (!context.output.good())
            return Exit::Failed;
    }
    return Exit::Done;
}

Exit listTags(Context &context)
{
    const workspace::Tags &tags = context.library->tags();
    for (const annotation::Tag &tag : tags.tree().tags()) {
        const QString color = QStringLiteral("#%1").arg(tag.color, 6, 16, QLatin1Char('0'));
        const QString path = tags.tree().path(tag.id);
        const int count = static_cast<int>(tags.annotationCount(tag.id));
        if (!context.json()) {
            context.output.line(path + u"  " +
                                QCoreApplication::translate("cli::AnnotationCommands", "%n annotation(s)", nullptr, count) +
                                (tag.description.isEmpty() ? QString() : u"  " + tag.description.simplified()));
            continue;
        }
        JsonObject object;
        object.add("id", tag.id.toString())
            .add("path", path)
            .add("color", color)
            .add("description", tag.description)
            .add("annotations", count);
        context.output.line(object.toBytes());
    }
    return Exit::Done;
}

} // namespace

Command tagCommand()
{
    return {
        {QStringLiteral("tag"),
         QStringLiteral("DOCUMENT (--quote TEXT [--occurrence N] | --range START:END | --document) [--tag PATH]… [--note TEXT] "
                        "[--json]"),
         QCoreApplication::translate("cli::AnnotationCommands",
                                     "Annotates a passage, or the document as a whole; makes the tags that are missing."),
         1,
         1,
         {{QStringLiteral("quote")},
          {QStringLiteral("occurrence")},
          {QStringLiteral("range")},
          {QStringLiteral("document"), false},
          {QStringLiteral("tag"), true, true},
          {QStringLiteral("note")},
          jsonOption()}},
        true,
        addAnnotation};
}

Command annotationsCommand()
{
    return {
        {QStringLiteral("annotations"),
         QStringLiteral("[--document DOCUMENT] [--tag PATH] [--search TEXT] [--json]"),
         QCoreApplication::translate("cli::AnnotationCommands", "Lists annotations; with a tag also those of the tags below it."),
         0,
         0,
         {{QStringLiteral("document")}, {QStringLiteral("tag")}, {QStringLiteral("search")}, jsonOption()}},
        true,
        listAnnotations};
}

Command tagsCommand()
{
    return {{QStringLiteral("tags"),
             QStringLiteral("[--json]"),
             QCoreApplication::translate("cli::AnnotationCommands", "Lists the tags."),
             0,
             0,
             {jsonOption()}},
            true,
            listTags};
}

} // namespace cli
