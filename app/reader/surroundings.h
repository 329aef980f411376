// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "reader/font_set.h"

#include <QString>

#include <vector>

namespace reader {

/// What the containers around a block mean for how it is set. Distances are in pixels from the leading side: the left one,
/// or the right one for text that runs from right to left.
struct Surroundings {
    struct Marker {
        double end = 0; ///< where it stops, before the text
        QString text;
    };
    double indent = 0;
    std::vector<double> bars; ///< one a quotation
    std::vector<Marker> markers;
    QString above;         ///< a time code, on a line of its own
    qsizetype speaker = 0; ///< so many units at the block's begin are the speaker's name
    bool inList = false;
    bool footnote = false;
    bool beginsPage = false;
    QString pageLabel;
};

/// `first`: with the markers of the items that begin with the block. Containers from the root to `within` do not count.
Surroundings surroundings(const document::Document &document, std::size_t block, bool first, document::ContainerIndex within,
                          const FontSet &fonts);

} // namespace reader
