// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/menus.h"

#include "window/document_actions.h"
#include "window/document_list_pane.h"
#include "window/edit_actions.h"
#include "window/help_actions.h"
#include "window/icon.h"
#include "window/import_actions.h"
#include "window/library_actions.h"
#include "window/main_window.h"
#include "window/mark_actions.h"
#include "window/page_actions.h"
#include "window/reader_actions.h"
#include "window/selection_actions.h"
#include "window/tab_actions.h"
#include "window/tag_pane.h"
#include "window/tagging_actions.h"
#include "window/view_actions.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

namespace window {

namespace {

/// A menu has room for an icon or for a check mark, and what is on counts more.
void showChecks(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->menu())
            showChecks(action->menu()->actions());
        else if (action->isCheckable())
            action->setIconVisibleInMenu(false);
    }
}

} // namespace

void fillMenus(QMenuBar &bar, const ActionOwners &actions, const Panes &panes)
{
    QMenu *library = bar.addMenu(MainWindow::tr("&Library"));
    actions.library->fill(*library);
    library->addSeparator();
    actions.imports->fill(*library);
    library->addSeparator();
    library->addAction(actions.exportNotes);
    library->addAction(actions.library->check());
    library->addSeparator();
    library->addAction(actions.quit);

    QMenu *edit = bar.addMenu(MainWindow::tr("&Edit"));
    actions.edit->fill(*edit);
    actions.selection->fill(*edit->addMenu(MainWindow::tr("&Select")));
    edit->addSeparator();
    edit->addAction(actions.view->preferences());
    QMenu *document = bar.addMenu(MainWindow::tr("&Document"));
    actions.tab->fillDocument(*document);
    document->addSeparator();
    actions.document->fill(*document);
    panes.list->setContextMenu(document);
    QMenu *annotate = bar.addMenu(MainWindow::tr("&Annotate"));
    actions.tagging->fill(*annotate);
    annotate->addAction(actions.page->markArea());
    annotate->addSeparator();
    actions.mark->fillAnnotate(*annotate);
    bar.addMenu(MainWindow::tr("&Tags"))->addActions(panes.tags->actions());
    QMenu *go = bar.addMenu(MainWindow::tr("&Go"));
    actions.reader->fillGo(*go);
    actions.mark->fillGo(*go);
    QMenu *view = bar.addMenu(MainWindow::tr("&View"));
    actions.view->fillPanes(*view);
    view->addSeparator();
    actions.tab->fillTabs(*view->addMenu(icon(QStringLiteral("document")), MainWindow::tr("&Tabs")));
    actions.tab->fillHalves(*view);
    view->addSeparator();
    actions.page->fillView(*view);
    actions.reader->fillZoom(*view);
    view->addSeparator();
    actions.view->fillLooks(*view);

    actions.help->fill(*bar.addMenu(MainWindow::tr("&Help")));
    showChecks(bar.actions());
}

QToolBar *makeToolBar(const ActionOwners &actions, const Panes &panes, QWidget *parent)
{
    auto *bar = new QToolBar(MainWindow::tr("Tool Bar"), parent);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->addAction(panes.listDock->toggleViewAction());
    bar->addAction(actions.imports->addFiles());
    bar->addAction(actions.exportNotes);
    bar->addSeparator();
    bar->addActions({actions.edit->undo(), actions.edit->redo()});
    bar->addSeparator();
    bar->addActions({actions.reader->back(), actions.reader->forward(), actions.reader->find()});
    bar->addSeparator();
    bar->addActions({actions.tagging->tag(), actions.tagging->highlight(), actions.tagging->note()});
    auto *room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    bar->addActions({panes.historyDock->toggleViewAction(), panes.sideDock->toggleViewAction()});
    return bar;
}

} // namespace window
