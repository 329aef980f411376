// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotation_cards.h"

#include "window/annotation_card_delegate.h"
#include "window/empty_state.h"
#include "window/icon.h"
#include "window/note_editor.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace window {

using annotation::AnnotationId;
using models::AnnotationListModel;
using models::TagChip;
using Part = AnnotationCardDelegate::Hit::Part;

AnnotationCards::AnnotationCards(QWidget *parent)
    : CardView(parent), m_annotations(new AnnotationListModel(this)), m_delegate(new AnnotationCardDelegate(this))
{
    setObjectName(QStringLiteral("annotationCards"));
    setAccessibleName(tr("Annotations"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window);
    // Before the view hears of them, so that it measures anew what has changed.
    setItemDelegate(m_delegate);
    connect(m_delegate, &AnnotationCardDelegate::noteFinished, this, [this](bool backToReader) {
        m_annotations->endDraft();
        Q_EMIT noteFinished(backToReader);
    });
    connect(m_annotations, &AnnotationListModel::failed, this, &AnnotationCards::failed);
    connect(m_annotations, &AnnotationListModel::aboutToAsk, this, &AnnotationCards::keepTyped);
    connect(m_annotations, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        // A tag's new name is in many cards at once; only those in view are measured again.
        m_delegate->forget(first.row() == last.row() ? m_annotations->id(first) : AnnotationId());
        scheduleDelayedItemsLayout();
    });
    connect(m_annotations, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_delegate->forget();
        // At the list's beginning, it is the beginning that stays in view.
        const bool atFirst = verticalScrollBar()->value() == 0 && !m_annotations->canFetchBefore();
        m_first = atFirst ? FirstInView() : firstInView();
    });
    setModel(m_annotations);
    connect(m_annotations, &QAbstractItemModel::modelReset, this, [this] {
        mark(m_annotations->find(m_wanted)); // which scrolls there
        putFirst(m_annotations->find(m_first.id), m_first.offset);
    });
    connect(m_annotations, &AnnotationListModel::filterChanged, this, [this] {
        verticalScrollBar()->setValue(0);
        if (!m_wanted.isNull() && !isEditing())
            bringIntoView(m_wanted);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AnnotationCards::onScrolled);
}

AnnotationCards::FirstInView AnnotationCards::firstInView() const
{
    const QModelIndex first = indexAt(QPoint(0, 0));
    return first.isValid() ? FirstInView{m_annotations->id(first), visualRect(first).top()} : FirstInView();
}

void AnnotationCards::putFirst(const QModelIndex &index, int offset)
{
    if (index.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(index).top() - offset);
}

void AnnotationCards::onScrolled()
{
    m_annotations->setAnchor(indexAt(QPoint(0, 0)));
    if (m_fetching || verticalScrollBar()->value() > viewport()->height() || !m_annotations->canFetchBefore())
        return;
    m_fetching = true;
    // Not now: the view may be about to lay out its rows.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const FirstInView first = firstInView();
            m_annotations->fetchBefore();
            putFirst(m_annotations->find(first.id), first.offset);
            m_fetching = false;
        },
        Qt::QueuedConnection);
}

QModelIndex AnnotationCards::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome && m_annotations->canFetchBefore())
        m_annotations->fetchFirst();
    else if (action == MoveEnd && m_annotations->canFetchMore({}))
        m_annotations->fetchLast();
    return CardView::moveCursor(action, modifiers);
}

void AnnotationCards::setWorkspace(workspace::Workspace *workspace)
{
    m_wanted = {};
    m_annotations->setWorkspace(workspace);
}

void AnnotationCards::setFilter(const workspace::AnnotationFilter &filter)
{
    m_annotations->setFilter(filter, isEditing() ? AnnotationId() : m_wanted);
}

void AnnotationCards::setShowDocument(bool show)
{
    m_delegate->setShowDocument(show);
    scheduleDelayedItemsLayout();
}

void AnnotationCards::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

void AnnotationCards::setCurrent(AnnotationId id)
{
    m_wanted = id;
    if (!isEditing() && id != current())
        bringIntoView(id);
}

void AnnotationCards::bringIntoView(AnnotationId id)
{
    const QModelIndex index = m_annotations->reach(id);
    mark(index);
    scrollTo(index, EnsureVisible);
}

void AnnotationCards::mark(const QModelIndex &index)
{
    const QScopedValueRollback following(m_following, true);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
}

AnnotationId AnnotationCards::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isSelected(index) ? m_annotations->id(index) : AnnotationId();
}

QList<AnnotationId> AnnotationCards::selected() const
{
    QList<AnnotationId> ids;
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows)
        ids.append(m_annotations->id(row));
    return ids;
}

bool AnnotationCards::editNote(AnnotationId id)
{
    return write(m_annotations->reach(id));
}

void AnnotationCards::writeNew(const annotation::Annotation &draft)
{
    keepTyped(); // of another draft: afterwards it is none any more
    if (!write(m_annotations->beginDraft(draft)))
        m_annotations->endDraft();
}

void AnnotationCards::keepTyped()
{
    if (NoteEditor *editor = m_delegate->editor())
        editor->flush();
}

bool AnnotationCards::write(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    {
        const QScopedValueRollback following(m_following, true);
        m_wanted = m_annotations->id(index);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
    }
    if (!CardView::edit(index, AllEditTriggers, nullptr) || !isEditing())
        return false;
    doItemsLayout(); // the card is higher now
    return true;
}

void AnnotationCards::setHighlight(const QColor &color)
{
    m_delegate->setHighlight(color);
    viewport()->update();
}

void AnnotationCards::doItemsLayout()
{
    CardView::doItemsLayout();
    keepEditorInView();
}

void AnnotationCards::resizeEvent(QResizeEvent *event)
{
    CardView::resizeEvent(event);
    if (NoteEditor *editor = m_delegate->editor())
        editor->measure();
    keepEditorInView();
}

// Nobody writes into what they do not see. Scrolling away by hand remains possible: this is only for what changes by itself.
void AnnotationCards::keepEditorInView()
{
    const NoteEditor *editor = m_delegate->editor();
    if (!isEditing() || !editor)
        return;
    scrollTo(currentIndex());
    // Of a card that is higher than the view, the field is what counts.
    const int below = editor->geometry().bottom() + 8 - viewport()->height();
    if (below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::min(below, editor->geometry().top()));
}

void AnnotationCards::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_wanted = m_annotations->id(index);
    Q_EMIT activated(m_wanted, index.data(AnnotationListModel::DocumentRole).value<document::DocumentId>());
}

void AnnotationCards::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    CardView::currentChanged(current, previous);
    // Moving through the cards by key takes the text along.
    if (!m_following && current.isValid() && hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton)
        activate(current);
}

QStyleOptionViewItem AnnotationCards::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

QRect AnnotationCards::globalRect(const QModelIndex &index) const
{
    const QRect rect = visualRect(index);
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void AnnotationCards::mouseReleaseEvent(QMouseEvent *event)
{
    CardView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || isEditing())
        return;
    const AnnotationId id = m_annotations->id(index);
    const auto hit = m_delegate->hitAt(optionFor(index), index, event->position().toPoint());
    switch (hit.part) {
    case Part::AddTag:
        Q_EMIT tagRequested(id, QRect(viewport()->mapToGlobal(hit.rect.topLeft()), hit.rect.size()));
        return;
    case Part::Note:
        editNote(id);
        return;
    case Part::Remove:
        Q_EMIT removalRequested({id});
        return;
    case Part::Chip:
        showChipMenu(id, hit.tag, viewport()->mapToGlobal(hit.rect.bottomLeft()));
        return;
    case Part::Card:
        activate(index);
    }
}

void AnnotationCards::showChipMenu(AnnotationId id, annotation::TagId tag, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chipMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("filter")), tr("&Show All Passages with This Tag"), this,
                    [this, tag] { Q_EMIT tagChosen(tag); });
    menu->addAction(icon(QStringLiteral("remove")), tr("Take This Tag &Off"), this,
                    [this, id, tag] { Q_EMIT tagRemovalRequested(id, tag); });
    menu->popup(at);
}

void AnnotationCards::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        editNote(m_annotations->id(index));
}

void AnnotationCards::mouseMoveEvent(QMouseEvent *event)
{
    CardView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    QString tip;
    Qt::CursorShape cursor = Qt::ArrowCursor;
    if (index.isValid()) {
        const Part part = m_delegate->hitAt(optionFor(index), index, event->position().toPoint()).part;
        if (part == Part::AddTag)
            tip = tr("Add a tag");
        else if (part == Part::Note)
            tip = tr("Write a note");
        else if (part == Part::Remove)
            tip = tr("Remove this annotation");
        cursor = part == Part::Card ? Qt::ArrowCursor : Qt::PointingHandCursor;
    }
    viewport()->setToolTip(tip);
    viewport()->setCursor(cursor);
}

void AnnotationCards::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
        Q_EMIT textWanted();
        return;
    }
    if (event->key() == Qt::Key_F2 && currentIndex().isValid()) {
        editNote(m_annotations->id(currentIndex()));
        return;
    }
    CardView::keyPressEvent(event);
}

void AnnotationCards::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    // Rows come and go while the menu is open: it keeps what the person meant, not where that stood.
    const AnnotationId id = m_annotations->id(index);
    const QRect anchor = globalRect(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("go-to")), tr("Show in the &Text"), this,
                    [this, id] { activate(m_annotations->reach(id)); });
    menu->addAction(icon(QStringLiteral("tag")), tr("Add a &Tag…"), this,
                    [this, id, anchor] { Q_EMIT tagRequested(id, anchor); });
    menu->addAction(icon(QStringLiteral("note")), tr("Write a &Note"), this, [this, id] { editNote(id); });
    const auto tags = index.data(AnnotationListModel::TagsRole).value<QList<TagChip>>();
    if (!tags.isEmpty()) {
        QMenu *removal = menu->addMenu(icon(QStringLiteral("remove")), tr("Take &Off a Tag"));
        QMenu *others = menu->addMenu(icon(QStringLiteral("filter")), tr("&Show All Passages with"));
        for (const TagChip &tag : tags) {
            QString path = tag.path;
            path.replace(u'&', QStringLiteral("&&"));
            removal->addAction(path, this, [this, id, tag] { Q_EMIT tagRemovalRequested(id, tag.id); });
            others->addAction(path, this, [this, tag] { Q_EMIT tagChosen(tag.id); });
        }
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("delete")), tr("&Remove"), this,
                    [this, ids = selected()] { Q_EMIT removalRequested(ids); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : anchor.center());
}

void AnnotationCards::paintEvent(QPaintEvent *event)
{
    CardView::paintEvent(event);
    if (m_annotations->rowCount() == 0)
        paintEmptyState(viewport(), m_emptyTitle, m_emptyHint);
}

void AnnotationCards::changeEvent(QEvent *event)
{
    CardView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forget();
}

} // namespace window
