// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/view_actions.h"

#include "window/action.h"
#include "window/annotation_sidebar.h"
#include "window/appearance.h"
#include "window/document_list_pane.h"
#include "window/full_screen.h"
#include "window/icon.h"
#include "window/pane_actions.h"
#include "window/preferences_dialog.h"
#include "window/reader_area.h"
#include "window/tag_pane.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QTabWidget>

#include <iterator>

namespace window {

ViewActions::ViewActions(const Panes &panes, Appearance &appearance, QSettings &settings, QMainWindow *window)
    : QObject(window),
      m_panes(panes),
      m_appearance(appearance),
      m_settings(settings),
      m_window(window),
      m_paneActions(new PaneActions(panes, window)),
      m_themes(new QMenu(tr("&Theme"), window)),
      m_fullScreen(makeAction(this, {QStringLiteral("fullScreen"), tr("&Full Screen"), QStringLiteral("fullscreen"),
                                     QKeySequence(Qt::Key_F11), tr("The text and nothing else; Escape brings the panes back"),
                                     QString(), tr("distraction, focus, presentation")})),
      m_preferences(makeAction(this, {QStringLiteral("preferences"), tr("&Preferences…"), QStringLiteral("settings"),
                                      QKeySequence(Qt::CTRL | Qt::Key_Comma), tr("Choose how the text is set"), QString(),
                                      tr("settings, options, font")})),
      m_numbers(makeAction(this, {QStringLiteral("numbers"),
                                  tr("&Line and Paragraph Numbers"),
                                  QStringLiteral("list"),
                                  {},
                                  tr("Number the lines or paragraphs beside the text, as they are cited")})),
      m_wrapWide(makeAction(this, {QStringLiteral("wrapWide"),
                                   tr("&Wrap Wide Tables and Code"),
                                   QStringLiteral("text"),
                                   {},
                                   tr("Break wide tables and long lines of code to fit, instead of scrolling them sideways")}))
{
    connect(m_preferences, &QAction::triggered, this, &ViewActions::showPreferences);
    panes.reader->setTypography(savedTypography(settings));
    m_fullScreen->setCheckable(true);
    m_full = new FullScreen(window, m_fullScreen);
    nameToggles();
    makeFocusActions();
    makeThemes();
    makeTextToggles();
}

void ViewActions::fillPanes(QMenu &menu) const
{
    const QList<QDockWidget *> docks = m_panes.docks();
    for (const QDockWidget *dock : docks)
        menu.addAction(dock->toggleViewAction());
    menu.addSeparator();
    QMenu *moves = menu.addMenu(icon(QStringLiteral("go-to")), tr("&Move To"));
    moves->addActions(m_paneActions->moves());
    moves->addSeparator();
    moves->addActions(m_focus);
    menu.addMenu(icon(QStringLiteral("columns")), tr("Pane Si&zes"))->addActions(m_paneActions->sizes());
}

void ViewActions::fillLooks(QMenu &menu) const
{
    menu.addActions({m_numbers, m_wrapWide});
    menu.addSeparator();
    menu.addMenu(m_themes);
    menu.addMenu(m_panes.list->columnsMenu());
    menu.addAction(m_fullScreen);
}

void ViewActions::nameToggles()
{
    struct Toggle {
        QDockWidget *dock;
        QString text;
        QString icon;
        QKeySequence keys;
        QString words;
    };
    const Toggle toggles[] = {
        {m_panes.listDock, tr("&Documents"), QStringLiteral("list"), QKeySequence(Qt::Key_F7), tr("files, sources, list")},
        {m_panes.outlineDock, tr("&Outline"), QStringLiteral("outline"), QKeySequence(Qt::Key_F5),
         tr("contents, chapters, headings")},
        {m_panes.historyDock, tr("&History"), QStringLiteral("history"), QKeySequence(Qt::Key_F9), tr("changes, log")},
        {m_panes.sideDock, tr("&Annotations and Tags"), QStringLiteral("sidebar"), QKeySequence(Qt::Key_F8),
         tr("sidebar, comments, codes")},
        {m_panes.pickerDock, tr("Tag Pic&ker"), QStringLiteral("tag"), QKeySequence(Qt::Key_F12), tr("codes, codebook")}};
    Q_ASSERT(std::ssize(toggles) == m_panes.docks().size());
    for (const Toggle &toggle : toggles) {
        QAction *action = toggle.dock->toggleViewAction();
        action->setObjectName(QStringLiteral("show.") + toggle.dock->objectName());
        action->setText(toggle.text);
        action->setIcon(icon(toggle.icon));
        action->setShortcut(toggle.keys);
        action->setStatusTip(tr("Show or hide: %1").arg(toggle.dock->windowTitle()));
        setTip(action, action->statusTip());
        setOtherWords(action, toggle.words);
    }
}

void ViewActions::showTab(QWidget *page) const
{
    m_panes.sideDock->show();
    m_panes.tabs->setCurrentWidget(page);
}

void ViewActions::goToOutlinePage(int page) const
{
    m_panes.outlineDock->show();
    m_panes.outlineTabs->setCurrentIndex(page);
    m_panes.outlineTabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ViewActions::makeFocusActions()
{
    const auto add = [this](const QString &name, const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto slot) {
        QAction *action = makeAction(this, {name, text, iconName, keys, tr("Put the focus there")});
        connect(action, &QAction::triggered, this, slot);
        m_focus.append(action);
    };
    add(QStringLiteral("focusList"), tr("Go to the &List"), QStringLiteral("list"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] {
        m_panes.listDock->show();
        m_panes.list->setFocus();
    });
    add(QStringLiteral("focusText"), tr("Go to the Te&xt"), QStringLiteral("text"), QKeySequence(Qt::CTRL | Qt::Key_2),
        [this] { m_panes.reader->setFocus(); });
    add(QStringLiteral("focusCards"), tr("Go to the A&nnotations"), QStringLiteral("sidebar"), QKeySequence(Qt::CTRL | Qt::Key_3),
        [this] {
            showTab(m_panes.sidebar);
            m_panes.sidebar->setFocus();
        });
    add(QStringLiteral("focusTags"), tr("Go to the Ta&gs"), QStringLiteral("tags"), QKeySequence(Qt::CTRL | Qt::Key_4), [this] {
        showTab(m_panes.tags);
        m_panes.tags->setFocus();
    });
    add(QStringLiteral("focusPicker"), tr("Go to the Tag Pic&ker"), QStringLiteral("tag"), QKeySequence(Qt::CTRL | Qt::Key_7),
        [this] {
            m_panes.pickerDock->show();
            m_panes.pickerDock->widget()->setFocus(Qt::ShortcutFocusReason);
        });
    add(QStringLiteral("focusOutline"), tr("Go to the &Outline"), QStringLiteral("outline"), QKeySequence(Qt::CTRL | Qt::Key_5),
        [this] { goToOutlinePage(0); });
    add(QStringLiteral("focusBookmarks"), tr("Go to the &Bookmarks"), QStringLiteral("bookmark"),
        QKeySequence(Qt::CTRL | Qt::Key_6), [this] { goToOutlinePage(1); });
    add(QStringLiteral("filterDocuments"), tr("F&ilter Documents"), QStringLiteral("filter"), QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] {
            m_panes.listDock->show();
            m_panes.list->focusFilter();
        });
    add(QStringLiteral("filterAnnotations"), tr("Filter Annotati&ons"), QStringLiteral("filter"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
            showTab(m_panes.sidebar);
            m_panes.sidebar->focusFilter();
        });
}

void ViewActions::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_panes.reader->pane().typography(), m_themes->actions(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::typographyChosen, this,
            [this](const reader::Typography &typography) { setTypography(typography); });
    dialog->open();
}

void ViewActions::setTypography(const reader::Typography &typography)
{
    m_panes.reader->setTypography(typography);
    saveTypography(m_settings, typography);
    m_numbers->setChecked(typography.numbers);
    m_wrapWide->setChecked(typography.wrapWide);
}

void ViewActions::makeTextToggles()
{
    const reader::Typography saved = savedTypography(m_settings);
    const auto toggle = [this](QAction *action, bool reader::Typography::*choice, bool on) {
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, choice](bool checked) {
            reader::Typography typography = m_panes.reader->pane().typography();
            typography.*choice = checked;
            setTypography(typography);
        });
    };
    toggle(m_numbers, &reader::Typography::numbers, saved.numbers);
    toggle(m_wrapWide, &reader::Typography::wrapWide, saved.wrapWide);
}

void ViewActions::makeThemes()
{
    m_themes->setIcon(icon(QStringLiteral("theme")));
    auto *group = new QActionGroup(this);
    for (int i = 0; i <= int(reader::Theme::Kind::LastKind); ++i) {
        const auto kind = static_cast<reader::Theme::Kind>(i);
        QAction *action = m_themes->addAction(Appearance::kindName(kind), this, [this, kind] {
            m_appearance.setKind(kind);
            m_settings.setValue(QStringLiteral("appearance/theme"), int(kind));
        });
        action->setObjectName(QStringLiteral("theme%1").arg(i));
        if (kind == reader::Theme::Kind::Dark || kind == reader::Theme::Kind::Black)
            setOtherWords(action, tr("night, dark mode"));
        action->setCheckable(true);
        action->setChecked(kind == m_appearance.kind());
        group->addAction(action);
    }
}

} // namespace window
