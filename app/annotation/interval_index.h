// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"

#include <functional>
#include <memory>
#include <vector>

namespace annotation {

/// Which annotations are at a place: for painting, hovering and the caret. Insertion, removal and change cost O(log n); a
/// question costs O(log n + answers). Not thread-safe.
class IntervalIndex
{
public:
    struct Entry {
        document::Range range;
        AnnotationId id;
    };

    IntervalIndex();
    ~IntervalIndex();
    IntervalIndex(IntervalIndex &&) noexcept;
    IntervalIndex &operator=(IntervalIndex &&) noexcept;

    void clear();
    /// Faster than inserting one by one. Replaces what was there. A later entry of an id wins over an earlier one.
    void assign(std::vector<Entry> entries);
    void insert(document::Range range, AnnotationId id); ///< an id that is there already is moved
    bool remove(AnnotationId id);                        ///< false when it was not there
    qsizetype size() const;

    /// Entries that overlap `range`, by begin, then longest first, then id. An empty range asks for those that contain the
    /// position.
    std::vector<Entry> overlapping(document::Range range) const;
    /// Calls `visit` for each of them in the same order, without collecting; stops when it returns false.
    void visitOverlapping(document::Range range, const std::function<bool(const Entry &)> &visit) const;

    // The neighbours of a position in order of begin, then longest first; null id when there is none.
    Entry next(document::Position after) const;      ///< first whose begin is > `after`
    Entry previous(document::Position before) const; ///< last whose begin is < `before`

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace annotation
