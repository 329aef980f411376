// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "formats/article.h"
#include "formats/article_blocks.h"

namespace formats {

/// What a page says about its article, from the most to the least reliable place: JSON-LD, OpenGraph and other <meta>, Dublin
/// Core, microdata, and what a reader sees (headline, byline, dateline). What was seen rather than declared is Inferred.
struct PageMetadata {
    struct Value {
        QString text;
        document::Origin origin = document::Origin::StatedInFile;
    };

    Value title;
    QList<Value> authors;
    Value published; ///< ISO 8601; the day as the page states it
    Value publisher;
    Value language;
    Value url;
    ArticleGuide guide; ///< for finding the article

    void addTo(document::Metadata *metadata) const;
};

PageMetadata readPageMetadata(const HtmlTree &tree, const PageBlocks &page);

/// Text that may hold character references or tags, as a person sees it; white space collapsed.
QString readableText(const QString &markup);

} // namespace formats
