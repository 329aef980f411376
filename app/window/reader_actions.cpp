// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reader_actions.h"

#include "window/action.h"
#include "window/find_bar.h"
#include "window/icon.h"
#include "window/message_bar.h"
#include "window/reader_area.h"

#include <QInputDialog>
#include <QMenu>

namespace window {

using reader::ReaderPane;

ReaderActions::ReaderActions(ReaderArea &reader, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_reader(reader),
      m_messages(messages),
      m_window(window),
      m_find(make(QStringLiteral("find"), tr("&Find…"), QStringLiteral("find"), QKeySequence::Find, tr("Find in this document"),
                  tr("search, look for"))),
      m_findNext(make(QStringLiteral("findNext"), tr("Find Ne&xt"), QStringLiteral("find-next"), QKeySequence(Qt::Key_F3),
                      tr("Next hit"))),
      m_findPrevious(make(QStringLiteral("findPrevious"), tr("Find Pre&vious"), QStringLiteral("find-previous"),
                          QKeySequence(Qt::SHIFT | Qt::Key_F3), tr("Previous hit"))),
      m_goTo(make(QStringLiteral("goTo"), tr("&Go to Line, Paragraph or Page…"), QStringLiteral("go-to"),
                  QKeySequence(Qt::CTRL | Qt::Key_G), tr("Go to a line, a paragraph or a page by its number"),
                  tr("jump, number"))),
      m_back(make(QStringLiteral("back"), tr("&Back"), QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left),
                  tr("Back to where you were before, also in another document"))),
      m_forward(make(QStringLiteral("forward"), tr("F&orward"), QStringLiteral("forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                     tr("Forward again"))),
      m_nextAnnotation(make(QStringLiteral("nextAnnotation"), tr("Next &Annotation"), QStringLiteral("down"),
                            QKeySequence(Qt::ALT | Qt::Key_Down), tr("To the next annotation"))),
      m_previousAnnotation(make(QStringLiteral("previousAnnotation"), tr("Previous A&nnotation"), QStringLiteral("up"),
                                QKeySequence(Qt::ALT | Qt::Key_Up), tr("To the previous annotation"))),
      m_nextHeading(make(QStringLiteral("nextHeading"), tr("Next &Heading"), QStringLiteral("next"),
                         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down), tr("To the next heading"))),
      m_previousHeading(make(QStringLiteral("previousHeading"), tr("Previous H&eading"), QStringLiteral("previous"),
                             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up), tr("To the previous heading"))),
      m_nextReference(make(QStringLiteral("nextReference"), tr("Next &Link or Footnote"), QStringLiteral("link"),
                           QKeySequence(Qt::Key_L), tr("Put the caret on the next link or footnote; Enter follows it"))),
      m_previousReference(make(QStringLiteral("previousReference"), tr("Previous Lin&k or Footnote"), QStringLiteral("link"),
                               QKeySequence(Qt::SHIFT | Qt::Key_L), tr("Put the caret on the link or footnote before"))),
      m_lookAtTarget(make(QStringLiteral("lookAtTarget"), tr("Look &Where It Leads"), QStringLiteral("eye"),
                          QKeySequence(Qt::ALT | Qt::Key_Return),
                          tr("Show the footnote, or where the link leads, in a small window; Enter goes there"))),
      m_zoomIn(make(QStringLiteral("zoomIn"), tr("Zoom &In"), QStringLiteral("zoom-in"), QKeySequence::ZoomIn, tr("Larger text"),
                    tr("bigger, enlarge, font size"))),
      m_zoomOut(make(QStringLiteral("zoomOut"), tr("Zoom &Out"), QStringLiteral("zoom-out"), QKeySequence::ZoomOut,
                     tr("Smaller text"), tr("reduce, shrink, font size"))),
      m_zoomReset(make(QStringLiteral("zoomReset"), tr("&Normal Size"), QStringLiteral("zoom-reset"),
                       QKeySequence(Qt::CTRL | Qt::Key_0), tr("Text in its normal size")))
{
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(m_find, &QAction::triggered, this, [this] { m_reader.findBar().open(); });
    connect(m_findNext, &QAction::triggered, this, [this] { m_reader.findBar().findNext(); });
    connect(m_findPrevious, &QAction::triggered, this, [this] { m_reader.findBar().findPrevious(); });
    makeFindOptions();
    connect(&reader, &ReaderArea::told, &messages, qOverload<const QString &>(&MessageBar::showNotice));
    connect(m_goTo, &QAction::triggered, this, &ReaderActions::goToPlace);
    connect(m_back, &QAction::triggered, this, [this] { m_reader.tabs().goBack(); });
    connect(m_forward, &QAction::triggered, this, [this] { m_reader.tabs().goForward(); });
    makeSteps();
    for (QAction *action : {m_nextReference, m_previousReference, m_lookAtTarget})
        reader.confineToText(action);
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_reader.view().zoomIn(); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_reader.view().zoomOut(); });
    connect(m_zoomReset, &QAction::triggered, this, [this] { m_reader.view().resetZoom(); });
    connect(&reader, &ReaderArea::historyChanged, this, &ReaderActions::updateEnabled);
    connect(&reader, &ReaderArea::documentOpened, this, &ReaderActions::updateEnabled);
    updateEnabled();
}

QAction *ReaderActions::make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys,
                             const QString &tip, const QString &words)
{
    return makeAction(this, {name, text, icon, keys, tip, QString(), words});
}

void ReaderActions::makeSteps()
{
    const auto step = [this](QAction *action, bool (ReaderPane::*go)(), const QString &none) {
        connect(action, &QAction::triggered, this, [this, go, none] {
            if (!(m_reader.pane().*go)())
                m_messages.showNotice(none);
        });
    };
    step(m_nextAnnotation, &ReaderPane::goToNextAnnotation, tr("There is no annotation after this place."));
    step(m_previousAnnotation, &ReaderPane::goToPreviousAnnotation, tr("There is no annotation before this place."));
    step(m_nextHeading, &ReaderPane::goToNextHeading, tr("There is no heading after this place."));
    step(m_previousHeading, &ReaderPane::goToPreviousHeading, tr("There is no heading before this place."));
    step(m_nextReference, &ReaderPane::goToNextReference, tr("There is no link or footnote after this place."));
    step(m_previousReference, &ReaderPane::goToPreviousReference, tr("There is no link or footnote before this place."));
    step(m_lookAtTarget, &ReaderPane::lookAtTarget,
         tr("There is no footnote, and no link to another place of the document, at the caret."));
}

void ReaderActions::makeFindOptions()
{
    const QKeySequence keys[] = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
                                 QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)};
    const QString name = QStringLiteral("find%1");
    m_findOptions = {
        make(name.arg(QStringLiteral("Case")), tr("&Match Case"), QStringLiteral("find"), keys[0],
             tr("Find only what is written the same way")),
        make(name.arg(QStringLiteral("Words")), tr("&Whole Words"), QStringLiteral("find"), keys[1], tr("Find only whole words")),
        make(name.arg(QStringLiteral("Accents")), tr("Ignore &Accents"), QStringLiteral("find"), keys[2],
             tr("Take é for e when finding")),
        make(name.arg(QStringLiteral("Expression")), tr("&Regular Expression"), QStringLiteral("find"), keys[3],
             tr("Find by a pattern"))};
    for (qsizetype i = 0; i < m_findOptions.size(); ++i) {
        m_findOptions.at(i)->setCheckable(true);
        connect(m_findOptions.at(i), &QAction::triggered, this, [this, option = static_cast<FindBar::Option>(i)] {
            FindBar &bar = m_reader.findBar();
            bar.setOption(option, !bar.has(option));
        });
    }
}

void ReaderActions::fillGo(QMenu &menu) const
{
    menu.addActions({m_find, m_findNext, m_findPrevious});
    QMenu *options = menu.addMenu(icon(QStringLiteral("find")), tr("Find O&ptions"));
    options->addActions(m_findOptions);
    // Each half has a bar of its own.
    connect(options, &QMenu::aboutToShow, this, [this] {
        for (qsizetype i = 0; i < m_findOptions.size(); ++i)
            m_findOptions.at(i)->setChecked(m_reader.findBar().has(static_cast<FindBar::Option>(i)));
    });
    menu.addAction(m_goTo);
    menu.addSeparator();
    menu.addActions({m_back, m_forward});
    menu.addSeparator();
    menu.addActions({m_nextAnnotation, m_previousAnnotation, m_nextHeading, m_previousHeading});
    menu.addSeparator();
    menu.addActions({m_nextReference, m_previousReference, m_lookAtTarget});
}

void ReaderActions::fillZoom(QMenu &menu) const
{
    menu.addActions({m_zoomIn, m_zoomOut, m_zoomReset});
}

void ReaderActions::updateEnabled()
{
    const bool open = m_reader.hasDocument();
    const QList<QAction *> inDocument = {m_find,           m_findNext,           m_findPrevious, m_goTo,
                                         m_nextAnnotation, m_previousAnnotation, m_nextHeading,  m_previousHeading,
                                         m_nextReference,  m_previousReference,  m_lookAtTarget, m_zoomIn,
                                         m_zoomOut,        m_zoomReset};
    enable(inDocument, open, need::document());
    enable(m_findOptions, open, need::document());
    enable({m_back}, m_reader.tabs().canGoBack(), tr("There was no jump to come back from."));
    enable({m_forward}, m_reader.tabs().canGoForward(), tr("Go back first."));
}

void ReaderActions::goToPlace()
{
    const document::Document &text = *m_reader.pane().document();
    const bool paged = !text.pages().empty();
    const bool lined = !paged && m_reader.pane().placeAt(m_reader.pane().caret()).line > 0;
    const QString label = paged ? tr("Page:") : lined ? tr("Line:") : tr("Paragraph:");
    const document::Place here = m_reader.pane().placeOfSelection();
    const QString now = paged ? here.page : QString::number(lined ? here.line : here.paragraph);
    bool accepted = false;
    const QString answer = QInputDialog::getText(m_window, tr("Go To"), label, QLineEdit::Normal, now, &accepted).trimmed();
    if (!accepted || answer.isEmpty())
        return;
    bool isNumber = false;
    const int number = answer.toInt(&isNumber);
    ReaderPane &pane = m_reader.pane();
    const bool found = paged ? pane.goToPage(answer) : isNumber && (lined ? pane.goToLine(number) : pane.goToParagraph(number));
    if (!found)
        m_messages.showNotice(tr("This document has no such place: %1").arg(answer));
}

} // namespace window
