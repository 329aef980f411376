// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QHash>
#include <QSet>

namespace document {

/// How a reader makes a Document: containers are opened and closed, blocks appended between, text and spans inside blocks.
///
/// Text is made canonical as it comes in: CR LF and CR become LF, NUL and lone surrogates become U+FFFD. A position returned by
/// `position()` stays right. Calls out of order (text outside a block) open what is missing as a paragraph, so that no input
/// can bring a reader into a state it cannot leave.
class DocumentBuilder
{
public:
    DocumentBuilder();

    // Containers nest; a block belongs to the innermost open one. `close` ends the innermost, and any open block in it.
    ContainerIndex open(ContainerKind kind, quint32 number = 0, const QString &label = {});
    Container &container(ContainerIndex index) { return m_document.m_containers[index]; }
    void close();                                                     ///< with none open but the document: just ends the block
    int depth() const { return static_cast<int>(m_open.size()) - 1; } ///< open containers, the document itself not counted
    ContainerIndex current() const { return m_open.back().index; }

    void beginBlock(BlockKind kind, int level = 0, const QString &language = {});
    void endBlock(); ///< without an open block: nothing
    bool inBlock() const { return m_inBlock; }
    /// The open or else the last block; there must be one.
    Block &block() { return m_document.m_blocks.back(); }
    void setFurniture(bool furniture) { m_furniture = furniture; } ///< of the blocks begun from now on

    void appendText(QStringView text);
    Position position() const { return Position(m_document.m_text.size()); }
    const QString &text() const { return m_document.m_text; }

    void addSpan(SpanKind kind, Range range, const QString &target = {}); ///< an empty range is ignored
    /// At position(); an AnchorTarget between blocks goes to the beginning of the next one.
    void addMark(MarkKind kind, const QString &target = {}, const QString &text = {});
    void addMarkAt(Position at, MarkKind kind, const QString &target = {}, const QString &text = {});

    // What a page, segment or annotation says about text that is not there in the end is cut off or dropped by `finish`.
    void addPage(const Page &page);
    void addSegment(const Segment &segment);
    /// A second resource of one name is ignored.
    void addResource(const Resource &resource);
    bool hasResource(const QString &name) const { return m_resourceNames.contains(name); }
    void addEmbeddedAnnotation(const EmbeddedAnnotation &embedded);

    Metadata &metadata() { return m_document.m_metadata; }
    void setFormat(const QString &format) { m_document.m_format = format; }
    void setEncoding(const QString &encoding) { m_document.m_encoding = encoding; }

    /// The whole text at once, one block a line (a text that ends in LF has an empty last one; an empty text has none). For plain
    /// text and source code, where building line by line would cost. Only before any block; spans and marks may follow.
    void setLines(const QString &text, BlockKind kind = BlockKind::Paragraph, const QString &language = {});

    /// Closes what is open, sorts what has an order, and hands the document over. The builder is empty afterwards.
    Document finish();

private:
    struct OpenContainer {
        ContainerIndex index = 0;
        std::size_t firstBlock = 0; // that it would hold
    };

    quint16 languageIndex(const QString &language);
    void setContainerRange(const OpenContainer &open);
    void mendCutPair();
    void settleRanges();

    Document m_document;
    std::vector<OpenContainer> m_open; // outermost first; the document itself at the bottom
    QHash<QString, quint16> m_languageIndexes;
    QSet<QString> m_resourceNames;
    QStringList m_waitingAnchors;
    bool m_inBlock = false;
    bool m_furniture = false;
    bool m_afterCarriageReturn = false;
};

} // namespace document
