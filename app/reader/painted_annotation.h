// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "annotation/tag.h"

#include <QStringList>

namespace reader {

/// What the reader needs to know of an annotation on a passage, or on an area of a page.
struct PaintedAnnotation {
    annotation::AnnotationId id;
    /// In UTF-16 units of the document's text; one that is empty or reaches past the text's end is cut or left out. Of an area:
    /// empty, where its page begins.
    document::Range range;
    /// One a tag, in the order the tags were given; empty for a highlight without a tag.
    QList<annotation::Color> colors;
    QStringList tagNames; ///< beside `colors`; paths, as a person reads them
    QString note;
    int page = -1; ///< of an area; negative: a passage
    QRectF area;   ///< in points from the page's top left corner

    bool isArea() const { return page >= 0; }

    friend bool operator==(const PaintedAnnotation &, const PaintedAnnotation &) = default;
};

/// The two ends of an annotation, as a person drags them or moves them by keys.
enum class Edge : quint8 { Begin, End };

} // namespace reader
