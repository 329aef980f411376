// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_reader.h"

#include "base/logging.h"
#include "formats/article.h"
#include "formats/encoding.h"
#include "formats/html_blocks.h"
#include "formats/html_encoding.h"
#include "formats/html_guard.h"
#include "formats/html_images.h"
#include "formats/html_tree.h"
#include "formats/page_metadata.h"

#include <QCoreApplication>

namespace formats {

using namespace Qt::Literals::StringLiterals;
using document::DocumentBuilder;

namespace {

base::Error noText()
{
    return {base::ErrorCode::NoText,
            QCoreApplication::translate("formats::html", "There is no text in this page. Open it in a browser and save it again "
                                                         "after it has loaded completely.")};
}

/// Pages that no tree may be made of.
void readBareText(const QString &html, DocumentBuilder *builder)
{
    qCInfo(base::formatsLog, "page is beyond the limits of a tree, read as bare text");
    builder->setLines(withoutTags(html));
}

} // namespace

base::Result<document::Document> readPage(const QString &html, const ReadOptions &options, PageImages *images)
{
    DocumentBuilder builder;
    if (!safeToParse(html.toUtf8())) {
        readBareText(html, &builder);
    } else {
        const HtmlTree tree = HtmlTree::parse(html);
        const PageBlocks page = findTextBlocks(tree);
        const PageMetadata metadata = readPageMetadata(tree, page);
        metadata.addTo(&builder.metadata());
        const NodeRoles roles =
            options.wholePage ? findFurniture(tree, page, metadata.guide) : findArticle(tree, page, metadata.guide);
        appendBlocks(tree, 0, roles, images, &builder);
    }
    if (QStringView(builder.text()).trimmed().isEmpty())
        return noText();
    return builder.finish();
}

base::Result<document::Document> readHtml(const Source &source, const ReadOptions &options)
{
    if (source.bytes.size() > MaximumHtmlBytes) {
        return base::Error{
            base::ErrorCode::TooLarge,
            QCoreApplication::translate("formats::html", "This page is larger than 512 MB. Split it and add its parts.")};
    }
    DecodedText decoded;
    if (std::optional<DecodedText> asked; !options.encoding.isEmpty() && (asked = decodeAs(source.bytes, options.encoding)))
        decoded = *asked;
    else
        decoded = decode(source.bytes, declaredEncoding(source.bytes));
    PageImages images(source.folder);
    return readPage(decoded.text, options, &images);
}

} // namespace formats
