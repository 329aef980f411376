// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/speaker_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace window {

using document::Aspect;

SpeakerDialog::SpeakerDialog(const QStringList &speakers, const QString &current, QWidget *parent)
    : QDialog(parent),
      m_current(current),
      m_name(new QComboBox(this)),
      m_begins(new QRadioButton(tr("A turn of this speaker &begins here"), this)),
      m_rename(new QRadioButton(tr("“%1” is called so &everywhere in this document").arg(current), this)),
      m_noTurn(new QRadioButton(tr("This is &no speaker’s turn"), this))
{
    setObjectName(QStringLiteral("speakerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Speaker’s Turn"));
    auto *label = new QLabel(tr("&Speaker:"), this);
    label->setBuddy(m_name);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(speakers);
    m_name->setCurrentText(current);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->lineEdit()->selectAll();
    m_begins->setChecked(true);
    m_rename->setVisible(!current.isEmpty());
    m_noTurn->setVisible(!current.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(m_name, &QComboBox::editTextChanged, this, &SpeakerDialog::updateEnabled);
    connect(m_noTurn, &QRadioButton::toggled, this, &SpeakerDialog::updateEnabled);
    connect(m_rename, &QRadioButton::toggled, this, &SpeakerDialog::updateEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addSpacing(4);
    layout->addWidget(m_begins);
    layout->addWidget(m_rename);
    layout->addWidget(m_noTurn);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(420, sizeHint().height());
    m_name->setFocus();
    updateEnabled();
}

void SpeakerDialog::updateEnabled()
{
    const QString name = m_name->currentText().simplified();
    m_name->setEnabled(!m_noTurn->isChecked());
    m_ok->setEnabled(m_noTurn->isChecked() || (!name.isEmpty() && !(m_rename->isChecked() && name == m_current)));
}

document::Correction SpeakerDialog::correction() const
{
    const QString name = m_name->currentText().simplified();
    if (m_noTurn->isChecked())
        return {Aspect::Turn, 0, {}, {}};
    if (m_rename->isChecked())
        return {Aspect::SpeakerName, 0, name, m_current};
    return {Aspect::Turn, 1, name, {}};
}

} // namespace window
