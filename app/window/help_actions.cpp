// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/help_actions.h"

#include "window/action.h"
#include "window/command_palette.h"
#include "window/guide_window.h"
#include "window/reader_area.h"
#include "window/shortcuts.h"
#include "window/shortcuts_dialog.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>

namespace window {

HelpActions::HelpActions(ReaderArea &reader, Shortcuts &shortcuts, QWidget *window)
    : QObject(window),
      m_window(window),
      m_commands(
          makeAction(window, {QStringLiteral("commands"), tr("&Find a Command…"), QStringLiteral("command"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), tr("Find and do anything by a few letters")})),
      m_shortcuts(makeAction(window, {QStringLiteral("shortcuts"), tr("&Keyboard Shortcuts"), QStringLiteral("keyboard"),
                                      QKeySequence(Qt::Key_F1), tr("See all keys in one window"), QString(),
                                      tr("hotkeys, key bindings")})),
      m_guide(makeAction(window, {QStringLiteral("guide"), tr("&User Guide"), QStringLiteral("help"),
                                  QKeySequence(Qt::SHIFT | Qt::Key_F1), tr("Read how the program is used"), QString(),
                                  tr("manual, documentation")})),
      m_about(makeAction(window, {QStringLiteral("about"), tr("&About Marginalist"), QStringLiteral("info"), QString(),
                                  tr("Version and licence")}))
{
    connect(m_commands, &QAction::triggered, this, [palette = new CommandPalette(window)] { palette->open(); });
    connect(m_shortcuts, &QAction::triggered, this, [window, &shortcuts] {
        auto *dialog = new ShortcutsDialog(shortcuts, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_guide, &QAction::triggered, this, [window, &shortcuts, &reader] { GuideWindow::open(shortcuts, reader, window); });
    connect(m_about, &QAction::triggered, this, &HelpActions::showAbout);
}

void HelpActions::fill(QMenu &menu) const
{
    menu.addActions({m_commands, m_shortcuts, m_guide, m_about});
}

void HelpActions::showAbout()
{
    QMessageBox::about(
        m_window, tr("About Marginalist"),
        tr("<h3>Marginalist %1</h3><p>Reads documents closely, and keeps what you mark and write in their margins.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace window
