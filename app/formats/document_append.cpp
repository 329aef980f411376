// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/document_append.h"

#include <algorithm>

namespace formats {

using document::Block;
using document::Container;
using document::ContainerIndex;
using document::DocumentBuilder;
using document::Mark;
using document::MarkKind;
using document::Span;
using document::SpanKind;

namespace {

/// Keeps the containers that are open in the builder in step with those around a block of the other document.
class ContainerPath
{
public:
    ContainerPath(const document::Document &document, DocumentBuilder *builder) : m_document(document), m_builder(*builder) {}

    void enter(ContainerIndex innermost)
    {
        std::vector<ContainerIndex> wanted;
        for (ContainerIndex at = innermost; at != 0; at = m_document.containers()[at].parent)
            wanted.push_back(at);
        std::reverse(wanted.begin(), wanted.end());
        const auto same = std::mismatch(m_open.begin(), m_open.end(), wanted.begin(), wanted.end());
        const auto kept = static_cast<std::size_t>(same.first - m_open.begin());
        while (m_open.size() > kept)
            leave();
        for (std::size_t i = kept; i < wanted.size(); ++i) {
            const Container &from = m_document.containers()[wanted[i]];
            Container &copy = m_builder.container(m_builder.open(from.kind, from.number, from.label));
            copy.header = from.header;
            copy.columnSpan = from.columnSpan;
            copy.rowSpan = from.rowSpan;
            m_open.push_back(wanted[i]);
        }
    }

    void finish()
    {
        while (!m_open.empty())
            leave();
    }

private:
    void leave()
    {
        m_builder.close();
        m_open.pop_back();
    }

    const document::Document &m_document;
    DocumentBuilder &m_builder;
    std::vector<ContainerIndex> m_open; // of the other document, outermost first
};

QString renamedLink(const QString &target, const QString &prefix)
{
    return target.startsWith(u'#') ? u'#' + prefix + target.mid(1) : target;
}

} // namespace

void appendDocument(const document::Document &document, const QString &prefix, DocumentBuilder *builder)
{
    if (document.blocks().empty())
        return;
    ContainerPath path(document, builder);
    qsizetype offset = -1;
    for (const Block &block : document.blocks()) {
        path.enter(block.container);
        builder->setFurniture(block.furniture);
        builder->beginBlock(block.kind, block.level, document.language(block));
        if (offset < 0)
            offset = builder->position().value();
        builder->appendText(document.text(block.range));
        builder->endBlock();
    }
    builder->setFurniture(false);
    path.finish();

    // Blocks are divided by one LF in both: everything lies as far behind as the first block does.
    const auto moved = [offset](document::Position at) { return document::Position(at.value() + offset); };
    const auto movedRange = [&](document::Range range) { return document::Range{moved(range.begin), moved(range.end)}; };
    for (const Span &span : document.spans()) {
        builder->addSpan(span.kind, movedRange(span.range),
                         span.kind == SpanKind::Link ? renamedLink(span.target, prefix) : span.target);
    }
    for (const Mark &mark : document.marks()) {
        const bool isName = mark.kind == MarkKind::AnchorTarget || mark.kind == MarkKind::FootnoteReference ||
                            (mark.kind == MarkKind::Image && document.resource(mark.target));
        builder->addMarkAt(moved(mark.at), mark.kind, isName ? prefix + mark.target : mark.target, mark.text);
    }
    for (document::EmbeddedAnnotation embedded : document.embeddedAnnotations()) {
        embedded.range = movedRange(embedded.range);
        builder->addEmbeddedAnnotation(embedded);
    }
    for (document::Resource resource : document.resources()) {
        resource.name.prepend(prefix);
        builder->addResource(resource);
    }
}

} // namespace formats
