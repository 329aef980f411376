// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/caret_motion.h"
#include "reader/page_text.h"

namespace reader {

/// On pages, by their printed lines; `x` is in points. In a line that runs from right to left, left is forwards, also within a
/// number or a foreign word there.
class PageMotion final : public CaretMotion
{
public:
    /// All of one document, and to outlive this object.
    PageMotion(const document::Document &document, const PageText &text, const document::TextBorders &borders)
        : CaretMotion(borders), m_document(document), m_text(text)
    {
    }

    const document::Document &document() const override { return m_document; }
    bool isRightToLeft(document::Position at) const override;
    document::Position left(document::Position at) const override;
    document::Position right(document::Position at) const override;
    document::Position lineBegin(document::Position at) const override;
    document::Position lineEnd(document::Position at) const override;
    document::Position lineAbove(document::Position at, double x) const override;
    document::Position lineBelow(document::Position at, double x) const override;
    double x(document::Position at) const override;

private:
    const document::Document &m_document;
    const PageText &m_text;
};

} // namespace reader
