// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/shortcuts_dialog.h"

#include "window/key_field.h"
#include "window/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

constexpr int ActionRole = Qt::UserRole;

QPushButton *makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent),
      m_shortcuts(shortcuts),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_name(new QLabel(this)),
      m_field(new KeyField(this)),
      m_told(new QLabel(this)),
      m_take(makeButton(tr("Take &Them Over"), QStringLiteral("takeKeys"))),
      m_none(makeButton(tr("&No Keys"), QStringLiteral("noKeys"))),
      m_reset(makeButton(tr("&Reset"), QStringLiteral("resetKeys"))),
      m_resetAll(makeButton(tr("Reset &All"), QStringLiteral("resetAllKeys")))
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_filter->setPlaceholderText(tr("Filter by action or key"));
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("shortcutList"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    m_field->setObjectName(QStringLiteral("keyField"));
    m_name->setWordWrap(true);
    m_told->setObjectName(QStringLiteral("shortcutMessage"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    fill();

    auto *edit = new QGridLayout;
    edit->addWidget(m_name, 0, 0, 1, 4);
    edit->addWidget(m_field, 1, 0);
    edit->addWidget(m_none, 1, 1);
    edit->addWidget(m_reset, 1, 2);
    edit->addWidget(m_resetAll, 1, 3);
    edit->addWidget(m_told, 2, 0, 1, 3);
    edit->addWidget(m_take, 2, 3);
    edit->setColumnStretch(0, 1);
    edit->setRowMinimumHeight(2, m_take->sizeHint().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addLayout(edit);
    layout->addWidget(buttons);
    resize(620, 660);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::choose);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this] { m_field->setFocus(); });
    connect(m_field, &KeyField::keysPressed, this, &ShortcutsDialog::pressed);
    connect(m_field, &KeyField::givenUp, this, [this] {
        choose();
        m_tree->setFocus();
    });
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] { m_shortcuts.setKeys(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::showKeys);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKeys();
}

void ShortcutsDialog::fill()
{
    for (const Shortcuts::Group &group : m_shortcuts.groups()) {
        auto *menu = new QTreeWidgetItem(m_tree, {group.name});
        menu->setFirstColumnSpanned(true);
        menu->setFlags(Qt::ItemIsEnabled);
        for (QAction *action : group.actions) {
            auto *item = new QTreeWidgetItem(menu, {m_shortcuts.name(action)});
            item->setIcon(0, action->icon());
            item->setToolTip(0, action->statusTip());
            item->setData(0, ActionRole, QVariant::fromValue(action));
        }
    }
    auto *text = new QTreeWidgetItem(m_tree, {tr("In the text (these cannot be changed)")});
    text->setFirstColumnSpanned(true);
    text->setFlags(Qt::ItemIsEnabled);
    for (const Shortcuts::OwnKey &own : Shortcuts::keysOfText())
        new QTreeWidgetItem(text, {own.does, own.keys.toString(QKeySequence::NativeText)});
    m_tree->expandAll();
}

void ShortcutsDialog::showKeys()
{
    bool any = false;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        const auto *action = (*at)->data(0, ActionRole).value<QAction *>();
        if (!action)
            continue;
        (*at)->setText(1, Shortcuts::keysText(action->shortcuts()));
        QFont font = m_tree->font();
        font.setBold(m_shortcuts.isChanged(action));
        (*at)->setFont(1, font);
        any = any || m_shortcuts.isChanged(action);
    }
    m_resetAll->setEnabled(any);
    choose();
}

void ShortcutsDialog::narrow(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_tree->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < menu->childCount(); ++row) {
            QTreeWidgetItem *item = menu->child(row);
            const bool found =
                item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!found);
            any = any || found;
        }
        menu->setHidden(!any);
    }
}

QAction *ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, ActionRole).value<QAction *>() : nullptr;
}

void ShortcutsDialog::choose()
{
    const QAction *action = chosen();
    m_wanted = {};
    m_take->hide();
    m_told->clear();
    m_field->setEnabled(action);
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && m_shortcuts.isChanged(action));
    m_field->setText(action ? Shortcuts::keysText(action->shortcuts()) : QString());
    m_name->setText(action ? tr("Keys for “%1”. Press others in the field to change them.").arg(m_shortcuts.name(action))
                           : tr("Choose an action to change its keys."));
}

void ShortcutsDialog::pressed(const QKeySequence &keys)
{
    QAction *action = chosen();
    if (!action)
        return;
    const QList<QAction *> holders = m_shortcuts.holders(action, keys);
    if (holders.isEmpty()) {
        m_shortcuts.setKeys(action, {keys});
        const QList<Shortcuts::OwnKey> &own = Shortcuts::keysOfText();
        const auto at = std::find_if(own.begin(), own.end(), [&keys](const Shortcuts::OwnKey &key) { return key.keys == keys; });
        if (at != own.end())
            m_told->setText(tr("In the text these keys no longer do this: %1.").arg(at->does));
        return;
    }
    QStringList names;
    for (const QAction *holder : holders)
        names.append(tr("“%1”").arg(m_shortcuts.name(holder)));
    m_wanted = keys;
    m_field->setText(Shortcuts::keysText({keys}));
    m_told->setText(tr("%1 has these keys. Take them over, or press others.").arg(names.join(tr(" and "))));
    m_take->show();
}

void ShortcutsDialog::take()
{
    QAction *action = chosen();
    if (!action || m_wanted.isEmpty())
        return;
    const QKeySequence keys = m_wanted;
    const QList<QAction *> holders = m_shortcuts.holders(action, keys);
    for (QAction *holder : holders)
        m_shortcuts.removeKeys(holder, keys);
    m_shortcuts.setKeys(action, {keys});
    m_tree->setFocus();
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) && chosen()) {
            m_field->setFocus();
            m_field->selectAll();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace window
