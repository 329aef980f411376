// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/welcome_page.h"

#include "window/action.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

constexpr int Width = 520;
constexpr int KeyWidth = 72;
constexpr int KeyMargin = 8;

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
    m_tag = addStep(*steps);
    m_note = addStep(*steps);
    m_export = addStep(*steps);
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

void WelcomePage::teach(const TaughtKeys &keys)
{
    tell(m_tag, keys.tag,
         withKeys(tr("Click in a sentence and press %1 to select it, then %2: type a tag and press Enter."),
                  {keys.sentence, keys.tag},
                  tr("Select some words, choose “Tag” in the menu “Annotate”, type a tag and press Enter.")));
    tell(m_note, keys.note,
         withKeys(tr("Press %1 to write a note on it. Every note and tag can be undone."), {keys.note},
                  tr("Choose “Write a Note” there. Every note and tag can be undone.")));
    tell(m_export, keys.exportNotes, tr("Write quotations, tags and notes to a file that anybody can read."));
}

void WelcomePage::tell(const Step &step, const QString &keys, const QString &what)
{
    // Keys of more than a few letters, such as another keyboard has, need their room.
    step.keys->setFixedWidth(std::max(KeyWidth, step.keys->fontMetrics().horizontalAdvance(keys) + 2 * KeyMargin));
    step.keys->setText(keys);
    step.keys->setVisible(!keys.isEmpty());
    step.what->setText(what);
}

WelcomePage::Step WelcomePage::addStep(QVBoxLayout &column)
{
    QLabel *key = makeText({}, QStringLiteral("key"));
    key->setAlignment(Qt::AlignCenter);
    key->setWordWrap(false);
    QSizePolicy stays = key->sizePolicy(); // so that the sentences keep their edge
    stays.setRetainSizeWhenHidden(true);
    key->setSizePolicy(stays);
    QLabel *sentence = makeText({}, QStringLiteral("welcomeStep"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(key, 0, Qt::AlignTop);
    row->addWidget(sentence, 1);
    column.addLayout(row);
    return {key, sentence};
}

} // namespace window
