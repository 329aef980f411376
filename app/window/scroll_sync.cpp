// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/scroll_sync.h"

#include "window/document_pages.h"
#include "window/document_view.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPromise>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QThreadPool>

#include <memory>

namespace window {

ScrollSync::ScrollSync(DocumentView *left, DocumentView *right, QObject *parent)
    : QObject(parent), m_left(left), m_right(right), m_leader(left)
{
    for (DocumentView *view : {left, right}) {
        const QList<QWidget *> texts = view->textWidgets();
        for (QWidget *text : texts) {
            const auto *area = qobject_cast<QAbstractScrollArea *>(text);
            area->viewport()->installEventFilter(this);
            area->verticalScrollBar()->installEventFilter(this);
        }
        connect(view, &DocumentView::placeChanged, this, [this, view] { follow(view); });
        if (DocumentPages *pages = view->pages())
            connect(&pages->view(), &reader::PageView::paneFollowed, this, [this, view] { follow(view); });
    }
    connect(&m_pairing, &QFutureWatcherBase::finished, this, [this] {
        if (m_pairing.isCanceled())
            return;
        m_places = m_pairing.result();
        follow(m_leader);
    });
}

ScrollSync::~ScrollSync()
{
    m_pairing.cancel();
    m_enabled = false;
    tellWhoIsLed();
}

void ScrollSync::tellWhoIsLed()
{
    for (DocumentView *view : {m_left.data(), m_right.data()}) {
        if (view)
            view->setLed(m_enabled && view != m_leader);
    }
}

void ScrollSync::setEnabled(bool enabled)
{
    m_enabled = enabled;
    tellWhoIsLed();
    follow(m_leader);
}

void ScrollSync::setLeader(DocumentView *view)
{
    m_leader = view;
    tellWhoIsLed();
}

bool ScrollSync::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress) {
        for (DocumentView *view : {m_left.data(), m_right.data()}) {
            if (view && view->isAncestorOf(static_cast<QWidget *>(watched)))
                setLeader(view);
        }
    }
    return QObject::eventFilter(watched, event);
}

// Reading two books takes its time: it is done aside, and until then the other half follows by its share of the text. It ends
// soon once nobody waits for it.
const document::ParallelPlaces &ScrollSync::places()
{
    const document::DocumentPointer &first = m_left->pane().document();
    const document::DocumentPointer &second = m_right->pane().document();
    if (first == m_first && second == m_second)
        return m_places;
    m_first = first;
    m_second = second;
    m_pairing.cancel();
    if (m_left->documentId() == m_right->documentId()) {
        m_places = {};
        return m_places;
    }
    m_places = document::ParallelPlaces::byShare(*first, *second);
    const auto promise = std::make_shared<QPromise<document::ParallelPlaces>>();
    promise->start();
    m_pairing.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, first, second] {
        promise->addResult(document::ParallelPlaces(*first, *second, [&] { return !promise->isCanceled(); }));
        promise->finish();
    });
    return m_places;
}

// Only the leader leads: the other one's moves are our own, or come of a width that changed.
void ScrollSync::follow(const DocumentView *moved)
{
    if (!m_enabled || m_following || moved != m_leader || !m_left || !m_right)
        return;
    if (!m_left->hasDocument() || !m_right->hasDocument())
        return;
    const QScopedValueRollback<bool> busy(m_following, true);
    const bool fromLeft = moved == m_left;
    const reader::ViewPosition here = moved->pane().position();
    const document::Position there = fromLeft ? places().toSecond(here.at) : places().toFirst(here.at);
    DocumentView &other = fromLeft ? *m_right : *m_left;
    if (other.pane().position() == reader::ViewPosition{there, here.offset})
        return;
    other.pane().setPosition({there, here.offset});
    // Pages lead their pane by themselves, but do not follow it.
    if (DocumentPages *pages = other.pages(); pages && pages->arePagesShown())
        pages->view().takePlaceOfPane();
}

} // namespace window
