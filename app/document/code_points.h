// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/ids.h"

#include <QStringView>

#include <vector>

namespace document {

/// Converts between the two counts of one text. Holds only the places outside the Basic Multilingual Plane, so it is empty
/// for most texts and a conversion is a binary search.
class CodePointMap
{
public:
    CodePointMap() = default;
    explicit CodePointMap(QStringView text);

    /// A position inside a surrogate pair counts as the pair's begin.
    CodePointPosition toCodePoints(Position at) const;
    /// Positions past the text's end give the text's end plus the surplus, so that the caller can still see it.
    Position toUtf16(CodePointPosition at) const;

    CodePointRange toCodePoints(Range range) const { return {toCodePoints(range.begin), toCodePoints(range.end)}; }
    Range toUtf16(CodePointRange range) const { return {toUtf16(range.begin), toUtf16(range.end)}; }

private:
    std::vector<qint32> m_highSurrogates; // UTF-16 positions of high surrogates, ascending
};

} // namespace document
