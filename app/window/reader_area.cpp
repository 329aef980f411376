// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reader_area.h"

#include "reader/selection_bar.h"
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
    m_view = makeView();
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        for (DocumentView *view : std::as_const(m_views)) {
            if (now && view->isAncestorOf(now))
                activate(view);
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
        if (view == m_view)
            Q_EMIT(this->*to)(values...);
    });
}

DocumentView *ReaderArea::makeView()
{
    auto *view = new DocumentView(this);
    m_views.append(view);
    relay(view, &DocumentView::documentOpened, &ReaderArea::documentOpened);
    relay(view, &DocumentView::annotationReached, &ReaderArea::annotationReached);
    relay(view, &DocumentView::placeChanged, &ReaderArea::placeChanged);
    relay(view, &DocumentView::textChanged, &ReaderArea::textChanged);
    relay(view, &DocumentView::selectionChanged, &ReaderArea::selectionChanged);
    relay(view, &DocumentView::historyChanged, &ReaderArea::historyChanged);
    relay(view, &DocumentView::contextMenuRequested, &ReaderArea::contextMenuRequested);
    relay(view, &DocumentView::linkActivated, &ReaderArea::linkActivated);
    relay(view, &DocumentView::imageActivated, &ReaderArea::imageActivated);
    connect(view, &DocumentView::failed, this, &ReaderArea::failed);
    return view;
}

void ReaderArea::activate(DocumentView *view)
{
    if (view == m_view)
        return;
    m_view = view;
    setFocusProxy(view);
    Q_EMIT viewActivated();
    Q_EMIT documentOpened(view->documentId());
    Q_EMIT textChanged();
    Q_EMIT annotationReached(view->annotationAtCaret());
    Q_EMIT selectionChanged(view->pane().selection());
    Q_EMIT historyChanged();
    Q_EMIT placeChanged();
}

void ReaderArea::setWorkspace(workspace::Workspace *workspace)
{
    for (DocumentView *view : std::as_const(m_views))
        view->setWorkspace(workspace);
}

bool ReaderArea::open(DocumentId id)
{
    return m_view->open(id);
}

void ReaderArea::close()
{
    m_view->close();
}

void ReaderArea::confineToText(QAction *action)
{
    m_textActions.append(action);
    for (DocumentView *view : std::as_const(m_views))
        confineShortcut(action, {&view->pane()});
}

void ReaderArea::addToSelectionBar(const QList<QAction *> &actions)
{
    m_barActions.append(actions);
    for (DocumentView *view : std::as_const(m_views))
        view->selectionBar().addActions(actions);
}

void ReaderArea::setTheme(reader::Theme::Kind kind)
{
    for (DocumentView *view : std::as_const(m_views))
        view->pane().setTheme(kind);
}

void ReaderArea::setTypography(const reader::Typography &typography)
{
    for (DocumentView *view : std::as_const(m_views))
        view->pane().setTypography(typography);
}

} // namespace window
