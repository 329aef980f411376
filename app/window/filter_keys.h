// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace window {

/// Lets the line over a list be used, and left, without the mouse: Down goes into the list, Enter takes the first row that the
/// filter has left, Escape empties the line and leaves it when it is empty.
class FilterKeys : public QObject
{
    Q_OBJECT
public:
    /// Both must live as long as each other; this object is the line's child.
    FilterKeys(QLineEdit *line, QAbstractItemView *list);

Q_SIGNALS:
    void taken(const QModelIndex &row); ///< always valid
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goIntoList();

    QLineEdit *m_line;
    QAbstractItemView *m_list;
};

} // namespace window
