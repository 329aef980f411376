// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/accessible_reader.h"

#include "document/words.h"
#include "reader/annotation_layer.h"
#include "reader/page_view.h"
#include "reader/reader_pane.h"

#include <QCoreApplication>

#include <algorithm>

namespace reader {

using document::Position;
using document::Range;

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *pane = qobject_cast<ReaderPane *>(object))
        return new AccessibleReader(pane);
    auto *pages = qobject_cast<PageView *>(object);
    return pages ? new AccessibleReader(pages) : nullptr;
}

/// The unit of `type` that holds `at`; a line is a paragraph here, since how lines break is a matter of the window's width.
Range unitAt(const document::Document &document, Position at, QAccessible::TextBoundaryType type)
{
    const document::TextBorders borders(document.text());
    switch (type) {
    case QAccessible::CharBoundary:
        return {borders.graphemeAtOrBefore(at), borders.nextGrapheme(at)};
    case QAccessible::WordBoundary:
        return borders.wordAt(at);
    case QAccessible::SentenceBoundary:
        return TextUnits(document, borders).sentenceAt(at);
    case QAccessible::ParagraphBoundary:
    case QAccessible::LineBoundary:
        if (const auto block = document.blockAt(at))
            return document.blocks()[*block].range;
        break;
    case QAccessible::NoBoundary:
        break;
    }
    return document.range();
}

QString escaped(QString value)
{
    // IAccessible2's text attributes: name:value;… with these signs escaped.
    for (const QChar sign : {u'\\', u':', u',', u'=', u';'})
        value.replace(sign, QString(u'\\') + sign);
    return value;
}

/// Around `at`, up to the ends of its block and to where the next annotation begins or ends: read run by run, none is passed
/// over. The line feed behind a block is a run of its own.
Range sameAttributes(const ReaderPane &pane, Position at)
{
    const std::optional<std::size_t> block = pane.document()->blockAt(at);
    Range same = block ? pane.document()->blocks()[*block].range : pane.document()->range();
    if (!same.contains(at))
        same = {at, at + 1};
    const auto cutAt = [&](Position border) {
        if (border <= at)
            same.begin = std::max(same.begin, border);
        else
            same.end = std::min(same.end, border);
    };
    pane.annotations().visit(same, [&](const AnnotationLayer::Held &held) {
        cutAt(held.annotation.range.begin);
        cutAt(held.annotation.range.end);
        return true;
    });
    return same;
}

QWidget *speaker(ReaderPane &pane)
{
    QWidget *proxy = pane.focusProxy();
    return proxy ? proxy : &pane;
}

void tell(ReaderPane &pane, const QString &message)
{
    QWidget *from = speaker(pane);
    QAccessibleEvent attributes(from, QAccessible::TextAttributeChanged);
    QAccessible::updateAccessibility(&attributes);
    // Spoken as the description of what has the focus; told anew also when it is the same sentence as the last time.
    from->setAccessibleDescription(QString());
    from->setAccessibleDescription(message);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(from, message);
    QAccessible::updateAccessibility(&announcement);
#endif
}

} // namespace

void AccessibleReader::tellCaret(ReaderPane &pane)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(speaker(pane), static_cast<int>(pane.caret().value()));
    QAccessible::updateAccessibility(&event);
}

void AccessibleReader::tellSelection(ReaderPane &pane)
{
    if (!QAccessible::isActive())
        return;
    const Range range = pane.selection();
    QAccessibleTextSelectionEvent event(speaker(pane), static_cast<int>(range.begin.value()),
                                        static_cast<int>(range.end.value()));
    event.setCursorPosition(static_cast<int>(pane.caret().value()));
    QAccessible::updateAccessibility(&event);
}

void AccessibleReader::tellTags(ReaderPane &pane, const QStringList &before, const QStringList &now, bool isNew)
{
    QStringList added = now;
    QStringList gone = before;
    for (const QString &tag : before)
        added.removeOne(tag);
    for (const QString &tag : now)
        gone.removeOne(tag);
    const QString separator = QStringLiteral(", ");
    if (!added.isEmpty())
        tell(pane, QCoreApplication::translate("reader::AccessibleReader", "Tagged: %1").arg(added.join(separator)));
    else if (!gone.isEmpty())
        tell(pane, QCoreApplication::translate("reader::AccessibleReader", "Tag removed: %1").arg(gone.join(separator)));
    else if (isNew)
        tell(pane, QCoreApplication::translate("reader::AccessibleReader", "Highlighted"));
}

void AccessibleReader::tellRemoved(ReaderPane &pane)
{
    tell(pane, QCoreApplication::translate("reader::AccessibleReader", "Annotation removed"));
}

AccessibleReader::AccessibleReader(ReaderPane *pane)
    : QAccessibleWidget(pane, QAccessible::Document), m_pane(pane), m_pages(nullptr)
{
}

AccessibleReader::AccessibleReader(PageView *pages)
    : QAccessibleWidget(pages, QAccessible::Document), m_pane(&pages->pane()), m_pages(pages)
{
}

void AccessibleReader::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

QWidget *AccessibleReader::viewport() const
{
    return m_pages ? m_pages->viewport() : m_pane->viewport();
}

void *AccessibleReader::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleReader::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.selectableText = true;
    state.multiLine = true;
    state.focusable = true;
    return state;
}

QString AccessibleReader::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name && pane()->document()) {
        if (const QString title = pane()->document()->metadata().title(); !title.isEmpty())
            return title;
    }
    return QAccessibleWidget::text(kind);
}

void AccessibleReader::selection(int index, int *start, int *end) const
{
    const Range range = index == 0 ? pane()->selection() : Range{};
    *start = static_cast<int>(range.begin.value());
    *end = static_cast<int>(range.end.value());
}

int AccessibleReader::selectionCount() const
{
    return pane()->hasSelection() ? 1 : 0;
}

void AccessibleReader::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleReader::removeSelection(int index)
{
    if (index == 0)
        pane()->clearSelection();
}

void AccessibleReader::setSelection(int index, int start, int end)
{
    if (index == 0)
        pane()->setSelection(Range::of(std::min(start, end), std::max(start, end)));
}

int AccessibleReader::cursorPosition() const
{
    return static_cast<int>(pane()->caret().value());
}

void AccessibleReader::setCursorPosition(int position)
{
    pane()->setCaret(Position(position));
}

QString AccessibleReader::text(int start, int end) const
{
    const document::DocumentPointer &document = pane()->document();
    return document && start < end ? document->text(Range::of(std::max(0, start), end)) : QString();
}

QString AccessibleReader::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    *start = *end = -1;
    const document::DocumentPointer &document = pane()->document();
    if (!document || offset < 0 || offset > document->text().size())
        return {};
    const bool printedLine = m_pages && type == QAccessible::LineBoundary;
    const Range unit = printedLine ? m_pages->lineAt(Position(offset)) : unitAt(*document, Position(offset), type);
    *start = static_cast<int>(unit.begin.value());
    *end = static_cast<int>(unit.end.value());
    return document->text(unit);
}

QString AccessibleReader::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    textAtOffset(offset, type, start, end);
    if (*start <= 0)
        return {};
    return textAtOffset(*start - 1, type, start, end);
}

QString AccessibleReader::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const bool lineLike = type == QAccessible::ParagraphBoundary || type == QAccessible::LineBoundary;
    textAtOffset(offset, type, start, end);
    if (*end < 0 || *end >= characterCount())
        return {};
    return textAtOffset(*end + (lineLike ? 1 : 0), type, start, end);
}

int AccessibleReader::characterCount() const
{
    return pane()->document() ? static_cast<int>(pane()->document()->text().size()) : 0;
}

QRect AccessibleReader::characterRect(int offset) const
{
    const Position at(offset);
    const QRect inView = m_pages ? m_pages->caretRect(at) : pane()->caretRect(at);
    return inView.isEmpty() ? QRect() : QRect(viewport()->mapToGlobal(inView.topLeft()), inView.size());
}

int AccessibleReader::offsetAtPoint(const QPoint &point) const
{
    const QPoint inView = viewport()->mapFromGlobal(point);
    if (!pane()->document() || !viewport()->rect().contains(inView))
        return -1;
    if (m_pages) {
        const std::optional<Position> at = m_pages->positionAt(inView);
        return at ? static_cast<int>(at->value()) : -1;
    }
    return static_cast<int>(pane()->positionAt(inView).value());
}

void AccessibleReader::scrollToSubstring(int start, int end)
{
    pane()->goTo(Range::of(start, std::max(start, end)));
}

QString AccessibleReader::attributes(int offset, int *start, int *end) const
{
    *start = offset;
    *end = offset;
    const document::DocumentPointer &document = pane()->document();
    if (!document || offset < 0 || offset >= document->text().size())
        return {};
    const Position at(offset);
    const std::optional<std::size_t> block = document->blockAt(at);
    const Range same = sameAttributes(*pane(), at);
    QStringList tags;
    bool hasNote = false;
    for (const annotation::AnnotationId id : pane()->annotationsAt(at)) {
        const PaintedAnnotation *annotation = pane()->annotation(id);
        tags += annotation->tagNames.isEmpty() ? QStringList{QCoreApplication::translate("reader::AccessibleReader", "highlight")}
                                               : annotation->tagNames;
        hasNote = hasNote || !annotation->note.isEmpty();
    }
    *start = static_cast<int>(same.begin.value());
    *end = static_cast<int>(same.end.value());
    QString result;
    if (!tags.isEmpty())
        result += QStringLiteral("mark:true;tags:") + escaped(tags.join(QStringLiteral(", "))) + u';';
    if (hasNote)
        result += QStringLiteral("comment:true;");
    if (block && document->blocks()[*block].kind == document::BlockKind::Heading)
        result += QStringLiteral("heading-level:%1;").arg(int(document->blocks()[*block].level));
    return result;
}

} // namespace reader
