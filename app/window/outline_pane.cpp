// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/outline_pane.h"

#include "models/tag_completion_model.h"
#include "window/bidi.h"
#include "window/document_pages.h"
#include "window/empty_state.h"
#include "window/icon.h"
#include "window/reader_area.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

constexpr std::size_t MostEntries = 20'000; // more of them help nobody to find a place
constexpr qsizetype LongestEntry = 120;     // characters
constexpr int EntryRole = Qt::UserRole;     // index of the entry

/// Says what to do where the filter has left nothing.
class OutlineTree final : public QTreeWidget
{
public:
    using QTreeWidget::QTreeWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeWidget::paintEvent(event);
        for (int i = 0; i < topLevelItemCount(); ++i) {
            if (!topLevelItem(i)->isHidden())
                return;
        }
        paintEmptyState(viewport(), OutlinePane::tr("Nothing matches"),
                        OutlinePane::tr("Clear the filter to see the whole outline again."));
    }
};

} // namespace

OutlinePane::OutlinePane(ReaderArea &reader, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_filter(new QLineEdit(this)), m_tree(new OutlineTree(this))
{
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setPlaceholderText(tr("Go to…"));
    m_filter->setToolTip(tr("Type some letters of a heading, a speaker or a page, and press Enter to go there."));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("outline")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setAccessibleName(tr("Outline of the document"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("paneHead"));
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(8, 8, 8, 8);
    headLayout->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePane::narrow);
    connect(m_tree, &QTreeWidget::itemClicked, this, &OutlinePane::go);
    connect(m_tree, &QTreeWidget::itemActivated, this, &OutlinePane::go);
    connect(&reader, &ReaderArea::textChanged, this, &OutlinePane::fill);
    connect(&reader, &ReaderArea::placeChanged, this, &OutlinePane::follow);
}

std::vector<OutlinePane::Entry> OutlinePane::entriesOf(const document::Document &document)
{
    std::vector<Entry> entries;
    for (const document::Block &block : document.blocks()) {
        if (block.kind != document::BlockKind::Heading || block.furniture || entries.size() >= MostEntries)
            continue;
        const QString text = document.text(block.range).left(LongestEntry).simplified();
        if (!text.isEmpty())
            entries.push_back({text, block.range.begin, std::max<int>(1, block.level)});
    }
    // A heading alone is the document's title, and says nothing about where things are.
    if (entries.size() > 1)
        return entries;
    std::vector<Entry> turns;
    for (const document::Container &container : document.containers()) {
        if (container.kind == document::ContainerKind::Turn && turns.size() < MostEntries)
            turns.push_back({container.label.left(LongestEntry), container.range.begin, 1});
    }
    if (!turns.empty())
        return turns;
    std::vector<Entry> pages;
    for (const document::Page &page : document.pages()) {
        if (pages.size() < MostEntries)
            pages.push_back({tr("Page %1").arg(page.label), page.range.begin, 1});
    }
    return pages.empty() ? entries : pages;
}

void OutlinePane::fill()
{
    if (!isVisible() || m_reader.pane().document() == m_filled)
        return;
    m_filled = m_reader.pane().document();
    m_entries = m_filled ? entriesOf(*m_filled) : std::vector<Entry>();
    m_items.clear();
    m_filter->clear();
    m_tree->clear();
    QList<QTreeWidgetItem *> top;
    std::vector<std::pair<int, QTreeWidgetItem *>> above; // levels and items that the next one may stand under
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        while (!above.empty() && above.back().first >= entry.level)
            above.pop_back();
        auto *item = above.empty() ? new QTreeWidgetItem : new QTreeWidgetItem(above.back().second);
        item->setText(0, isolated(entry.text));
        item->setToolTip(0, entry.text);
        item->setData(0, EntryRole, int(i));
        if (above.empty())
            top.append(item);
        above.emplace_back(entry.level, item);
        m_items.push_back(item);
    }
    m_tree->addTopLevelItems(top);
    m_tree->expandAll();
    if (top.isEmpty()) {
        auto *none = new QTreeWidgetItem(m_tree, {m_filled ? tr("This document has no headings.") : tr("Nothing is open.")});
        none->setFlags(Qt::NoItemFlags);
    }
    follow();
}

void OutlinePane::narrow(const QString &text)
{
    const QString letters = text.simplified().toCaseFolded();
    QTreeWidgetItem *best = nullptr;
    int most = -1;
    for (QTreeWidgetItem *item : m_items) {
        const int score = letters.isEmpty() ? 0 : models::fuzzyScore(letters, item->text(0).toCaseFolded());
        item->setHidden(score < 0);
        // One that is found is seen only with what it stands under.
        for (QTreeWidgetItem *parent = item->parent(); score >= 0 && parent; parent = parent->parent())
            parent->setHidden(false);
        if (score > most && !letters.isEmpty()) {
            most = score;
            best = item;
        }
    }
    if (best)
        m_tree->setCurrentItem(best);
    else if (letters.isEmpty())
        follow();
    else
        m_tree->setCurrentItem(nullptr);
    reveal();
}

// Where the caret is, as long as it is in view. Without it what counts is at the top: a heading in the upper third of the view,
// or else what the first line belongs to.
document::Position OutlinePane::placeRead() const
{
    const reader::ReaderPane &pane = m_reader.pane();
    document::Range view = pane.visibleRange();
    if (const DocumentPages *pages = m_reader.view().pages(); pages && pages->arePagesShown()) {
        const auto page = static_cast<std::size_t>(std::max(0, pages->view().pageInView()));
        if (page < m_filled->pages().size())
            view = m_filled->pages()[page].range;
    }
    if (view.begin <= pane.caret() && pane.caret() <= view.end)
        return pane.caret();
    const document::Position third(view.begin.value() + view.length() / 3);
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), view.begin,
                                        [](const Entry &entry, document::Position at) { return entry.at < at; });
    return first != m_entries.end() && first->at <= third ? first->at : view.begin;
}

void OutlinePane::follow()
{
    if (!isVisible() || m_items.empty() || !m_filter->text().isEmpty())
        return;
    const auto next = std::upper_bound(m_entries.begin(), m_entries.end(), placeRead(),
                                       [](document::Position at, const Entry &entry) { return at < entry.at; });
    const auto index = next - m_entries.begin();
    m_tree->setCurrentItem(index == 0 ? nullptr : m_items[static_cast<std::size_t>(index - 1)]);
}

// The tree scrolls by itself only when another row becomes the current one, and not to where that stands once others are hidden
// or shown.
void OutlinePane::reveal()
{
    if (QTreeWidgetItem *item = m_tree->currentItem())
        m_tree->scrollToItem(item);
}

void OutlinePane::go(QTreeWidgetItem *item)
{
    if (!item || !item->data(0, EntryRole).isValid())
        return;
    const Entry &entry = m_entries[static_cast<std::size_t>(item->data(0, EntryRole).toInt())];
    const document::Position at = entry.at;
    m_filter->clear();
    m_reader.pane().goTo({at, at});
    follow();
    reveal();
    Q_EMIT chosen();
}

void OutlinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
    follow();
}

bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        go(m_tree->currentItem());
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        QCoreApplication::sendEvent(m_tree, event);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_filter->clear();
        reveal();
        Q_EMIT chosen();
        return true;
    }
    return false;
}

} // namespace window
