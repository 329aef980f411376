// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"
#include "formats/html_tree.h"

namespace formats {

class PageImages;

/// What becomes of a node and the text directly in it.
enum class NodeRole : quint8 {
    Outside,   ///< not part of the document's text
    Article,   ///< text as usual
    Furniture, ///< kept, marked as furniture
};

/// One for each node of a tree. Empty: all is Article.
/// Pages arrange things by tables; where a person writes the tags by hand, a table is meant.
enum class TableReading : quint8 { LeaveOutLayout, AsWritten };

using NodeRoles = std::vector<NodeRole>;

/// How the pages of an archive refer to each other. By itself: a page alone, whose links to its own anchors count.
class PageLinks
{
public:
    virtual ~PageLinks() = default;
    /// What a link's address becomes: "#name" for an anchor of the same document, else an address.
    virtual QString target(const QString &href) const = 0;
    /// The name that the anchor `id` of this page has in the document; empty when no link points to it.
    virtual QString anchor(const QString &id) const = 0;
};

/// Appends what a browser would show below `root`: blocks, containers, spans and marks. White space is collapsed as CSS does
/// outside of <pre>; list numbers and other generated text are not made. Elements that are not rendered
/// (HtmlTree::isRendered) are left out whatever their role. Elements Outside open no containers, but what stands in them may
/// still be Article.
///
/// Anchors become marks only where a link of the page points to them, or `links` says that one does. `images` may be null: images
/// then keep their address.
void appendBlocks(const HtmlTree &tree, NodeIndex root, const NodeRoles &roles, PageImages *images,
                  document::DocumentBuilder *builder, const PageLinks *links = nullptr,
                  TableReading tables = TableReading::LeaveOutLayout);

} // namespace formats
