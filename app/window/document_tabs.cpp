// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/document_tabs.h"

#include "window/bidi.h"
#include "window/icon.h"
#include "window/source_line.h"
#include "window/tab_bar.h"

#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace window {

using document::DocumentId;

DocumentTabs::DocumentTabs(QWidget *parent) : QWidget(parent), m_bar(new TabBar(this)), m_view(new DocumentView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    updateBar();
    connect(m_view, &DocumentView::engaged, this, &DocumentTabs::keepCurrent);
    connect(m_view, &DocumentView::textReplaced, this, [this] { forgetPlaces(m_view->documentId()); });
    connect(m_view, &DocumentView::backWanted, this, &DocumentTabs::goBack);
    connect(m_view, &DocumentView::forwardWanted, this, &DocumentTabs::goForward);
    connect(&m_view->pane(), &reader::ReaderPane::jumped, this, [this] { m_visits.forgetForward(); });
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            show(index);
    });
    connect(m_bar, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            m_view->setFocus();
    });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, [this](int index) { keep(index); });
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int index) { close(index); });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        keep(to);
        Q_EMIT tabsChanged();
    });
    connect(m_bar, &QWidget::customContextMenuRequested, this, &DocumentTabs::showMenu);
}

void DocumentTabs::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->documents(), nullptr, this, nullptr);
    m_view->setWorkspace(workspace);
    if (!workspace)
        closeFile(); // which nobody reads any more; a library that is opened may be the one that it is for
    takeDocuments();
    m_closed.clear();
    m_visits.clear();
    m_workspace = workspace;
    if (!m_workspace)
        return;
    const workspace::Documents &documents = m_workspace->documents();
    connect(&documents, &workspace::Documents::documentsRemoved, this, &DocumentTabs::removeGone);
    connect(&documents, &workspace::Documents::reset, this, &DocumentTabs::removeGone);
    connect(&documents, &workspace::Documents::documentsChanged, this, [this](const QList<DocumentId> &ids) {
        for (const DocumentId id : ids) {
            if (const qsizetype index = find(id); index >= 0)
                showTitle(index);
        }
    });
    connect(&documents, &workspace::Documents::versionChanged, this, [this](DocumentId id) {
        if (id != m_view->documentId()) // which tells by itself, and not when only its structure is another one
            forgetPlaces(id);
    });
}

// Where one was in the old text says little about the new one.
void DocumentTabs::forgetPlaces(DocumentId id)
{
    if (const qsizetype index = find(id); index >= 0)
        m_tabs[index].state.reset();
    m_closed.forgetPlaces(id);
    m_visits.forgetPlaces(id);
}

qsizetype DocumentTabs::find(DocumentId id) const
{
    const auto at = std::find_if(m_tabs.begin(), m_tabs.end(), [id](const Tab &tab) { return !tab.file && tab.id == id; });
    return at == m_tabs.end() ? -1 : at - m_tabs.begin();
}

qsizetype DocumentTabs::fileTab() const
{
    const auto at = std::find_if(m_tabs.begin(), m_tabs.end(), [](const Tab &tab) { return tab.file != nullptr; });
    return at == m_tabs.end() ? -1 : at - m_tabs.begin();
}

qsizetype DocumentTabs::front() const
{
    return m_view->isWaitingForText() ? fileTab() : find(m_view->documentId());
}

bool DocumentTabs::open(DocumentId id, Opening opening)
{
    return open({id, nullptr, opening == Opening::Keep});
}

bool DocumentTabs::open(const Tab &tab)
{
    if (const qsizetype known = find(tab.id); known >= 0) {
        if (tab.kept)
            keep(known);
        return show(known);
    }
    // Shown first: what cannot be loaded gets no tab.
    const qsizetype before = front();
    if (!turnTo(tab))
        return false;
    const auto glanced = std::find_if(m_tabs.begin(), m_tabs.end(), [](const Tab &one) { return !one.kept; });
    if (tab.kept || glanced == m_tabs.end()) {
        insert(before + 1, {tab.id, nullptr, tab.kept});
    } else {
        const qsizetype index = glanced - m_tabs.begin();
        take(index);
        insert(index, {tab.id, nullptr, false});
    }
    const QSignalBlocker quiet(m_bar);
    m_bar->setCurrentIndex(static_cast<int>(find(tab.id)));
    Q_EMIT tabsChanged();
    return true;
}

void DocumentTabs::openBehind(const QList<DocumentId> &ids)
{
    for (const DocumentId id : ids) {
        if (const qsizetype known = find(id); known >= 0)
            keep(known);
        else
            insert(m_tabs.size(), {id, nullptr, true});
    }
    if (front() < 0 && !ids.isEmpty())
        show(find(ids.first()));
    Q_EMIT tabsChanged();
}

bool DocumentTabs::openFile(const UnreadFile &file)
{
    if (fileTab() >= 0)
        return false;
    insert(front() + 1, {{}, nullptr, true, std::make_shared<UnreadFile>(file)});
    return show(fileTab());
}

QString DocumentTabs::file() const
{
    const qsizetype index = fileTab();
    return index < 0 ? QString() : m_tabs.at(index).file->path;
}

void DocumentTabs::showBeginning(const document::DocumentPointer &beginning)
{
    const qsizetype index = fileTab();
    if (index < 0)
        return;
    m_tabs[index].file->beginning = beginning;
    if (index == front())
        m_view->showBeginning(beginning);
}

void DocumentTabs::fileRead(DocumentId id)
{
    const qsizetype index = fileTab();
    if (index < 0)
        return;
    const bool inFront = index == front();
    remember();
    if (find(id) >= 0) { // it was in the library, and has a tab
        take(index);
    } else {
        Tab &tab = m_tabs[index];
        tab.id = id;
        tab.file.reset();
        // Who has only looked at its first lines goes on where they were in it before, if they were.
        if (tab.state && tab.state->view.at.value() == 0 && tab.state->caret.value() == 0)
            tab.state.reset();
        showTitle(index);
    }
    const bool failed = inFront && !show(find(id));
    if (failed) {
        m_view->closeFile();
        take(find(id));
        showNeighbour(1);
    }
    Q_EMIT tabsChanged();
    if (failed && m_tabs.isEmpty())
        Q_EMIT emptied();
}

void DocumentTabs::closeFile()
{
    const qsizetype index = fileTab();
    if (index < 0)
        return;
    const bool inFront = index == front();
    if (inFront)
        m_view->closeFile();
    take(index);
    if (inFront)
        showNeighbour(1);
    Q_EMIT tabsChanged();
    if (m_tabs.isEmpty())
        Q_EMIT emptied();
}

bool DocumentTabs::show(qsizetype index)
{
    const Tab tab = m_tabs.at(index);
    const bool shown = index == front() || turnTo(tab);
    const QSignalBlocker quiet(m_bar);
    m_bar->setCurrentIndex(static_cast<int>(front()));
    if (shown)
        Q_EMIT tabsChanged();
    return shown;
}

void DocumentTabs::remember()
{
    if (const qsizetype index = front(); index >= 0)
        m_tabs[index].state = std::make_shared<reader::PaneState>(m_view->pane().state());
}

bool DocumentTabs::turnTo(const Tab &tab)
{
    remember();
    const std::optional<Tab> left = front() >= 0 ? std::optional(m_tabs.at(front())) : std::nullopt;
    std::optional<reader::PaneState> state;
    if (tab.state && !tab.file) {
        state = *tab.state;
        // The jumps of an earlier visit lie behind what was shown in between.
        if (!m_travelling) {
            state->past.clear();
            state->future.clear();
        }
    }
    if (tab.file) {
        m_view->openFile(*tab.file);
        if (tab.file->beginning && tab.state)
            m_view->pane().setState(*tab.state);
    } else if (!m_view->open(tab.id, state ? &*state : nullptr)) {
        return false;
    }
    if (!m_travelling) {
        if (left)
            record(*left);
        m_visits.forgetForward();
        Q_EMIT historyChanged();
    }
    return true;
}

// A file that is being read is no document yet to come back to.
void DocumentTabs::record(const Tab &left)
{
    if (!left.file)
        m_visits.record(left.asVisit());
}

bool DocumentTabs::isThere(DocumentId id) const
{
    return m_workspace && m_workspace->documents().summary(id).ok();
}

bool DocumentTabs::canGoBack() const
{
    return (m_view->hasDocument() && m_view->pane().canGoBack()) ||
           m_visits.any(Visits::Way::Back, [this](DocumentId id) { return isThere(id); });
}

bool DocumentTabs::canGoForward() const
{
    return (m_view->hasDocument() && m_view->pane().canGoForward()) ||
           m_visits.any(Visits::Way::Forward, [this](DocumentId id) { return isThere(id); });
}

void DocumentTabs::goBack()
{
    if (m_view->hasDocument() && m_view->pane().canGoBack())
        m_view->pane().goBack();
    else
        travel(Visits::Way::Back);
}

void DocumentTabs::goForward()
{
    if (m_view->hasDocument() && m_view->pane().canGoForward())
        m_view->pane().goForward();
    else
        travel(Visits::Way::Forward);
}

void DocumentTabs::travel(Visits::Way way)
{
    const QScopedValueRollback travelling(m_travelling, true);
    while (const std::optional<Visit> visit = m_visits.take(way)) {
        const bool isHere = visit->document == m_view->documentId(); // only what was between is gone
        if (!isThere(visit->document) || (isHere && !visit->state))
            continue;
        remember();
        const std::optional<Tab> left = front() >= 0 ? std::optional(m_tabs.at(front())) : std::nullopt;
        if (isHere)
            m_view->pane().setState(*visit->state);
        else if (const qsizetype known = find(visit->document); known >= 0)
            m_tabs[known].state = visit->state;
        if (!open({visit->document, visit->state, visit->kept}))
            continue;
        if (left && !left->file)
            m_visits.leave(way, left->asVisit());
        break;
    }
    Q_EMIT historyChanged(); // also when nothing that is left can be gone to
}

void DocumentTabs::insert(qsizetype index, Tab tab)
{
    const QSignalBlocker quiet(m_bar);
    m_bar->insertTab(static_cast<int>(index), QString());
    m_bar->setGlance(static_cast<int>(index), !tab.kept);
    m_tabs.insert(index, std::move(tab));
    showTitle(index);
    updateBar();
}

void DocumentTabs::takeDocuments()
{
    for (qsizetype i = m_tabs.size() - 1; i >= 0; --i) {
        if (!m_tabs.at(i).file)
            take(i);
    }
}

void DocumentTabs::take(qsizetype index)
{
    const QSignalBlocker quiet(m_bar);
    m_tabs.removeAt(index);
    m_bar->removeTab(static_cast<int>(index));
    updateBar();
}

bool DocumentTabs::isGlance() const
{
    const qsizetype index = front();
    return index >= 0 && !m_tabs.at(index).kept;
}

void DocumentTabs::keepCurrent()
{
    keep(front());
}

void DocumentTabs::keep(qsizetype index)
{
    if (index < 0 || m_tabs.at(index).kept)
        return;
    m_tabs[index].kept = true;
    m_bar->setGlance(static_cast<int>(index), false);
    showTitle(index);
    Q_EMIT tabsChanged();
}

void DocumentTabs::closeCurrent()
{
    if (const qsizetype index = front(); index >= 0)
        close(index);
}

void DocumentTabs::close(qsizetype index)
{
    const DocumentId id = m_tabs.at(index).id;
    const QString path = m_tabs.at(index).file ? file() : QString();
    if (index == front()) {
        remember();
        const qsizetype next = index + 1 < m_tabs.size() ? index + 1 : index - 1;
        if (next < 0 || !show(next)) {
            m_view->close();
            m_view->closeFile();
            record(m_tabs.at(index));
            Q_EMIT historyChanged(); // after the view has said that it shows nothing
        }
    }
    const qsizetype now = path.isEmpty() ? find(id) : fileTab();
    if (path.isEmpty())
        m_closed.add(m_tabs.at(now).asVisit());
    take(now);
    Q_EMIT tabsChanged();
    if (!path.isEmpty())
        Q_EMIT fileClosed(path);
    if (m_tabs.isEmpty())
        Q_EMIT emptied();
}

void DocumentTabs::closeOthers(qsizetype index)
{
    const DocumentId stays = m_tabs.at(index).id; // null: the file
    show(index);
    for (qsizetype i = m_tabs.size() - 1; i >= 0; --i) {
        if (m_tabs.at(i).id != stays)
            close(i);
    }
}

void DocumentTabs::closeOthers()
{
    if (const qsizetype index = front(); index >= 0)
        closeOthers(index);
}

void DocumentTabs::moveCurrent(int step)
{
    const int from = static_cast<int>(front());
    const int to = from + step;
    if (from >= 0 && to >= 0 && to < m_bar->count())
        m_bar->moveTab(from, to);
}

bool DocumentTabs::reopenClosed()
{
    const std::optional<Visit> closed = m_closed.takeLast([this](DocumentId id) { return isThere(id); });
    if (!closed)
        return false;
    if (find(closed->document) < 0)
        insert(front() + 1, {closed->document, closed->state, true});
    return show(find(closed->document));
}

void DocumentTabs::adopt(DocumentTabs &other)
{
    other.remember();
    m_closed.adopt(other.m_closed);
    for (const Tab &tab : std::as_const(other.m_tabs)) {
        if (const qsizetype here = tab.file ? -1 : find(tab.id); here >= 0) {
            if (tab.kept)
                keep(here);
        } else if (tab.kept) {
            insert(m_tabs.size(), tab);
        } else {
            m_closed.add(tab.asVisit());
        }
    }
    m_closed.remove([this](DocumentId id) { return find(id) >= 0; });
}

void DocumentTabs::showNeighbour(int step)
{
    const qsizetype here = front();
    if (here < 0 ? !m_tabs.isEmpty() : m_tabs.size() > 1)
        show(here < 0 ? 0 : (here + step + m_tabs.size()) % m_tabs.size());
}

void DocumentTabs::removeGone()
{
    const auto isGone = [this](qsizetype index) { return !m_tabs.at(index).file && !isThere(m_tabs.at(index).id); };
    // The one in front last: closing it shows another one, which must be there.
    for (qsizetype i = m_tabs.size() - 1; i >= 0; --i) {
        if (i != front() && isGone(i))
            close(i);
    }
    if (front() >= 0 && isGone(front()))
        close(front());
}

void DocumentTabs::showTitle(qsizetype index)
{
    const int tab = static_cast<int>(index);
    const auto say = [this, tab](const QString &title) {
        m_bar->setAccessibleTabName(tab, title);
        m_bar->setTabText(tab, isolated(title).replace(u'&', QStringLiteral("&&")));
    };
    if (const auto file = m_tabs.at(index).file) {
        say(QFileInfo(file->path).fileName());
        m_bar->setTabToolTip(tab, file->path.toHtmlEscaped());
        return;
    }
    const auto summary = m_workspace->documents().summary(m_tabs.at(index).id);
    if (!summary)
        return;
    say(summary->title);
    QString tip =
        QStringLiteral("<p><b>%1</b><br>%2</p>").arg(summary->title.toHtmlEscaped(), sourceLine(*summary).toHtmlEscaped());
    if (!m_tabs.at(index).kept)
        tip += QStringLiteral("<p>%1</p>").arg(tr("Only glanced at: the next document takes this tab. A double click keeps it."));
    m_bar->setTabToolTip(tab, tip);
}

void DocumentTabs::showMenu(const QPoint &at)
{
    const qsizetype index = m_bar->tabAt(at);
    if (index < 0)
        return;
    auto *menu = new QMenu(m_bar);
    menu->setObjectName(QStringLiteral("tabMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DocumentId id = m_tabs.at(index).id;
    const auto offer = [&](const QString &iconName, const QString &text, void (DocumentTabs::*act)(qsizetype)) {
        return menu->addAction(icon(iconName), text, this, [this, id, act] {
            if (const qsizetype now = id.isNull() ? fileTab() : find(id); now >= 0)
                (this->*act)(now);
        });
    };
    offer(QStringLiteral("pin"), tr("&Keep This Tab"), &DocumentTabs::keep)->setEnabled(!m_tabs.at(index).kept);
    offer(QStringLiteral("close"), tr("&Close"), &DocumentTabs::close);
    offer(QStringLiteral("remove"), tr("Close the &Others"), &DocumentTabs::closeOthers)->setEnabled(m_tabs.size() > 1);
    menu->popup(m_bar->mapToGlobal(at));
}

void DocumentTabs::setBarWanted(bool wanted)
{
    m_barWanted = wanted;
    updateBar();
}

// One document needs no tab: its title stands in the header.
void DocumentTabs::updateBar()
{
    m_bar->setVisible(m_barWanted || m_tabs.size() > 1);
}

OpenTabs::Half DocumentTabs::state() const
{
    OpenTabs::Half half;
    const qsizetype inFront = front();
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        const Tab &tab = m_tabs.at(i);
        if (tab.file)
            continue;
        if (i == inFront)
            half.front = half.tabs.size();
        const auto state = i == inFront ? std::make_shared<reader::PaneState>(m_view->pane().state()) : tab.state;
        if (state)
            half.tabs.append({tab.id, OpenTabs::Place{state->view.at, state->caret}, tab.kept});
        else // the library knows it
            half.tabs.append({tab.id, std::nullopt, tab.kept});
    }
    return half;
}

void DocumentTabs::restore(const OpenTabs::Half &half)
{
    m_view->close();
    takeDocuments();
    if (!m_workspace)
        return;
    DocumentId front;
    for (qsizetype i = 0; i < half.tabs.size(); ++i) {
        const OpenTabs::Tab &tab = half.tabs.at(i);
        if (find(tab.document) >= 0 || !isThere(tab.document))
            continue;
        std::shared_ptr<reader::PaneState> state;
        if (const auto &place = tab.place)
            state = std::make_shared<reader::PaneState>(reader::PaneState{{place->at, 0}, place->caret, place->caret, {}, {}});
        // Before a file that the program was started with.
        insert(fileTab() < 0 ? m_tabs.size() : fileTab(), {tab.document, state, tab.kept});
        if (i == half.front || front.isNull())
            front = tab.document;
    }
    // Such a file is shown rather than what was open last.
    if (!front.isNull() && !m_view->isWaitingForText() && !show(find(front)))
        take(find(front));
    Q_EMIT tabsChanged();
}

} // namespace window
