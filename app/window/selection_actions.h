// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace reader {
class ReaderPane;
}

namespace window {

class ReaderArea;

/// Selecting in the text by words, sentences and paragraphs: one key takes the unit at the caret and, pressed again, the next one
/// too; with Shift it gives the last one back.
class SelectionActions : public QObject
{
    Q_OBJECT
public:
    /// `reader` must outlive this object, which is `parent`'s child.
    SelectionActions(ReaderArea &reader, QObject *parent);

    void fill(QMenu &menu) const;

private:
    void add(const QString &name, const QString &text, const QKeySequence &keys, const QString &tip,
             const std::function<void(reader::ReaderPane &)> &act);
    void updateEnabled();

    ReaderArea &m_reader;
    QList<QAction *> m_actions;
};

} // namespace window
