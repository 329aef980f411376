// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/message_bar.h"

#include "base/logging.h"
#include "window/action.h"
#include "window/icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace window {

namespace {
constexpr int NoticeStays = 6000; // ms: two sentences read slowly
}

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(close);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const base::Error &error)
{
    if (error.code == base::ErrorCode::Cancelled)
        return;
    if (!error.detail.isEmpty())
        qCInfo(base::windowLog).noquote() << error.message << "—" << error.detail;
    show(error.message, Tone::Trouble, {}, 0);
}

bool MessageBar::tellFailure(const base::Status &status)
{
    if (!status)
        showError(status.error());
    return !status.ok();
}

void MessageBar::showNotice(const QString &sentence)
{
    show(sentence, Tone::Notice, {}, NoticeStays);
}

void MessageBar::showNotice(const QString &sentence, QAction *action)
{
    show(sentence, Tone::Notice, action ? QList<QAction *>{action} : QList<QAction *>(), NoticeStays * 2);
}

void MessageBar::showOutcome(const QString &sentence, const QList<QAction *> &actions)
{
    show(sentence, Tone::Notice, actions, NoticeStays * 2);
    m_isOutcome = true;
}

void MessageBar::showUndoable(const QString &sentence)
{
    const QString keys = m_undo ? keysOf(*m_undo) : QString();
    showOutcome(sentence + withKeys(u' ' + tr("%1 takes that back."), {keys}, QString()));
}

void MessageBar::withdrawOutcome()
{
    if (m_isOutcome)
        hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::show(const QString &sentence, Tone tone, const QList<QAction *> &actions, int milliseconds)
{
    m_isOutcome = false;
    setProperty("trouble", tone == Tone::Trouble);
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(sentence);
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setDefaultAction(action);
        m_buttons->addWidget(button);
    }
    QWidget::show();
    milliseconds > 0 ? m_away.start(milliseconds) : m_away.stop();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace window
