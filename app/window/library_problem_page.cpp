// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library_problem_page.h"

#include "window/icon.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

LibraryProblemPage::LibraryProblemPage(const QList<QAction *> &ways, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_again(new QPushButton(icon(QStringLiteral("refresh")), tr("&Try Again"), this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_sentence->setObjectName(QStringLiteral("libraryProblem"));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(560);
        label->setMinimumWidth(360);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT retried(m_folder); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_again);
    for (QAction *way : ways) {
        auto *button = new QPushButton(way->icon(), way->text(), this);
        button->setToolTip(way->toolTip());
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void LibraryProblemPage::tell(const QString &folder, const base::Error &error)
{
    m_folder = folder;
    m_title->setText(tr("The library “%1” cannot be opened").arg(QFileInfo(folder).completeBaseName()));
    m_sentence->setText(error.message);
    m_sentence->setToolTip(QDir::toNativeSeparators(folder));
}

} // namespace window
