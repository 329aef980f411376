// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/epub_reader.h"

#include "formats/encoding.h"
#include "formats/epub_package.h"
#include "formats/failure.h"
#include "formats/html_blocks.h"
#include "formats/html_encoding.h"
#include "formats/html_guard.h"
#include "formats/html_images.h"
#include "formats/xml_capture.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

namespace formats {

using document::ContainerKind;
using L = QLatin1StringView;

namespace {

/// XHTML as the parser of HTML must see it: an empty element `<title/>` has no end there and would swallow the rest of the page,
/// and a prefix on each name would hide what they are.
QString asHtml(QString page)
{
    static const QRegularExpression prefix(QStringLiteral("xmlns:(\\w+)\\s*=\\s*[\"']http://www\\.w3\\.org/1999/xhtml[\"']"));
    const QRegularExpressionMatch prefixed = prefix.match(page.left(4096));
    if (prefixed.hasMatch()) {
        page.replace(L("<") + prefixed.captured(1) + u':', L("<"));
        page.replace(L("</") + prefixed.captured(1) + u':', L("</"));
    }
    static const QRegularExpression empty(
        QStringLiteral("<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|image)\\b)"
                       "([A-Za-z][\\w:.-]*)((?:\\s+[^<>\"'/=\\s]+(?:\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*'))?)*)\\s*/>"));
    return page.replace(empty, QStringLiteral("<\\1\\2></\\1>"));
}

/// How the pages of a book refer to each other: an anchor's name in the document is its page's entry and its id.
class BookLinks final : public PageLinks
{
public:
    /// Looks for the links in `page`, so that only anchors with a link to them are kept. All pages first, then the reading.
    void collect(const QString &entry, const QString &page)
    {
        static const QRegularExpression href(QStringLiteral("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"));
        QRegularExpressionMatchIterator found = href.globalMatch(page);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString address = match.captured(1) + match.captured(2);
            if (address.contains(u'#') && QUrl(address).scheme().isEmpty())
                m_wanted.insert(name(address, entry));
        }
        m_pages.insert(entry);
    }

    void setPage(const QString &entry) { m_entry = entry; }

    QString target(const QString &href) const override
    {
        if (!QUrl(href).scheme().isEmpty())
            return href;
        const QString page = href.startsWith(u'#') ? m_entry : ZipArchive::resolve(m_entry, href);
        if (!m_pages.contains(page))
            return href;
        return u'#' + (href.contains(u'#') ? name(href, m_entry) : page);
    }

    QString anchor(const QString &id) const override
    {
        const QString full = m_entry + u'#' + id;
        return m_wanted.contains(full) ? full : QString();
    }

private:
    static QString name(const QString &address, const QString &from)
    {
        const QString page = address.startsWith(u'#') ? from : ZipArchive::resolve(from, address);
        return page + u'#' + QUrl::fromPercentEncoding(address.section(u'#', 1).toUtf8());
    }

    QSet<QString> m_wanted;
    QSet<QString> m_pages;
    QString m_entry;
};

/// The pictures of the book that were unpacked already, by their entry: an ornament may stand on every page.
using Pictures = QHash<QString, QByteArray>;

/// Gives the page its pictures, under the addresses by which it knows them.
void addPictures(ZipArchive &archive, const QString &entry, const HtmlTree &tree, Pictures *pictures, PageImages *images)
{
    for (NodeIndex node = 0; node < tree.size(); ++node) {
        QString address;
        if (tree.is(node, GUMBO_TAG_IMG) || tree.is(node, GUMBO_TAG_IMAGE))
            address = tree.attribute(node, L("src")) + tree.attribute(node, L("xlink:href"));
        if (address.isEmpty() || address.startsWith(L("data:")))
            continue;
        const QString picture = ZipArchive::resolve(entry, address);
        if (!pictures->contains(picture)) {
            const base::Result<QByteArray> unpacked = archive.read(picture);
            pictures->insert(picture, unpacked ? *unpacked : QByteArray());
        }
        const QByteArray bytes = pictures->value(picture);
        if (!bytes.isEmpty())
            images->addPart(address, mediaTypeOfImage(picture), bytes);
    }
}

/// A page that is a drawing: its texts, a paragraph each, and the pictures in it.
void appendDrawing(const QByteArray &svg, document::DocumentBuilder *builder)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != L("text"))
            continue;
        const QString text = elementText(xml).simplified();
        if (text.isEmpty())
            continue;
        builder->beginBlock(document::BlockKind::Paragraph);
        builder->appendText(text);
        builder->endBlock();
    }
}

void appendPage(ZipArchive &archive, const EpubPackage &package, const QString &entry, const QString &page, BookLinks *links,
                Pictures *pictures, document::DocumentBuilder *builder)
{
    builder->open(ContainerKind::Section, 0, package.labels.value(entry));
    builder->addMark(document::MarkKind::AnchorTarget, entry);
    if (page.left(2048).contains(L("<svg")) && !page.left(2048).contains(L("<html"))) {
        appendDrawing(page.toUtf8(), builder);
    } else if (!safeToParse(page.toUtf8())) {
        const QString text = withoutTags(page);
        for (const QStringView line : QStringView(text).split(u'\n')) {
            builder->beginBlock(document::BlockKind::Paragraph);
            builder->appendText(line);
        }
    } else {
        const HtmlTree tree = HtmlTree::parse(page);
        PageImages images;
        addPictures(archive, entry, tree, pictures, &images);
        NodeRoles roles;
        if (entry == package.navigation) // the contents again, as a page
            roles.assign(static_cast<std::size_t>(tree.size()), NodeRole::Furniture);
        links->setPage(entry);
        appendBlocks(tree, 0, roles, &images, builder, links);
    }
    builder->close();
}

bool beginsAsMarkup(const QByteArray &page)
{
    const QByteArray head = page.left(256).trimmed();
    const QByteArrayView bare = head.startsWith("\xef\xbb\xbf") ? QByteArrayView(head).sliced(3) : QByteArrayView(head);
    return bare.startsWith("<?xml") || bare.startsWith("<!DOCTYPE") || bare.startsWith("<html") || bare.startsWith("<svg");
}

} // namespace

bool isEpub(const Source &source)
{
    if (!source.bytes.startsWith("PK"))
        return false;
    // The type stands first in the archive, uncompressed (EPUB 3.3, 4.3.3); not every packer keeps to it.
    if (source.bytes.left(128).contains("application/epub+zip"))
        return true;
    base::Result<ZipArchive> archive = ZipArchive::open(source.bytes);
    return archive && archive->contains(QStringLiteral("META-INF/container.xml"));
}

base::Result<document::Document> readEpub(const Source &source, const ReadOptions &)
{
    base::Result<ZipArchive> archive = ZipArchive::open(source.bytes);
    if (!archive)
        return archive.error();
    base::Result<EpubPackage> package = readEpubPackage(*archive);
    if (!package)
        return package.error();

    QList<std::pair<QString, QString>> pages;
    BookLinks links;
    bool locked = false;
    for (const QString &entry : std::as_const(package->spine)) {
        const base::Result<QByteArray> bytes = archive->read(entry);
        // Some books say that a page is locked, and it is not.
        if (package->locked.contains(entry) && !(bytes && beginsAsMarkup(*bytes))) {
            locked = true;
            continue;
        }
        if (!bytes) {
            if (bytes.error().code == base::ErrorCode::TooLarge)
                return bytes.error();
            continue; // a page that is missing or damaged does not hide the others
        }
        const QString page = asHtml(decode(*bytes, declaredEncoding(*bytes)).text);
        links.collect(entry, page);
        pages.append({entry, page});
    }
    if (pages.isEmpty())
        return locked ? encrypted() : damaged(QStringLiteral("no page of the spine is there"));

    document::DocumentBuilder builder;
    builder.setFormat(QStringLiteral("epub"));
    builder.metadata() = package->metadata;
    Pictures pictures;
    for (const auto &[entry, page] : std::as_const(pages))
        appendPage(*archive, *package, entry, page, &links, &pictures, &builder);
    return builder.finish();
}

} // namespace formats
