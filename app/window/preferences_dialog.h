// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/typography.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QSettings;
class QSpinBox;

namespace window {

/// As kept in `settings`; what is missing or out of bounds there is as by default.
reader::Typography savedTypography(const QSettings &settings);
void saveTypography(QSettings &settings, const reader::Typography &typography);

/// How the text is set. Every change is told at once, so that one sees it while choosing; Cancel and Escape go back to how it
/// was.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `themes` are the actions of the theme menu, of which one is checked; they must outlive the dialog.
    PreferencesDialog(const reader::Typography &typography, const QList<QAction *> &themes, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void typographyChosen(const reader::Typography &typography);

private:
    void makeThemes();
    void show(const reader::Typography &typography);
    reader::Typography chosen() const;
    void tell();

    reader::Typography m_before;
    QList<QAction *> m_themeActions;
    int m_themeBefore = -1;
    bool m_quiet = false; // while the fields are filled
    QComboBox *m_theme;
    QCheckBox *m_ownFont;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_size;
    QSpinBox *m_measure;
    QDoubleSpinBox *m_lineSpacing;
    QDoubleSpinBox *m_paragraphSpacing;
    QCheckBox *m_numbers;
};

} // namespace window
