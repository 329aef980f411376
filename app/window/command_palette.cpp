// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/command_palette.h"

#include "models/tag_completion_model.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace window {

namespace {

constexpr int Width = 480;
constexpr int MostRows = 12;
constexpr int ActionRole = Qt::UserRole; // row in m_actions
constexpr int KeysRole = Qt::UserRole + 1;

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
    return text;
}

/// The shortcut at the right of the text.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {Width, QFontMetrics(option.font).height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, index.data(KeysRole).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window) : QFrame(window), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("prompt"));
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("commandLine"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Command"));
    m_line->installEventFilter(this);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    collect();
    m_line->clear();
    typed({});
    move((parentWidget()->width() - width()) / 2, 64);
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::collect()
{
    m_actions.clear();
    const QList<QAction *> all = parentWidget()->findChildren<QAction *>();
    for (QAction *action : all) {
        const QString name = action->objectName();
        if (!name.isEmpty() && !name.startsWith(u'_') && !name.startsWith(QStringLiteral("qt_")) && !action->text().isEmpty() &&
            !action->menu() && action->isEnabled() && name != QStringLiteral("commands"))
            m_actions.append(action);
    }
}

void CommandPalette::typed(const QString &text)
{
    const QString letters = text.simplified().toCaseFolded();
    QList<std::pair<int, int>> ranked; // score, row in m_actions
    for (int row = 0; row < m_actions.size(); ++row) {
        const int score = m_actions.at(row) ? models::fuzzyScore(letters, plainText(*m_actions.at(row)).toCaseFolded()) : -1;
        if (score >= 0)
            ranked.append({score, row});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, row] : std::as_const(ranked)) {
        const QAction &action = *m_actions.at(row);
        auto *item = new QListWidgetItem(action.icon(), plainText(action), m_list);
        item->setData(ActionRole, row);
        item->setData(KeysRole, action.shortcut().toString(QKeySequence::NativeText));
        item->setToolTip(action.statusTip());
    }
    m_list->setCurrentRow(0);
    const int rowHeight = m_list->fontMetrics().height() + 12;
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, MostRows) * rowHeight + 2);
    layout()->activate();
    resize(Width, sizeHint().height());
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QPointer<QAction> action = item ? m_actions.value(item->data(ActionRole).toInt()) : nullptr;
    // First back to where one was: what an action is about depends on where the focus is.
    leave();
    if (action)
        action->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool move = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (!enter && !move && key != Qt::Key_Escape)
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (enter)
        run();
    else if (move)
        QApplication::sendEvent(m_list, event);
    else
        leave();
    return true;
}

} // namespace window
