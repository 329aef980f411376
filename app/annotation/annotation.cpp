// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/annotation.h"

#include <tuple>

namespace annotation {

namespace {

// What is not of the annotation's kind stands at nought: kinds are told apart first.
auto placeOf(const Annotation &annotation)
{
    const int kind = annotation.isOnDocument() ? 0 : annotation.area() ? 1 : 2;
    const AreaTarget area = annotation.area() ? *annotation.area() : AreaTarget();
    const document::Range range = annotation.text() ? annotation.text()->range : document::Range();
    return std::tuple(kind, area.page, area.area.top(), area.area.left(), range.begin.value(), -range.end.value(),
                      annotation.created.toMSecsSinceEpoch(), annotation.id);
}

} // namespace

bool precedes(const Annotation &a, const Annotation &b)
{
    return placeOf(a) < placeOf(b);
}

} // namespace annotation
