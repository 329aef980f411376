// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/page_actions.h"

#include "window/action.h"
#include "window/document_pages.h"
#include "window/message_bar.h"
#include "window/reader_area.h"

#include <QMenu>

namespace window {

PageActions::PageActions(ReaderArea &reader, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_reader(reader),
      m_messages(messages),
      m_showPages(
          makeAction(this, {QStringLiteral("showPages"), tr("Show as &Pages"), QStringLiteral("page"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                            tr("Show the document as its pages, or as text again"), QString(), tr("PDF, original, facsimile")})),
      m_markArea(makeAction(this, {QStringLiteral("markArea"), tr("Annotate an &Area…"), QStringLiteral("image"),
                                   QKeySequence(Qt::Key_A), tr("Draw a frame on a page, to tag it or write a note on it"),
                                   QString(), tr("picture, figure, region")})),
      m_fitWidth(makeAction(this, {QStringLiteral("fitWidth"), tr("Fit Page &Width"), QStringLiteral("zoom-reset"),
                                   QKeySequence(Qt::CTRL | Qt::Key_8), tr("Make pages as wide as there is room")})),
      m_fitPage(makeAction(this, {QStringLiteral("fitPage"), tr("Fit Whole Pa&ge"), QStringLiteral("page"),
                                  QKeySequence(Qt::CTRL | Qt::Key_9), tr("Show a page as a whole")})),
      m_asPrinted(makeAction(this, {QStringLiteral("pagesAsPrinted"),
                                    tr("Pages as P&rinted"),
                                    QStringLiteral("page"),
                                    {},
                                    tr("Show pages on light paper, as they are printed, instead of in the theme's colours")}))
{
    m_showPages->setCheckable(true);
    m_asPrinted->setCheckable(true);
    connect(m_asPrinted, &QAction::triggered, this, [this](bool on) { m_reader.setPagesAsPrinted(on); });
    connect(m_fitWidth, &QAction::triggered, this, [this] { m_reader.view().pages()->view().fitWidth(); });
    connect(m_fitPage, &QAction::triggered, this, [this] { m_reader.view().pages()->view().fitPage(); });
    reader.confineToText(m_markArea);
    connect(m_showPages, &QAction::triggered, this, [this](bool on) {
        if (DocumentPages *pages = m_reader.view().pages())
            pages->choose(on ? DocumentPages::Mode::Pages : DocumentPages::Mode::Text);
        update();
    });
    connect(m_markArea, &QAction::triggered, this, &PageActions::mark);
    connect(&reader, &ReaderArea::pagesChanged, this, &PageActions::update);
    connect(&reader, &ReaderArea::documentOpened, this, &PageActions::update);
    update();
}

void PageActions::update()
{
    const DocumentPages *pages = m_reader.view().pages();
    enable({m_showPages}, pages && pages->canSwitch(), tr("Open a PDF first."));
    m_showPages->setChecked(pages && pages->hasPages() && pages->arePagesShown());
    enable({m_markArea}, pages && pages->hasPages(), tr("Open a PDF first."));
    enable({m_fitWidth, m_fitPage}, pages && pages->arePagesShown(), tr("Show the document as its pages first."));
    m_asPrinted->setChecked(m_reader.arePagesAsPrinted());
}

void PageActions::fillView(QMenu &menu) const
{
    menu.addActions({m_showPages, m_fitWidth, m_fitPage, m_asPrinted});
}

void PageActions::mark()
{
    DocumentPages *pages = m_reader.view().pages();
    if (!pages || !pages->hasPages())
        return;
    if (!pages->arePagesShown())
        pages->choose(DocumentPages::Mode::Pages);
    pages->view().setAreaMode(!pages->view().areaMode());
    if (pages->view().areaMode())
        m_messages.showNotice(withKeys(
            tr("Draw a frame with the mouse, or press Enter for one that Alt+Shift and the arrow keys move; then press %1 "
               "to tag it or %2 to write a note."),
            {m_keys.tag, m_keys.note},
            tr("Draw a frame with the mouse, or press Enter for one that Alt+Shift and the arrow keys move; then tag it "
               "or write a note on it.")));
}

} // namespace window
