// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/epub_package.h"

#include "formats/docx_parts.h"
#include "formats/failure.h"
#include "formats/xml_capture.h"

#include <QMap>
#include <QXmlStreamReader>

namespace formats {

using document::Metadata;
using document::Origin;
using L = QLatin1StringView;

namespace {

struct Item {
    QString entry;
    QString mediaType;
    QString fallback;
    QString properties;
};

struct Creator {
    QString name;
    QString role;
};

/// What is needed of the package document while it is read.
struct Reading {
    EpubPackage package;
    QMap<QString, Item> manifest; // sorted, so that the same book reads the same
    QStringList linear;
    QStringList beside;
    QString contents; ///< id of the EPUB 2 table of contents
    QStringList titles;
    QStringList titleIds;
    QString mainTitleId;
    QStringList authors;
    QHash<QString, QString> creatorOfId;
    QSet<QString> notAuthors;
};

QString packageEntry(ZipArchive &archive)
{
    const base::Result<QByteArray> container = archive.read(QStringLiteral("META-INF/container.xml"));
    if (container) {
        QXmlStreamReader xml(*container);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == L("rootfile")) {
                const QString entry = ZipArchive::resolve(QString(), xmlAttribute(xml, L("full-path")));
                if (archive.contains(entry))
                    return entry;
            }
        }
    }
    for (const QString &name : archive.names()) {
        if (name.endsWith(L(".opf"), Qt::CaseInsensitive))
            return name;
    }
    return {};
}

void readMetadataElement(QXmlStreamReader &xml, Reading *reading)
{
    const QString name = xml.name().toString();
    const QString id = xmlAttribute(xml, L("id"));
    const QString role = xmlAttribute(xml, L("role"));
    const QString event = xmlAttribute(xml, L("event"));
    const QString property = xmlAttribute(xml, L("property"));
    const QString refines = xmlAttribute(xml, L("refines")).mid(1);
    const QString content = xmlAttribute(xml, L("content"));
    const QString metaName = xmlAttribute(xml, L("name"));
    const QString value = elementText(xml).simplified();
    Metadata &metadata = reading->package.metadata;
    if (name == L("meta")) {
        if (property == L("title-type") && value == L("main"))
            reading->mainTitleId = refines;
        else if (property == L("role") && value != L("aut") && reading->creatorOfId.contains(refines))
            reading->notAuthors.insert(reading->creatorOfId.value(refines));
        else if (metaName == L("calibre:series") && !content.isEmpty())
            metadata.add(u"series", content, Origin::StatedInFile);
    } else if (value.isEmpty()) {
        return;
    } else if (name == L("title")) {
        reading->titles.append(value);
        reading->titleIds.append(id);
    } else if (name == L("creator")) {
        if (role.isEmpty() || role == L("aut")) {
            reading->authors.append(value);
            reading->creatorOfId.insert(id, value);
        }
    } else if (name == L("publisher")) {
        metadata.add(Metadata::Publisher, value, Origin::StatedInFile);
    } else if (name == L("language")) {
        metadata.add(Metadata::Language, value, Origin::StatedInFile);
    } else if (name == L("date")) {
        if (event.isEmpty() || event == L("publication") || event == L("original-publication"))
            metadata.add(Metadata::Published, value, Origin::StatedInFile);
    } else if (name == L("identifier") || name == L("rights") || name == L("subject") || name == L("description")) {
        metadata.add(name, value, Origin::StatedInFile);
    }
}

void readPackageDocument(const QByteArray &bytes, const QString &entry, Reading *reading)
{
    QXmlStreamReader xml(bytes);
    bool inMetadata = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == L("metadata"))
            inMetadata = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == L("metadata")) {
            inMetadata = true;
        } else if (name == L("dc-metadata") || name == L("x-metadata")) {
            continue; // an older package puts its metadata one level deeper
        } else if (inMetadata) {
            readMetadataElement(xml, reading);
        } else if (name == L("item")) {
            Item item;
            item.entry = ZipArchive::resolve(entry, xmlAttribute(xml, L("href")));
            item.mediaType = xmlAttribute(xml, L("media-type")).toLower();
            item.fallback = xmlAttribute(xml, L("fallback"));
            item.properties = xmlAttribute(xml, L("properties"));
            reading->manifest.insert(xmlAttribute(xml, L("id")).trimmed(), item);
        } else if (name == L("spine")) {
            reading->contents = xmlAttribute(xml, L("toc"));
        } else if (name == L("itemref")) {
            QStringList &order = xmlAttribute(xml, L("linear")) == L("no") ? reading->beside : reading->linear;
            order.append(xmlAttribute(xml, L("idref")).trimmed());
        }
    }
}

bool isPage(const Item &item)
{
    return item.mediaType.contains(L("html")) || item.mediaType == L("image/svg+xml") ||
           item.mediaType == L("text/x-oeb1-document") || item.mediaType == L("application/x-dtbook+xml");
}

/// The item itself, or the first of its fallbacks that can be read. Damaged books have fallbacks in a circle; no real chain is as
/// long as this.
QString readableEntry(const Reading &reading, const QString &id)
{
    QString next = id;
    for (int steps = 0; !next.isEmpty() && steps < 16; ++steps) {
        const Item item = reading.manifest.value(next);
        if (isPage(item))
            return item.entry;
        next = item.fallback;
    }
    return {};
}

/// Labels of an EPUB 3 navigation document or an EPUB 2 NCX; the first label of a page counts.
void readLabels(const QByteArray &bytes, const QString &entry, QHash<QString, QString> *labels)
{
    QXmlStreamReader xml(bytes);
    xml.setEntityExpansionLimit(4096);
    QString label;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QString address;
        if (xml.name() == L("a")) {
            address = xmlAttribute(xml, L("href"));
            label = elementText(xml).simplified();
        } else if (xml.name() == L("navLabel")) {
            label = elementText(xml).simplified();
        } else if (xml.name() == L("content")) {
            address = xmlAttribute(xml, L("src"));
        }
        const QString page = ZipArchive::resolve(entry, address);
        if (!address.isEmpty() && !label.isEmpty() && !labels->contains(page))
            labels->insert(page, label);
    }
}

QSet<QString> lockedEntries(ZipArchive &archive)
{
    QSet<QString> locked;
    const base::Result<QByteArray> encryption = archive.read(QStringLiteral("META-INF/encryption.xml"));
    if (!encryption)
        return locked;
    QXmlStreamReader xml(*encryption);
    bool obfuscated = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == L("EncryptedData"))
            obfuscated = false;
        else if (xml.name() == L("EncryptionMethod"))
            obfuscated = xmlAttribute(xml, L("Algorithm")).contains(L("obfuscation")) ||
                         xmlAttribute(xml, L("Algorithm")).contains(L("ns.adobe.com/pdf/enc"));
        else if (xml.name() == L("CipherReference") && !obfuscated)
            locked.insert(ZipArchive::resolve(QString(), xmlAttribute(xml, L("URI"))));
    }
    return locked;
}

void settleMetadata(Reading *reading)
{
    Metadata &metadata = reading->package.metadata;
    QStringList titles = reading->titles;
    const qsizetype main = reading->titleIds.indexOf(reading->mainTitleId);
    if (!reading->mainTitleId.isEmpty() && main > 0)
        titles.move(main, 0);
    if (!titles.isEmpty())
        metadata.add(Metadata::Title, titles.first(), Origin::StatedInFile);
    for (const QString &author : reading->authors) {
        if (!reading->notAuthors.contains(author))
            metadata.add(Metadata::Author, author, Origin::StatedInFile);
    }
}

} // namespace

base::Result<EpubPackage> readEpubPackage(ZipArchive &archive)
{
    const QString entry = packageEntry(archive);
    if (entry.isEmpty())
        return damaged(QStringLiteral("no package document"));
    const base::Result<QByteArray> bytes = archive.read(entry);
    if (!bytes)
        return bytes.error();
    Reading reading;
    readPackageDocument(*bytes, entry, &reading);
    settleMetadata(&reading);

    EpubPackage &package = reading.package;
    const QStringList order = reading.linear + reading.beside;
    QSet<QString> seen;
    for (const QString &id : order) {
        const QString page = readableEntry(reading, id);
        if (page.isEmpty() || seen.contains(page))
            continue;
        seen.insert(page);
        package.spine.append(page);
    }
    if (package.spine.isEmpty())
        return damaged(QStringLiteral("nothing in the spine"));

    const QString contents = reading.manifest.value(reading.contents).entry;
    for (const Item &item : std::as_const(reading.manifest)) {
        if (item.properties.split(u' ').contains(L("nav")))
            package.navigation = item.entry;
    }
    for (const QString &source : {package.navigation, contents}) {
        const base::Result<QByteArray> table = source.isEmpty() ? base::Result<QByteArray>(QByteArray()) : archive.read(source);
        if (table)
            readLabels(*table, source, &package.labels);
    }
    package.locked = lockedEntries(archive);
    return package;
}

} // namespace formats
