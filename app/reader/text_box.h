// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace reader {

/// A laid out piece of text, at a place within its item. Positions are the document's; points and rectangles the item's.
///
/// Signs that the reader shows but the text does not have (the number of a footnote) are inserted into the layout; this class
/// alone knows of it.
class TextBox
{
public:
    struct Insertion {
        qsizetype before; ///< offset in the box's text
        qsizetype length;
    };

    /// `layout` has been laid out and holds the text of `range`, with `insertions` (ascending).
    TextBox(std::unique_ptr<QTextLayout> layout, document::Range range, double lineAdvance,
            std::vector<Insertion> insertions = {});

    document::Range range() const { return m_range; }
    const QTextLayout &layout() const { return *m_layout; }
    bool isRightToLeft() const { return m_rightToLeft; }
    double height() const { return m_height; }

    QPointF at() const { return m_at; }
    void moveTo(QPointF at) { m_at = at; }
    double width() const { return m_width; }
    void setWidth(double width) { m_width = width; }
    QRectF area() const { return {m_at, QSizeF(m_width, m_height)}; }
    /// Makes an empty box lower than its font's line.
    void squeeze(double height);

    int lineCount() const { return m_layout->lineCount(); }
    int lineAt(document::Position at) const;
    document::Range lineRange(int line) const; ///< its trailing blank included
    /// The whole height that belongs to the line, over the box's width.
    QRectF lineArea(int line) const;

    /// One pixel wide, as high as the line.
    QRectF caretAt(document::Position at) const;
    /// The border between graphemes that is nearest.
    document::Position positionAt(QPointF point) const;
    document::Position positionOnLine(int line, double x) const;
    /// Of the letter that is painted there; beside the letters of a line as `positionAt`.
    document::Position letterAt(QPointF point) const;
    /// The position one grapheme to the left or right as seen; the same one where the box ends.
    document::Position leftOf(document::Position at) const;
    document::Position rightOf(document::Position at) const;
    /// Adds what of `range` lies in the box: a rectangle a line, more in lines of mixed direction.
    void appendRects(document::Range range, std::vector<QRectF> &rects) const;

private:
    int toLayout(document::Position at) const;
    document::Position toDocument(int offset) const;
    /// A grapheme as it is painted; begin and end are the layout's.
    struct Letter {
        int begin;
        int end;
        QRectF area;
    };
    std::optional<Letter> letterOn(int line, double x) const;
    document::Position positionInMixed(const QTextLine &line, double x) const;
    struct CaretPlace {
        double x; ///< as QTextLine::cursorToX
        int offset;
    };
    std::vector<CaretPlace> caretPlaces(const QTextLine &line) const; ///< on this line, in reading order
    document::Position beside(document::Position at, bool toRight) const;
    void appendMixedRects(const QTextLine &line, int from, int to, const QRectF &area, std::vector<QRectF> &rects) const;

    std::unique_ptr<QTextLayout> m_layout;
    document::Range m_range;
    std::vector<Insertion> m_insertions;
    QPointF m_at;
    double m_width = 0;
    double m_height = 0;
    double m_advance = 0;
    bool m_rightToLeft = false;
    bool m_squeezed = false;
    bool m_mixed = false; // some of it is not left to right
};

/// True when all of `text` runs from left to right, so that a range of it is one rectangle a line.
bool isPlainLeftToRight(QStringView text);

} // namespace reader
