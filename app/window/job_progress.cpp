// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/job_progress.h"

#include "window/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace window {

namespace {

constexpr int BarWidth = 160;

} // namespace

JobProgress::JobProgress(const Words &words, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_text->setTextFormat(Qt::PlainText); // it may tell a document's title
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setAccessibleName(words.bar);
    auto *cancel = new QToolButton(this);
    cancel->setIcon(icon(QStringLiteral("cancel")));
    cancel->setToolTip(words.tip);
    cancel->setAccessibleName(words.cancel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    hide();
    connect(cancel, &QToolButton::clicked, this, &JobProgress::cancelled);
}

void JobProgress::tell(const QString &text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

} // namespace window
