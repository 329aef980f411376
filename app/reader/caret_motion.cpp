// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/caret_motion.h"

#include <QKeyEvent>

namespace reader {

using document::Position;
using document::Range;

Position CaretMotion::wordLeft(Position at) const
{
    return isRightToLeft(at) ? m_borders.nextWord(at) : m_borders.previousWord(at);
}

Position CaretMotion::wordRight(Position at) const
{
    return isRightToLeft(at) ? m_borders.previousWord(at) : m_borders.nextWord(at);
}

Position CaretMotion::paragraphBegin(Position at) const
{
    const std::vector<document::Block> &blocks = document().blocks();
    const std::optional<std::size_t> block = document().blockAt(at);
    if (!block)
        return at;
    if (blocks[*block].range.begin < at)
        return blocks[*block].range.begin;
    return *block > 0 ? blocks[*block - 1].range.begin : Position(0);
}

Position CaretMotion::nextParagraph(Position at) const
{
    const std::vector<document::Block> &blocks = document().blocks();
    const std::optional<std::size_t> block = document().blockAt(at);
    if (!block)
        return at;
    return *block + 1 < blocks.size() ? blocks[*block + 1].range.begin : document().range().end;
}

std::optional<CaretStep> caretStep(const QKeyEvent &event, const CaretMotion &go, Position caret, Range selection,
                                   std::optional<double> goalX)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const bool extends = event.modifiers() & Qt::ShiftModifier;
    const bool control = event.modifiers() & Qt::ControlModifier;
    const auto to = [extends](Position there, Qt::Edges scrolls = {}) {
        return CaretStep{there, extends, std::nullopt, scrolls};
    };
    // Without Shift, a selection is left at the end that is seen on the side of the arrow.
    const bool leaves = !extends && !control && !selection.isEmpty();
    const bool up = event.key() == Qt::Key_Up;
    switch (event.key()) {
    case Qt::Key_Left:
        if (leaves)
            return to(go.isRightToLeft(caret) ? selection.end : selection.begin);
        return to(control ? go.wordLeft(caret) : go.left(caret));
    case Qt::Key_Right:
        if (leaves)
            return to(go.isRightToLeft(caret) ? selection.begin : selection.end);
        return to(control ? go.wordRight(caret) : go.right(caret));
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (control)
            return to(up ? go.paragraphBegin(caret) : go.nextParagraph(caret));
        const double x = goalX.value_or(go.x(caret));
        return CaretStep{up ? go.lineAbove(caret, x) : go.lineBelow(caret, x), extends, x, {}};
    }
    case Qt::Key_Home:
        return control ? to(Position(0), Qt::TopEdge) : to(go.lineBegin(caret));
    case Qt::Key_End:
        return control ? to(go.document().range().end, Qt::BottomEdge) : to(go.lineEnd(caret));
    default:
        return std::nullopt;
    }
}

bool endsSelecting(const QKeyEvent &event, bool &selecting)
{
    if (event.key() != Qt::Key_Shift || event.isAutoRepeat())
        return false;
    return std::exchange(selecting, false);
}

} // namespace reader
