// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reader_area.h"

#include "window/action.h"

#include <QApplication>
#include <QHBoxLayout>

#include <utility>

namespace window {

using document::DocumentId;

ReaderArea::ReaderArea(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs = makeTabs();
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
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
    DocumentView *view = &tabs->view();
    if (m_drawer)
        view->offerPages(*m_drawer, *m_settings);
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
    connect(view, &DocumentView::failed, this, &ReaderArea::failed);
    connect(tabs, &DocumentTabs::tabsChanged, this, &ReaderArea::tabsChanged);
    return tabs;
}

void ReaderArea::activate(DocumentTabs *tabs)
{
    if (tabs == m_tabs)
        return;
    m_tabs = tabs;
    setFocusProxy(tabs);
    Q_EMIT viewActivated();
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

void ReaderArea::setWorkspace(workspace::Workspace *workspace)
{
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->setWorkspace(workspace);
}

bool ReaderArea::open(DocumentId id, DocumentTabs::Opening opening)
{
    return !id.isNull() && m_tabs->open(id, opening);
}

OpenTabs ReaderArea::openTabs() const
{
    OpenTabs open;
    for (const DocumentTabs *tabs : m_halves)
        open.halves.append(tabs->state());
    open.active = m_halves.indexOf(m_tabs);
    return open;
}

void ReaderArea::restore(const OpenTabs &tabs)
{
    if (!tabs.halves.isEmpty())
        m_tabs->restore(tabs.halves.first());
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
}

void ReaderArea::setTypography(const reader::Typography &typography)
{
    for (DocumentTabs *tabs : std::as_const(m_halves))
        tabs->view().pane().setTypography(typography);
}

} // namespace window
