// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/code_points.h"

#include "document/canonical_text.h"

#include <algorithm>

namespace document {

CodePointMap::CodePointMap(QStringView text)
{
    for (qsizetype at = nextSurrogate(text, 0); at < text.size(); at = nextSurrogate(text, at + 1)) {
        if (text[at].isHighSurrogate())
            m_highSurrogates.push_back(static_cast<qint32>(at));
    }
    m_highSurrogates.shrink_to_fit();
}

CodePointPosition CodePointMap::toCodePoints(Position at) const
{
    // A pair counts once, at its high surrogate; from the low one on its second unit is one too many. Inside a pair `at` is
    // the low surrogate itself, which counts the pair's begin.
    const auto pairs = std::lower_bound(m_highSurrogates.begin(), m_highSurrogates.end(), at.value()) - m_highSurrogates.begin();
    return CodePointPosition(at.value() - pairs);
}

Position CodePointMap::toUtf16(CodePointPosition at) const
{
    // The pair with index i begins at code point m_highSurrogates[i] - i, which grows with i.
    std::size_t low = 0;
    std::size_t high = m_highSurrogates.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_highSurrogates[middle] - static_cast<qsizetype>(middle) < at.value())
            low = middle + 1;
        else
            high = middle;
    }
    return Position(at.value() + static_cast<qsizetype>(low));
}

} // namespace document
