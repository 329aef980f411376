// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/html_blocks.h"

namespace formats {

struct PageBlocks;

/// What the page says of its article, as far as that helps to find it. All may be empty.
struct ArticleGuide {
    QString title;
    QString headline;    ///< as it is seen on the page, where that is another than the title
    QString description; ///< a summary; often also the article's first paragraph
    QString body;        ///< the article's text as the page's structured data has it; often cut short or without paragraphs
    QStringList authors;
};

/// Finds the article on a page: which nodes are its text (Article) and which are not (Outside).
///
/// Every run of text gets a value: positive for sentences, negative for links and labels, small for what stands in parts that
/// name themselves navigation, comments and the like. The article's root is the smallest element that holds nearly all that is
/// positive; inside it, what is furniture by name, by wording or by its share of links is left out; a summary before it is taken
/// in. Where the page's structured data contains the text itself, runs found there are surely the article's.
///
/// The headline is left out of the roles: it belongs to the metadata.
NodeRoles findArticle(const HtmlTree &tree, const PageBlocks &page, const ArticleGuide &guide);

/// As findArticle, but what is outside is Furniture: for reading the whole page.
NodeRoles findFurniture(const HtmlTree &tree, const PageBlocks &page, const ArticleGuide &guide);

} // namespace formats
