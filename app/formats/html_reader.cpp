// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_reader.h"

#include "base/logging.h"
#include "formats/article.h"
#include "formats/article_blocks.h"
#include "formats/failure.h"
#include "formats/html_blocks.h"
#include "formats/html_encoding.h"
#include "formats/html_guard.h"
#include "formats/html_images.h"
#include "formats/html_tree.h"
#include "formats/page_metadata.h"

namespace formats {

using namespace Qt::Literals::StringLiterals;
using document::DocumentBuilder;

namespace {

/// Pages that no tree may be made of.
void readBareText(const QString &html, DocumentBuilder *builder)
{
    qCInfo(base::formatsLog, "page is beyond the limits of a tree, read as bare text");
    builder->setLines(withoutTags(html));
}

void readTree(const DecodedPage &source, const ReadOptions &options, PageImages *images, DocumentBuilder *builder)
{
    const HtmlTree tree = HtmlTree::parse(source.html);
    const PageBlocks page = findTextBlocks(tree);
    PageMetadata metadata = readPageMetadata(tree, page);
    if (metadata.url.text.isEmpty())
        metadata.url = {source.url, document::Origin::Inferred};
    metadata.addTo(&builder->metadata());
    const NodeRoles roles =
        options.wholePage ? findFurniture(tree, page, metadata.guide) : findArticle(tree, page, metadata.guide);
    appendBlocks(tree, 0, roles, images, builder);
}

} // namespace

base::Result<document::Document> readPage(const DecodedPage &page, const ReadOptions &options, PageImages *images)
{
    DocumentBuilder builder;
    builder.setFormat(page.format);
    builder.setEncoding(page.encoding);
    if (safeToParse(page.html.toUtf8()))
        readTree(page, options, images, &builder);
    else
        readBareText(page.html, &builder);
    if (QStringView(builder.text()).trimmed().isEmpty())
        return noText();
    return builder.finish();
}

base::Result<document::Document> readHtml(const Source &source, const ReadOptions &options)
{
    if (source.bytes.size() > MaximumHtmlBytes)
        return tooLarge();
    // As browsers do, NULs are left out, but not those that belong to UTF-16: there they are a third of a page or more.
    Source page = source;
    if (const qsizetype zeros = page.bytes.count('\0'); zeros > 0 && zeros < page.bytes.size() / 10)
        page.bytes.replace(QByteArrayView("\0", 1), QByteArrayView());
    const base::Result<DecodedText> decoded = decodeFor(page, options, declaredEncoding(page.bytes));
    if (!decoded)
        return decoded.error();
    PageImages images(source.folder);
    return readPage({decoded->text, u"html"_s, decoded->encoding, {}}, options, &images);
}

} // namespace formats
