// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tag_pane.h"

#include "window/action.h"
#include "window/annotation_cards.h"
#include "window/chip.h"
#include "window/empty_state.h"
#include "window/icon.h"
#include "window/tag_prompt.h"

#include <QColorDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace window {

using annotation::TagId;
using models::TagTreeModel;

namespace {

// Well told apart on light and dark, and the first choice for colour-blind people too.
constexpr annotation::Color Colors[] = {0xd1495b, 0xe07a2f, 0xc9a227, 0x5b9a3c, 0x2a9d8f,
                                        0x2f7fb8, 0x5a5fc7, 0x9a4fb5, 0xb5527f, 0x7a6a58};

QIcon colorIcon(annotation::Color color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(color));
    painter.drawEllipse(2, 2, 12, 12);
    return QIcon(pixmap);
}

/// A dot before the name, the key behind it.
class TagDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == TagTreeModel::Count) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
            return;
        }
        option->icon = colorIcon(index.data(TagTreeModel::ColorRole).toUInt());
        option->decorationSize = QSize(16, 16);
        option->features |= QStyleOptionViewItem::HasDecoration;
        if (const int key = index.data(TagTreeModel::PinnedRole).toInt(); key > 0)
            option->text += QStringLiteral("  [%1]").arg(key);
    }
};

class TagTreeView final : public QTreeView
{
public:
    using QTreeView::QTreeView;

    QString tags; ///< keys

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeView::paintEvent(event);
        if (model()->rowCount() == 0)
            paintEmptyState(
                viewport(), TagPane::tr("No tags yet"),
                withKeys(TagPane::tr("Select words in the text and press %1. Type parent/child to nest one tag below another."),
                         {tags},
                         TagPane::tr("Select words in the text and tag them. Type parent/child to nest one tag below another.")));
    }
};

} // namespace

TagPane::TagPane(TagPrompt *prompt, QWidget *parent)
    : QWidget(parent),
      m_prompt(prompt),
      m_model(new TagTreeModel(this)),
      m_tree(new TagTreeView(this)),
      m_listTitle(new QLabel(this)),
      m_cards(new AnnotationCards(this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_tree->setModel(m_model);
    m_tree->setObjectName(QStringLiteral("tagTree"));
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setItemDelegate(new TagDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TagTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TagTreeModel::Count, QHeaderView::ResizeToContents);
    m_listTitle->setObjectName(QStringLiteral("paneTitle"));
    m_listTitle->setContentsMargins(12, 6, 8, 6);
    m_cards->setObjectName(QStringLiteral("taggedCards"));
    m_cards->setShowDocument(true);

    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(m_listTitle);
    belowLayout->addWidget(m_cards, 1);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({300, 300});

    makeActions();
    auto *bar = new QToolBar(this);
    bar->setIconSize(QSize(16, 16));
    for (QAction *action : std::as_const(m_actions))
        bar->addAction(action);
    for (QAction *action : std::as_const(m_actions)) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)); button && action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_splitter, 1);

    connect(m_model, &TagTreeModel::failed, this, &TagPane::failed);
    connect(m_cards, &AnnotationCards::failed, this, &TagPane::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TagPane::unfoldAgain);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_folded.insert(m_model->id(index)); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(m_model->id(index)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_chosen = m_model->id(now);
        choiceChanged();
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT tagChosen(m_model->id(index)); });
    setFocusProxy(m_tree);
    choiceChanged();
}

void TagPane::makeActions()
{
    const auto add = [this](const ActionSpec &spec, auto slot) {
        QAction *action = makeAction(this, spec);
        confineShortcut(action, {m_tree});
        connect(action, &QAction::triggered, this, slot);
        m_actions.append(action);
        return action;
    };
    add({QStringLiteral("newTag"), tr("&New Tag…"), QStringLiteral("add"), QKeySequence(Qt::Key_Insert), tr("Make a tag"),
         QString(), tr("code, category, create")},
        &TagPane::createTag);
    add({QStringLiteral("renameTag"), tr("&Rename Tag"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2), tr("Rename the tag")},
        [this] { m_tree->edit(m_tree->currentIndex().siblingAtColumn(TagTreeModel::Name)); });
    add({QStringLiteral("describeTag"), tr("&Describe Tag…"), QStringLiteral("info"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
         tr("Say what the tag stands for")},
        &TagPane::describe);
    QAction *color =
        add({QStringLiteral("colorTag"), tr("&Colour of Tag"), QStringLiteral("color"), QString(), tr("Choose the tag's colour")},
            [] {});
    color->setMenu(makeColorMenu());
    QAction *pin = add({QStringLiteral("pinTag"), tr("&Key of Tag"), QStringLiteral("pin"), QString(),
                        tr("Choose a key that tags the selection")},
                       [] {});
    pin->setMenu(makePinMenu());
    add({QStringLiteral("mergeTag"), tr("&Merge Tag Into…"), QStringLiteral("merge"), QKeySequence(Qt::CTRL | Qt::Key_M),
         tr("Merge the tag into another one"), QString(), tr("combine, join")},
        &TagPane::mergeInto);
    add({QStringLiteral("nestTag"), tr("Put Tag &Below Another…"), QStringLiteral("down"), QKeySequence(Qt::CTRL | Qt::Key_Right),
         tr("Nest the tag, with all below it, in another one")},
        &TagPane::nestInto);
    add({QStringLiteral("unnestTag"), tr("Move Tag to the &Top"), QStringLiteral("up"), QKeySequence(Qt::CTRL | Qt::Key_Left),
         tr("Move the tag out of the one it is nested in")},
        &TagPane::moveToTop);
    add({QStringLiteral("removeTag"), tr("R&emove Tag"), QStringLiteral("delete"), QKeySequence(Qt::Key_Delete),
         tr("Remove the tag and all below it; the annotations stay"), QString(), tr("delete, code")},
        [this] { report(m_workspace->tags().remove(current())); });
}

QMenu *TagPane::makeColorMenu()
{
    auto *menu = new QMenu(this);
    const QString names[] = {tr("Red"),  tr("Orange"), tr("Yellow"), tr("Green"), tr("Teal"),
                             tr("Blue"), tr("Indigo"), tr("Violet"), tr("Rose"),  tr("Brown")};
    for (std::size_t i = 0; i < std::size(Colors); ++i)
        menu->addAction(colorIcon(Colors[i]), names[i], this,
                        [this, i] { report(m_workspace->tags().setColor(current(), Colors[i])); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("palette")), tr("&Other Colour…"), this, &TagPane::chooseOtherColor);
    return menu;
}

QMenu *TagPane::makePinMenu()
{
    auto *menu = new QMenu(this);
    for (int key = 1; key <= 9; ++key)
        menu->addAction(tr("Key &%1").arg(key), this, [this, key] { report(m_workspace->tags().setPinned(current(), key)); });
    menu->addSeparator();
    menu->addAction(tr("&No Key"), this, [this] { report(m_workspace->tags().setPinned(current(), 0)); });
    return menu;
}

void TagPane::chooseOtherColor()
{
    const annotation::Tag *tag = m_workspace->tags().tree().find(current());
    if (!tag)
        return;
    const QColor color = QColorDialog::getColor(QColor::fromRgb(tag->color), this, tr("Colour of “%1”").arg(tag->name));
    if (color.isValid())
        report(m_workspace->tags().setColor(current(), color.rgb() & 0xffffff));
}

void TagPane::describe()
{
    const annotation::Tag *tag = m_workspace->tags().tree().find(current());
    if (!tag)
        return;
    QInputDialog dialog(this);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setWindowTitle(tr("Describe Tag"));
    dialog.setLabelText(tr("What “%1” stands for:").arg(tag->name));
    dialog.setTextValue(tag->description);
    dialog.show(); // it makes its field only now
    if (auto *field = dialog.findChild<QPlainTextEdit *>())
        field->setAccessibleName(dialog.labelText());
    if (dialog.exec() == QDialog::Accepted)
        report(m_workspace->tags().setDescription(current(), dialog.textValue().trimmed()));
}

void TagPane::askOther(const QString &question, base::Status (workspace::Tags::*act)(TagId, TagId))
{
    const TagId from = current();
    const annotation::TagTree tree = m_workspace->tags().tree();
    const annotation::Tag *tag = tree.find(from);
    if (!tag)
        return;
    const QRect row = m_tree->visualRect(m_tree->currentIndex());
    const QRect anchor(m_tree->viewport()->mapToGlobal(row.topLeft()), row.size());
    m_prompt->ask({question.arg(tag->name), tree, {}, TagPrompt::Offer::Existing, anchor},
                  [this, from, act](const QString &path) {
                      m_tree->setFocus();
                      if (const annotation::Tag *other = m_workspace->tags().tree().findPath(path); other && other->id != from)
                          report((m_workspace->tags().*act)(from, other->id));
                  });
}

void TagPane::mergeInto()
{
    askOther(tr("Merge “%1” into"), &workspace::Tags::merge);
}

void TagPane::nestInto()
{
    askOther(tr("Put “%1” below"), &workspace::Tags::move);
}

void TagPane::createTag()
{
    if (!m_workspace)
        return;
    bool accepted = false;
    const TagId parent = current();
    const QString start = parent.isNull() ? QString() : m_workspace->tags().tree().path(parent) + u'/';
    const QString path =
        QInputDialog::getText(this, tr("New Tag"), tr("Name of the tag, or parent/child:"), QLineEdit::Normal, start, &accepted);
    if (!accepted || path.trimmed().isEmpty())
        return;
    const auto made = m_workspace->tags().ensure(path);
    if (made)
        choose(*made);
    else
        Q_EMIT failed(made.error());
}

void TagPane::moveToTop()
{
    const annotation::Tag *tag = m_workspace->tags().tree().find(current());
    if (!tag || tag->parent.isNull())
        return;
    const QString name = tag->name;
    if (const auto status = m_workspace->tags().move(tag->id, {}); !status)
        Q_EMIT failed(status.error());
    else
        Q_EMIT told(tr("The tag “%1” stands at the top now.").arg(name));
}

void TagPane::report(const base::Status &status)
{
    if (!status)
        Q_EMIT failed(status.error());
}

TagId TagPane::current() const
{
    return m_model->id(m_tree->currentIndex());
}

void TagPane::choose(TagId tag)
{
    const QModelIndex index = m_model->find(tag);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void TagPane::setWorkspace(workspace::Workspace *workspace)
{
    if (m_workspace)
        disconnect(&m_workspace->tags(), nullptr, this, nullptr);
    m_workspace = workspace;
    m_chosen = {};
    m_folded.clear();
    m_model->setWorkspace(workspace);
    m_cards->setWorkspace(workspace);
    if (m_workspace) {
        connect(&m_workspace->tags(), &workspace::Tags::tagsChanged, this, &TagPane::choiceChanged);
        connect(&m_workspace->tags(), &workspace::Tags::countsChanged, this, &TagPane::choiceChanged);
    }
    choiceChanged();
}

void TagPane::teach(const TaughtKeys &keys)
{
    static_cast<TagTreeView *>(m_tree)->tags = keys.tag;
    m_tree->viewport()->update();
}

void TagPane::choiceChanged()
{
    const annotation::Tag *tag = m_workspace ? m_workspace->tags().tree().find(current()) : nullptr;
    enable(m_actions, tag, need::tag());
    enable({m_actions.first()}, m_workspace, need::library()); // a new one needs none
    // Nobody sees the passages while another tab is in front; tagging need not wait for them.
    if (!isVisible()) {
        m_cards->annotations().setEmpty();
        return;
    }
    if (!tag) {
        m_listTitle->setText(tr("Choose a tag to see its passages"));
        m_cards->setEmptyText({}, {});
        m_cards->annotations().setEmpty();
        return;
    }
    workspace::AnnotationFilter filter;
    filter.tags = {tag->id};
    m_cards->setEmptyText(tr("No passages"), tr("Nothing is tagged with this yet."));
    m_cards->setFilter(filter);
    const auto count = m_workspace->annotations().count(filter);
    m_listTitle->setText(tr("%n passages tagged “%1”", nullptr, count ? static_cast<int>(*count) : 0).arg(tag->name));
}

void TagPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    choiceChanged();
}

void TagPane::unfoldAgain()
{
    const QSet<TagId> folded = std::exchange(m_folded, {});
    m_tree->expandAll();
    for (const TagId tag : folded) {
        if (const QModelIndex index = m_model->find(tag); index.isValid())
            m_tree->collapse(index);
    }
    if (const QModelIndex index = m_model->find(m_chosen); index.isValid())
        m_tree->setCurrentIndex(index);
    choiceChanged();
}

} // namespace window
