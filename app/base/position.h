// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace base {

/// A place in a text, counted from its beginning in units of `Unit`. Two counts never mix. Texts have fewer than 2^31 units.
template<typename Unit>
class Offset
{
public:
    constexpr Offset() = default;
    constexpr explicit Offset(qsizetype value) : m_value(static_cast<qint32>(value)) {}

    constexpr qsizetype value() const { return m_value; }

    friend constexpr auto operator<=>(const Offset &, const Offset &) = default;
    friend constexpr Offset operator+(Offset a, qsizetype distance) { return Offset(a.value() + distance); }
    friend constexpr Offset operator-(Offset a, qsizetype distance) { return Offset(a.value() - distance); }
    friend constexpr qsizetype operator-(Offset a, Offset b) { return a.value() - b.value(); }
    Offset &operator+=(qsizetype distance) { return *this = *this + distance; }

private:
    qint32 m_value = 0;
};

/// From `begin` to `end`, `end` excluded. Empty when both are equal; never inverted.
template<typename Unit>
struct OffsetRange {
    Offset<Unit> begin;
    Offset<Unit> end;

    static constexpr OffsetRange of(qsizetype begin, qsizetype end) { return {Offset<Unit>(begin), Offset<Unit>(end)}; }

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(Offset<Unit> at) const { return begin <= at && at < end; }
    constexpr bool contains(const OffsetRange &other) const { return begin <= other.begin && other.end <= end; }
    /// True when they share at least one unit; ranges that only touch do not overlap.
    constexpr bool overlaps(const OffsetRange &other) const { return begin < other.end && other.begin < end; }
    /// The shared part; empty, at the later begin, when there is none.
    constexpr OffsetRange intersected(const OffsetRange &other) const
    {
        const Offset<Unit> from = std::max(begin, other.begin);
        return {from, std::max(from, std::min(end, other.end))};
    }

    friend constexpr auto operator<=>(const OffsetRange &, const OffsetRange &) = default;
};

struct Utf16Unit;
struct CodePointUnit;

/// Counts UTF-16 units, as QString does. Used everywhere inside the program.
using Position = Offset<Utf16Unit>;
/// Counts Unicode code points. Used at every boundary to the outside: command line, exchange files.
using CodePointPosition = Offset<CodePointUnit>;

using Range = OffsetRange<Utf16Unit>;
using CodePointRange = OffsetRange<CodePointUnit>;

} // namespace base
