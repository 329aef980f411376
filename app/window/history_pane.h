// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history_model.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace window {

/// What was done to the library, newest first; any entry can be taken back, also out of order.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPane(QWidget *parent = nullptr);

    void setWorkspace(workspace::Workspace *workspace);

Q_SIGNALS:
    void tookBack(const workspace::HistoryStep &step);
    void failed(const base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void takeBack();
    void update();

    workspace::Workspace *m_workspace = nullptr;
    models::HistoryModel *m_model;
    QListView *m_view;
    QPushButton *m_takeBack;
};

} // namespace window
