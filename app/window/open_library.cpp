// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/open_library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace window {

namespace {
constexpr int MostRemembered = 8;

QString recentKey()
{
    return QStringLiteral("libraries/recent");
}
} // namespace

OpenLibrary::OpenLibrary(QSettings &settings, const StartOptions &options, QObject *parent)
    : QObject(parent), m_settings(settings), m_options(options)
{
    if (m_options.readerProgram.isEmpty())
        m_options.readerProgram = QCoreApplication::applicationFilePath();
}

OpenLibrary::~OpenLibrary()
{
    close();
}

void OpenLibrary::openFirst()
{
    if (!m_options.library.isEmpty()) {
        open(m_options.library);
        return;
    }
    const QStringList known = m_settings.value(recentKey()).toStringList();
    // One that was moved away or is on a disk that is not there is no reason to greet with an error.
    open(!known.isEmpty() && QFileInfo::exists(known.first()) ? known.first() : m_options.defaultLibrary);
}

bool OpenLibrary::open(const QString &folder)
{
    const QString absolute = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (m_workspace && m_workspace->folder() == absolute)
        return true;
    workspace::OpenOptions how;
    how.readerProgram = m_options.readerProgram;
    auto opened = workspace::Workspace::open(absolute, how);
    if (!opened) {
        Q_EMIT failed(absolute, opened.error());
        return false;
    }
    close();
    m_workspace = std::move(opened).value();
    remember(absolute);
    Q_EMIT changed(m_workspace.get());
    return true;
}

void OpenLibrary::close()
{
    if (!m_workspace)
        return;
    Q_EMIT changed(nullptr);
    m_workspace.reset();
}

void OpenLibrary::remember(const QString &folder)
{
    QStringList known = m_settings.value(recentKey()).toStringList();
    known.removeAll(folder);
    known.prepend(folder);
    m_settings.setValue(recentKey(), known.mid(0, MostRemembered));
}

QStringList OpenLibrary::recent() const
{
    QStringList known = m_settings.value(recentKey()).toStringList();
    if (m_workspace)
        known.removeAll(m_workspace->folder());
    return known;
}

} // namespace window
