// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QSize>

namespace reader {

/// The pictures of a document, decoded when they come into view and kept at the size at which they are shown. A picture that
/// cannot be read, is in no format that documents hold, would be larger than 64 million pixels, or is a drawing that would take
/// too long to draw, is treated as missing. The document must outlive it.
class Pictures
{
public:
    explicit Pictures(const document::Document &document);

    /// In its own pixels; empty when there is no picture of that name, or it cannot be read.
    QSize size(const QString &name) const;
    /// `size` in device pixels; null as above.
    QPixmap pixmap(const QString &name, QSize size) const;

private:
    const document::Document &m_document;
    mutable QHash<QString, QSize> m_sizes;
    mutable QCache<QString, QPixmap> m_pixmaps;
};

} // namespace reader
