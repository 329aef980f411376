// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/guide_window.h"

#include "base/translation.h"
#include "formats/reader.h"
#include "reader/reader_pane.h"
#include "window/find_bar.h"
#include "window/guide_text.h"
#include "window/reader_area.h"
#include "window/shortcuts.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace window {

using document::Position;

namespace {

constexpr int PositionRole = Qt::UserRole;

} // namespace

void GuideWindow::open(const Shortcuts &shortcuts, const ReaderArea &like, QWidget *parent)
{
    auto *guide = parent->findChild<GuideWindow *>(QStringLiteral("guideWindow"), Qt::FindDirectChildrenOnly);
    if (!guide) {
        guide = new GuideWindow(shortcuts, like, parent);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

GuideWindow::GuideWindow(const Shortcuts &shortcuts, const ReaderArea &like, QWidget *parent)
    : QDialog(parent, Qt::Window), m_headings(new QTreeWidget), m_pane(new reader::ReaderPane)
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("User Guide"));
    m_headings->setObjectName(QStringLiteral("guideHeadings"));
    m_headings->setAccessibleName(tr("Sections of the guide"));
    m_headings->setHeaderHidden(true);
    m_headings->setFrameShape(QFrame::NoFrame);
    m_pane->setObjectName(QStringLiteral("guideText"));
    m_pane->setAccessibleName(windowTitle());
    m_pane->setTheme(like.pane().theme().kind);
    m_pane->setTypography(like.pane().typography());
    m_pane->setZoom(like.pane().zoom());
    connect(&like, &ReaderArea::themeChanged, m_pane, &reader::ReaderPane::setTheme);
    connect(&like, &ReaderArea::typographyChanged, m_pane, &reader::ReaderPane::setTypography);

    auto *text = new QWidget;
    m_findBar = new FindBar(m_pane, text);
    m_findBar->hide();
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_pane, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_headings);
    splitter->addWidget(text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 720});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(950, 720);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] { m_findBar->open(); });
    addAction(find);
    const auto go = [this](const QTreeWidgetItem *item) {
        if (!item)
            return;
        const Position at(item->data(0, PositionRole).toInt());
        m_pane->goTo({at, at});
        m_pane->setFocus();
    };
    connect(m_headings, &QTreeWidget::itemClicked, this, go);
    connect(m_headings, &QTreeWidget::itemActivated, this, go);
    connect(m_pane, &reader::ReaderPane::visibleRangeChanged, this, &GuideWindow::follow);
    load(shortcuts);
    m_pane->setFocus();
}

void GuideWindow::load(const Shortcuts &shortcuts)
{
    // Our own text, which comes with the program: no reader process is needed for it.
    formats::ReadOptions options;
    options.format = QStringLiteral("markdown");
    options.encoding = QStringLiteral("UTF-8");
    base::Result<document::Document> guide = formats::read(
        {guideText(guideSource(base::spokenLanguage()), shortcuts).toUtf8(), QStringLiteral("guide.md"), {}}, options);
    if (!guide) {
        m_pane->setEmptyText(tr("The guide cannot be shown"), guide.error().message);
        return;
    }
    m_pane->setDocument(std::make_shared<const document::Document>(std::move(guide.value())));
    fillHeadings();
}

void GuideWindow::fillHeadings()
{
    const document::Document &guide = *m_pane->document();
    QTreeWidgetItem *section = nullptr;
    for (const document::Block &block : guide.blocks()) {
        if (block.kind != document::BlockKind::Heading || block.level > 3)
            continue;
        QTreeWidgetItem *item = block.level == 3 && section ? new QTreeWidgetItem(section) : new QTreeWidgetItem(m_headings);
        item->setText(0, guide.text(block.range));
        item->setData(0, PositionRole, static_cast<int>(block.range.begin.value()));
        if (block.level < 3)
            section = item;
    }
}

void GuideWindow::follow()
{
    if (!m_pane->document())
        return;
    const Position here = m_pane->positionAt({m_pane->viewport()->width() / 2, m_pane->viewport()->height() / 3});
    QTreeWidgetItem *last = nullptr;
    for (int i = 0; i < m_headings->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_headings->topLevelItem(i);
        if (item->data(0, PositionRole).toInt() <= here.value())
            last = item;
    }
    if (last != m_headings->currentItem() && (!m_headings->currentItem() || m_headings->currentItem()->parent() != last))
        m_headings->setCurrentItem(last);
}

} // namespace window
