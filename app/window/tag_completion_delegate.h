// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QLineEdit;

namespace window {

/// A row of models::TagCompletionModel: a dot in the tag's colour, the path with the matched letters in bold, and its key.
class TagCompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(const QFont &font);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// From now on `line`, where the focus stays, tells a screen reader which row of `list` is marked. Call after the list has its
/// model.
void tellMarkedRow(const QAbstractItemView &list, QLineEdit &line);

} // namespace window
