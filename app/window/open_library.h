// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/application.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace window {

/// The one library that is open in the window, and those that were. Opening another one closes it first, unless that fails.
class OpenLibrary : public QObject
{
    Q_OBJECT
public:
    /// `settings` must outlive this object.
    OpenLibrary(QSettings &settings, const StartOptions &options, QObject *parent = nullptr);
    ~OpenLibrary() override;

    /// The one that the start options, or else the last session, ask for.
    void openFirst();
    /// False when it cannot be opened: the one that was open stays so, and `failed` tells why.
    bool open(const QString &folder);
    void close();
    workspace::Workspace *workspace() const { return m_workspace.get(); } ///< null: none is open
    QStringList recent() const;                                           ///< newest first, without the open one
    QString readerProgram() const { return m_options.readerProgram; }
    QString defaultFolder() const { return m_options.defaultLibrary; }

Q_SIGNALS:
    void changed(workspace::Workspace *workspace); ///< null just before the open one goes
    void failed(const QString &folder, const base::Error &error);

private:
    void remember(const QString &folder);

    QSettings &m_settings;
    StartOptions m_options;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace window
