// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/appearance.h"

#include "window/icon.h"

#include <QApplication>
#include <QDialog>
#include <QProxyStyle>
#include <QStyleHints>

namespace window {

using reader::mixed;

namespace {

struct Colors {
    QColor window;
    QColor base;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor onAccent;
};

Colors colorsOf(reader::Theme::Kind kind, bool dark)
{
    switch (kind) {
    case reader::Theme::Kind::Sepia:
        return {0xf1e9d8, 0xfbf5e6, 0x3a3026, 0x625747, 0xdccfb6, 0x8a4b1f, 0xffffff};
    case reader::Theme::Kind::Black:
        return {0x0b0b0c, QColor(0, 0, 0), 0xdcdcdc, 0x9a9a9a, 0x2b2b2d, 0x6fb3cc, 0x00171f};
    case reader::Theme::Kind::HighContrast:
        return {QColor(0, 0, 0), QColor(0, 0, 0), 0xffffff, 0xe0e0e0, 0xffffff, 0x2fe6ff, QColor(0, 0, 0)};
    default:
        break;
    }
    if (dark)
        return {0x25282c, 0x1d2024, 0xe3e2df, 0xa9adb2, 0x3a3e43, 0x6fb3cc, 0x06222c};
    return {0xf5f4f1, 0xffffff, 0x22262a, 0x5b6065, 0xdedbd4, 0x1f6a86, 0xffffff};
}

/// Behind a few letters of text: between window and line, and never so near the text that it cannot be read.
QColor badgeOf(const Colors &c)
{
    constexpr double Legible = 4.5;
    double share = 0.5;
    while (share > 0.1 && reader::contrast(mixed(c.window, c.line, share), c.text) < Legible)
        share -= 0.05;
    return mixed(c.window, c.line, share);
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, mixed(c.base, c.window, 0.6));
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.window);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, mixed(c.window, c.base, 0.7));
    palette.setColor(QPalette::Midlight, badgeOf(c));
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, mixed(c.line, c.text, 0.3));
    palette.setColor(QPalette::Shadow, mixed(c.line, c.text, 0.5));
    const QColor off = mixed(c.window, c.muted, 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, off);
    return palette;
}

// Sizes in pixels at 100 %: 4 is the unit everything is a multiple of.
constexpr char16_t Sheet[] = uR"(
QToolTip { color: @text; background: @base; border: 1px solid @line; padding: 4px 6px; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QMenuBar { background: @window; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; color: @text; }
QMenu { background: @base; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @tint; color: @text; }
QMenu::item:disabled { color: @off; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; padding: 3px 6px; spacing: 2px; }
QToolBar::separator { background: @line; width: 1px; margin: 6px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @tint; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: @base; border: 1px solid @line; border-radius: 5px; padding: 5px 14px; min-width: 56px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @tint; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:hover { background: @accentHover; }
QPushButton:default:focus { border-color: @text; }
QPushButton:disabled { color: @off; background: @window; border-color: @line; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: @base; border: 1px solid @line; border-radius: 5px; padding: 4px 6px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/style/arrow-down@ink.svg); width: 10px; height: 10px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 1px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 1px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; border-radius: 3px; }
QAbstractSpinBox::up-arrow { image: url(:/style/arrow-up@ink.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(:/style/arrow-down@ink.svg); width: 9px; height: 9px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::down-arrow:off { image: none; }
QCheckBox::indicator { width: 13px; height: 13px; background: @base; border: 1px solid @muted; border-radius: 3px; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { border-color: @accent; image: url(:/style/check-mark.svg); }
QInputDialog QLineEdit, QInputDialog QComboBox { min-width: 320px; }
QComboBox#quiet { background: transparent; border-color: transparent; }
QComboBox#quiet:hover { background: @hover; }
QComboBox#quiet:focus { border-color: @accent; }
QPlainTextEdit, QTextBrowser, QTextEdit { background: @base; border: 1px solid @line; border-radius: 5px;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QTreeView, QListView, QTableView { background: @base; border: 1px solid transparent; outline: none; }
QTreeView:focus, QListView:focus, QTableView:focus { border-color: @accent; }
QTreeView::item { padding: 4px 2px; border: none; }
QTableView::item { padding: 4px 6px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected { background: @tint; color: @text; }
QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @line; padding: 5px 6px; }
QHeaderView::section:hover { color: @text; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: @window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 7px 12px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:selected:focus { text-decoration: underline; }
QTabBar#documentTabs { background: @hover; }
QTabBar#documentTabs::tab { border-right: 1px solid @line; padding: 6px 6px 6px 12px; }
QTabBar#documentTabs::tab:selected { background: @window; border-bottom-color: transparent; border-top: 2px solid @accent; padding-top: 4px; }
QToolButton#closeTab { padding: 1px; border-radius: 3px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 0 6px; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; min-width: 28px; min-height: 28px; }
QScrollBar::handle:hover { background: @handleHover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDockWidget { color: @muted; }
QDockWidget::title { background: @window; padding: 6px 10px; border-bottom: 1px solid @line; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QLabel#muted { color: @muted; }
QLabel#paneTitle { color: @muted; font-weight: 600; }
QLabel#documentTitle { font-weight: 600; font-size: 15px; }
QLabel#pageTitle, QLabel#welcomeTitle { font-weight: 600; font-size: 20px; }
QLabel#welcomeHeading, QLabel#settingHeading { font-weight: 600; }
QScrollArea#settings, QScrollArea#settings > QWidget > QWidget { background: transparent; }
QFrame#welcomeCard { background: @base; border: 1px solid @line; border-radius: 8px; }
QLabel#key { background: @window; border: 1px solid @line; border-radius: 5px; padding: 2px 6px; font-weight: 600; }
QFrame#documentHeader, QFrame#findBar { background: @window; border: none; border-bottom: 1px solid @line; }
QFrame#documentHeader { min-height: 55px; }
QFrame#documentHeader[half="active"] { border-top: 3px solid @accent; }
QFrame#documentHeader[half="other"] { border-top: 3px solid @window; }
QFrame#documentHeader[half="other"] QLabel#documentTitle { font-weight: 400; color: @muted; }
QFrame#messageBar { background: @tint; border: none; border-top: 1px solid @line; }
QFrame#messageBar[trouble="true"] { background: @notice; }
QFrame#selectionBar, QFrame#prompt { background: @base; border: 1px solid @line; border-radius: 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QWidget#pane { background: @base; }
QWidget#paneHead { background: @window; }
)";

// Where a tint alone says what is chosen, those who want contrast get a frame as well.
constexpr char16_t FramesSheet[] = uR"(
QTreeView::item:selected, QListView::item:selected { border: 1px solid @accent; }
QMenu::item { border: 1px solid transparent; padding: 4px 23px 4px 11px; }
QMenu::item:selected { border-color: @accent; }
QMenuBar::item { border: 1px solid transparent; padding: 3px 7px; }
QMenuBar::item:selected, QMenuBar::item:pressed { border-color: @accent; }
QToolButton:checked, QToolButton:pressed { border-color: @line; }
QToolButton:focus { border-color: @accent; }
QPushButton:default:focus { border: 2px solid @text; padding: 4px 13px; }
QFrame#messageBar[trouble="true"] { border: 1px solid @line; }
QSplitter::handle:hover { background: @accent; }
)";

QString sheetOf(const Colors &c, bool contrasting)
{
    const std::pair<const char16_t *, QColor> names[] = {
        {u"@accentHover", mixed(c.accent, c.text, 0.15)},
        {u"@onAccent", c.onAccent},
        {u"@accent", c.accent},
        {u"@handleHover", mixed(c.window, c.text, 0.45)},
        {u"@handle", mixed(c.window, c.text, 0.22)},
        {u"@hover", mixed(c.window, c.text, 0.07)},
        {u"@tint", mixed(c.base, c.accent, 0.2)},
        {u"@notice", mixed(c.window, QColor(0xd9902f), 0.22)},
        {u"@window", c.window},
        {u"@base", c.base},
        {u"@text", c.text},
        {u"@muted", c.muted},
        {u"@line", c.line},
        {u"@off", mixed(c.window, c.muted, 0.6)},
    };
    QString sheet = QString::fromUtf16(Sheet);
    if (contrasting)
        sheet += QString::fromUtf16(FramesSheet);
    // Arrows are files; the grey of the usual one stands out enough on all but what is asked to contrast.
    sheet.replace(QStringLiteral("@ink"), contrasting ? QStringLiteral("-white") : QString());
    for (const auto &[name, color] : names)
        sheet.replace(QString::fromUtf16(name), color.name());
    return sheet;
}

/// Fusion, with icons of ours where its own have a colour that does not follow the theme.
class ChromeStyle final : public QProxyStyle
{
public:
    ChromeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override
    {
        return pixmap == SP_LineEditClearButton ? icon(QStringLiteral("close"))
                                                : QProxyStyle::standardIcon(pixmap, option, widget);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int DialogMargin = 16; // of our own dialogs, for Qt's too
        const bool isMargin = metric == PM_LayoutLeftMargin || metric == PM_LayoutTopMargin || metric == PM_LayoutRightMargin ||
                              metric == PM_LayoutBottomMargin;
        return isMargin && qobject_cast<const QDialog *>(widget) ? DialogMargin
                                                                 : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new ChromeStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_kind == reader::Theme::Kind::System)
            apply();
    });
#endif
    apply();
}

void Appearance::setKind(reader::Theme::Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    apply();
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_systemPalette.color(QPalette::Window).lightness() < m_systemPalette.color(QPalette::WindowText).lightness();
}

bool Appearance::isDark() const
{
    switch (m_kind) {
    case reader::Theme::Kind::System:
        return systemIsDark();
    case reader::Theme::Kind::Dark:
    case reader::Theme::Kind::Black:
    case reader::Theme::Kind::HighContrast:
        return true;
    default:
        return false;
    }
}

void Appearance::apply()
{
    const Colors colors = colorsOf(m_kind, isDark());
    QApplication::setPalette(paletteOf(colors));
    m_application.setStyleSheet(sheetOf(colors, m_kind == reader::Theme::Kind::HighContrast));
    Q_EMIT changed();
}

QString Appearance::kindName(reader::Theme::Kind kind)
{
    switch (kind) {
    case reader::Theme::Kind::System:
        return tr("Follow the System");
    case reader::Theme::Kind::Light:
        return tr("Light");
    case reader::Theme::Kind::Sepia:
        return tr("Sepia");
    case reader::Theme::Kind::Dark:
        return tr("Dark");
    case reader::Theme::Kind::Black:
        return tr("Black");
    case reader::Theme::Kind::HighContrast:
        return tr("High Contrast");
    }
    return {};
}

} // namespace window
