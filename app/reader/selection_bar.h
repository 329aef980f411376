// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

namespace reader {

class PageView;
class ReaderPane;

/// A small bar that floats at the selection and offers what can be done with it. The window gives it its actions
/// (`addAction`); each becomes a button. Comes when a selection is finished with the mouse, goes when the selection goes, the
/// text scrolls it out of view, or Escape is pressed. Never takes the focus.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    /// Lives in the pane's viewport, and is the pane's child.
    explicit SelectionBar(ReaderPane *pane);
    /// The same for the pages.
    SelectionBar(PageView *pages, ReaderPane *pane);

    void setOffered(bool offered); ///< false: it does not come

protected:
    void actionEvent(QActionEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SelectionBar(QWidget *viewport, ReaderPane *pane, std::function<QRect()> selectionRect);

    void place();
    void follow();

    std::function<QRect()> m_selectionRect; // in the viewport
    bool m_offered = true;
};

} // namespace reader
