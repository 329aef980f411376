// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace window {

/// Shown instead of the text while no library is open: what is wrong in one sentence, and the ways on.
class LibraryProblemPage : public QWidget
{
    Q_OBJECT
public:
    /// The actions become buttons; they are not owned.
    LibraryProblemPage(const QList<QAction *> &ways, QWidget *parent = nullptr);

    void tell(const QString &folder, const base::Error &error);

Q_SIGNALS:
    void retried(const QString &folder);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_again;
    QString m_folder;
};

} // namespace window
