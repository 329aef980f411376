// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_images.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

namespace formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the bytes are, whatever their name says. Empty when they are no image we can show.
QString imageType(const QByteArray &bytes)
{
    static const QMimeDatabase types;
    const QString name = types.mimeTypeForData(bytes).name();
    return name.startsWith("image/"_L1) ? name : QString();
}

} // namespace

void PageImages::addPart(const QString &address, const QString &mediaType, const QByteArray &bytes)
{
    m_parts.insert(address, {mediaType, bytes});
}

QString PageImages::take(const QString &address, document::DocumentBuilder *builder)
{
    if (const auto known = m_taken.constFind(address); known != m_taken.constEnd())
        return *known;
    const std::optional<Part> part = load(address);
    if (!part || m_total + part->bytes.size() > MaximumTotalBytes) {
        // A data: address that is no image says nothing to anyone.
        return address.startsWith("data:"_L1, Qt::CaseInsensitive) ? QString() : address;
    }
    m_total += part->bytes.size();
    const QByteArray hash = QCryptographicHash::hash(part->bytes, QCryptographicHash::Sha256).toHex().first(16);
    // A file beside the page keeps its address for a name: by it a later reading, without the file, finds its picture again.
    const QString name = part->isFile ? address : u"image-"_s + QString::fromLatin1(hash);
    builder->addResource({name, part->mediaType, document::ResourceRole::Image, part->bytes});
    m_taken.insert(address, name);
    return name;
}

std::optional<PageImages::Part> PageImages::load(const QString &address) const
{
    if (const auto part = m_parts.constFind(address); part != m_parts.constEnd())
        return *part;
    if (!m_base.isEmpty() && !m_parts.isEmpty()) {
        const QString absolute = QUrl(m_base).resolved(QUrl(address)).toString();
        if (const auto part = m_parts.constFind(absolute); part != m_parts.constEnd())
            return *part;
    }
    if (!address.startsWith("data:"_L1, Qt::CaseInsensitive))
        return fromFile(address);

    const qsizetype comma = address.indexOf(u',');
    if (comma < 0 || address.size() > MaximumBytes * 2)
        return std::nullopt;
    const QString head = address.sliced(5, comma - 5);
    QByteArray bytes = QByteArray::fromPercentEncoding(address.sliced(comma + 1).toUtf8());
    if (head.endsWith(";base64"_L1, Qt::CaseInsensitive))
        bytes = QByteArray::fromBase64(bytes);
    const QString type = imageType(bytes);
    // Pages put one-pixel images where the real one comes later.
    if (type.isEmpty() || bytes.size() < 100)
        return std::nullopt;
    return Part{type, bytes};
}

std::optional<PageImages::Part> PageImages::fromFile(const QString &address) const
{
    const QUrl url(address);
    if (m_folder.isEmpty() || address.isEmpty() || !url.scheme().isEmpty() || !url.host().isEmpty())
        return std::nullopt;
    // Links are followed before the comparison, so that none leads out of the folder.
    const QString folder = QFileInfo(m_folder).canonicalFilePath();
    const QFileInfo info(QDir(folder).filePath(url.path(QUrl::FullyDecoded)));
    const QString file = info.canonicalFilePath();
    if (folder.isEmpty() || !file.startsWith(folder + u'/') || !info.isFile() || info.size() > MaximumBytes)
        return std::nullopt;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = device.read(MaximumBytes);
    const QString type = imageType(bytes);
    if (type.isEmpty())
        return std::nullopt;
    return Part{type, bytes, true};
}

} // namespace formats
