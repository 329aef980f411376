// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/correction.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QRadioButton;

namespace window {

/// Who speaks from here on: a new turn, another name for the speaker everywhere, or no turn at all.
class SpeakerDialog : public QDialog
{
    Q_OBJECT
public:
    /// `speakers` are offered while a name is typed; `current` is who speaks at the place, empty for nobody.
    SpeakerDialog(const QStringList &speakers, const QString &current, QWidget *parent);

    document::Correction correction() const; ///< once accepted

private:
    void updateEnabled();

    const QString m_current;
    QComboBox *m_name;
    QRadioButton *m_begins;
    QRadioButton *m_rename;
    QRadioButton *m_noTurn;
    QPushButton *m_ok;
};

} // namespace window
