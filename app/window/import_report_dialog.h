// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/import_job.h"

#include <QDialog>

namespace window {

/// Which files could not be read and why; can be copied as text. Does not block the window.
class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportReportDialog(const QList<workspace::ImportedFile> &failures, QWidget *parent = nullptr);
};

} // namespace window
