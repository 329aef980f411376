// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/document_pages.h"

#include "reader/selection_bar.h"
#include "window/password_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace window {

namespace {

const QString AsPrintedKey = QStringLiteral("pages/asPrinted");

constexpr int NoticeTime = 12'000; // ms: what need not be known for good

} // namespace

DocumentPages::DocumentPages(reader::ReaderPane &pane, QStackedWidget &stack, workspace::PageDrawer &drawer, QSettings &settings,
                             QObject *parent)
    : QObject(parent),
      m_pane(pane),
      m_stack(stack),
      m_settings(settings),
      m_view(new reader::PageView(pane, drawer)),
      m_selectionBar(new reader::SelectionBar(m_view, &pane)),
      m_switch(new QWidget),
      m_asText(new QToolButton(m_switch)),
      m_asPages(new QToolButton(m_switch)),
      m_notice(new QLabel)
{
    m_view->setObjectName(QStringLiteral("pages"));
    m_view->setAsPrinted(savedAsPrinted(settings));
    m_stack.addWidget(m_view);
    m_switch->setObjectName(QStringLiteral("modeSwitch"));
    auto *row = new QHBoxLayout(m_switch);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto makeButton = [&](QToolButton *button, const QString &text, const QString &tip, Mode mode) {
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, mode] { choose(mode); });
    };
    makeButton(m_asText, tr("Text"), tr("Show the document as text"), Mode::Text);
    makeButton(m_asPages, tr("Pages"), tr("Show the document as its pages"), Mode::Pages);
    m_switch->hide();
    m_notice->setObjectName(QStringLiteral("pagesNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setContentsMargins(16, 4, 16, 4);
    m_notice->hide();
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(NoticeTime);
    connect(&m_noticeTimer, &QTimer::timeout, m_notice, &QWidget::hide);
    // An area is on the pages only.
    connect(&pane, &reader::ReaderPane::wentToArea, this, [this](const annotation::AreaTarget &area) {
        if (!m_hasPages || arePagesShown())
            return;
        show(Mode::Pages);
        m_view->goToArea(area);
    });
    connect(m_view, &reader::PageView::fileFailed, this, &DocumentPages::takeFailure);
    connect(m_view, &reader::PageView::pageShown, this, [this] {
        if (m_tried.isEmpty() || !m_documents)
            return;
        m_documents->keepPassword(m_document, std::exchange(m_tried, {}));
        m_isLocked = false;
        m_notice->hide();
    });
}

void DocumentPages::takeFailure(const base::Error &error)
{
    if (isWaiting() || !m_hasPages)
        return; // the reading of its text tells what is wrong with the file
    const bool wasTried = !std::exchange(m_tried, {}).isEmpty();
    m_isLocked = error.code == base::ErrorCode::Encrypted;
    say(m_isLocked ? tr("The pages are locked with a password. Show the document as pages to give it.") : error.message, true);
    if (canSwitch())
        show(Mode::Text);
    // Where there is nothing else to see, the pages are what is wanted.
    if (m_isLocked && (wasTried || !canSwitch()))
        askPassword(wasTried);
}

void DocumentPages::askPassword(bool afterWrong)
{
    if (!m_documents)
        return;
    const auto summary = m_documents->summary(m_document);
    if (!summary)
        return;
    const auto attempt = afterWrong ? PasswordDialog::Attempt::AfterWrong : PasswordDialog::Attempt::First;
    auto *dialog = new PasswordDialog(summary->fileName, attempt, m_stack.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked = m_document] {
        if (asked == m_document)
            takePassword(dialog->password());
    });
    dialog->open();
}

void DocumentPages::takePassword(const QString &password)
{
    const auto file = m_documents->originalFile(m_document);
    if (!file)
        return;
    m_tried = password;
    show(Mode::Pages);
    m_view->setFile(*file, password);
}

bool DocumentPages::savedAsPrinted(const QSettings &settings)
{
    return settings.value(AsPrintedKey).toBool();
}

void DocumentPages::saveAsPrinted(QSettings &settings, bool asPrinted)
{
    settings.setValue(AsPrintedKey, asPrinted);
}

QWidget *DocumentPages::notice() const
{
    return m_notice;
}

QString DocumentPages::settingsKey() const
{
    return QStringLiteral("shownAsText/") + m_document.toString();
}

void DocumentPages::open(document::DocumentId id, workspace::Documents &documents)
{
    m_document = id;
    m_documents = &documents;
    m_isLocked = false;
    m_tried.clear();
    const QString awaited = std::exchange(m_waitingFor, {});
    m_notice->hide();
    const document::DocumentPointer &text = m_pane.document();
    const auto file = text && text->format() == u"pdf" && !text->pages().empty() ? documents.originalFile(id)
                                                                                 : base::Result<QString>(QString());
    m_hasPages = file && !file->isEmpty();
    // Another document may be opened meanwhile: then what was drawn is not of this one.
    const auto summary = documents.summary(id);
    const bool waited = m_hasPages && !awaited.isEmpty() && summary && summary->fileName == QFileInfo(awaited).fileName() &&
                        QFileInfo(*file).size() == QFileInfo(awaited).size();
    if (!m_hasPages)
        m_view->setFile({});
    else if (waited)
        m_view->moveFile(*file, documents.password(id));
    else
        m_view->setFile(*file, documents.password(id));
    m_switch->setVisible(m_hasPages);
    m_asText->setEnabled(canSwitch());
    show(m_hasPages && !(canSwitch() && m_settings.contains(settingsKey())) ? Mode::Pages : Mode::Text);
    // A book that was begun before its text was there goes on where the person is, unless they have been in it before.
    if (m_hasPages && !(waited && m_pane.position().at.value() == 0))
        m_view->takePlaceOfPane();
    if (m_hasPages && !canSwitch())
        say(tr("This document has no text. You can still mark areas on its pages."), false);
}

void DocumentPages::openFile(const QString &path)
{
    m_document = {};
    m_documents = nullptr;
    m_waitingFor = path;
    m_hasPages = false;
    m_switch->hide();
    m_view->setFile(path);
    show(Mode::Pages);
    say(tr("The text is still being read."), true);
}

void DocumentPages::close()
{
    m_document = {};
    m_documents = nullptr;
    m_waitingFor.clear();
    m_hasPages = false;
    m_view->setFile({});
    m_switch->hide();
    m_notice->hide();
    show(Mode::Text);
}

bool DocumentPages::canSwitch() const
{
    return m_hasPages && !m_pane.document()->text().isEmpty();
}

bool DocumentPages::arePagesShown() const
{
    return m_stack.currentWidget() == m_view;
}

void DocumentPages::choose(Mode mode)
{
    if (!canSwitch())
        return;
    if (mode == Mode::Text)
        m_settings.setValue(settingsKey(), true);
    else
        m_settings.remove(settingsKey());
    if (mode == Mode::Pages && m_isLocked) {
        show(Mode::Text); // until the password is there
        askPassword(false);
        return;
    }
    show(mode);
    m_pane.setFocus();
}

void DocumentPages::show(Mode mode)
{
    const bool pages = mode == Mode::Pages;
    const bool hadFocus = m_pane.hasFocus();
    // Whoever gives the focus to the pane means the document, in whichever way it is shown.
    m_pane.setFocusProxy(pages ? m_view : nullptr);
    m_stack.setCurrentWidget(pages ? static_cast<QWidget *>(m_view) : &m_pane);
    if (pages)
        m_view->takePlaceOfPane();
    if (hadFocus)
        m_pane.setFocus();
    m_asPages->setChecked(pages);
    m_asText->setChecked(!pages);
    Q_EMIT changed();
}

void DocumentPages::say(const QString &text, bool forLong)
{
    m_notice->setText(text);
    m_notice->show();
    if (forLong)
        m_noticeTimer.stop();
    else
        m_noticeTimer.start();
}

} // namespace window
