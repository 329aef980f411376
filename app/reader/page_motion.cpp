// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/page_motion.h"

namespace reader {

using document::Position;

bool PageMotion::isRightToLeft(Position at) const
{
    return m_text.isRightToLeft(at);
}

Position PageMotion::left(Position at) const
{
    return isRightToLeft(at) ? m_borders.nextGrapheme(at) : m_borders.previousGrapheme(at);
}

Position PageMotion::right(Position at) const
{
    return isRightToLeft(at) ? m_borders.previousGrapheme(at) : m_borders.nextGrapheme(at);
}

Position PageMotion::lineBegin(Position at) const
{
    return m_text.lineAt(at).begin;
}

Position PageMotion::lineEnd(Position at) const
{
    return m_text.lineAt(at).end;
}

Position PageMotion::lineAbove(Position at, double x) const
{
    return m_text.lineAbove(at, x).value_or(Position(0));
}

Position PageMotion::lineBelow(Position at, double x) const
{
    return m_text.lineBelow(at, x).value_or(m_document.range().end);
}

double PageMotion::x(Position at) const
{
    const auto place = m_text.caret(at);
    return place ? place->box.left() : 0;
}

} // namespace reader
