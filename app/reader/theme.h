// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/tag.h"

#include <QColor>
#include <QList>
#include <QString>

class QPalette;

namespace reader {

/// The colours of the reader. A value.
///
/// Two promises hold in every theme, and make any text legible on any overlap of tags (contrast of at least 4.5 : 1, as
/// WCAG 2.1 counts it): `legible` gives colours for text only on the far side of one luminance, and `tint` gives backgrounds only
/// on the near side of another. The colours below keep to them already.
struct Theme {
    enum class Kind : quint8 { System, Light, Sepia, Dark, Black, HighContrast, LastKind = HighContrast };

    Kind kind = Kind::Light;
    bool dark = false;
    QColor background;
    QColor text;
    QColor faded; ///< furniture, numbers, captions
    QColor heading;
    QColor link;
    QColor line;  ///< rules, table borders, the bar of a quotation
    QColor panel; ///< behind code and table heads
    QColor selection;
    QColor hit;
    QColor currentHit;
    QColor accent;    ///< caret, focus, handles
    QColor highlight; ///< an annotation without a tag

    static Theme of(Kind kind, const QPalette &palette);

    /// Behind a passage under `colors`; the more of them, the deeper. At most the first eight count.
    QColor tint(const QList<annotation::Color> &colors) const;
    /// `color` for text: moved towards `text` until it is legible on every tint.
    QColor legible(const QColor &color) const;
    /// `highlight` as the colour of a tag.
    annotation::Color untagged() const { return highlight.rgb() & 0xffffff; }
    /// `color` for a stripe on `background`: 3 : 1 at least.
    QColor stripe(annotation::Color color) const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// `share` (0–1) of `to` in `from`.
QColor mixed(const QColor &from, const QColor &to, double share);
/// Relative luminance, 0–1 (WCAG 2.1).
double luminance(const QColor &color);
/// 1–21; the order does not matter.
double contrast(const QColor &a, const QColor &b);

} // namespace reader
