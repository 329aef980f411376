// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/export.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTextBrowser;
class QStackedWidget;

namespace window {

/// What to export and how, with a preview of the beginning that follows every choice. Leaving it changes nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `documents`: those that are chosen or open, offered as a scope; may be empty. `tag`: the one chosen in the tree, or null.
    ExportDialog(workspace::Workspace &workspace, const QList<document::DocumentId> &documents, annotation::TagId tag,
                 QWidget *parent = nullptr);

    workspace::ExportRequest request() const;

Q_SIGNALS:
    void exported(const QString &file);

private:
    void preview();
    void copy();
    void save();
    void makeChoices(annotation::TagId tag);

    workspace::Workspace &m_workspace;
    QList<document::DocumentId> m_documents;
    QComboBox *m_format;
    QComboBox *m_scope;
    QComboBox *m_tag;
    QComboBox *m_grouping;
    QStackedWidget *m_previews;
    QPlainTextEdit *m_plain;
    QTextBrowser *m_page;
    QLabel *m_problem;
    QTimer m_soon;
};

} // namespace window
