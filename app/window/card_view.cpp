// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace window {

CardView::CardView(QWidget *parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CardView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QListView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_before = place(); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int start, int end) { removeHeights(start, end); });
    }
    startAnew();
}

int CardView::count() const
{
    return static_cast<int>(m_heights.size());
}

int CardView::estimate() const
{
    return m_knownCount > 0 ? static_cast<int>(m_knownSum / m_knownCount) : 4 * fontMetrics().lineSpacing();
}

CardView::Place CardView::place() const
{
    if (count() == 0)
        return {};
    const int y = verticalScrollBar()->value();
    const int row = static_cast<int>(m_heights.itemAt(y));
    return {row, top(row) - y};
}

void CardView::startAnew()
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    m_heights = reader::HeightIndex(std::vector<qint32>(static_cast<std::size_t>(rows), estimate()));
    m_known.assign(static_cast<std::size_t>(rows), false);
}

void CardView::reset()
{
    startAnew();
    QListView::reset();
    layOut(m_before.value_or(Place()));
    m_before.reset();
}

void CardView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    Place stay = place();
    std::vector<qint32> heights;
    heights.reserve(m_heights.size() + static_cast<std::size_t>(end - start + 1));
    for (std::size_t row = 0; row < m_heights.size(); ++row)
        heights.push_back(m_heights.height(row));
    const auto added = static_cast<std::size_t>(end - start + 1);
    heights.insert(heights.begin() + start, added, estimate());
    m_known.insert(m_known.begin() + start, added, false);
    m_heights = reader::HeightIndex(std::move(heights));
    if (start <= stay.row && stay.offset < 0)
        stay.row += end - start + 1;
    QListView::rowsInserted(parent, start, end);
    layOut(stay);
}

void CardView::removeHeights(int start, int end)
{
    if (end >= count())
        return;
    Place stay = place();
    std::vector<qint32> heights;
    heights.reserve(m_heights.size());
    for (int row = 0; row < count(); ++row) {
        if (row < start || row > end)
            heights.push_back(m_heights.height(static_cast<std::size_t>(row)));
    }
    m_known.erase(m_known.begin() + start, m_known.begin() + end + 1);
    m_heights = reader::HeightIndex(std::move(heights));
    if (end < stay.row)
        stay.row -= end - start + 1;
    else if (start <= stay.row)
        stay = {start, 0};
    layOut(stay);
}

void CardView::doItemsLayout()
{
    const Place stay = place();
    m_known.assign(m_known.size(), false);
    layOut(stay);
    QAbstractItemView::doItemsLayout();
}

int CardView::measured(int row)
{
    const auto at = static_cast<std::size_t>(row);
    if (!m_known[at]) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(0, 0, viewport()->width(), 0);
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        m_heights.setHeight(at, std::max(0, itemDelegateForIndex(index)->sizeHint(option, index).height()));
        m_known[at] = true;
        m_knownSum += m_heights.height(at);
        ++m_knownCount;
    }
    return m_heights.height(at);
}

void CardView::layOut(Place place)
{
    if (m_layingOut || !model() || count() != model()->rowCount(rootIndex()))
        return;
    const QScopedValueRollback laying(m_layingOut, true);
    if (count() > 0) {
        place.row = std::clamp(place.row, 0, count() - 1);
        const int height = viewport()->height();
        // Rows above come into view with heights of their own: filled upwards, what was in view does not move.
        while (place.offset > 0 && place.row > 0)
            place.offset -= measured(--place.row);
        int y = std::min(0, place.offset);
        for (int row = place.row; row < count() && y < height; ++row)
            y += measured(row);
        // The last row stands at the lower edge, not above it.
        int missing = height - y;
        int first = place.row;
        while (missing > 0 && first > 0) {
            --first;
            missing -= measured(first);
        }
    }
    const int value = count() > 0 ? top(place.row) - place.offset : 0;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(std::max(16, fontMetrics().lineSpacing() * 2));
    bar->setRange(0, std::max(0, static_cast<int>(m_heights.total()) - viewport()->height()));
    bar->setValue(value);
    updateEditorGeometries();
    viewport()->update();
}

void CardView::updateGeometries()
{
    layOut(place());
    QAbstractItemView::updateGeometries();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout();
}

void CardView::scrollContentsBy(int, int)
{
    if (!m_layingOut)
        layOut(place());
}

int CardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect CardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    return {0, top(index.row()) - verticalOffset(), viewport()->width(), m_heights.height(static_cast<std::size_t>(index.row()))};
}

QModelIndex CardView::indexAt(const QPoint &point) const
{
    const qint64 y = point.y() + verticalOffset();
    if (count() == 0 || y < 0 || y >= m_heights.total())
        return {};
    return model()->index(static_cast<int>(m_heights.itemAt(y)), modelColumn(), rootIndex());
}

void CardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= count())
        return;
    const int row = index.row();
    const int height = measured(row);
    const int room = viewport()->height();
    const int above = top(row) - verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && above < 0) || height >= room)
        layOut({row, 0});
    else if (hint == PositionAtCenter)
        layOut({row, (room - height) / 2});
    else if (hint == PositionAtBottom || above + height > room)
        layOut({row, room - height});
    viewport()->update();
}

QModelIndex CardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto paged = [&](int direction) {
        const qint64 y = (current < 0 ? 0 : top(current)) + qint64(direction) * viewport()->height();
        const int row = static_cast<int>(m_heights.itemAt(std::max<qint64>(0, y)));
        return row == current ? current + direction : row; // a card may be higher than the view
    };
    int row = current;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        row = current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count() - 1;
        break;
    case MovePageUp:
        row = paged(-1);
        break;
    case MovePageDown:
        row = paged(1);
        break;
    }
    return model()->index(std::clamp(row, 0, count() - 1), modelColumn(), rootIndex());
}

void CardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    if (count() > 0 && rect.bottom() + verticalOffset() >= 0 && rect.top() + verticalOffset() < m_heights.total()) {
        const auto row = [&](int y) { return static_cast<int>(m_heights.itemAt(std::max(0, y + verticalOffset()))); };
        selection.select(model()->index(row(rect.top()), modelColumn(), rootIndex()),
                         model()->index(row(rect.bottom()), modelColumn(), rootIndex()));
    }
    selectionModel()->select(selection, command);
}

QRegion CardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())).intersected(viewport()->rect());
    return region;
}

void CardView::paintEvent(QPaintEvent *event)
{
    if (count() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex hovered = viewport()->underMouse() ? indexAt(mouse) : QModelIndex();
    const int bottom = event->rect().bottom();
    for (QModelIndex index = indexAt(QPoint(0, std::max(0, event->rect().top()))); index.isValid();
         index = index.siblingAtRow(index.row() + 1)) {
        QStyleOptionViewItem item = option;
        item.rect = visualRect(index);
        if (item.rect.top() > bottom)
            break;
        item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        item.state.setFlag(QStyle::State_MouseOver, index == hovered);
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, item, index);
    }
}

} // namespace window
