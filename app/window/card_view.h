// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/height_index.h"

#include <QListView>

#include <optional>
#include <vector>

namespace window {

/// A list of rows of differing heights that asks the delegate only for those in view; the others are taken to be as high as rows
/// were so far. QListView asks every row again after each insertion, which with 10,000 cards takes longer than a person waits.
///
/// Scrolls by pixels. What is in view keeps its place when rows come, go or change above it. An insertion costs a pass over one
/// number a row, everything else what is in view.
class CardView : public QListView
{
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Heights are asked for again, those in view at once.
    void doItemsLayout() override;
    void reset() override;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A row and how far its upper edge lies below the view's.
    struct Place {
        int row = 0;
        int offset = 0;
    };

    int count() const;
    int estimate() const;
    Place place() const;
    void keep(const Place &place);
    void startAnew();
    void removeHeights(int start, int end);
    /// Measures what is in view when `place` is, and scrolls there.
    void layOut(Place place);
    int measured(int row);
    int top(int row) const { return static_cast<int>(m_heights.top(static_cast<std::size_t>(row))); }

    reader::HeightIndex m_heights;
    std::vector<bool> m_known; ///< beside m_heights: asked for, not taken to be
    qint64 m_knownSum = 0;     ///< of all heights asked for so far, and how many they were
    qint64 m_knownCount = 0;
    bool m_layingOut = false;
    std::optional<Place> m_before; ///< while the model starts anew
};

} // namespace window
