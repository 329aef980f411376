// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/command_palette.h"

#include "window/action.h"
#include "window/icon.h"
#include "window/shortcuts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

constexpr int Width = 620;
constexpr int MostRows = 12;
constexpr int MostRecent = 5;
constexpr int CannotBeDone = 300; // taken off the score: what can be done comes first among equals
constexpr int Inset = 12;
constexpr int IconSide = 16;
constexpr int CommandRole = Qt::UserRole; // row in m_commands
constexpr int KeysRole = Qt::UserRole + 1;
constexpr int AsideRole = Qt::UserRole + 2; // where it stands, or what it needs
constexpr int ReadyRole = Qt::UserRole + 3; // bool: it can be done now

/// What it is called, quietly behind it where it stands or what it needs, and its shortcut at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {Width - 4 * Inset, QFontMetrics(option.font).height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        row.text.clear();
        row.icon = {};
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
        const bool enabled = index.data(ReadyRole).toBool();
        const QFontMetrics &metrics = option.fontMetrics;
        QRect rest = option.rect.adjusted(Inset, 0, -Inset, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(rest.left(), rest.top(), IconSide, rest.height()), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(rest.left() + IconSide + 8);
        painter->save();
        const QString keys = index.data(KeysRole).toString();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, keys);
        rest.setRight(rest.right() - metrics.horizontalAdvance(keys) - Inset);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width());
        const int end = rest.left() + metrics.horizontalAdvance(text) + Inset;
        painter->drawText(QRect(end, rest.top(), rest.right() - end, rest.height()), Qt::AlignVCenter,
                          metrics.elidedText(index.data(AsideRole).toString(), Qt::ElideRight, std::max(0, rest.right() - end)));
        if (enabled)
            painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(rest, Qt::AlignVCenter, text);
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
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
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
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::tellMarked);
    hide();
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_commands = commandsOf(*parentWidget());
    m_line->clear();
    typed({});
    move((parentWidget()->width() - width()) / 2, 64);
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::typed(const QString &text)
{
    const bool asking = !text.trimmed().isEmpty();
    QList<std::pair<int, int>> ranked; // score, row in m_commands
    for (int row = 0; row < m_commands.size(); ++row) {
        const Command &command = m_commands.at(row);
        int score =
            command.action && command.action->objectName() != QStringLiteral("commands") ? commandScore(command, text) : -1;
        if (score < 0)
            continue;
        if (!command.action->isEnabled())
            score -= CannotBeDone;
        const qsizetype lately = m_recent.indexOf(command.action);
        if (lately >= 0)
            score += asking ? 40 : static_cast<int>(100 - lately);
        ranked.append({score, row});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &[score, row] : std::as_const(ranked)) {
        const Command &command = m_commands.at(row);
        const QAction &action = *command.action;
        const bool on = action.isCheckable() && action.isChecked();
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString aside = action.isEnabled() ? command.path : needOf(action);
        auto *item = new QListWidgetItem(on ? icon(QStringLiteral("check")) : action.icon(), command.text, m_list);
        item->setData(ReadyRole, action.isEnabled()); // the row itself can be marked, to hear why not
        item->setData(CommandRole, row);
        item->setData(KeysRole, keys);
        item->setData(AsideRole, aside);
        item->setToolTip(command.tip);
        QStringList told{command.text};
        if (on)
            told.append(tr("is on"));
        told.append({keys, aside});
        told.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, told.join(QStringLiteral(", ")));
    }
    if (ranked.isEmpty() && asking) {
        auto *none = new QListWidgetItem(tr("No command fits. Try another word for it."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    tellMarked();
    const int rowHeight = m_list->fontMetrics().height() + 12;
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, MostRows) * rowHeight + 2);
    layout()->activate();
    resize(std::min(Width, parentWidget()->width() - 32), sizeHint().height());
}

// The focus stays in the line, so that is where a screen reader hears which row is marked.
void CommandPalette::tellMarked()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_line->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : tr("No such command"));
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QPointer<QAction> action = item ? m_commands.value(item->data(CommandRole).toInt()).action : nullptr;
    if (action && !action->isEnabled())
        return; // the row says what it needs
    // First back to where one was: what an action is about depends on where the focus is.
    leave();
    if (!action)
        return;
    m_recent.removeAll(action);
    m_recent.prepend(action);
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
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
