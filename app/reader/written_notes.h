// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/painted_annotation.h"

#include <QFont>
#include <QHash>

namespace reader {

/// What of each note is written out in a margin, and how high that is: measured when first asked for, and again when the note,
/// the font or the width is another one.
class WrittenNotes
{
public:
    struct Written {
        QString words; ///< in one paragraph, to be cut at `height`
        int height = 0;
    };
    /// In a column of `width` pixels. Valid until the next call.
    const Written &of(const PaintedAnnotation &annotation, const QFont &font, int width);
    void clear() { m_known.clear(); }

private:
    struct Known {
        QString note;
        QFont font;
        int width = 0;
        Written written;
    };
    QHash<annotation::AnnotationId, Known> m_known;
};

} // namespace reader
