// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/height_index.h"
#include "reader/typesetter.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace reader {

/// A whole document as a column of items, of which only those asked for are laid out. Heights of the others are estimated, and
/// put right when an item is laid out: whoever holds on to an item and an offset in it keeps the place.
///
/// Making one and changing its width or fonts costs one short pass over the blocks (about 10 ms a million); everything else is
/// O(log n) beside laying out what is asked for.
class DocumentLayout
{
public:
    /// A place in the column: `offset` pixels below the top of `item`.
    struct Anchor {
        std::size_t item = 0;
        int offset = 0;

        friend bool operator==(const Anchor &, const Anchor &) = default;
    };

    explicit DocumentLayout(document::DocumentPointer document);

    /// Must be called before any item is asked for.
    void setUp(const FontSet &fonts, const Theme &theme, const Typesetter::Measure &measure);
    void setTheme(const Theme &theme); ///< heights stay

    bool isEmpty() const { return m_flow.isEmpty(); }
    const document::Document &document() const { return *m_document; }
    const Flow &flow() const { return m_flow; }
    const SpanIndex &spans() const { return m_spans; }
    const Pictures &pictures() const { return m_pictures; }
    const FontSet &fonts() const { return m_typesetter->fonts(); }

    /// Laid out now if it was not. The reference is valid until `beginFrame` or a change.
    LaidItem &item(std::size_t index);
    const LaidItem *laidItem(std::size_t index) const; ///< null when it is not laid out
    qint64 top(std::size_t item) const { return m_heights.top(item); }
    qint64 height() const { return m_heights.total(); }

    /// The anchor with its offset brought into its item, and kept so that `viewHeight` pixels below it are filled where the
    /// document is long enough.
    Anchor normalized(Anchor anchor, int viewHeight);
    Anchor anchorAt(qint64 y) const;
    qint64 y(const Anchor &anchor) const { return isEmpty() ? 0 : top(anchor.item) + anchor.offset; }
    /// The items from `range`'s begin on, set by themselves in a column of `width`, until they reach `range`'s end or are
    /// `height` pixels high.
    std::vector<LaidItem> excerpt(document::Range range, int width, int height, const Theme &theme);
    /// The top of the line that holds `at`.
    Anchor lineTop(document::Position at);

    /// Call before each painting: items that were not shown for a while are let go.
    void beginFrame();
    void dropTints(document::Range range);
    /// Sideways, as far as the widest of it that is laid out allows.
    void scrollGroup(ScrollGroup group, double by);

    bool hasColorWork() const { return m_colors.hasWork(); }
    bool doColorWork(qint64 milliseconds); ///< true when something shown has got its colours: paint anew

private:
    void dropUncolored();

    document::DocumentPointer m_document;
    Flow m_flow;
    SpanIndex m_spans;
    Pictures m_pictures;
    CodeColors m_colors;
    std::optional<Typesetter> m_typesetter;
    HeightIndex m_heights;
    std::unordered_map<std::size_t, std::unique_ptr<LaidItem>> m_laid;
    QHash<ScrollGroup, double> m_shifts;
    quint64 m_frame = 0;
};

} // namespace reader
