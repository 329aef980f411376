// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace tests {

/// A document as lines of text that a person can compare: metadata, then each block with the containers it stands in, its spans
/// and its marks. Two documents with the same outline differ in nothing a reader would see.
inline QString outline(const document::Document &document)
{
    using namespace Qt::Literals::StringLiterals;
    static const char *const blockNames[] = {"paragraph", "heading", "code", "cell", "caption", "preformatted"};
    static const char *const containerNames[] = {"document", "section", "list",     "item", "quotation", "table",
                                                 "row",      "cell",    "footnote", "turn", "page",      "cue"};
    static const char *const spanNames[] = {"strong",    "emphasis", "code",   "link",     "superscript",
                                            "subscript", "small",    "struck", "underline"};
    static const char *const markNames[] = {"image", "rule", "page break", "footnote reference", "anchor"};
    const auto name = [](const char *const *names, auto kind) { return QString::fromLatin1(names[static_cast<int>(kind)]); };

    QString result = "format: "_L1 + document.format() + u'\n';
    for (const document::MetadataValue &value : document.metadata().values()) {
        result += value.name + ": "_L1 + value.value +
                  (value.origin == document::Origin::Inferred ? u" (inferred)"_s : QString()) + u'\n';
    }
    for (const document::Block &block : document.blocks()) {
        QStringList path;
        for (document::ContainerIndex at = block.container; at != 0; at = document.containers()[at].parent) {
            const document::Container &container = document.containers()[at];
            QString step = name(containerNames, container.kind);
            if (container.number > 0)
                step += u' ' + QString::number(container.number);
            if (container.header)
                step += " header"_L1;
            if (container.columnSpan > 1 || container.rowSpan > 1)
                step += u" %1x%2"_s.arg(container.columnSpan).arg(container.rowSpan);
            path.prepend(step);
        }
        result += u"\n["_s + path.join(" > "_L1) + (path.isEmpty() ? u""_s : u" > "_s) + name(blockNames, block.kind);
        if (block.level > 0)
            result += u' ' + QString::number(block.level);
        if (block.language > 0)
            result += u' ' + document.language(block);
        result += (block.furniture ? u", furniture]\n"_s : u"]\n"_s) + document.text(block.range) + u'\n';
        for (const document::Span &span : document.spans()) {
            if (block.range.contains(span.range))
                result += "  "_L1 + name(spanNames, span.kind) + ": "_L1 + document.text(span.range) +
                          (span.target.isEmpty() ? QString() : QString(" -> "_L1 + span.target)) + u'\n';
        }
        for (const document::Mark &mark : document.marks()) {
            if (block.range.begin <= mark.at && mark.at <= block.range.end)
                result += u"  %1 at %2: %3 %4\n"_s.arg(name(markNames, mark.kind))
                              .arg(mark.at - block.range.begin)
                              .arg(mark.target, mark.text);
        }
    }
    for (const document::Resource &resource : document.resources())
        result += u"\nresource %1, %2, %3 bytes\n"_s.arg(resource.name, resource.mediaType).arg(resource.bytes.size());
    return result;
}

} // namespace tests
