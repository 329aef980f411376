// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document_builder.h"

#include <QHash>

#include <optional>

namespace formats {

/// Finds the images of a page: in data: addresses, among the parts of the same file, and in files beside the page. Fetches
/// nothing.
class PageImages
{
public:
    /// `folder`: where the page lies; only files in it or below are read, and only images of at most MaximumBytes. Empty: none.
    explicit PageImages(const QString &folder = {}) : m_folder(folder) {}

    static constexpr qint64 MaximumBytes = 32LL * 1024 * 1024;       ///< of one image
    static constexpr qint64 MaximumTotalBytes = 256LL * 1024 * 1024; ///< of all of a page's

    /// The page's own address, against which relative ones of the parts are read.
    void setBase(const QString &address) { m_base = address; }

    /// A part that came with the page, under the address the page uses for it.
    void addPart(const QString &address, const QString &mediaType, const QByteArray &bytes);

    /// What an Image mark is to point to: the name of a resource, which is added to `builder`, or else the address itself.
    QString take(const QString &address, document::DocumentBuilder *builder);

private:
    struct Part {
        QString mediaType;
        QByteArray bytes;
        bool isFile = false; ///< beside the page, not in it
    };

    std::optional<Part> load(const QString &address) const;
    std::optional<Part> fromFile(const QString &address) const;

    QString m_folder;
    QString m_base;
    QHash<QString, Part> m_parts;
    QHash<QString, QString> m_taken; // address → resource name
    qint64 m_total = 0;
};

} // namespace formats
