// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library_actions.h"

#include "window/action.h"
#include "window/icon.h"
#include "window/message_bar.h"
#include "window/open_library.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace window {

namespace {
QString suffix()
{
    return QStringLiteral(".marginalia");
}
} // namespace

LibraryActions::LibraryActions(OpenLibrary &library, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_library(library),
      m_messages(messages),
      m_window(window),
      m_new(makeAction(this, {QStringLiteral("newLibrary"), tr("&New Library…"), QStringLiteral("new-library"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("Make a library for another project"), QString(),
                              tr("project, create")})),
      m_open(makeAction(this, {QStringLiteral("openLibrary"), tr("Open &Library…"), QStringLiteral("open-library"),
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), tr("Open another library"), QString(),
                               tr("project, load")})),
      m_check(makeAction(this, {QStringLiteral("checkLibrary"), tr("&Check Library"), QStringLiteral("check"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), tr("Look the library over for damage")})),
      m_recent(new QMenu(tr("&Recent Libraries"), window))
{
    m_recent->setIcon(icon(QStringLiteral("library")));
    connect(m_new, &QAction::triggered, this, &LibraryActions::create);
    connect(m_open, &QAction::triggered, this, &LibraryActions::choose);
    connect(m_check, &QAction::triggered, this, &LibraryActions::checkLibrary);
    connect(m_recent, &QMenu::aboutToShow, this, &LibraryActions::showRecent);
    connect(&library, &OpenLibrary::changed, this,
            [this](workspace::Workspace *workspace) { enable({m_check}, workspace, need::library()); });
}

void LibraryActions::fill(QMenu &menu) const
{
    menu.addAction(m_new);
    menu.addAction(m_open);
    menu.addMenu(m_recent);
}

void LibraryActions::create()
{
    const QString start = QFileInfo(m_library.defaultFolder()).path() + u'/' + tr("New library") + suffix();
    QString folder = QFileDialog::getSaveFileName(m_window, tr("New Library"), start, tr("Libraries (*%1)").arg(suffix()),
                                                  nullptr, QFileDialog::DontConfirmOverwrite);
    if (folder.isEmpty())
        return;
    if (!folder.endsWith(suffix()))
        folder += suffix();
    if (QFileInfo::exists(folder))
        m_messages.showError({base::ErrorCode::InvalidArgument,
                              tr("There is something named “%1” already; choose another name, or open that library instead.")
                                  .arg(QFileInfo(folder).fileName())});
    else
        m_library.open(folder);
}

void LibraryActions::choose()
{
    const QString start =
        m_library.workspace() ? QFileInfo(m_library.workspace()->folder()).path() : QFileInfo(m_library.defaultFolder()).path();
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Open Library: choose a folder named …%1").arg(suffix()), start);
    if (folder.isEmpty())
        return;
    // An empty or unrelated folder would otherwise be filled with a new library.
    if (!folder.endsWith(suffix()) && !QFileInfo::exists(folder + QStringLiteral("/library.sqlite")))
        m_messages.showError(
            {base::ErrorCode::NotALibrary,
             tr("“%1” is not a library; choose a folder whose name ends in %2.").arg(QFileInfo(folder).fileName(), suffix())});
    else
        m_library.open(folder);
}

void LibraryActions::showRecent()
{
    m_recent->clear();
    const QStringList folders = m_library.recent();
    for (const QString &folder : folders) {
        QAction *action =
            m_recent->addAction(QFileInfo(folder).completeBaseName(), this, [this, folder] { m_library.open(folder); });
        action->setStatusTip(QDir::toNativeSeparators(folder));
        action->setEnabled(QFileInfo::exists(folder));
    }
    if (folders.isEmpty())
        m_recent->addAction(tr("No other libraries yet"))->setEnabled(false);
}

void LibraryActions::checkLibrary()
{
    if (!m_library.workspace())
        return;
    const auto findings = m_library.workspace()->check();
    if (!findings) {
        m_messages.showError(findings.error());
    } else if (findings->isEmpty()) {
        m_messages.showNotice(tr("The library is in order: database, quotations, counts and index agree."));
    } else {
        auto *report = new QMessageBox(QMessageBox::Warning, tr("Check Library"),
                                       tr("%n findings", nullptr, int(findings->size())), QMessageBox::Close, m_window);
        report->setDetailedText(findings->join(u'\n'));
        report->setInformativeText(findings->first());
        report->setAttribute(Qt::WA_DeleteOnClose);
        report->open();
    }
}

} // namespace window
