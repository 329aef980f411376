// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace reader {

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

protected:
    void actionEvent(QActionEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    ReaderPane *m_pane;
};

} // namespace reader
