// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tag_completion_delegate.h"

#include "models/tag_completion_model.h"
#include "reader/theme.h"
#include "window/chip.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

namespace window {

using models::TagCompletionModel;

namespace {

constexpr int Inset = 12;
constexpr int Dot = 9;
constexpr int BesideDot = 18;
constexpr int RoomForKey = 16;

/// In one layout, so that joined letters stay joined and right-to-left paths run as they should.
void paintMatches(QPainter &painter, const QFont &font, const QRect &room, const QModelIndex &index)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    const auto matches = index.data(TagCompletionModel::MatchesRole).value<QList<int>>();
    for (const int at : matches)
        formats.append({at, 1, bold});
    QTextLayout layout(index.data().toString(), font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(layout.text().size()));
    layout.endLayout();
    painter.save();
    painter.setClipRect(room);
    // Of a path that is too long, its begin is in view.
    const double width = line.isValid() ? line.naturalTextWidth() : 0;
    const double left = option.textDirection() == Qt::RightToLeft && width > room.width() ? room.right() - width : room.left();
    layout.draw(&painter, QPointF(left, room.top() + (room.height() - layout.boundingRect().height()) / 2));
    painter.restore();
}

} // namespace

int TagCompletionDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 10;
}

QSize TagCompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, rowHeight(option.font)}; // as wide as the list
}

void TagCompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(reader::mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.2));
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 5, 5);
    }
    const QRect row = option.rect.adjusted(Inset, 0, -Inset, 0);
    paintTagDot(*painter, QRect(row.left(), row.top(), Dot, row.height()), index.data(TagCompletionModel::ColorRole).toUInt());
    if (const int key = index.data(TagCompletionModel::PinnedRole).toInt(); key > 0) {
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, QString::number(key));
    }
    painter->setPen(palette.color(QPalette::Text));
    const QRect room = row.adjusted(BesideDot, 0, -RoomForKey, 0);
    if (index.data(TagCompletionModel::NewRole).toBool())
        painter->drawText(room, Qt::AlignVCenter,
                          QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
    else
        paintMatches(*painter, option.font, room, index);
    painter->restore();
}

void tellMarkedRow(const QAbstractItemView &list, QLineEdit &line)
{
    QObject::connect(list.selectionModel(), &QItemSelectionModel::currentChanged, &line,
                     [&line](const QModelIndex &now) { line.setAccessibleDescription(now.data().toString()); });
}

} // namespace window
