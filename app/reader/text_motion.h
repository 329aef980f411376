// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/words.h"
#include "reader/document_layout.h"

#include <optional>

namespace reader {

/// Where the caret goes from a place. Left and right are as seen, words and paragraphs as read. All positions are borders of
/// graphemes.
class CaretMotion
{
public:
    CaretMotion(DocumentLayout &layout, const document::TextBorders &borders) : m_layout(layout), m_borders(borders) {}

    document::Position left(document::Position at) const;
    document::Position right(document::Position at) const;
    document::Position wordLeft(document::Position at) const;
    document::Position wordRight(document::Position at) const;
    document::Position lineBegin(document::Position at) const;
    document::Position lineEnd(document::Position at) const;
    document::Position paragraphBegin(document::Position at) const; ///< of the one before, when `at` is a begin
    document::Position paragraphEnd(document::Position at) const;   ///< the begin of the next one
    /// `x` is the place across the column that up and down keep to.
    document::Position lineAbove(document::Position at, double x) const;
    document::Position lineBelow(document::Position at, double x) const;
    double x(document::Position at) const;

    document::Range wordAt(document::Position at) const;
    document::Range paragraphAt(document::Position at) const;

private:
    const LaidItem &itemAt(document::Position at) const;
    bool isRightToLeft(document::Position at) const;
    std::optional<document::Position> inItem(const LaidItem &item, double x, double y, bool down) const;

    DocumentLayout &m_layout;
    const document::TextBorders &m_borders;
};

} // namespace reader
