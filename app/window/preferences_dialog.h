// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/typography.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace window {

class SettingList;

/// As kept in `settings`; what is missing or out of bounds there is as by default.
reader::Typography savedTypography(const QSettings &settings);
void saveTypography(QSettings &settings, const reader::Typography &typography);

/// How the program looks and how the text is set. Every change is told at once, so that one sees it while choosing; Cancel and
/// Escape go back to how it was. What is typed at the top leaves the settings that have to do with it.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `themes` are the actions of the theme menu, of which one is checked; they must outlive the dialog.
    PreferencesDialog(const reader::Typography &typography, const QList<QAction *> &themes, QWidget *parent = nullptr);

    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void typographyChosen(const reader::Typography &typography);

private:
    void makeFields();
    void makeThemes();
    void makeList();
    void makeSearch();
    void restoreDefaults();
    void show(const reader::Typography &typography);
    reader::Typography chosen() const;
    void tell();

    reader::Typography m_before;
    QList<QAction *> m_themeActions;
    int m_themeBefore = -1;
    bool m_quiet = false; // while the fields are filled
    QLineEdit *m_search;
    SettingList *m_list;
    QComboBox *m_theme;
    QCheckBox *m_ownFont;
    QFontComboBox *m_font;
    QDoubleSpinBox *m_size;
    QSpinBox *m_measure;
    QDoubleSpinBox *m_lineSpacing;
    QDoubleSpinBox *m_paragraphSpacing;
    QCheckBox *m_numbers;
    QCheckBox *m_wrapWide;
};

} // namespace window
