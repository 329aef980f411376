// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/document_json.h"

#include <array>
#include <span>

namespace cli {

namespace {

// The names are part of the command line's contract; they follow the order of the enumerations.
constexpr std::array BlockNames{"paragraph", "heading", "code", "cell", "caption", "preformatted"};
constexpr std::array ContainerNames{"document", "section", "list",     "list-item", "quotation", "table",
                                    "row",      "cell",    "footnote", "turn",      "page",      "cue"};
constexpr std::array SpanNames{"strong", "emphasis", "code", "link", "superscript", "subscript", "small", "struck", "underline"};
constexpr std::array MarkNames{"image", "rule", "page-break", "footnote-reference", "anchor"};
static_assert(BlockNames.size() == static_cast<std::size_t>(document::BlockKind::LastKind) + 1);
static_assert(ContainerNames.size() == static_cast<std::size_t>(document::ContainerKind::LastKind) + 1);
static_assert(SpanNames.size() == static_cast<std::size_t>(document::SpanKind::LastKind) + 1);
static_assert(MarkNames.size() == static_cast<std::size_t>(document::MarkKind::LastKind) + 1);

// A span, not the array: with GCC 14 two instances that differ in the array's size alone are folded, and the compiler then warns.
template<typename Kind>
QString nameOf(Kind kind, std::span<const char *const> names)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

void addRange(JsonObject &object, const document::Document &document, document::Range range)
{
    const document::CodePointRange counted = document.codePoints().toCodePoints(range);
    object.add("start", static_cast<qint64>(counted.begin.value())).add("end", static_cast<qint64>(counted.end.value()));
}

QByteArray blocks(const document::Document &document)
{
    JsonArray array;
    for (const document::Block &block : document.blocks()) {
        JsonObject object;
        object.add("kind", nameOf(block.kind, BlockNames));
        addRange(object, document, block.range);
        if (block.kind == document::BlockKind::Heading)
            object.add("level", static_cast<qint64>(block.level));
        if (block.language != 0)
            object.add("language", document.language(block));
        if (block.furniture)
            object.addFlag("furniture", true);
        if (block.container != 0)
            object.add("container", static_cast<qint64>(block.container));
        array.append(object);
    }
    return array.toBytes();
}

QByteArray containers(const document::Document &document)
{
    JsonArray array;
    for (const document::Container &container : document.containers()) {
        JsonObject object;
        object.add("kind", nameOf(container.kind, ContainerNames));
        addRange(object, document, container.range);
        object.add("parent", static_cast<qint64>(container.parent));
        if (container.number != 0)
            object.add("number", static_cast<qint64>(container.number));
        if (!container.label.isEmpty())
            object.add("label", container.label);
        if (container.header)
            object.addFlag("header", true);
        if (container.columnSpan != 1)
            object.add("columns", static_cast<qint64>(container.columnSpan));
        if (container.rowSpan != 1)
            object.add("rows", static_cast<qint64>(container.rowSpan));
        array.append(object);
    }
    return array.toBytes();
}

QByteArray spans(const document::Document &document)
{
    JsonArray array;
    for (const document::Span &span : document.spans()) {
        JsonObject object;
        object.add("kind", nameOf(span.kind, SpanNames));
        addRange(object, document, span.range);
        if (!span.target.isEmpty())
            object.add("target", span.target);
        array.append(object);
    }
    return array.toBytes();
}

QByteArray marks(const document::Document &document)
{
    JsonArray array;
    for (const document::Mark &mark : document.marks()) {
        JsonObject object;
        object.add("kind", nameOf(mark.kind, MarkNames));
        object.add("at", static_cast<qint64>(document.codePoints().toCodePoints(mark.at).value()));
        if (!mark.target.isEmpty())
            object.add("target", mark.target);
        if (!mark.text.isEmpty())
            object.add("text", mark.text);
        array.append(object);
    }
    return array.toBytes();
}

} // namespace

void addDocument(JsonObject &object, const document::Document &document)
{
    const document::Metadata &metadata = document.metadata();
    object.addOrNull("format", document.format())
        .addOrNull("encoding", document.encoding())
        .addOrNull("title", metadata.title())
        .add("authors", metadata.authors())
        .addOrNull("published", metadata.published())
        .addOrNull("publisher", metadata.publisher())
        .addOrNull("language", metadata.language())
        .addOrNull("url", metadata.url())
        .add("text", document.text())
        .addRaw("blocks", blocks(document))
        .addRaw("containers", containers(document))
        .addRaw("spans", spans(document))
        .addRaw("marks", marks(document));
    if (document.pages().empty())
        object.addNull("pages");
    else
        object.add("pages", static_cast<qint64>(document.pages().size()));
}

} // namespace cli
