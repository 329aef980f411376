// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/bookmark_pane.h"

#include "window/action.h"
#include "window/empty_state.h"
#include "window/icon.h"
#include "window/reader_area.h"
#include "window/reading_mark_keeper.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace window {

using annotation::ReadingMark;
using annotation::ReadingMarkId;

namespace {

constexpr int RowHeight = 28;
constexpr int IconSide = 16;
constexpr int IdRole = Qt::UserRole;
constexpr int PlaceRole = Qt::UserRole + 1; // of a lost one: none

class BookmarkList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

    QString setsOne; ///< keys

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListWidget::paintEvent(event);
        if (count() == 0)
            paintEmptyState(viewport(), BookmarkPane::tr("No bookmarks yet"),
                            withKeys(BookmarkPane::tr("%1 sets one where you read; F2 gives it a name here."), {setsOne},
                                     BookmarkPane::tr("Right-click in the text to set one; F2 gives it a name here.")));
    }
};

QListWidgetItem *makeItem(const ReadingMark &mark)
{
    auto *item = new QListWidgetItem(icon(mark.lost ? QStringLiteral("warning") : QStringLiteral("bookmark")),
                                     workspace::bookmarkName(mark));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    item->setSizeHint(QSize(0, RowHeight)); // as wide as the list, so that a long name is elided
    item->setData(IdRole, QVariant::fromValue(mark.id));
    if (!mark.lost)
        item->setData(PlaceRole, qlonglong(mark.target.range.begin.value()));
    const QString words = mark.target.quote.simplified().toHtmlEscaped();
    item->setToolTip(
        QStringLiteral("<p>%1</p>")
            .arg(mark.lost ? BookmarkPane::tr("This place is not in the current version of the text: “%1”").arg(words) : words));
    return item;
}

} // namespace

BookmarkPane::BookmarkPane(ReaderArea &reader, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_list(new BookmarkList(this))
{
    m_list->setObjectName(QStringLiteral("bookmarks"));
    m_list->setAccessibleName(tr("Bookmarks of the document"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(IconSide, IconSide));
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &BookmarkPane::showMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &BookmarkPane::go);
    connect(m_list, &QListWidget::itemActivated, this, &BookmarkPane::go);
    connect(m_list, &QListWidget::itemChanged, this, &BookmarkPane::rename);
    connect(&reader, &ReaderArea::marksChanged, this, &BookmarkPane::fill);
}

void BookmarkPane::setWorkspace(workspace::Workspace *workspace)
{
    m_workspace = workspace;
    fill();
}

void BookmarkPane::teach(const TaughtKeys &keys)
{
    static_cast<BookmarkList *>(m_list)->setsOne = keys.bookmark;
    m_list->viewport()->update();
}

void BookmarkPane::fill()
{
    const ReadingMarkKeeper &marks = m_reader.view().marks();
    const auto current = m_list->currentItem() ? m_list->currentItem()->data(IdRole).value<ReadingMarkId>() : ReadingMarkId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QList<ReadingMark> &some : {marks.lost(), marks.bookmarks()}) {
        for (const ReadingMark &mark : some) {
            QListWidgetItem *item = makeItem(mark);
            m_list->addItem(item);
            if (mark.id == current)
                m_list->setCurrentItem(item);
        }
    }
}

void BookmarkPane::go(const QListWidgetItem *item)
{
    if (!item->data(PlaceRole).isValid())
        return;
    const document::Position at(static_cast<qsizetype>(item->data(PlaceRole).toLongLong()));
    m_reader.pane().goTo({at, at});
    Q_EMIT chosen();
}

void BookmarkPane::rename(const QListWidgetItem *item)
{
    // Renaming fills the list anew, and the list is still busy with its editor.
    const auto rename = [this, id = item->data(IdRole).value<ReadingMarkId>(), name = item->text()] {
        if (m_workspace)
            report(m_workspace->readingMarks().renameBookmark(id, name));
    };
    QTimer::singleShot(0, this, rename);
}

void BookmarkPane::removeChosen()
{
    QList<ReadingMarkId> ids;
    const QList<QListWidgetItem *> items = m_list->selectedItems();
    for (const QListWidgetItem *item : items)
        ids.append(item->data(IdRole).value<ReadingMarkId>());
    if (!ids.isEmpty())
        report(m_workspace->readingMarks().removeBookmarks(m_reader.documentId(), ids));
}

void BookmarkPane::showMenu(const QPoint &at)
{
    // By the menu key it is for the chosen one, wherever that is.
    QListWidgetItem *item = m_list->itemAt(at) ? m_list->itemAt(at) : m_list->currentItem();
    if (!item || !m_workspace)
        return;
    const auto keys = [](const QString &text, Qt::Key key) -> QString {
        return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("bookmarkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *there = menu->addAction(icon(QStringLiteral("go-to")), tr("&Go There"), this, [this, item] { go(item); });
    there->setEnabled(item->data(PlaceRole).isValid());
    menu->addAction(icon(QStringLiteral("edit")), keys(tr("&Rename"), Qt::Key_F2), this,
                    [this, item] { m_list->editItem(item); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("delete")), keys(tr("R&emove"), Qt::Key_Delete), this, &BookmarkPane::removeChosen);
    // The list may be filled anew while the menu is open, and the item gone with that.
    connect(m_list->model(), &QAbstractItemModel::rowsAboutToBeRemoved, menu, &QWidget::close);
    connect(m_list->model(), &QAbstractItemModel::modelAboutToBeReset, menu, &QWidget::close);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void BookmarkPane::report(const base::Status &status)
{
    if (status.ok())
        return;
    Q_EMIT failed(status.error());
    fill();
}

bool BookmarkPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_workspace) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace window
