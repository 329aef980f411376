// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace library::index {

/// Changes whenever tokens or tables do: an index of another form is made again.
constexpr int Form = 1;

/// What is indexed: the values of `item.kind`.
enum class ItemKind { Document = 0, Note = 1, Tag = 2 };

// A row of the full-text table is a section of an item; its number is made of both, so that neither a table nor a look-up stands
// between a match and its item. Section 0 of a document is its title; its text follows from section 1.
constexpr int SectionBits = 20;
constexpr qint64 rowOf(qint64 item, qint64 section)
{
    return (item << SectionBits) | section;
}
constexpr qint64 itemOf(qint64 row)
{
    return row >> SectionBits;
}
constexpr qint64 sectionOf(qint64 row)
{
    return row & ((qint64(1) << SectionBits) - 1);
}

struct Section {
    qsizetype begin = 0;
    qsizetype length = 0;  ///< what belongs to it; sections follow each other without a gap
    qsizetype overlap = 0; ///< what it holds of the next besides, so that a phrase across the border is found
};

/// Cuts `text` between words into sections of at most 16 KB.
std::vector<Section> sections(QStringView text);

} // namespace library::index
