// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace window {

class KeyField;
class Shortcuts;

/// Every action by menu, with its keys; narrowed by typing. The keys of the chosen one are changed by pressing others. What has
/// them already is told, and can be made to give them up.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shortcuts` must outlive the dialog.
    explicit ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showKeys(); ///< of all rows, after a change
    void narrow(const QString &text);
    void choose();
    void pressed(const QKeySequence &keys);
    void take();
    QAction *chosen() const;

    Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_name;
    KeyField *m_field;
    QLabel *m_told;
    QPushButton *m_take;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QKeySequence m_wanted; // that another action has
};

} // namespace window
