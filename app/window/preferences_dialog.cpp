// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/preferences_dialog.h"

#include "reader/theme.h"
#include "window/icon.h"
#include "window/setting_list.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
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
constexpr int Width = 520;            // of the dialog, pixels

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
      m_search(new QLineEdit(this)),
      m_list(new SettingList),
      m_theme(new QComboBox),
      m_ownFont(new QCheckBox(tr("A font of my &choice"))),
      m_font(new QFontComboBox),
      m_size(makeSpin(Size, tr(" pt"))),
      m_measure(new QSpinBox),
      m_lineSpacing(makeSpin(LineSpacing, tr(" lines"))),
      m_paragraphSpacing(makeSpin(ParagraphSpacing, tr(" lines"))),
      m_numbers(new QCheckBox(tr("&Number every fifth line or paragraph"))),
      m_wrapWide(new QCheckBox(tr("Brea&k them to fit")))
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    makeFields();
    makeThemes();
    makeList();
    makeSearch();

    auto *room = new QScrollArea;
    room->setObjectName(QStringLiteral("settings"));
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidget(m_list);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(m_search);
    layout->addWidget(room, 1);
    layout->addWidget(buttons);
    // As high as all settings where the screen has the room: what is searched for must not make the dialog jump.
    const int rest = layout->sizeHint().height() - room->sizeHint().height();
    // Its widest line decides in a language of long words.
    const QMargins margin = layout->contentsMargins();
    const int margins = margin.left() + margin.right();
    room->setMinimumWidth(m_list->minimumSizeHint().width());
    const int wide = std::max(Width, room->minimumWidth() + margins);
    resize(wide, std::min(m_list->heightForWidth(wide - margins) + rest, screen()->availableSize().height() * 9 / 10));

    show(typography);
    connect(m_ownFont, &QCheckBox::toggled, m_font, &QWidget::setEnabled);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &PreferencesDialog::tell);
    connect(m_measure, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    for (QCheckBox *box : {m_ownFont, m_numbers, m_wrapWide})
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    for (QDoubleSpinBox *spin : {m_size, m_lineSpacing, m_paragraphSpacing})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &PreferencesDialog::tell);
    m_search->setFocus();
}

void PreferencesDialog::makeFields()
{
    m_theme->setObjectName(QStringLiteral("preferences.theme"));
    m_size->setObjectName(QStringLiteral("preferences.size"));
    m_measure->setObjectName(QStringLiteral("preferences.measure"));
    m_lineSpacing->setObjectName(QStringLiteral("preferences.lineSpacing"));
    m_paragraphSpacing->setObjectName(QStringLiteral("preferences.paragraphSpacing"));
    m_measure->setRange(static_cast<int>(Measure.least), static_cast<int>(Measure.most));
    m_measure->setSingleStep(static_cast<int>(Measure.step));
    m_measure->setSuffix(tr(" characters"));
    m_font->setAccessibleName(tr("Font of the text"));
    m_font->setMinimumContentsLength(18);
}

void PreferencesDialog::makeList()
{
    m_list->addHeading(tr("Window"));
    m_list->add({tr("&Theme"), tr("The colours of the window and of the text."),
                 tr("dark light black night sepia high contrast colour color appearance look mode eyes"), m_theme});
    m_list->addHeading(tr("Text"));
    m_list->add({tr("Font"), tr("Otherwise the text is set in the font of the window."), tr("typeface family letters serif"),
                 m_ownFont, m_font});
    m_list->add({tr("&Size"), tr("Of the letters, before any zooming."), tr("font larger smaller bigger points zoom"), m_size});
    m_list->add({tr("Line &width"), tr("How many letters stand on a line; 60 to 75 are easy to read."),
                 tr("measure column margin narrow wide characters"), m_measure});
    m_list->add({tr("&Line spacing"), tr("From line to line, as a share of the font’s own height."),
                 tr("leading distance height interline gap"), m_lineSpacing});
    m_list->add(
        {tr("&Paragraph spacing"), tr("Between two paragraphs, in lines."), tr("distance gap margin blank"), m_paragraphSpacing});
    m_list->add({tr("Numbers"), tr("The ones that exported notes cite, beside the text."), tr("line paragraph count cite margin"),
                 m_numbers});
    m_list->add({tr("Wide tables, code"), tr("Otherwise they scroll sideways within themselves."),
                 tr("wrap word break overflow scroll long lines"), m_wrapWide});
}

void PreferencesDialog::makeSearch()
{
    m_search->setObjectName(QStringLiteral("preferences.search"));
    m_search->setPlaceholderText(tr("Search the preferences"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_list, &SettingList::filter);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
}

// Enter and Down go from what was searched to what was found: Enter must not close what one has only just found.
bool PreferencesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    if (QWidget *found = m_list->first())
        found->setFocus(Qt::TabFocusReason);
    return true;
}

// Letters that no field takes are meant for the search.
void PreferencesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint() && !event->text().at(0).isSpace() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isText)
        return QDialog::keyPressEvent(event);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    m_search->insert(event->text());
}

void PreferencesDialog::restoreDefaults()
{
    m_theme->setCurrentIndex(static_cast<int>(reader::Theme::Kind::System));
    show(Typography());
    tell();
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
    m_wrapWide->setChecked(typography.wrapWide);
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
    typography.wrapWide = m_wrapWide->isChecked();
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
