// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/words.h"

#include <Qt>

#include <optional>

class QKeyEvent;

namespace reader {

/// Where the caret goes from a place. Left and right are as seen, words as read. All positions are borders of graphemes.
class CaretMotion
{
public:
    /// `borders` are those of the document's text, and outlive this object.
    explicit CaretMotion(const document::TextBorders &borders) : m_borders(borders) {}
    virtual ~CaretMotion() = default;
    CaretMotion(const CaretMotion &) = delete;
    CaretMotion &operator=(const CaretMotion &) = delete;

    virtual const document::Document &document() const = 0;
    virtual bool isRightToLeft(document::Position at) const = 0; ///< how the line at `at` runs
    virtual document::Position left(document::Position at) const = 0;
    virtual document::Position right(document::Position at) const = 0;
    virtual document::Position lineBegin(document::Position at) const = 0;
    virtual document::Position lineEnd(document::Position at) const = 0;
    // `x` is the place across that up and down keep to. Beyond the first line is the text's begin, beyond the last its end.
    virtual document::Position lineAbove(document::Position at, double x) const = 0;
    virtual document::Position lineBelow(document::Position at, double x) const = 0;
    virtual double x(document::Position at) const = 0;

    document::Position wordLeft(document::Position at) const;
    document::Position wordRight(document::Position at) const;
    document::Position paragraphBegin(document::Position at) const; ///< of the one before, when `at` is a begin
    document::Position nextParagraph(document::Position at) const;  ///< its begin, or the text's end

protected:
    const document::TextBorders &m_borders;
};

/// What a key does to the caret.
struct CaretStep {
    document::Position to;
    bool extends = false;        ///< the selection; otherwise it is let go of
    std::optional<double> goalX; ///< the place across that further steps up and down keep to
    Qt::Edges scrolls;           ///< top or bottom: all the way there, with what is around the text
};

/// Where `event` takes the caret at `caret` of `selection`; nothing for keys that move it by screens, or do something else.
/// `goalX` is that of the step before.
std::optional<CaretStep> caretStep(const QKeyEvent &event, const CaretMotion &go, document::Position caret,
                                   document::Range selection, std::optional<double> goalX);

/// Whether `event` is the release of the Shift key with which `selecting` was begun; it is ended then.
bool endsSelecting(const QKeyEvent &event, bool &selecting);

} // namespace reader
