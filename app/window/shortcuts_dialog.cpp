// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace window {

namespace {

QString plain(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
}

void listMenu(QTreeWidgetItem *parent, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu()) {
            listMenu(parent, *action->menu());
            continue;
        }
        if (action->shortcut().isEmpty())
            continue;
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &one : shortcuts)
            keys.append(one.toString(QKeySequence::NativeText));
        auto *item = new QTreeWidgetItem(parent, {plain(action->text()), keys.join(QStringLiteral(", "))});
        item->setIcon(0, action->icon());
        item->setToolTip(0, action->toolTip());
    }
}

void narrow(QTreeWidget &tree, const QString &text)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = tree.topLevelItem(i);
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

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter by action or key"));
    filter->setAccessibleName(tr("Filter shortcuts"));
    filter->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("shortcutList"));
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setUniformRowHeights(true);
    tree->setIndentation(12);
    for (const QAction *menu : menus) {
        if (!menu->menu())
            continue;
        auto *item = new QTreeWidgetItem(tree, {plain(menu->text())});
        item->setFirstColumnSpanned(true);
        listMenu(item, *menu->menu());
    }
    tree->expandAll();
    narrow(*tree, {});
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(filter, &QLineEdit::textChanged, tree, [tree](const QString &text) { narrow(*tree, text); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(filter);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    resize(560, 600);
}

} // namespace window
