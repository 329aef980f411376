// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tab_actions.h"

#include "window/action.h"
#include "window/document_actions.h"
#include "window/message_bar.h"
#include "window/reader_area.h"

#include <QLocale>
#include <QMenu>

namespace window {

namespace {
constexpr qsizetype MostAtOnce = 20; // documents that one command opens: more tabs than that nobody finds their way in
}

TabActions::TabActions(ReaderArea &reader, const DocumentActions &documents, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_reader(reader),
      m_documents(documents),
      m_messages(messages),
      m_close(makeAction(this, {QStringLiteral("closeTab"), tr("&Close Document"), QStringLiteral("close"),
                                QKeySequence(Qt::CTRL | Qt::Key_W), tr("Close this document's tab")})),
      m_reopen(makeAction(this, {QStringLiteral("reopenTab"), tr("&Open the Closed One Again"), QStringLiteral("undo"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("Open again what was closed last")})),
      m_keep(makeAction(this, {QStringLiteral("keepTab"),
                               tr("&Keep This Tab"),
                               QStringLiteral("pin"),
                               {},
                               tr("Let the next document have a tab of its own")})),
      m_next(makeAction(this, {QStringLiteral("nextTab"), tr("&Next Tab"), QStringLiteral("next"),
                               QKeySequence(Qt::CTRL | Qt::Key_Tab), tr("To the tab on the right")})),
      m_previous(makeAction(this, {QStringLiteral("previousTab"), tr("&Previous Tab"), QStringLiteral("previous"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), tr("To the tab on the left")}))
{
    makeMoves();
    m_next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    // With Shift the Tab key may come as Backtab.
    m_previous->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    connect(m_close, &QAction::triggered, this, [this] { m_reader.tabs().closeCurrent(); });
    connect(m_reopen, &QAction::triggered, this, [this] {
        if (!m_reader.tabs().reopenClosed())
            m_messages.showNotice(tr("No closed document is left to open again."));
    });
    connect(m_keep, &QAction::triggered, this, [this] { m_reader.tabs().keepCurrent(); });
    connect(m_next, &QAction::triggered, this, [this] { m_reader.tabs().showNeighbour(1); });
    connect(m_previous, &QAction::triggered, this, [this] { m_reader.tabs().showNeighbour(-1); });
    makeHalves();
    makeOpening();
    connect(&reader, &ReaderArea::tabsChanged, this, &TabActions::updateEnabled);
    connect(&reader, &ReaderArea::splitChanged, this, &TabActions::updateEnabled);
    connect(&reader, &ReaderArea::documentOpened, this, &TabActions::updateEnabled);
    connect(&documents, &DocumentActions::meantChanged, this, &TabActions::updateEnabled);
    updateEnabled();
}

void TabActions::makeMoves()
{
    m_closeOthers = makeAction(this, {QStringLiteral("closeOtherTabs"),
                                      tr("Close the O&thers"),
                                      QStringLiteral("remove"),
                                      {},
                                      tr("Close all tabs but this one")});
    m_moveRight =
        makeAction(this, {QStringLiteral("moveTabRight"), tr("Move Tab to the &Right"), QStringLiteral("forward"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown), tr("Put this tab one place further right")});
    m_moveLeft =
        makeAction(this, {QStringLiteral("moveTabLeft"), tr("Move Tab to the &Left"), QStringLiteral("back"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp), tr("Put this tab one place further left")});
    connect(m_closeOthers, &QAction::triggered, this, [this] { m_reader.tabs().closeOthers(); });
    connect(m_moveRight, &QAction::triggered, this, [this] { m_reader.tabs().moveCurrent(1); });
    connect(m_moveLeft, &QAction::triggered, this, [this] { m_reader.tabs().moveCurrent(-1); });
}

void TabActions::makeHalves()
{
    m_split = makeAction(this, {QStringLiteral("sideBySide"), tr("&Side by Side"), QStringLiteral("columns"),
                                QKeySequence(Qt::Key_F4), tr("Read two documents, or two places of one, beside each other"),
                                QString(), tr("split, compare, two, parallel, columns")});
    m_other = makeAction(this, {QStringLiteral("otherHalf"), tr("Go to the &Other Half"), QStringLiteral("forward"),
                                QKeySequence(Qt::SHIFT | Qt::Key_F4), tr("Put the focus into the other half")});
    m_swap = makeAction(this, {QStringLiteral("swapHalves"),
                               tr("S&wap the Halves"),
                               QStringLiteral("refresh"),
                               {},
                               tr("Put the left half to the right")});
    m_synchronise = makeAction(this, {QStringLiteral("synchronise"), tr("S&croll Both Together"), QStringLiteral("link"),
                                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F4),
                                      tr("Synchronise both halves: keep them at places that belong together"), QString(),
                                      tr("lock, parallel")});
    m_split->setCheckable(true);
    m_synchronise->setCheckable(true);
    connect(m_split, &QAction::triggered, this, [this](bool on) { m_reader.setSplit(on); });
    connect(m_other, &QAction::triggered, this, [this] { m_reader.goToOtherHalf(); });
    connect(m_swap, &QAction::triggered, this, [this] { m_reader.swapHalves(); });
    connect(m_synchronise, &QAction::triggered, this, [this](bool on) { m_reader.setSynchronised(on); });
}

void TabActions::makeOpening()
{
    m_openTab = makeAction(this, {QStringLiteral("openInTab"),
                                  tr("Open in New &Tab"),
                                  QStringLiteral("document"),
                                  {},
                                  tr("Open the chosen documents in tabs, for later")});
    m_openBeside = makeAction(this, {QStringLiteral("openBeside"),
                                     tr("Open in the Other &Half"),
                                     QStringLiteral("columns"),
                                     {},
                                     tr("Open the chosen document beside the one that is read")});
    connect(m_openTab, &QAction::triggered, this, [this] {
        const QList<document::DocumentId> chosen = m_documents.meant();
        m_reader.tabs().openBehind(chosen.mid(0, MostAtOnce));
        if (chosen.size() > MostAtOnce)
            m_messages.showNotice(tr("The first %1 of the %2 chosen documents are open now; choose at most %1 at a time.")
                                      .arg(QLocale().toString(MostAtOnce), QLocale().toString(chosen.size())));
    });
    connect(m_openBeside, &QAction::triggered, this, [this] {
        const QList<document::DocumentId> chosen = m_documents.meant();
        if (!chosen.isEmpty())
            m_reader.openBeside(chosen.first());
    });
}

void TabActions::fillHalves(QMenu &menu) const
{
    menu.addActions({m_split, m_other, m_swap, m_synchronise});
}

void TabActions::fillDocument(QMenu &menu) const
{
    menu.addActions({m_openTab, m_openBeside});
}

void TabActions::fillTabs(QMenu &menu) const
{
    menu.addActions({m_close, m_closeOthers, m_reopen, m_keep});
    menu.addSeparator();
    menu.addActions({m_next, m_previous, m_moveRight, m_moveLeft});
}

void TabActions::updateEnabled()
{
    enable({m_openTab, m_openBeside}, !m_documents.meant().isEmpty(), tr("Choose a document in the list first."));
    enable({m_close}, m_reader.hasDocument() || m_reader.view().isWaitingForText(), need::document());
    enable({m_keep}, m_reader.tabs().isGlance(), tr("This tab is kept already."));
    enable({m_reopen}, m_reader.tabs().canReopen(), tr("No document was closed."));
    enable({m_split}, m_reader.hasDocument() || m_reader.isSplit(), need::document());
    m_split->setChecked(m_reader.isSplit());
    m_synchronise->setChecked(m_reader.isSynchronised());
    enable({m_other, m_swap, m_synchronise}, m_reader.isSplit(), tr("Show two documents side by side first."));
    enable({m_next, m_previous, m_closeOthers, m_moveRight, m_moveLeft}, m_reader.tabs().count() > 1,
           tr("Open a second document first."));
}

} // namespace window
