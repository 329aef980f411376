// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/export.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QStackedWidget;

namespace window {

class JobProgress;

/// What to export and how, with a preview of the beginning that follows every choice. All of it is written in the background;
/// leaving the dialog meanwhile breaks it off, and leaves no half of a file.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `documents`: those that are chosen or open, offered as a scope; may be empty. `tag`: the one chosen at first; null: none.
    ExportDialog(workspace::Workspace &workspace, const QList<document::DocumentId> &documents, annotation::TagId tag,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    workspace::ExportRequest request() const;
    /// Closes the dialog once `file` is written.
    void saveTo(const QString &file);
    void reject() override;

Q_SIGNALS:
    void exported(const QString &file);

private:
    void preview();
    void showPreview(const workspace::ExportJob &job, bool page);
    void run(const workspace::ExportOutput &output);
    void take(const workspace::ExportJob &job, const QString &file);
    void setBusy(bool busy);
    void tell(const QString &sentence);
    void copy();
    void save();
    void makeChoices(annotation::TagId tag);
    void makePreviews();
    QDialogButtonBox *makeButtons();
    void layOut();
    void listen();

    workspace::Workspace *m_workspace; // null once it is closed
    QList<document::DocumentId> m_documents;
    QComboBox *m_format;
    QComboBox *m_scope;
    QComboBox *m_tag;
    QComboBox *m_grouping;
    QStackedWidget *m_previews;
    QPlainTextEdit *m_plain;
    QTextBrowser *m_page;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_copy;
    JobProgress *m_progress;
    QPointer<workspace::ExportJob> m_previewing;
    QPointer<workspace::ExportJob> m_job;
    QTimer m_soon;
    QTimer m_late; // what is quick needs no progress
};

} // namespace window
