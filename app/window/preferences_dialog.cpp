// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/preferences_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using reader::Typography;

namespace {

struct Bounds {
    double least;
    double most;
    double step;
};
constexpr Bounds Size{7, 36, 0.5};       // points
constexpr Bounds LineSpacing{1, 3, 0.1}; // of a line
constexpr Bounds ParagraphSpacing{0, 3, 0.1};
constexpr Bounds Measure{30, 200, 2}; // characters

double bounded(const QVariant &value, const Bounds &bounds, double otherwise)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && number >= bounds.least && number <= bounds.most ? number : otherwise;
}

QDoubleSpinBox *makeSpin(const Bounds &bounds, const QString &suffix)
{
    auto *spin = new QDoubleSpinBox;
    spin->setRange(bounds.least, bounds.most);
    spin->setSingleStep(bounds.step);
    spin->setDecimals(1);
    spin->setSuffix(suffix);
    return spin;
}

} // namespace

Typography savedTypography(const QSettings &settings)
{
    const auto value = [&settings](const char *name) {
        return settings.value(QStringLiteral("typography/") + QLatin1String(name));
    };
    Typography typography;
    typography.family = value("family").toString();
    typography.pointSize = bounded(value("size"), Size, typography.pointSize);
    typography.lineSpacing = bounded(value("lineSpacing"), LineSpacing, typography.lineSpacing);
    typography.paragraphSpacing = bounded(value("paragraphSpacing"), ParagraphSpacing, typography.paragraphSpacing);
    typography.measure = static_cast<int>(bounded(value("measure"), Measure, typography.measure));
    typography.numbers = value("numbers").toBool();
    typography.wrapWide = value("wrapWide").toBool();
    return typography;
}

void saveTypography(QSettings &settings, const Typography &typography)
{
    settings.setValue(QStringLiteral("typography/family"), typography.family);
    settings.setValue(QStringLiteral("typography/size"), typography.pointSize);
    settings.setValue(QStringLiteral("typography/lineSpacing"), typography.lineSpacing);
    settings.setValue(QStringLiteral("typography/paragraphSpacing"), typography.paragraphSpacing);
    settings.setValue(QStringLiteral("typography/measure"), typography.measure);
    settings.setValue(QStringLiteral("typography/numbers"), typography.numbers);
    settings.setValue(QStringLiteral("typography/wrapWide"), typography.wrapWide);
}

PreferencesDialog::PreferencesDialog(const Typography &typography, const QList<QAction *> &themes, QWidget *parent)
    : QDialog(parent),
      m_before(typography),
      m_themeActions(themes),
      m_theme(new QComboBox),
      m_ownFont(new QCheckBox(tr("A font of my &choice"))),
      m_font(new QFontComboBox),
      m_size(makeSpin(Size, tr(" pt"))),
      m_measure(new QSpinBox),
      m_lineSpacing(makeSpin(LineSpacing, tr(" lines"))),
      m_paragraphSpacing(makeSpin(ParagraphSpacing, tr(" lines"))),
      m_numbers(new QCheckBox(tr("&Number every fifth line or paragraph")))
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    m_size->setObjectName(QStringLiteral("preferences.size"));
    m_measure->setRange(static_cast<int>(Measure.least), static_cast<int>(Measure.most));
    m_measure->setSingleStep(static_cast<int>(Measure.step));
    m_measure->setSuffix(tr(" characters"));
    m_font->setAccessibleName(tr("Font of the text"));
    m_font->setMinimumContentsLength(18);
    makeThemes();

    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("Font:"), m_ownFont);
    form->addRow(QString(), m_font);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("Line &width:"), m_measure);
    form->addRow(tr("&Line spacing:"), m_lineSpacing);
    form->addRow(tr("&Paragraph spacing:"), m_paragraphSpacing);
    form->addRow(QString(), m_numbers);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(defaults, &QPushButton::clicked, this, [this] {
        show(Typography());
        tell();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);

    show(typography);
    connect(m_ownFont, &QCheckBox::toggled, m_font, &QWidget::setEnabled);
    connect(m_ownFont, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &PreferencesDialog::tell);
    connect(m_measure, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    connect(m_numbers, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    for (QDoubleSpinBox *spin : {m_size, m_lineSpacing, m_paragraphSpacing})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &PreferencesDialog::tell);
}

void PreferencesDialog::makeThemes()
{
    for (int i = 0; i < m_themeActions.size(); ++i) {
        m_theme->addItem(m_themeActions.at(i)->text().remove(u'&'));
        if (m_themeActions.at(i)->isChecked())
            m_themeBefore = i;
    }
    m_theme->setCurrentIndex(m_themeBefore);
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (row >= 0)
            m_themeActions.at(row)->trigger();
    });
}

void PreferencesDialog::show(const Typography &typography)
{
    m_quiet = true;
    m_ownFont->setChecked(!typography.family.isEmpty());
    m_font->setEnabled(!typography.family.isEmpty());
    m_font->setCurrentFont(typography.family.isEmpty() ? font() : QFont(typography.family));
    m_size->setValue(typography.pointSize);
    m_measure->setValue(typography.measure);
    m_lineSpacing->setValue(typography.lineSpacing);
    m_paragraphSpacing->setValue(typography.paragraphSpacing);
    m_numbers->setChecked(typography.numbers);
    m_quiet = false;
}

Typography PreferencesDialog::chosen() const
{
    Typography typography = m_before;
    typography.family = m_ownFont->isChecked() ? m_font->currentFont().family() : QString();
    typography.pointSize = m_size->value();
    typography.measure = m_measure->value();
    typography.lineSpacing = m_lineSpacing->value();
    typography.paragraphSpacing = m_paragraphSpacing->value();
    typography.numbers = m_numbers->isChecked();
    return typography;
}

void PreferencesDialog::tell()
{
    if (!m_quiet)
        Q_EMIT typographyChosen(chosen());
}

void PreferencesDialog::reject()
{
    if (m_themeBefore >= 0 && m_theme->currentIndex() != m_themeBefore)
        m_themeActions.at(m_themeBefore)->trigger();
    Q_EMIT typographyChosen(m_before);
    QDialog::reject();
}

} // namespace window
