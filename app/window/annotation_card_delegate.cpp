// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotation_card_delegate.h"

#include "reader/theme.h"
#include "window/bidi.h"
#include "window/chip.h"
#include "window/icon.h"
#include "window/note_editor.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace window {

using annotation::AnnotationId;
using models::AnnotationListModel;
using models::TagChip;

namespace {

constexpr int Margin = 8; // around a card
constexpr int Inset = 12; // within it
constexpr int Gap = 6;    // between its parts
constexpr int Stripe = 4;
constexpr int Button = 20;
constexpr int QuoteLines = 4;
constexpr int NoteLines = 10;
constexpr int LongestRead = 900; // characters; more is never shown in so few lines

/// A text broken into at most so many lines; the last one is elided. Each paragraph runs, and is aligned, as its own first letter
/// says.
struct Lines {
    struct Line {
        QString text;
        bool rightToLeft;
    };

    QList<Line> lines;
    int height = 0;

    Lines() = default;
    Lines(const QString &text, const QFont &font, int width, int most)
    {
        const QFontMetrics metrics(font);
        QTextLayout layout(text.left(LongestRead), font);
        layout.beginLayout();
        bool rightToLeft = false;
        while (lines.size() < most) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            if (line.textStart() == 0 || layout.text()[line.textStart() - 1] == QChar::LineSeparator)
                rightToLeft =
                    QStringView(layout.text()).mid(line.textStart()).split(QChar::LineSeparator).first().isRightToLeft();
            const bool last = lines.size() + 1 == most && line.textStart() + line.textLength() < text.size();
            const QString rest = last ? text.mid(line.textStart(), 300) : text.mid(line.textStart(), line.textLength());
            lines.append({metrics.elidedText(rest.simplified(), Qt::ElideRight, width + 2), rightToLeft});
        }
        layout.endLayout();
        height = static_cast<int>(lines.size()) * metrics.lineSpacing();
    }

    void paint(QPainter *painter, const QRect &rect) const
    {
        const int step = painter->fontMetrics().lineSpacing();
        QRect line(rect.left(), rect.top(), rect.width(), step);
        const Qt::LayoutDirection before = painter->layoutDirection();
        for (const Line &each : lines) {
            painter->setLayoutDirection(each.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignAbsolute | (each.rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                              each.text);
            line.translate(0, step);
        }
        painter->setLayoutDirection(before);
    }
};

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

// Line breaks of a note are the person's own; QTextLayout breaks at U+2028 only.
QString forLayout(QString note)
{
    return note.replace(u'\n', QChar::LineSeparator);
}

} // namespace

struct AnnotationCardDelegate::Layout {
    QRect card;
    QRect head;
    QRect quote;
    Lines quoteLines;
    QRect note; // of the editor, too
    Lines noteLines;
    QRect addTag;
    QRect writeNote;
    QRect remove;
    std::vector<std::pair<TagChip, QRect>> chips;
    int height = 0;
};

AnnotationCardDelegate::AnnotationCardDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void AnnotationCardDelegate::setShowDocument(bool show)
{
    m_showDocument = show;
    forget();
}

void AnnotationCardDelegate::forget(AnnotationId id)
{
    if (id.isNull())
        m_sizes.clear();
    else
        m_sizes.remove(id);
}

AnnotationCardDelegate::Layout AnnotationCardDelegate::layout(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Layout result;
    const QFontMetrics metrics(option.font);
    const int left = option.rect.left() + Margin;
    const int width = std::max(120, option.rect.width() - 2 * Margin);
    const int textLeft = left + Stripe + Inset;
    const int textWidth = width - Stripe - 2 * Inset;
    int y = option.rect.top() + Margin / 2 + Inset - 2;

    const int headHeight = std::max(QFontMetrics(smallFont(option.font)).height(), Button);
    result.head = QRect(textLeft, y, textWidth, headHeight);
    QRect button(textLeft + textWidth - Button + 4, y + (headHeight - Button) / 2, Button, Button);
    for (QRect *place : {&result.remove, &result.writeNote, &result.addTag}) {
        *place = button;
        button.translate(-Button - 2, 0);
    }
    y += headHeight;

    const QString quote = index.data(AnnotationListModel::QuoteRole).toString();
    if (!quote.isEmpty()) {
        y += Gap / 2;
        result.quoteLines = Lines(quote, option.font, textWidth, QuoteLines);
        result.quote = QRect(textLeft, y, textWidth, result.quoteLines.height);
        y += result.quote.height();
    }

    const auto tags = index.data(AnnotationListModel::TagsRole).value<QList<TagChip>>();
    if (!tags.isEmpty()) {
        y += Gap;
        const QFontMetrics small(smallFont(option.font));
        int x = textLeft;
        for (const TagChip &tag : tags) {
            const QSize size = chipSize(small, tag.path, textWidth);
            if (x > textLeft && x + size.width() > textLeft + textWidth) {
                x = textLeft;
                y += size.height() + 4;
            }
            result.chips.emplace_back(tag, QRect(QPoint(x, y), size));
            x += size.width() + 4;
        }
        y += chipSize(small, QString(), textWidth).height();
    }

    const QString note = index.data(AnnotationListModel::NoteRole).toString();
    const bool edited = index.data(AnnotationListModel::IdRole).value<AnnotationId>() == m_edited;
    if (edited || !note.isEmpty()) {
        y += Gap + 2;
        if (!edited)
            result.noteLines = Lines(forLayout(note), option.font, textWidth, NoteLines);
        const int height = edited ? m_editorHeight : result.noteLines.height;
        result.note = QRect(textLeft, y, textWidth, height);
        y += height;
    }
    y += Inset - 2;
    result.card = QRect(left, option.rect.top() + Margin / 2, width, y - option.rect.top() - Margin / 2);
    result.height = y + Margin / 2 - option.rect.top();
    return result;
}

void AnnotationCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Layout parts = layout(option, index);
    const QPalette &palette = option.palette;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor base = palette.color(QPalette::Base);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(parts.card).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(current || focused ? accent : palette.color(QPalette::Mid), focused ? 2 : 1));
    painter->setBrush(current ? reader::mixed(base, accent, 0.08) : base);
    painter->drawRoundedRect(frame, 7, 7);
    const QColor stripe = parts.chips.empty() ? highlight(index, palette) : QColor::fromRgb(parts.chips.front().first.color);
    painter->setPen(Qt::NoPen);
    painter->setBrush(stripe);
    painter->drawRoundedRect(QRectF(frame.left() + 5, frame.top() + 9, 3, frame.height() - 18), 1.5, 1.5);
    painter->setRenderHint(QPainter::Antialiasing, false);

    const QFont small = smallFont(option.font);
    painter->setFont(small);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    QString head = index.data(AnnotationListModel::PlaceRole).toString();
    if (m_showDocument)
        head = isolated(index.data(AnnotationListModel::DocumentTitleRole).toString()) + QStringLiteral(" · ") + head;
    const auto state = index.data(AnnotationListModel::StateRole).value<annotation::State>();
    if (state == annotation::State::Orphaned)
        head = tr("%1 · not found in this version").arg(head);
    else if (state == annotation::State::Moved)
        head = tr("%1 · found again with changes").arg(head);
    const int headWidth = hovered || current ? parts.addTag.left() - parts.head.left() - 4 : parts.head.width();
    painter->drawText(parts.head, Qt::AlignVCenter, painter->fontMetrics().elidedText(head, Qt::ElideMiddle, headWidth));

    for (const auto &[tag, rect] : parts.chips)
        paintChip(*painter, rect, tag.path, tag.color, palette);

    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Text));
    parts.quoteLines.paint(painter, parts.quote);
    if (!parts.noteLines.lines.isEmpty()) {
        painter->setPen(QPen(palette.color(QPalette::Mid), 1));
        painter->drawLine(parts.note.left(), parts.note.top() - 4, parts.note.right(), parts.note.top() - 4);
        painter->setPen(reader::mixed(palette.color(QPalette::Text), accent, 0.35));
        parts.noteLines.paint(painter, parts.note);
    }
    if (hovered || current)
        paintButtons(painter, parts, palette);
    painter->restore();
}

// As in the text, where there is one; a note on the whole document has no colour there.
QColor AnnotationCardDelegate::highlight(const QModelIndex &index, const QPalette &palette) const
{
    const bool onDocument = index.data(AnnotationListModel::AnnotationRole).value<annotation::Annotation>().isOnDocument();
    return onDocument || !m_highlight.isValid() ? palette.color(QPalette::Dark) : m_highlight;
}

void AnnotationCardDelegate::paintButtons(QPainter *painter, const Layout &layout, const QPalette &palette) const
{
    Q_UNUSED(palette)
    static const QIcon tag = icon(QStringLiteral("tag"));
    static const QIcon note = icon(QStringLiteral("note"));
    static const QIcon remove = icon(QStringLiteral("delete"));
    painter->setOpacity(0.75);
    tag.paint(painter, layout.addTag.adjusted(2, 2, -2, -2));
    note.paint(painter, layout.writeNote.adjusted(2, 2, -2, -2));
    remove.paint(painter, layout.remove.adjusted(2, 2, -2, -2));
}

AnnotationCardDelegate::Hit AnnotationCardDelegate::hitAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                          const QPoint &at) const
{
    const Layout parts = layout(option, index);
    if (parts.addTag.contains(at))
        return {Hit::Part::AddTag, {}, parts.addTag};
    if (parts.writeNote.contains(at))
        return {Hit::Part::Note, {}, parts.writeNote};
    if (parts.remove.contains(at))
        return {Hit::Part::Remove, {}, parts.remove};
    for (const auto &[tag, rect] : parts.chips) {
        if (rect.contains(at))
            return {Hit::Part::Chip, tag.id, rect};
    }
    return {Hit::Part::Card, {}, parts.card};
}

QSize AnnotationCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto id = index.data(AnnotationListModel::IdRole).value<AnnotationId>();
    const int width = option.rect.width();
    if (id == m_edited)
        return {width, layout(option, index).height};
    QSize &known = m_sizes[id];
    if (known.width() != width || known.isEmpty())
        known = QSize(width, layout(option, index).height);
    return known;
}

QWidget *AnnotationCardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new NoteEditor(parent);
    auto *self = const_cast<AnnotationCardDelegate *>(this);
    m_editor = editor;
    m_edited = index.data(AnnotationListModel::IdRole).value<AnnotationId>();
    m_editorHeight = editor->wantedHeight();
    const QPersistentModelIndex row(index);
    connect(editor, &NoteEditor::noteTyped, self, [self, editor] { Q_EMIT self->commitData(editor); });
    connect(editor, &NoteEditor::wantedHeightChanged, self, [self, editor, row] {
        self->m_editorHeight = editor->wantedHeight();
        Q_EMIT self->sizeHintChanged(row);
    });
    connect(editor, &NoteEditor::finished, self, [self, editor](bool backToReader) {
        Q_EMIT self->closeEditor(editor, NoHint);
        Q_EMIT self->noteFinished(backToReader);
    });
    QMetaObject::invokeMethod(
        self, [self, row] { Q_EMIT self->sizeHintChanged(row); }, Qt::QueuedConnection);
    return editor;
}

void AnnotationCardDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (auto *note = qobject_cast<NoteEditor *>(editor))
        note->flush();
    if (m_editor == editor)
        m_editor = nullptr;
    const AnnotationId id = std::exchange(m_edited, {});
    m_sizes.remove(id);
    auto *self = const_cast<AnnotationCardDelegate *>(this);
    const QPersistentModelIndex row(index);
    QMetaObject::invokeMethod(
        self, [self, row] { Q_EMIT self->sizeHintChanged(row); }, Qt::QueuedConnection);
    QStyledItemDelegate::destroyEditor(editor, index);
}

void AnnotationCardDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *note = qobject_cast<NoteEditor *>(editor);
    const QString text = index.data(AnnotationListModel::NoteRole).toString();
    // What comes back from one's own typing must not move the cursor; an undo from elsewhere does count.
    if (!note || note->toPlainText() == text || (note->hasFocus() && note->document()->isModified()))
        return;
    const QSignalBlocker quiet(note);
    note->setPlainText(text);
    note->moveCursor(QTextCursor::End);
    note->document()->setModified(false);
    m_editorHeight = note->wantedHeight();
}

void AnnotationCardDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *note = qobject_cast<NoteEditor *>(editor);
    if (!note || note->toPlainText() == index.data(AnnotationListModel::NoteRole).toString())
        return;
    if (model->setData(index, note->toPlainText(), AnnotationListModel::NoteRole))
        note->document()->setModified(false);
}

void AnnotationCardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                  const QModelIndex &index) const
{
    editor->setGeometry(layout(option, index).note.adjusted(-4, -2, 4, 2));
}

// The base class would take Enter, Tab and Escape for a field of a table; a note is a text. Only leaving it closes it.
bool AnnotationCardDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *note = qobject_cast<NoteEditor *>(watched);
    if (!note)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        note->flush();
        Q_EMIT closeEditor(note, NoHint);
        Q_EMIT noteFinished(false);
    } else if (event->type() == QEvent::FocusOut) {
        note->flush();
    }
    return false;
}

} // namespace window
