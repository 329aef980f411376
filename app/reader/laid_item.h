// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/structure.h"
#include "reader/text_box.h"

#include <QColor>

#include <cstddef>
#include <optional>
#include <vector>

namespace reader {

/// Something drawn that is not text of the document.
struct Decoration {
    enum class Kind : quint8 {
        Bar, ///< of a quotation
        Rule,
        Panel, ///< behind code
        CellFrame,
        HeadFrame, ///< the frame of a header cell
        PageBreak, ///< `text` is the label of the page that begins
        Marker,    ///< a bullet, a number, a time code: `text`
    };
    Kind kind = Kind::Rule;
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool small = false;
};

struct Picture {
    QRectF rect;
    QString name;        ///< of a Resource; there may be none of that name
    QString alternative; ///< the text that stands for it
};

/// A stretch of one colour: annotations that overlap are cut where one of them begins or ends.
struct Tint {
    document::Range range;
    QColor color;
};

/// Items that scroll sideways together: the rows of a table, by its container; the lines of a run of code, by its first block.
using ScrollGroup = quint64;
constexpr ScrollGroup NoScrollGroup = 0;

/// An item as laid out. Everything is in pixels from the item's top and the column's left edge.
struct LaidItem {
    std::size_t item = 0;
    int height = 0;
    document::Range range;
    std::vector<TextBox> boxes; // in text order
    std::vector<Decoration> decorations;
    std::vector<Picture> pictures;

    document::ContainerIndex table = 0; // 0: none

    // A table or code that is wider than there is room: what is in the window from `windowLeft` on can be shifted to the left by
    // up to `overflow`, together with all items of the same group.
    ScrollGroup group = NoScrollGroup;
    double windowLeft = 0;
    double windowWidth = 0;
    double overflow = 0;
    double shift = 0;

    std::optional<std::vector<Tint>> tints; // made when first painted
    bool colored = true;                    // false: code whose colours are still to come
    quint64 used = 0;                       // the frame that showed it last

    /// The box that holds `at`, or the nearest one before it; null when there is no text at all.
    const TextBox *boxAt(document::Position at) const;
    /// The box that is nearest to `point`.
    const TextBox *boxAt(QPointF point) const;
    const Picture *pictureAt(QPointF point) const;
    QRectF caretAt(document::Position at) const;
    void appendRects(document::Range range, std::vector<QRectF> &rects) const;
};

} // namespace reader
