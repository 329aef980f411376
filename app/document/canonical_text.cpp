// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/canonical_text.h"

#include <algorithm>

namespace document {

namespace {

// Rejecting a whole stretch by one flag lets the compiler use vector instructions; only stretches that hold a candidate are
// looked at by unit.
constexpr qsizetype Stretch = 64;

template<typename Candidate>
qsizetype nextCandidate(QStringView text, qsizetype from, Candidate isCandidate)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    qsizetype at = from;
    while (at < size) {
        if (size - at >= Stretch) {
            unsigned found = 0;
            for (qsizetype i = 0; i < Stretch; ++i)
                found |= static_cast<unsigned>(isCandidate(units[at + i]));
            if (!found) {
                at += Stretch;
                continue;
            }
        }
        const qsizetype end = std::min(size, at + Stretch);
        for (; at < end; ++at) {
            if (isCandidate(units[at]))
                return at;
        }
    }
    return size;
}

bool isSurrogate(char16_t unit)
{
    return (unit & 0xf800) == 0xd800;
}

} // namespace

qsizetype nextSurrogate(QStringView text, qsizetype from)
{
    return nextCandidate(text, from, isSurrogate);
}

qsizetype nextNotCanonical(QStringView text, qsizetype from)
{
    const auto isSuspect = [](char16_t unit) {
        return static_cast<unsigned>(unit == 0) | static_cast<unsigned>(unit == u'\r') | static_cast<unsigned>(isSurrogate(unit));
    };
    for (qsizetype at = nextCandidate(text, from, isSuspect); at < text.size(); at = nextCandidate(text, at, isSuspect)) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (!pair)
            return at;
        at += 2;
    }
    return text.size();
}

QString canonicalText(const QString &text)
{
    qsizetype bad = nextNotCanonical(text, 0);
    if (bad == text.size())
        return text;
    QString canonical;
    canonical.reserve(text.size());
    qsizetype from = 0;
    for (; bad < text.size(); bad = nextNotCanonical(text, from)) {
        canonical += QStringView(text).mid(from, bad - from);
        const bool lineEnd = text[bad] == u'\r';
        canonical += lineEnd ? QChar(QChar::LineFeed) : QChar(QChar::ReplacementCharacter);
        from = bad + (lineEnd && bad + 1 < text.size() && text[bad + 1] == u'\n' ? 2 : 1);
    }
    canonical += QStringView(text).mid(from);
    return canonical;
}

} // namespace document
