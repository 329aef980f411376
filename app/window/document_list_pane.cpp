// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/document_list_pane.h"

#include "window/action.h"
#include "window/bidi.h"
#include "window/empty_state.h"
#include "window/filter_keys.h"
#include "window/icon.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace window {

using document::DocumentId;
using models::DocumentListModel;
using workspace::DocumentSummary;
using workspace::ReadingState;

namespace {

QIcon stateIcon(ReadingState state)
{
    switch (state) {
    case ReadingState::Unread:
        return icon(QStringLiteral("document-unread"));
    case ReadingState::InProgress:
        return icon(QStringLiteral("document-progress"));
    case ReadingState::Done:
        return icon(QStringLiteral("document-done"));
    }
    return {};
}

/// The title with its state before it, and who published it and when below it.
class TitleDelegate final : public QStyledItemDelegate
{
public:
    explicit TitleDelegate(QObject *parent)
        : QStyledItemDelegate(parent),
          m_icons{stateIcon(ReadingState::Unread), stateIcon(ReadingState::InProgress), stateIcon(ReadingState::Done)}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics metrics(option.font);
        return {200, 2 * metrics.lineSpacing() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        row.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
        const auto document = index.data(DocumentListModel::SummaryRole).value<DocumentSummary>();
        QRect text = option.rect.adjusted(32, 6, -8, -6);
        if (document.annotations > 0)
            text.setRight(paintCount(painter, option, document.annotations) - 8);
        m_icons[static_cast<std::size_t>(document.state)].paint(painter, QRect(option.rect.left() + 8, text.top() + 1, 16, 16));
        const int step = QFontMetrics(option.font).lineSpacing();
        QFont font = option.font;
        font.setWeight(document.state == ReadingState::Done ? QFont::Normal : QFont::Medium);
        painter->save();
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QRect(text.left(), text.top(), text.width(), step), Qt::AlignVCenter,
                          isolated(painter->fontMetrics().elidedText(document.title, Qt::ElideRight, text.width())));
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(QRect(text.left(), text.top() + step + 2, text.width(), step), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(origin(document, index), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    // How many annotations, quietly at the right; answers where it begins.
    static int paintCount(QPainter *painter, const QStyleOptionViewItem &option, qint64 count)
    {
        const QString text = QLocale().toString(count);
        const QFontMetrics metrics(option.font);
        const int width = std::max(metrics.horizontalAdvance(text) + 12, 22);
        QRect badge(option.rect.right() - 8 - width, option.rect.top() + 6, width, metrics.height() + 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Midlight));
        painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(option.font);
        painter->drawText(badge, Qt::AlignCenter, text);
        painter->restore();
        return badge.left();
    }

    static QString origin(const DocumentSummary &document, const QModelIndex &index)
    {
        QStringList parts;
        if (!document.publisher.isEmpty())
            parts.append(document.publisher);
        else if (!document.authors.isEmpty())
            parts.append(document.authors.first());
        if (const QString date = index.siblingAtColumn(DocumentListModel::Published).data().toString(); !date.isEmpty())
            parts.append(date);
        if (parts.isEmpty())
            parts.append(DocumentListModel::formatName(document.format));
        return parts.join(QStringLiteral(" · "));
    }

    std::array<QIcon, 3> m_icons;
};

class DocumentList final : public QTreeView
{
public:
    using QTreeView::QTreeView;

    QString addsFiles;       ///< keys
    bool hasLibrary = false; ///< without one there is nothing to say about it

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeView::paintEvent(event);
        if (!hasLibrary || model()->rowCount() > 0)
            return;
        if (static_cast<models::DocumentFilterModel *>(model())->isFiltering())
            paintEmptyState(viewport(), DocumentListPane::tr("Nothing matches"),
                            DocumentListPane::tr("Clear the filter to see all documents again."));
        else
            paintEmptyState(viewport(), DocumentListPane::tr("No documents yet"),
                            withKeys(DocumentListPane::tr("Drop files or folders here, or press %1 to choose some."), {addsFiles},
                                     DocumentListPane::tr("Drop files or folders here.")));
    }
};

} // namespace

DocumentListPane::DocumentListPane(QWidget *parent)
    : QWidget(parent),
      m_documents(new DocumentListModel(this)),
      m_proxy(new models::DocumentFilterModel(this)),
      m_filter(new QLineEdit(this)),
      m_state(new QComboBox(this)),
      m_view(new DocumentList(this)),
      m_columns(new QMenu(tr("&Columns"), this))
{
    m_proxy->setSourceModel(m_documents);
    makeView();
    makeColumnsMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_view, 1);
    listen();
    setFocusProxy(m_view);
}

QWidget *DocumentListPane::makeHead()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter documents"));
    m_filter->setObjectName(QStringLiteral("documentFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_state->setObjectName(QStringLiteral("quiet"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All"));
    for (const ReadingState state : {ReadingState::Unread, ReadingState::InProgress, ReadingState::Done})
        m_state->addItem(DocumentListModel::stateName(state), int(state));
    auto *columns = new QToolButton(this);
    columns->setIcon(icon(QStringLiteral("columns")));
    columns->setToolTip(tr("Choose the columns and the order"));
    columns->setAccessibleName(columns->toolTip());
    columns->setMenu(m_columns);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("paneHead"));
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(8, 8, 8, 8);
    headLayout->setSpacing(4);
    headLayout->addWidget(m_filter, 1);
    headLayout->addWidget(m_state);
    headLayout->addWidget(columns);
    return head;
}

void DocumentListPane::makeView()
{
    m_view->setModel(m_proxy);
    m_view->setObjectName(QStringLiteral("documentList"));
    m_view->setAccessibleName(tr("Documents"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setItemDelegateForColumn(DocumentListModel::Title, new TitleDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(DocumentListModel::Imported, Qt::DescendingOrder);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(DocumentListModel::Title, QHeaderView::Stretch);
    m_view->header()->setMinimumSectionSize(40);
    for (int column = 0; column < DocumentListModel::ColumnCount; ++column)
        m_view->setColumnHidden(column, column != DocumentListModel::Title);
    for (int column = 1; column < DocumentListModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, 92);
    m_view->setHeaderHidden(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this); // the menu key is told to the view itself
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
}

void DocumentListPane::listen()
{
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &models::DocumentFilterModel::setText);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_proxy->setState(row == 0 ? std::nullopt : std::optional(static_cast<ReadingState>(m_state->currentData().toInt())));
    });
    connect(m_documents, &DocumentListModel::failed, this, &DocumentListPane::failed);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DocumentListPane::keepSelection);
    // The open document may stand further down than the first portion goes.
    connect(m_documents, &DocumentListModel::completed, this, [this] {
        if (!m_view->selectionModel()->hasSelection())
            keepSelection();
    });
    connect(m_view->header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->popup(m_view->header()->mapToGlobal(at)); });
    const auto open = [this](const QModelIndex &index, bool toKeep) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier && index.isValid())
            Q_EMIT opened(index.data(DocumentListModel::IdRole).value<DocumentId>(), toKeep);
    };
    connect(m_view, &QTreeView::clicked, this, [open](const QModelIndex &index) { open(index, false); });
    connect(m_view, &QTreeView::activated, this, [open](const QModelIndex &index) { open(index, true); });
    auto *keys = new FilterKeys(m_filter, m_view);
    connect(keys, &FilterKeys::taken, this, [open](const QModelIndex &index) { open(index, true); });
    connect(keys, &FilterKeys::left, this, &DocumentListPane::left);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentListPane::selectionChanged);
}

void DocumentListPane::makeColumnsMenu()
{
    for (int column = 0; column < DocumentListModel::ColumnCount; ++column) {
        QAction *action = m_columns->addAction(m_documents->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setEnabled(column != DocumentListModel::Title);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view->setColumnHidden(column, !on);
            showHeader();
        });
    }
    QMenu *order = m_columns->addMenu(icon(QStringLiteral("sort")), tr("&Order By"));
    m_columns->insertSeparator(order->menuAction());
    for (int column = 0; column < DocumentListModel::ColumnCount; ++column) {
        order->addAction(m_documents->headerData(column, Qt::Horizontal).toString(), this, [this, column] {
            const QHeaderView *header = m_view->header();
            const bool again = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
            m_view->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        for (int column = 0; column < DocumentListModel::ColumnCount; ++column)
            m_columns->actions().at(column)->setChecked(!m_view->isColumnHidden(column));
    });
}

// A head over the titles alone would say nothing.
void DocumentListPane::showHeader()
{
    int shown = 0;
    for (int column = 0; column < DocumentListModel::ColumnCount; ++column)
        shown += !m_view->isColumnHidden(column);
    m_view->setHeaderHidden(shown < 2);
}

void DocumentListPane::setWorkspace(workspace::Workspace *workspace)
{
    m_current = {};
    static_cast<DocumentList *>(m_view)->hasLibrary = workspace;
    m_documents->setWorkspace(workspace);
}

void DocumentListPane::teach(const TaughtKeys &keys)
{
    static_cast<DocumentList *>(m_view)->addsFiles = keys.addFiles;
    m_view->viewport()->update();
}

QList<DocumentId> DocumentListPane::selected() const
{
    QList<DocumentId> ids;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    ids.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(row.data(DocumentListModel::IdRole).value<DocumentId>());
    return ids;
}

void DocumentListPane::setCurrent(DocumentId id)
{
    m_current = id;
    const QModelIndex index = m_proxy->mapFromSource(m_documents->find(id));
    if (!index.isValid() || m_view->selectionModel()->isRowSelected(index.row()))
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

// Asking anew (another order, an undone import) loses the view's marks.
void DocumentListPane::keepSelection()
{
    setCurrent(m_current);
}

DocumentId DocumentListPane::nextToRead(DocumentId id) const
{
    const QModelIndex here = m_proxy->mapFromSource(m_documents->find(id));
    for (int row = here.isValid() ? here.row() + 1 : 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(DocumentListModel::StateRole).value<ReadingState>() != ReadingState::Done)
            return index.data(DocumentListModel::IdRole).value<DocumentId>();
    }
    return {};
}

void DocumentListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QByteArray DocumentListPane::saveColumns() const
{
    return m_view->header()->saveState();
}

void DocumentListPane::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_view->header()->restoreState(state);
    m_view->header()->setSectionResizeMode(DocumentListModel::Title, QHeaderView::Stretch);
    m_view->setColumnHidden(DocumentListModel::Title, false);
    showHeader();
}

bool DocumentListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool glance = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        if (glance && m_view->currentIndex().isValid())
            Q_EMIT opened(m_view->currentIndex().siblingAtColumn(0).data(DocumentListModel::IdRole).value<DocumentId>(), false);
        return glance;
    }
    if (event->type() == QEvent::ContextMenu && m_contextMenu && !selected().isEmpty()) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        if (watched == m_view && !byKey)
            return false;
        const QPoint row = m_view->visualRect(m_view->currentIndex()).center();
        m_contextMenu->popup(byKey ? m_view->viewport()->mapToGlobal(row) : menu->globalPos());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton) {
        const QModelIndex index = m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (index.isValid())
            Q_EMIT openedBehind(index.siblingAtColumn(0).data(DocumentListModel::IdRole).value<DocumentId>());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace window
