// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace window {

/// All that the user corrected of one document's structure: what and where, to be gone to and to be taken back. Does not block
/// the window.
class CorrectionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Closes when `workspace` does.
    CorrectionsDialog(workspace::Workspace &workspace, document::DocumentId document, QWidget *parent);

Q_SIGNALS:
    void chosen(document::DocumentId document, document::Range range);
    void failed(const base::Error &error);

private:
    void fill();
    void updateEnabled();
    void goThere();
    void remove(bool all);

    workspace::Workspace &m_workspace;
    const document::DocumentId m_document;
    QList<annotation::StructureCorrection> m_corrections; ///< a row each
    QLabel *m_about;
    QTreeWidget *m_list;
    QPushButton *m_goTo;
    QPushButton *m_remove;
    QPushButton *m_removeAll;
};

/// "Heading 2", "Turn of Ann": what a correction says. Translated.
QString correctionText(const document::Correction &what);

} // namespace window
