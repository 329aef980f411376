// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/caret_motion.h"
#include "reader/document_layout.h"

namespace reader {

/// In a text as it is laid out; `x` is in pixels across the column.
class TextMotion final : public CaretMotion
{
public:
    /// Both of one document, and to outlive this object.
    TextMotion(DocumentLayout &layout, const document::TextBorders &borders) : CaretMotion(borders), m_layout(layout) {}

    const document::Document &document() const override { return m_layout.document(); }
    bool isRightToLeft(document::Position at) const override;
    document::Position left(document::Position at) const override;
    document::Position right(document::Position at) const override;
    document::Position lineBegin(document::Position at) const override;
    document::Position lineEnd(document::Position at) const override;
    document::Position lineAbove(document::Position at, double x) const override;
    document::Position lineBelow(document::Position at, double x) const override;
    double x(document::Position at) const override;

    document::Range wordAt(document::Position at) const;
    document::Range paragraphAt(document::Position at) const;

private:
    const LaidItem &itemAt(document::Position at) const;
    std::optional<document::Position> inItem(const LaidItem &item, double x, double y, bool down) const;

    DocumentLayout &m_layout;
};

} // namespace reader
