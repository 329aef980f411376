// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/article_hints.h"

namespace formats {

/// A run of text between two block boundaries: what stands in a paragraph of its own on the page.
struct TextBlock {
    NodeIndex owner = 0;   ///< the block element it stands in directly
    NodeIndex first = 0;   ///< its first text node
    NodeIndex last = 0;    ///< its last text node, included
    QString text;          ///< white space collapsed
    double weight = 0;     ///< its length; an ideograph counts as two
    double linkWeight = 0; ///< the part of it inside links
    int sentences = 0;     ///< signs that end or divide sentences
    int links = 0;
};

/// What is known about a page before any choice is made.
struct PageBlocks {
    std::vector<TextBlock> blocks;  ///< in text order, empty ones left out
    std::vector<ElementHint> hints; ///< a node each
    std::vector<bool> rendered;     ///< a node each; false below what is not rendered
};

PageBlocks findTextBlocks(const HtmlTree &tree);

} // namespace formats
