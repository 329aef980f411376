// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/message_bar.h"

#include "base/logging.h"
#include "window/icon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace window {

namespace {
constexpr int NoticeStays = 6000; // ms: two sentences read slowly
}

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_action(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_action->hide();
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
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
    show(error.message, Tone::Trouble, nullptr, 0);
}

void MessageBar::showNotice(const QString &sentence)
{
    show(sentence, Tone::Notice, nullptr, NoticeStays);
}

void MessageBar::showNotice(const QString &sentence, QAction *action)
{
    show(sentence, Tone::Notice, action, NoticeStays * 2);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::show(const QString &sentence, Tone tone, QAction *action, int milliseconds)
{
    setProperty("trouble", tone == Tone::Trouble);
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(sentence);
    m_action->setVisible(action != nullptr);
    if (action)
        m_action->setDefaultAction(action);
    QWidget::show();
    milliseconds > 0 ? m_away.start(milliseconds) : m_away.stop();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace window
