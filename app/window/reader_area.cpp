// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reader_area.h"

#include "window/action.h"
#include "window/document_pages.h"
#include "window/scroll_sync.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace window {

using document::DocumentId;

ReaderArea::ReaderArea(QWidget *parent) : QWidget(parent), m_splitter(new QSplitter(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    layout->addWidget(m_splitter);
    m_tabs = makeTabs();
    setFocusProxy(m_tabs);
    showHalves();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        for (DocumentTabs *tabs : std::as_const(m_halves)) {
            if (now && tabs->isAncestorOf(now))
                activate(tabs);
        }
    });
}

// The views go with QWidget's destructor, when this is no ReaderArea any more: their focus must not be told to it then.
ReaderArea::~ReaderArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

template<typename... Values>
void ReaderArea::relay(DocumentView *view, void (DocumentView::*from)(Values...), void (ReaderArea::*to)(Values...))
{
    connect(view, from, this, [this, view, to](Values... values) {
        if (view == &m_tabs->view())
            Q_EMIT(this->*to)(values...);
    });
}

DocumentTabs *ReaderArea::makeTabs()
{
    auto *tabs = new DocumentTabs(this);
    m_halves.append(tabs);
    m_splitter->addWidget(tabs);
    DocumentView *view = &tabs->view();
    if (m_drawer)
        view->offerPages(*m_drawer, *m_settings);
    if (m_wholePage)
        view->offerWholePage(m_wholePage);
    view->teach(m_keys);
    for (QAction *action : std::as_const(m_textActions))
        confineShortcut(action, view->textWidgets());
    view->addToSelectionBar(m_barActions);
    relay(view, &DocumentView::documentOpened, &ReaderArea::documentOpened);
    relay(view, &DocumentView::annotationReached, &ReaderArea::annotationReached);
    relay(view, &DocumentView::placeChanged, &ReaderArea::placeChanged);
    relay(view, &DocumentView::pagesChanged, &ReaderArea::pagesChanged);
    relay(view, &DocumentView::textChanged, &ReaderArea::textChanged);
    relay(view, &DocumentView::selectionChanged, &ReaderArea::selectionChanged);
    relay(view, &DocumentView::historyChanged, &ReaderArea::historyChanged);
    relay(view, &DocumentView::marksChanged, &ReaderArea::marksChanged);
    relay(view, &DocumentView::contextMenuRequested, &ReaderArea::contextMenuRequested);
    relay(view, &DocumentView::linkActivated, &ReaderArea::linkActivated);
    relay(view, &DocumentView::imageActivated, &ReaderArea::imageActivated);
    relay(view, &DocumentView::told, &ReaderArea::told);
    connect(view, &DocumentView::failed, this, &ReaderArea::failed);
    connect(tabs, &DocumentTabs::tabsChanged, this, &ReaderArea::tabsChanged);
    connect(tabs, &DocumentTabs::fileClosed, this, &ReaderArea::fileClosed);
    connect(tabs, &DocumentTabs::historyChanged, this, [this, tabs] {
        if (tabs == m_tabs)
            Q_EMIT historyChanged();
    });
    connect(tabs, &DocumentTabs::emptied, this, [this, tabs] {
        if (isSplit())
            closeHalf(tabs);
    });
    return tabs;
}

void ReaderArea::activate(DocumentTabs *tabs)
{
    if (tabs == m_tabs)
        return;
    m_tabs = tabs;
    setFocusProxy(tabs);
    showHalves();
    Q_EMIT documentOpened(documentId());
    Q_EMIT pagesChanged();
    Q_EMIT textChanged();
    Q_EMIT annotationReached(annotationAtCaret());
    Q_EMIT selectionChanged(pane().selection());
    Q_EMIT historyChanged();
    Q_EMIT marksChanged();
    Q_EMIT placeChanged();
}

void ReaderArea::offerPages(workspace::PageDrawer &drawer, QSettings &settings)
{
    m_drawer = &drawer;
    m_settings = &settings;
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().offerPages(drawer, settings);
}

void ReaderArea::offerWholePage(QAction *action)
{
    m_wholePage = action;
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().offerWholePage(action);
}

void ReaderArea::teach(const TaughtKeys &keys)
{
    m_keys = keys;
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().teach(keys);
}

void ReaderArea::setWorkspace(workspace::Workspace *workspace)
{
    setSplit(false);
    m_workspace = workspace;
    m_tabs->setWorkspace(workspace);
}

bool ReaderArea::open(DocumentId id, DocumentTabs::Opening opening)
{
    return !id.isNull() && m_tabs->open(id, opening);
}

DocumentView *ReaderArea::viewOf(DocumentId id)
{
    if (id.isNull() || documentId() == id)
        return id.isNull() ? nullptr : &view();
    DocumentTabs *other = otherHalf();
    return other && other->view().documentId() == id ? &other->view() : nullptr;
}

bool ReaderArea::openFile(const UnreadFile &file)
{
    return !hasFile() && m_tabs->openFile(file);
}

DocumentTabs *ReaderArea::fileTabs() const
{
    const auto at =
        std::find_if(m_halves.begin(), m_halves.end(), [](const DocumentTabs *tabs) { return !tabs->file().isEmpty(); });
    return at == m_halves.end() ? nullptr : *at;
}

void ReaderArea::showBeginning(const QString &path, const document::DocumentPointer &beginning)
{
    if (DocumentTabs *tabs = fileTabs(); tabs && tabs->file() == path)
        tabs->showBeginning(beginning);
}

void ReaderArea::fileRead(DocumentId id)
{
    if (DocumentTabs *tabs = fileTabs())
        tabs->fileRead(id);
}

void ReaderArea::closeFile()
{
    if (DocumentTabs *tabs = fileTabs())
        tabs->closeFile();
}

DocumentTabs *ReaderArea::otherHalf() const
{
    return isSplit() ? m_halves.at(m_halves.first() == m_tabs ? 1 : 0) : nullptr;
}

DocumentTabs *ReaderArea::addHalf()
{
    DocumentTabs *half = makeTabs();
    reader::ReaderPane &shown = half->view().pane();
    shown.setTheme(pane().theme().kind);
    shown.setTypography(pane().typography());
    shown.setZoom(pane().zoom());
    half->setWorkspace(m_workspace);
    m_sync = new ScrollSync(&m_halves.first()->view(), &m_halves.last()->view(), this);
    m_splitter->setSizes({1000, 1000}); // halves
    showHalves();
    return half;
}

// What was kept in it goes on in the half that stays; what was closed or only glanced at can be opened again there.
void ReaderArea::closeHalf(DocumentTabs *tabs)
{
    DocumentTabs *stays = m_halves.at(m_halves.first() == tabs ? 1 : 0);
    const bool hadFocus = tabs->isAncestorOf(QApplication::focusWidget());
    delete m_sync;
    m_sync = nullptr;
    m_synchronised = false; // that was said of these two
    stays->adopt(*tabs);
    tabs->view().savePlace();
    tabs->hide();
    activate(stays);
    m_halves.removeOne(tabs);
    disconnect(&tabs->view(), nullptr, this, nullptr);
    disconnect(tabs, nullptr, this, nullptr);
    tabs->setWorkspace(nullptr);
    tabs->deleteLater(); // it may be the one that is asking
    showHalves();
    if (hadFocus)
        stays->setFocus();
    Q_EMIT splitChanged();
    Q_EMIT tabsChanged();
}

// Which half is meant is shown by a bar above its title, not only by a colour.
void ReaderArea::showHalves()
{
    for (DocumentTabs *tabs : std::as_const(m_halves)) {
        tabs->setBarWanted(isSplit());
        tabs->view().setMarkedActive(isSplit() && tabs == m_tabs, isSplit() && tabs != m_tabs);
    }
    if (!m_sync)
        return;
    m_sync->setLeader(&m_tabs->view());
    m_sync->setEnabled(m_synchronised);
}

void ReaderArea::setSplit(bool split)
{
    if (split == isSplit())
        return;
    if (!split) {
        closeHalf(otherHalf());
        return;
    }
    const document::DocumentId id = documentId();
    const reader::PaneState state = pane().state();
    DocumentTabs *half = addHalf();
    if (!id.isNull() && half->open(id, DocumentTabs::Opening::Keep))
        half->view().pane().setState(state);
    half->setFocus();
    activate(half);
    Q_EMIT splitChanged();
    Q_EMIT tabsChanged();
}

bool ReaderArea::openBeside(document::DocumentId id)
{
    if (id.isNull())
        return false;
    const bool made = !isSplit();
    DocumentTabs *half = made ? addHalf() : otherHalf();
    const bool opened = half->open(id, DocumentTabs::Opening::Keep);
    if (made && !opened) {
        closeHalf(half);
        return false;
    }
    if (made)
        Q_EMIT splitChanged();
    return opened;
}

void ReaderArea::goToOtherHalf()
{
    if (DocumentTabs *half = otherHalf()) {
        half->setFocus();
        activate(half);
    }
}

void ReaderArea::swapHalves()
{
    if (!isSplit())
        return;
    m_splitter->insertWidget(0, m_halves.last());
    m_halves.swapItemsAt(0, 1);
    delete m_sync;
    m_sync = new ScrollSync(&m_halves.first()->view(), &m_halves.last()->view(), this);
    showHalves();
    Q_EMIT tabsChanged();
}

void ReaderArea::setSynchronised(bool synchronised)
{
    m_synchronised = synchronised;
    showHalves();
    Q_EMIT tabsChanged();
}

OpenTabs ReaderArea::openTabs() const
{
    OpenTabs open;
    for (const DocumentTabs *tabs : m_halves)
        open.halves.append(tabs->state());
    open.active = m_halves.indexOf(m_tabs);
    open.synchronised = m_synchronised;
    return open;
}

void ReaderArea::restore(const OpenTabs &tabs)
{
    setSplit(false);
    m_synchronised = tabs.synchronised && tabs.halves.size() == 2;
    if (tabs.halves.isEmpty())
        return;
    m_tabs->restore(tabs.halves.first());
    if (tabs.halves.size() < 2)
        return;
    DocumentTabs *half = addHalf();
    half->restore(tabs.halves.last());
    if (half->count() == 0)
        return closeHalf(half);
    // Its documents may be gone, but not while it waits for a file that the program was started with.
    if (m_tabs->count() == 0 && !view().isWaitingForText())
        return closeHalf(m_tabs);
    activate(m_halves.at(tabs.active));
    Q_EMIT splitChanged();
}

void ReaderArea::confineToText(QAction *action)
{
    m_textActions.append(action);
    for (DocumentTabs *tabs : std::as_const(m_halves))
        confineShortcut(action, tabs->view().textWidgets());
}

void ReaderArea::addToSelectionBar(const QList<QAction *> &actions)
{
    m_barActions.append(actions);
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().addToSelectionBar(actions);
}

void ReaderArea::setTheme(reader::Theme::Kind kind)
{
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().pane().setTheme(kind);
    Q_EMIT themeChanged(kind);
}

void ReaderArea::setTypography(const reader::Typography &typography)
{
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().pane().setTypography(typography);
    Q_EMIT typographyChanged(typography);
}

void ReaderArea::setPagesAsPrinted(bool asPrinted)
{
    if (!m_settings)
        return;
    DocumentPages::saveAsPrinted(*m_settings, asPrinted);
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().pages()->view().setAsPrinted(asPrinted);
}

bool ReaderArea::arePagesAsPrinted() const
{
    return m_settings && DocumentPages::savedAsPrinted(*m_settings);
}

} // namespace window
