// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/text_clicks.h"

#include "document/document.h"
#include "window/edit_actions.h"
#include "window/mark_actions.h"
#include "window/picture_view.h"
#include "window/reader_actions.h"
#include "window/reader_area.h"
#include "window/structure_actions.h"
#include "window/tagging_actions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace window {

namespace {

// What a browser or a mail program is for. Anything else (a file, a script) is shown, but not started from a document.
bool mayBeOpened(const QUrl &address)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    return address.isValid() && schemes.contains(address.scheme().toLower());
}

} // namespace

TextClicks::TextClicks(ReaderArea &reader, const Offers &offers) : QObject(&reader), m_reader(reader), m_offers(offers)
{
    connect(&reader, &ReaderArea::contextMenuRequested, this, &TextClicks::showMenu);
    connect(&reader, &ReaderArea::linkActivated, this, &TextClicks::askBeforeFollowing);
    connect(&reader, &ReaderArea::imageActivated, this, &TextClicks::showPicture);
}

void TextClicks::showMenu(const QPoint &globalPosition, document::Position at)
{
    if (!m_reader.hasDocument())
        return;
    auto *menu = new QMenu(&m_reader.pane());
    menu->setObjectName(QStringLiteral("textMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_offers.tagging->fillContext(*menu, at);
    menu->addSeparator();
    menu->addActions({m_offers.edit->copy(), m_offers.edit->copyWithSource(), m_offers.edit->selectAll()});
    menu->addSeparator();
    m_offers.marks->fillContext(*menu, at);
    menu->addSeparator();
    m_offers.structure->addTo(*menu, at);
    menu->addAction(m_offers.reader->find());
    menu->popup(globalPosition);
}

// Saved pages keep their links as they were, so "../about" is meant from where the page came from.
QUrl TextClicks::address(const QString &target) const
{
    const QUrl link(target);
    if (!link.isRelative())
        return link;
    const QUrl page(m_reader.pane().document()->metadata().url());
    return page.isValid() && !page.isRelative() ? page.resolved(link) : link;
}

void TextClicks::askBeforeFollowing(const QString &target)
{
    const QUrl link = address(target);
    const QString shown = link.isValid() ? link.toDisplayString() : target;
    const bool opens = mayBeOpened(link);
    auto *question = new QMessageBox(m_reader.window());
    question->setObjectName(QStringLiteral("linkQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Link"));
    question->setTextFormat(Qt::PlainText);
    question->setText(opens ? tr("This link leads out of the document. Open it?")
                            : tr("This link leads to something that is not opened from a document."));
    question->setInformativeText(shown);
    QPushButton *open = opens ? question->addButton(tr("&Open in Browser"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *copy = question->addButton(tr("&Copy Address"), QMessageBox::ActionRole);
    QPushButton *cancel = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(cancel);
    connect(question, &QMessageBox::buttonClicked, this, [=](const QAbstractButton *button) {
        if (open && button == open)
            QDesktopServices::openUrl(link);
        else if (button == copy)
            QGuiApplication::clipboard()->setText(link.isValid() ? link.toString(QUrl::FullyEncoded) : target);
    });
    question->open();
}

void TextClicks::showPicture(const QString &name)
{
    auto *view = new PictureView(m_reader.pane().document(), name, m_reader.window());
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->open();
}

} // namespace window
