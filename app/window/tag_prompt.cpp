// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tag_prompt.h"

#include "window/tag_completion_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace window {

using models::TagCompletionModel;

namespace {

constexpr int Width = 320;
constexpr int MostRows = 8;

} // namespace

TagPrompt::TagPrompt(QWidget *window)
    : QFrame(window), m_title(new QLabel(this)), m_line(new QLineEdit(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("prompt"));
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("muted"));
    m_line->setObjectName(QStringLiteral("tagPromptLine"));
    m_line->setAccessibleName(tr("Tag"));
    m_list->setModel(&m_completions);
    m_list->setItemDelegate(new TagCompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Matching tags"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->installEventFilter(this);
    tellMarkedRow(*m_list, *m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TagPrompt::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        accept(false);
    });
    hide();
}

void TagPrompt::ask(const Question &question, std::function<void(const QString &)> chosen)
{
    m_question = question;
    m_chosen = std::move(chosen);
    m_title->setText(question.title);
    m_line->setPlaceholderText(onlyExisting() ? tr("Tag") : tr("Tag, or parent/child"));
    m_completions.setTree(question.tree, question.recent);
    m_line->clear();
    typed({});
    show();
    raise();
    place();
    m_line->setFocus(Qt::PopupFocusReason);
}

void TagPrompt::typed(const QString &text)
{
    m_completions.setText(text);
    int rows = m_completions.rowCount();
    if (onlyExisting() && rows > 0 && m_completions.index(rows - 1).data(TagCompletionModel::NewRole).toBool())
        m_list->setRowHidden(--rows, true);
    if (rows > 0 && !text.trimmed().isEmpty())
        m_list->setCurrentIndex(m_completions.index(0));
    place();
}

void TagPrompt::place()
{
    int rows = m_completions.rowCount();
    if (rows > 0 && m_list->isRowHidden(rows - 1))
        --rows;
    m_list->setVisible(rows > 0);
    const int rowHeight = TagCompletionDelegate::rowHeight(m_list->font());
    m_list->setFixedHeight(std::clamp(rows, 1, MostRows) * rowHeight + 2);
    layout()->activate();
    resize(Width + 18, sizeHint().height());
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QPoint below = parentWidget()->mapFromGlobal(m_question.anchor.bottomLeft() + QPoint(0, 6));
    const QPoint above = parentWidget()->mapFromGlobal(m_question.anchor.topLeft() - QPoint(0, 6 + height()));
    QPoint at = below.y() + height() <= room.bottom() || above.y() < room.top() ? below : above;
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
}

void TagPrompt::accept(bool asTyped)
{
    const QModelIndex current = m_list->currentIndex();
    QString path = m_line->text().trimmed();
    if (!asTyped && current.isValid() && !m_list->isRowHidden(current.row()))
        path = current.data(TagCompletionModel::PathRole).toString();
    else if (onlyExisting())
        path.clear();
    if (path.isEmpty())
        return;
    hide();
    if (const auto answer = std::exchange(m_chosen, nullptr))
        answer(path);
}

bool TagPrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool move = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    const bool tab = key->key() == Qt::Key_Tab;
    if (!enter && !move && !tab && key->key() != Qt::Key_Escape)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (enter) {
        accept(key->modifiers().testFlag(Qt::ControlModifier));
    } else if (move) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_completions.rowCount() - 1));
        if (!m_list->isRowHidden(row))
            m_list->setCurrentIndex(m_completions.index(row));
    } else if (tab) {
        // Takes the match into the line, so that a child can be typed behind it.
        if (m_list->currentIndex().isValid())
            m_line->setText(m_list->currentIndex().data(TagCompletionModel::PathRole).toString());
    } else {
        hide();
    }
    return true;
}

void TagPrompt::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace window
