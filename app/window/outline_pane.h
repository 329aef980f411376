// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace window {

class ReaderArea;

/// The open document's headings; where it has none, its speakers' turns, or else its pages. Marks the one that is being read,
/// narrows to what is typed, and goes to what is chosen.
class OutlinePane : public QWidget
{
    Q_OBJECT
public:
    /// `reader` must outlive this object.
    explicit OutlinePane(ReaderArea &reader, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(); ///< the text has gone there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        QString text;
        document::Position at;
        int level = 1;
    };
    static std::vector<Entry> entriesOf(const document::Document &document);

    void fill();
    void narrow(const QString &text);
    void follow();
    document::Position placeRead() const;
    void reveal();
    void go(QTreeWidgetItem *item);

    ReaderArea &m_reader;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    std::vector<Entry> m_entries;           // by position
    std::vector<QTreeWidgetItem *> m_items; // beside them
    document::DocumentPointer m_filled;
};

} // namespace window
