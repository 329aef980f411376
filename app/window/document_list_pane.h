// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/document_filter_model.h"
#include "models/document_list_model.h"
#include "window/taught_keys.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QTreeView;

namespace window {

/// The library's documents as a list with a filter line, choosable columns and several selected at once. Changes nothing itself.
class DocumentListPane : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentListPane(QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);
    void teach(const TaughtKeys &keys);
    models::DocumentListModel &documents() { return *m_documents; }
    QTreeView &view() { return *m_view; }
    QList<document::DocumentId> selected() const; ///< in the order shown
    /// Marks it, as the one that is read; a null one clears.
    void setCurrent(document::DocumentId id);
    /// The one after `id` in the list as it is shown, that is not done; null when there is none.
    document::DocumentId nextToRead(document::DocumentId id) const;
    void focusFilter();
    /// Shown on a right click; owned by the caller.
    void setContextMenu(QMenu *menu) { m_contextMenu = menu; }
    /// Which columns are shown, their widths and the order: for settings.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    QMenu *columnsMenu() { return m_columns; }

Q_SIGNALS:
    /// To keep, and to read on in: by a double click or by Enter. Otherwise a glance, by a click or the space bar: the focus
    /// stays.
    void opened(document::DocumentId id, bool toKeep);
    void openedBehind(document::DocumentId id); ///< for later, by the middle button
    void selectionChanged();
    void left(); ///< the person is through with the filter
    void failed(const base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead(); // what narrows the list, and its columns
    void makeView();
    void makeColumnsMenu();
    void listen();
    void keepSelection();
    void showHeader();

    models::DocumentListModel *m_documents;
    models::DocumentFilterModel *m_proxy;
    QLineEdit *m_filter;
    QComboBox *m_state;
    QTreeView *m_view;
    QMenu *m_columns;
    QMenu *m_contextMenu = nullptr;
    document::DocumentId m_current;
};

} // namespace window
