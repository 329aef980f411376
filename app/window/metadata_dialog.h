// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QLineEdit;
class QLabel;

namespace window {

/// What is known about one or several documents, to be corrected. Only fields that were changed are written; an emptied one goes
/// back to what the file says.
class MetadataDialog : public QDialog
{
    Q_OBJECT
public:
    /// `ids` must not be empty; `workspace` must outlive the dialog.
    MetadataDialog(workspace::Workspace &workspace, const QList<document::DocumentId> &ids, QWidget *parent = nullptr);

    void accept() override;

private:
    struct Field {
        QString name;
        QString before;
        QString ofFile; // without what the user wrote; for one document only
        QLineEdit *line = nullptr;
        bool several = false; // values separated by "; "
    };
    void tell(const QString &problem);
    QWidget *withOrigin(Field &field);
    void addField(class QFormLayout *form, const QString &name, const QString &label, const QString &hint, bool several);

    workspace::Workspace &m_workspace;
    QList<document::DocumentId> m_ids;
    QList<Field> m_fields;
    QLabel *m_problem;
};

} // namespace window
