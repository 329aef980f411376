// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/taught_keys.h"
#include "workspace/workspace.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace window {

class ReaderArea;

/// The bookmarks of the document that is read: goes to the one that is chosen, renames it in place (F2) and removes it (Delete);
/// a menu offers the same.
class BookmarkPane : public QWidget
{
    Q_OBJECT
public:
    /// `reader` must outlive this object.
    explicit BookmarkPane(ReaderArea &reader, QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    void teach(const TaughtKeys &keys);

Q_SIGNALS:
    void chosen(); ///< the text has gone there
    void failed(const base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void go(const QListWidgetItem *item);
    void rename(const QListWidgetItem *item);
    void removeChosen();
    void showMenu(const QPoint &at);
    void report(const base::Status &status);

    ReaderArea &m_reader;
    workspace::Workspace *m_workspace = nullptr;
    QListWidget *m_list;
};

} // namespace window
