// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/pictures.h"

#include "reader/drawing_cost.h"

#include <QBuffer>
#include <QImageReader>

namespace reader {

namespace {

constexpr qint64 MostPixels = 64'000'000;
constexpr qsizetype CacheKilobytes = 128 * 1024;

/// Of the many decoders that may be installed, only those that are kept with care and met in documents: they run in this process.
bool isAllowed(const QByteArray &format, const QByteArray &bytes)
{
    static const QList<QByteArray> pixels{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    return pixels.contains(format) || (format == "svg" && isDrawnSoon(bytes));
}

} // namespace

Pictures::Pictures(const document::Document &document) : m_document(document), m_pixmaps(CacheKilobytes) {}

QSize Pictures::size(const QString &name) const
{
    if (const auto known = m_sizes.constFind(name); known != m_sizes.constEnd())
        return *known;
    QSize size;
    if (const document::Resource *resource = m_document.resource(name)) {
        QBuffer buffer;
        buffer.setData(resource->bytes);
        QImageReader reader(&buffer);
        size = isAllowed(reader.format(), resource->bytes) ? reader.size() : QSize();
        if (!size.isValid() || qint64(size.width()) * size.height() > MostPixels)
            size = QSize();
    }
    m_sizes.insert(name, size);
    return size;
}

QPixmap Pictures::pixmap(const QString &name, QSize size) const
{
    const QString key = QStringLiteral("%1x%2 %3").arg(size.width()).arg(size.height()).arg(name);
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;
    const document::Resource *resource = m_document.resource(name);
    if (!resource || this->size(name).isEmpty() || size.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(resource->bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull()) {
        m_sizes.insert(name, QSize());
        return {};
    }
    QPixmap pixmap = QPixmap::fromImage(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    const qsizetype cost = 1 + qsizetype(size.width()) * size.height() * 4 / 1024;
    m_pixmaps.insert(key, new QPixmap(pixmap), cost);
    return pixmap;
}

} // namespace reader
