// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

namespace reader {

class PageView;
class ReaderPane;

/// What a screen reader sees of a reader pane, or of the pages that are shown instead of it: one read-only text with caret and
/// selection. The attributes at a place say which tags cover it and whether there is a note, in words. Offsets are UTF-16 units
/// of the document's text.
class AccessibleReader : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleReader(ReaderPane *pane);
    explicit AccessibleReader(PageView *pages);

    /// Makes accessibles of this kind for every ReaderPane and PageView from now on. Calling it again changes nothing.
    static void install();

    // Events come from the widget that stands for the pane: its focus proxy where it has one, or else the pane.
    static void tellCaret(ReaderPane &pane);
    static void tellSelection(ReaderPane &pane);
    /// Tells a screen reader what has become of the passage at the caret: its tags before and now.
    static void tellTags(ReaderPane &pane, const QStringList &before, const QStringList &now, bool isNew);
    static void tellRemoved(ReaderPane &pane);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    ReaderPane *pane() const { return m_pane; }
    QWidget *viewport() const;

    ReaderPane *m_pane;
    PageView *m_pages; // null: the pane's own
};

} // namespace reader
