// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotation_sidebar.h"

#include "window/action.h"
#include "window/annotation_cards.h"
#include "window/filter_keys.h"
#include "window/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace window {

AnnotationSidebar::AnnotationSidebar(QWidget *parent)
    : QWidget(parent),
      m_filter(new QLineEdit(this)),
      m_scope(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_tagLabel(new QToolButton(this)),
      m_onDocument(new QToolButton(this)),
      m_cards(new AnnotationCards(this))
{
    m_filter->setPlaceholderText(tr("Filter by quotation or note"));
    m_filter->setAccessibleName(tr("Filter annotations"));
    m_filter->setObjectName(QStringLiteral("annotationFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_scope->addItem(tr("This document"));
    m_scope->addItem(tr("Whole library"));
    m_scope->setAccessibleName(tr("Which annotations"));
    m_order->addItem(tr("By place"), int(workspace::AnnotationOrder::Place));
    m_order->addItem(tr("By time made"), int(workspace::AnnotationOrder::Created));
    m_order->addItem(tr("By time changed"), int(workspace::AnnotationOrder::Modified));
    m_order->addItem(tr("By tag"), int(workspace::AnnotationOrder::Tag));
    m_order->setAccessibleName(tr("Order of the annotations"));
    for (QComboBox *quiet : {m_scope, m_order})
        quiet->setObjectName(QStringLiteral("quiet"));
    m_onDocument->setIcon(icon(QStringLiteral("note")));
    m_onDocument->setToolTip(tr("Write a note on the document as a whole"));
    m_onDocument->setAccessibleName(m_onDocument->toolTip());
    m_tagLabel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tagLabel->setIcon(icon(QStringLiteral("close")));
    m_tagLabel->setToolTip(tr("Show annotations with any tag again"));
    m_tagLabel->hide();

    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("paneHead"));
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(8, 8, 8, 4);
    headLayout->setSpacing(4);
    headLayout->addWidget(m_filter);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_scope);
    row->addWidget(m_order);
    row->addStretch();
    row->addWidget(m_onDocument);
    headLayout->addLayout(row);
    headLayout->addWidget(m_tagLabel, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_cards, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &AnnotationSidebar::apply);
    auto *keys = new FilterKeys(m_filter, m_cards);
    connect(keys, &FilterKeys::left, this, &AnnotationSidebar::left);
    connect(keys, &FilterKeys::taken, this, [this](const QModelIndex &first) {
        m_cards->activate(first);
        Q_EMIT left();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AnnotationSidebar::apply);
    connect(m_order, &QComboBox::currentIndexChanged, this, &AnnotationSidebar::apply);
    connect(m_tagLabel, &QToolButton::clicked, this, [this] { setTag({}); });
    connect(m_onDocument, &QToolButton::clicked, this, &AnnotationSidebar::noteOnDocumentRequested);
    setFocusProxy(m_cards);
    apply();
}

void AnnotationSidebar::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->tags(), nullptr, this, nullptr);
    m_workspace = workspace;
    m_document = {};
    m_tag = {};
    m_cards->setWorkspace(workspace);
    if (m_workspace)
        connect(&m_workspace->tags(), &workspace::Tags::tagsChanged, this, &AnnotationSidebar::updateTagLabel);
    apply();
}

void AnnotationSidebar::setDocument(document::DocumentId document)
{
    m_document = document;
    apply();
}

void AnnotationSidebar::setTag(annotation::TagId tag)
{
    m_tag = tag;
    apply();
}

bool AnnotationSidebar::wholeLibrary() const
{
    return m_scope->currentIndex() == 1;
}

void AnnotationSidebar::apply()
{
    updateTagLabel();
    const bool nothing = !m_workspace || (!wholeLibrary() && m_document.isNull());
    m_onDocument->setEnabled(m_workspace && !m_document.isNull());
    m_cards->setShowDocument(wholeLibrary());
    showEmptyText();
    if (nothing) {
        m_cards->annotations().setEmpty();
        return;
    }
    workspace::AnnotationFilter filter;
    if (!wholeLibrary())
        filter.document = m_document;
    if (!m_tag.isNull())
        filter.tags = {m_tag};
    filter.text = m_filter->text().trimmed();
    filter.order = static_cast<workspace::AnnotationOrder>(m_order->currentData().toInt());
    m_cards->setFilter(filter);
}

void AnnotationSidebar::teach(const TaughtKeys &keys)
{
    m_keys = keys;
    showEmptyText();
}

void AnnotationSidebar::showEmptyText()
{
    const bool nothing = !wholeLibrary() && m_document.isNull();
    const bool narrowed = !m_filter->text().trimmed().isEmpty() || !m_tag.isNull();
    if (!m_workspace) {
        m_cards->setEmptyText({}, {});
    } else if (!nothing && narrowed) {
        m_cards->setEmptyText(tr("Nothing matches"), tr("Clear the filter to see all annotations again."));
    } else if (!nothing && m_workspace->tags().tree().tags().isEmpty()) {
        // Who has never tagged anything is told how it goes, one thing after the other.
        const QStringList steps{
            withKeys(tr("Click in a sentence, press %1 to select it, then %2: type a tag and press Enter."),
                     {m_keys.sentence, m_keys.tag},
                     tr("Select some words, choose “Tag” in the menu “Annotate”, type a tag and press Enter.")),
            withKeys(tr("Press %1 and write what you think of it."), {m_keys.note},
                     tr("Choose “Write a Note” there, and write what you think of it.")),
            withKeys(tr("Press %1 and see your notes as a text that anybody can read."), {m_keys.exportNotes},
                     tr("Choose “Export Notes” in the menu “Library”, and see your notes as a text that anybody can read."))};
        m_cards->setEmptyText(tr("Three things to try"), steps.join(QStringLiteral("\n\n")));
    } else {
        m_cards->setEmptyText(
            tr("No annotations yet"),
            withKeys(tr("Select words in the text, then press %1 to tag them, %2 to highlight them or %3 to write a note."),
                     {m_keys.tag, m_keys.highlight, m_keys.note},
                     tr("Select words in the text, then tag them, highlight them or write a note.")));
    }
}

void AnnotationSidebar::updateTagLabel()
{
    const annotation::Tag *tag = m_workspace ? m_workspace->tags().tree().find(m_tag) : nullptr;
    if (!tag && !m_tag.isNull())
        m_tag = {};
    m_tagLabel->setVisible(tag != nullptr);
    if (tag)
        m_tagLabel->setText(tr("Tagged “%1”").arg(m_workspace->tags().tree().path(m_tag)));
}

void AnnotationSidebar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AnnotationSidebar::reveal(annotation::AnnotationId id)
{
    if (!m_cards->annotations().chooses(id))
        widen();
}

void AnnotationSidebar::widen()
{
    m_tag = {};
    m_filter->clear();
    apply();
}

} // namespace window
