// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QMenuBar;
class QToolBar;
class QWidget;

namespace window {

class DocumentActions;
class EditActions;
class HelpActions;
class ImportActions;
class LibraryActions;
class MarkActions;
class PageActions;
class ReaderActions;
class SelectionActions;
class TabActions;
class TaggingActions;
class ViewActions;
struct Panes;

/// Those that own the actions of the window, and actions of its own.
struct ActionOwners {
    LibraryActions *library = nullptr;
    ImportActions *imports = nullptr;
    EditActions *edit = nullptr;
    DocumentActions *document = nullptr;
    ReaderActions *reader = nullptr;
    PageActions *page = nullptr;
    SelectionActions *selection = nullptr;
    MarkActions *mark = nullptr;
    TabActions *tab = nullptr;
    TaggingActions *tagging = nullptr;
    ViewActions *view = nullptr;
    HelpActions *help = nullptr;
    QAction *exportNotes = nullptr;
    QAction *quit = nullptr;
};

// Which actions stand in which menu, and which on the tool bar. None of the owners may be null.

/// The menu of documents is that of the list, too.
void fillMenus(QMenuBar &bar, const ActionOwners &actions, const Panes &panes);
/// The bar is the child of `parent`, which has to place it.
QToolBar *makeToolBar(const ActionOwners &actions, const Panes &panes, QWidget *parent);

} // namespace window
