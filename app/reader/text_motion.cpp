// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/text_motion.h"

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

const LaidItem &TextMotion::itemAt(Position at) const
{
    return m_layout.item(m_layout.flow().itemAt(at));
}

bool TextMotion::isRightToLeft(Position at) const
{
    const TextBox *box = itemAt(at).boxAt(at);
    return box && box->isRightToLeft();
}

Position TextMotion::left(Position at) const
{
    const TextBox *box = itemAt(at).boxAt(at);
    if (!box)
        return at;
    const Position moved = box->leftOf(at);
    if (moved != at)
        return moved;
    return box->isRightToLeft() ? m_borders.nextGrapheme(at) : m_borders.previousGrapheme(at);
}

Position TextMotion::right(Position at) const
{
    const TextBox *box = itemAt(at).boxAt(at);
    if (!box)
        return at;
    const Position moved = box->rightOf(at);
    if (moved != at)
        return moved;
    return box->isRightToLeft() ? m_borders.previousGrapheme(at) : m_borders.nextGrapheme(at);
}

Position TextMotion::lineBegin(Position at) const
{
    const TextBox *box = itemAt(at).boxAt(at);
    return box ? box->lineRange(box->lineAt(at)).begin : at;
}

Position TextMotion::lineEnd(Position at) const
{
    const TextBox *box = itemAt(at).boxAt(at);
    if (!box)
        return at;
    const int line = box->lineAt(at);
    const Position end = box->lineRange(line).end;
    // On a wrapped line, its end is the begin of the next one: stay before the blank, or the last sign, at which it was broken.
    return line + 1 < box->lineCount() && end > at ? m_borders.previousGrapheme(end) : end;
}

double TextMotion::x(Position at) const
{
    const LaidItem &item = itemAt(at);
    return item.caretAt(at).x() - item.shift;
}

std::optional<Position> TextMotion::inItem(const LaidItem &item, double x, double y, bool down) const
{
    const TextBox *nearest = nullptr;
    const double across = x + item.shift;
    for (const TextBox &box : item.boxes) {
        const QRectF area = box.area();
        if (down ? area.top() < y - 1 : area.bottom() > y + 1)
            continue;
        if (item.table != 0 && (across < area.left() - 8 || across > area.right() + 8))
            continue;
        if (!nearest || (down ? area.top() < nearest->area().top() : area.bottom() > nearest->area().bottom()))
            nearest = &box;
    }
    if (!nearest)
        return std::nullopt;
    return nearest->positionOnLine(down ? 0 : nearest->lineCount() - 1, across);
}

Position TextMotion::lineAbove(Position at, double x) const
{
    std::size_t index = m_layout.flow().itemAt(at);
    const LaidItem &item = m_layout.item(index);
    const TextBox *box = item.boxAt(at);
    if (!box)
        return at;
    if (const int line = box->lineAt(at); line > 0)
        return box->positionOnLine(line - 1, x + item.shift);
    if (const auto found = inItem(item, x, box->area().top(), false))
        return *found;
    while (index > 0) {
        const LaidItem &above = m_layout.item(--index);
        if (const auto found = inItem(above, x, above.height + 1, false))
            return *found;
        if (const TextBox *nearest = above.boxAt(QPointF(x + above.shift, above.height)))
            return nearest->positionOnLine(nearest->lineCount() - 1, x + above.shift);
    }
    return Position(0);
}

Position TextMotion::lineBelow(Position at, double x) const
{
    std::size_t index = m_layout.flow().itemAt(at);
    const LaidItem &item = m_layout.item(index);
    const TextBox *box = item.boxAt(at);
    if (!box)
        return at;
    if (const int line = box->lineAt(at); line + 1 < box->lineCount())
        return box->positionOnLine(line + 1, x + item.shift);
    if (const auto found = inItem(item, x, box->area().bottom(), true))
        return *found;
    while (index + 1 < m_layout.flow().size()) {
        const LaidItem &below = m_layout.item(++index);
        if (const auto found = inItem(below, x, -1, true))
            return *found;
        if (const TextBox *nearest = below.boxAt(QPointF(x + below.shift, 0)))
            return nearest->positionOnLine(0, x + below.shift);
    }
    return m_layout.document().range().end;
}

Range TextMotion::wordAt(Position at) const
{
    const Range paragraph = paragraphAt(at);
    const Position inside = at < paragraph.end || at == paragraph.begin ? at : m_borders.previousGrapheme(at);
    return m_borders.wordAt(inside).intersected(paragraph);
}

Range TextMotion::paragraphAt(Position at) const
{
    const std::optional<std::size_t> block = m_layout.document().blockAt(at);
    return block ? m_layout.document().blocks()[*block].range : Range{at, at};
}

} // namespace reader
