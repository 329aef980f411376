// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/history_pane.h"

#include "window/empty_state.h"
#include "window/icon.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace window {

using models::HistoryModel;

namespace {

QString readableTime(const QDateTime &utc)
{
    const QDateTime time = utc.toLocalTime();
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    return time.date() == QDate::currentDate() ? clock : locale.toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

/// What was done, and below it when and by whom.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, 2 * QFontMetrics(option.font).lineSpacing() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        row.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
        const bool undone = index.data(HistoryModel::UndoneRole).toBool();
        const QRect text = option.rect.adjusted(12, 6, -8, -6);
        const int step = QFontMetrics(option.font).lineSpacing();
        painter->save();
        QFont font = option.font;
        font.setStrikeOut(undone);
        painter->setFont(font);
        painter->setPen(option.palette.color(undone ? QPalette::PlaceholderText : QPalette::Text));
        painter->drawText(QRect(text.left(), text.top(), text.width(), step), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        QString when = readableTime(index.data(HistoryModel::TimeRole).toDateTime());
        when += QStringLiteral(" · ") + index.data(HistoryModel::AuthorRole).toString();
        if (undone)
            when += QStringLiteral(" · ") + HistoryPane::tr("taken back");
        painter->drawText(QRect(text.left(), text.top() + step + 2, text.width(), step), Qt::AlignVCenter, when);
        painter->restore();
    }
};

class EntryView final : public QListView
{
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (model()->rowCount() == 0)
            paintEmptyState(
                viewport(), HistoryPane::tr("Nothing done yet"),
                HistoryPane::tr("Every change appears here and can be taken back, also after the program was closed."));
    }
};

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QWidget(parent),
      m_model(new HistoryModel(this)),
      m_view(new EntryView(this)),
      m_takeBack(new QPushButton(icon(QStringLiteral("undo")), tr("&Take Back"), this))
{
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("historyList"));
    m_view->setAccessibleName(tr("History"));
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_takeBack->setToolTip(tr("Take back the chosen change, whatever was done after it"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *title = new QLabel(tr("History"), this);
    title->setObjectName(QStringLiteral("paneTitle"));
    title->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(title);
    layout->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 8, 8, 8);
    foot->addStretch();
    foot->addWidget(m_takeBack);
    layout->addLayout(foot);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPane::takeBack);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPane::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPane::update);
    setFocusProxy(m_view);
    update();
}

void HistoryPane::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    m_model->setWorkspace(workspace);
}

void HistoryPane::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QWidget::showEvent(event);
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QWidget::hideEvent(event);
}

void HistoryPane::update()
{
    const QModelIndex chosen = m_view->currentIndex();
    m_takeBack->setEnabled(m_workspace && chosen.isValid() && !chosen.data(HistoryModel::UndoneRole).toBool());
}

void HistoryPane::takeBack()
{
    const QModelIndex chosen = m_view->currentIndex();
    if (!m_workspace || !chosen.isValid())
        return;
    if (const auto done = m_workspace->history().undoEntry(chosen.data(HistoryModel::NumberRole).toLongLong()))
        Q_EMIT tookBack(*done);
    else
        Q_EMIT failed(done.error());
}

} // namespace window
