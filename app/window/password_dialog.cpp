// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/password_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

PasswordDialog::PasswordDialog(const QString &fileName, Attempt attempt, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit(this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password"));
    const QString problem = attempt == Attempt::First ? tr("“%1” is locked with a password.").arg(fileName)
                                                      : tr("That is not the password of “%1”; try again.").arg(fileName);
    auto *about = new QLabel(problem, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *label = new QLabel(tr("&Password:"), this);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleDescription(problem);
    auto *shown = new QCheckBox(tr("&Show what I type"), this);
    auto *hint = new QLabel(tr("It is remembered until the program ends, and never written down."), this);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("S&kip This File"), QDialogButtonBox::RejectRole);
    open->setDefault(true);
    open->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, open, [open](const QString &text) { open->setEnabled(!text.isEmpty()); });
    connect(shown, &QCheckBox::toggled, this,
            [this](bool on) { m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(label);
    layout->addWidget(m_password);
    layout->addWidget(shown);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
    m_password->setFocus();
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace window
