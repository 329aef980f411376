// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace reader {

/// Where a block stands in a table: the outermost table around it, and the row and cell of that table.
struct TablePlace {
    document::ContainerIndex table = 0;
    document::ContainerIndex row = 0;
    document::ContainerIndex cell = 0;
};

/// Nothing when `container` is in no row of a table.
std::optional<TablePlace> tablePlace(const document::Document &document, document::ContainerIndex container);

/// The containers around a block, outermost first, the document itself left out. Of a nesting deeper than 64 only the inner part.
std::vector<document::ContainerIndex> containersAround(const document::Document &document, document::ContainerIndex innermost);

/// A document as one column of items that stand below each other and are laid out each by itself: a block, a piece of a long
/// block, or a whole row of a table, together with the rows below that its cells reach into. Eight bytes an item, made in one
/// pass. The document must outlive it.
class Flow
{
public:
    /// A block longer than this (16 KB of UTF-16) is cut, after a sentence or a word where it can be, never inside a grapheme.
    static constexpr qsizetype LongestPiece = 8 * 1024;
    static constexpr int MostRows = 48; ///< of one item; a cell that reaches further ends there

    explicit Flow(const document::Document &document);

    std::size_t size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.empty(); }
    bool isRow(std::size_t item) const { return (m_items[item].source & RowFlag) != 0; }
    /// The item's first block.
    std::size_t block(std::size_t item) const;
    document::ContainerIndex row(std::size_t item) const { return m_items[item].source & ~RowFlag; } ///< the first one
    document::Position begin(std::size_t item) const { return document::Position(m_items[item].begin); }
    /// Without the LF that follows it.
    document::Range range(std::size_t item) const;
    bool continuesBlock(std::size_t item) const; ///< it is not the block's first piece
    bool isContinued(std::size_t item) const;    ///< it is not the block's last piece

    /// The item that holds `at`, or the one before it when `at` is a LF between two. There must be an item.
    std::size_t itemAt(document::Position at) const;

    const std::vector<quint32> &headings() const { return m_headings; } ///< block indices
    /// First blocks of the runs of code of one language that stand one after the other: what is coloured in one go.
    const std::vector<quint32> &codeRuns() const { return m_codeRuns; }
    bool isProse() const { return m_prose; } ///< paragraphs need a gap between them; false where lines are only lines

private:
    struct Item {
        qint32 begin;
        quint32 source; // a block's index, or with RowFlag a Row's
    };
    static constexpr quint32 RowFlag = 0x80000000;
    /// The rows that the last item has, and would have to have for the cells in them to be whole.
    struct Rows {
        document::ContainerIndex table = 0;
        document::ContainerIndex last = 0;
        int count = 0;
        int needed = 0;
    };

    void appendRow(const document::Block &block, const TablePlace &place, Rows &rows);
    void appendPieces(quint32 block, document::Range range);
    void noteRuns(quint32 block);
    void judgeProse();

    const document::Document &m_document;
    std::vector<Item> m_items;
    std::vector<quint32> m_headings;
    std::vector<quint32> m_codeRuns;
    bool m_prose = true;
};

} // namespace reader
