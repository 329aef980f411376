// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tag_picker.h"

#include "window/icon.h"
#include "window/tag_completion_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using models::TagCompletionModel;

namespace {

constexpr int LongestMeant = 120; // characters

bool isOneOf(int key, std::initializer_list<int> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

TagPicker::TagPicker(QWidget *parent)
    : QWidget(parent), m_meant(new QLabel(this)), m_line(new QLineEdit(this)), m_list(new QListView(this))
{
    m_meant->setObjectName(QStringLiteral("muted"));
    m_meant->setTextFormat(Qt::PlainText);
    m_meant->setWordWrap(true);
    m_meant->setMaximumHeight(2 * fontMetrics().lineSpacing());
    m_line->setObjectName(QStringLiteral("tagPickerLine"));
    m_line->setAccessibleName(tr("Tag the selection"));
    m_line->setPlaceholderText(tr("Tag, or parent/child"));
    m_line->addAction(icon(QStringLiteral("tag")), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("tagPickerList"));
    m_list->setModel(&m_completions);
    m_list->setItemDelegate(new TagCompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Matching tags"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tellMarkedRow(*m_list, *m_line);
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("paneHead"));
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(8, 8, 8, 8);
    headLayout->setSpacing(6);
    headLayout->addWidget(m_line);
    headLayout->addWidget(m_meant);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TagPicker::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        accept(false, false);
    });
    setMeant({});
}

void TagPicker::setTags(const annotation::TagTree &tree, const QList<annotation::TagId> &recent)
{
    m_completions.setTree(tree, recent);
    typed(m_line->text());
}

void TagPicker::setMeant(const QString &words)
{
    m_meant->setText(words.isEmpty() ? tr("Select some words, then choose their tag.")
                                     : tr("Tags “%1”").arg(words.left(LongestMeant).simplified()));
}

void TagPicker::typed(const QString &text)
{
    m_completions.setText(text);
    m_list->setCurrentIndex(text.trimmed().isEmpty() ? QModelIndex() : m_completions.index(0));
}

void TagPicker::accept(bool asTyped, bool stay)
{
    const QModelIndex current = m_list->currentIndex();
    const QString path =
        !asTyped && current.isValid() ? current.data(TagCompletionModel::PathRole).toString() : m_line->text().trimmed();
    if (path.isEmpty()) {
        Q_EMIT told(tr("Type some letters of a tag, or choose one with the arrow keys."));
        return;
    }
    m_line->clear();
    Q_EMIT chosen(path, stay);
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = isOneOf(key->key(), {Qt::Key_Return, Qt::Key_Enter});
    const bool move = isOneOf(key->key(), {Qt::Key_Down, Qt::Key_Up});
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool escape = key->key() == Qt::Key_Escape && modifiers == Qt::NoModifier;
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier) || !(enter || move || escape))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    const int step = key->key() == Qt::Key_Down ? 1 : -1;
    if (enter)
        accept(modifiers.testFlag(Qt::ControlModifier), modifiers.testFlag(Qt::ShiftModifier));
    else if (move && modifiers.testFlag(Qt::ControlModifier))
        Q_EMIT sentenceWanted(step > 0);
    else if (move)
        m_list->setCurrentIndex(
            m_completions.index(std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_completions.rowCount() - 1))));
    else if (!m_line->text().isEmpty())
        m_line->clear();
    else
        Q_EMIT left();
    return true;
}

} // namespace window
