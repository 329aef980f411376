// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace document {

/// Index into Document::containers(). 0 is the document itself.
using ContainerIndex = quint32;

enum class BlockKind : quint8 {
    Paragraph,
    Heading,     ///< `level` 1–6
    Code,        ///< `language` names KSyntaxHighlighting's definition, or is empty
    CellContent, ///< inside a Cell
    Caption,
    Preformatted, ///< line ends count, proportional or fixed font as the theme has it
    LastKind = Preformatted
};

/// A leaf: a piece of text that is laid out by itself. Blocks never overlap and stand in text order; between two there is
/// exactly one LF, which belongs to neither. A block's own text may hold LF (a line break inside it) and may be empty.
struct Block {
    Range range;
    ContainerIndex container = 0; ///< the innermost one around it
    quint16 language = 0;         ///< index into Document::languages(); 0 is "none"
    BlockKind kind = BlockKind::Paragraph;
    quint8 level : 7 = 0;
    bool furniture : 1 = false; ///< page furniture: kept, shown faded, left out of comparison and of the article's word count

    friend bool operator==(const Block &, const Block &) = default;
};

enum class ContainerKind : quint8 {
    Document,
    Section,  ///< `label`: title, where it has one of its own (an EPUB chapter)
    List,     ///< `number`: first item's number, or 0 for a bulleted list
    ListItem, ///< `number` within its list (0 when bulleted); `label`: "x" or " " for a task, else empty
    Quotation,
    Table,
    Row,
    Cell,     ///< `number`: column from 0; `header` set for header cells; spans in `columnSpan`, `rowSpan`
    Footnote, ///< `label`: its number or sign, as printed
    Turn,     ///< a speaker's turn; `label`: the speaker
    Page,     ///< `number`: index into Document::pages()
    Cue,      ///< of subtitles; `label`: its time code
    LastKind = Cue
};

/// An inner node over the blocks. Containers stand in document order, a parent before its children (pre-order).
struct Container {
    ContainerKind kind = ContainerKind::Document;
    bool header = false;
    quint16 columnSpan = 1;
    quint16 rowSpan = 1;
    ContainerIndex parent = 0; ///< the root is its own parent
    quint32 number = 0;
    Range range; ///< from the begin of its first block to the end of its last
    QString label;

    friend bool operator==(const Container &, const Container &) = default;
};

enum class SpanKind : quint8 {
    Strong,
    Emphasis,
    Code,
    Link,
    Superscript,
    Subscript,
    Small,
    Struck,
    Underline,
    LastKind = Underline
};

/// Inline markup. Spans may overlap and nest; they stand by begin, then longest first.
struct Span {
    Range range;
    SpanKind kind = SpanKind::Strong;
    QString target; ///< Link: an address, or "#name" for an AnchorTarget mark of this document

    friend bool operator==(const Span &, const Span &) = default;
};

enum class MarkKind : quint8 { Image, Rule, PageBreak, FootnoteReference, AnchorTarget, LastKind = AnchorTarget };

/// Something at a position that has no text of its own.
struct Mark {
    Position at;
    MarkKind kind = MarkKind::Rule;
    /// Image: name of a Resource, or the address where it would be. FootnoteReference: name of its AnchorTarget.
    /// AnchorTarget: its name. PageBreak: the label of the page that begins.
    QString target;
    QString text; ///< Image: the alternative text

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// What the sides of a Segment's box are whole multiples of, in points: far below a pixel, and short to store.
constexpr double SegmentStep = 1.0 / 64;

/// Where a piece of a paginated document's text stands. Pieces stand in text order and do not overlap.
struct Segment {
    Range range;
    quint32 page = 0; ///< index into Document::pages()
    QRectF box;       ///< in points (1/72 inch) from the page's top left corner; the builder rounds it to SegmentStep

    friend bool operator==(const Segment &, const Segment &) = default;
};

struct Page {
    QString label; ///< as printed: "iv", "12"; the page's number from 1 where the file states none
    QSizeF size;   ///< in points
    Range range;

    friend bool operator==(const Page &, const Page &) = default;
};

enum class ResourceRole : quint8 { Image, Attachment, LastRole = Attachment };

/// Bytes that came with the document: pictures shown in it, a mail's attachments.
struct Resource {
    QString name;
    QString mediaType;
    ResourceRole role = ResourceRole::Image;
    QByteArray bytes;

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// A comment or highlight that was in the file already.
struct EmbeddedAnnotation {
    Range range; ///< empty when `page` says where
    int page = -1;
    QRectF area; ///< in points, for annotations without text
    QString author;
    QString note;
    QDateTime created;

    friend bool operator==(const EmbeddedAnnotation &, const EmbeddedAnnotation &) = default;
};

} // namespace document
