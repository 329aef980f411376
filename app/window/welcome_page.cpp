// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/welcome_page.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

namespace {

constexpr int Width = 520;
constexpr int KeyWidth = 72;

QLabel *makeText(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction *> &ways, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *content = new QWidget(this);
    content->setMaximumWidth(Width);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addWidget(makeText(tr("This library is empty"), QStringLiteral("welcomeTitle")));
    column->addWidget(
        makeText(tr("Documents you add are copied into it, and whatever you tag and note in them is kept at once. Drop "
                    "files or folders here, or begin with our samples: five reports on one event that do not agree."),
                 QStringLiteral("muted")));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction *way : ways) {
        if (!way->isVisible())
            continue;
        // The first one stands on the accent's colour, which icons are not made for.
        auto *button = new QPushButton(way == ways.first() ? QIcon() : way->icon(), way->text());
        button->setToolTip(way->toolTip());
        button->setDefault(way == ways.first());
        button->setAutoDefault(true); // Enter, not only Space
        if (!focusProxy())
            setFocusProxy(button);
        button->setObjectName(QStringLiteral("welcome.") + way->objectName());
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addSpacing(18);
    auto *card = new QFrame(content);
    card->setObjectName(QStringLiteral("welcomeCard"));
    auto *steps = new QVBoxLayout(card);
    steps->setContentsMargins(16, 16, 16, 16);
    steps->setSpacing(12);
    steps->addWidget(makeText(tr("Three things to try"), QStringLiteral("welcomeHeading")));
    addStep(*steps, tr("T"), tr("Click in a sentence and press S to select it, then T: type a tag and press Enter."));
    addStep(*steps, tr("N"), tr("Press N to write a note on it. Every note and tag can be undone."));
    addStep(*steps, QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText),
            tr("Write quotations, tags and notes to a file that anybody can read."));
    column->addWidget(card);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(content, 1);
    across->addStretch();
    auto *page = new QVBoxLayout(this);
    // A little above the middle looks like the middle.
    page->addStretch(2);
    page->addLayout(across);
    page->addStretch(3);
}

void WelcomePage::addStep(QVBoxLayout &column, const QString &keys, const QString &what)
{
    QLabel *key = makeText(keys, QStringLiteral("key"));
    key->setAlignment(Qt::AlignCenter);
    key->setFixedWidth(KeyWidth);
    key->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(key, 0, Qt::AlignTop);
    row->addWidget(makeText(what, QString()), 1);
    column.addLayout(row);
}

} // namespace window
