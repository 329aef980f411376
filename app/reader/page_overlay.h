// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/page_text.h"
#include "reader/reader_pane.h"

#include <QColor>
#include <QRectF>

#include <vector>

namespace reader {

/// What the annotations and reading marks of one page look like, in points: found once, painted often.
struct PageOverlay {
    struct Tint {
        QRectF box;
        QColor color;
    };
    struct Stripe {
        annotation::AnnotationId id;
        qsizetype tag = -1; ///< index into its tags; -1: a highlight without a tag
        QColor color;
        int lane = 0;
        bool right = false; ///< beside the right edge: most of the passage is in the right half
        double top = 0;
        double bottom = 0;
    };
    struct Note {
        annotation::AnnotationId id;
        QColor color;
        double top = 0;
        QPointF end; ///< of the passage
    };

    struct Rule { ///< along lines that were reviewed
        bool right = false;
        double top = 0;
        double bottom = 0;
    };

    struct Bookmark {
        bool right = false; ///< as above: in the right column
        double top = 0;     ///< of its line
    };

    std::vector<Tint> tints;
    std::vector<Stripe> stripes;
    std::vector<Note> notes; ///< from top to bottom
    std::vector<Rule> reviewed;
    std::vector<Bookmark> bookmarks;
};

/// Of what `pane` has on `page`. Tints are for the paper of `theme`; what stands beside the page has the pane's own colours.
PageOverlay overlayOf(const ReaderPane &pane, const PageText &text, int page, const Theme &theme);

} // namespace reader
