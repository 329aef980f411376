// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;

namespace window {

/// Asks for the password of one file. Rejected: the file is left locked. What was typed is nowhere but in the dialog, which the
/// caller lets go as soon as it was read.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Attempt : quint8 { First, AfterWrong };

    PasswordDialog(const QString &fileName, Attempt attempt, QWidget *parent);

    QString password() const; ///< not empty once accepted

private:
    QLineEdit *m_password;
};

} // namespace window
