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

namespace {

constexpr int Width = 600;

} // namespace

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
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_again->setAutoDefault(true); // Enter, not only Space
    setFocusProxy(m_again);
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
    // As wide as it is given room for, so that it is as high as all of the sentence needs.
    auto *content = new QWidget(this);
    content->setMaximumWidth(Width);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(buttons);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(content, 1000);
    across->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(across);
    page->addStretch(3);
}

void LibraryProblemPage::tell(const QString &folder, const base::Error &error)
{
    m_folder = folder;
    m_title->setText(tr("The library “%1” cannot be opened").arg(QFileInfo(folder).completeBaseName()));
    m_sentence->setText(error.message);
    m_sentence->setToolTip(QDir::toNativeSeparators(folder));
}

} // namespace window
