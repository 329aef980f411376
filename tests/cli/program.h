// SPDX-FileCopyrightText: 2026 The Marginalist authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

#include <grp.h>
#include <unistd.h>

/// Runs the built program as a person's script would.
class Program
{
public:
    struct Outcome {
        int exit = -1; ///< -1: it crashed or did not end
        QByteArray out;
        QByteArray err;

        QList<QJsonObject> lines() const
        {
            QList<QJsonObject> objects;
            for (const QByteArray &line : out.split('\n')) {
                if (!line.isEmpty())
                    objects.append(QJsonDocument::fromJson(line).object());
            }
            return objects;
        }
        QJsonObject line() const { return lines().value(0); }
    };

    explicit Program(const QTemporaryDir &folder) : m_folder(folder) {}

    QString library() const { return m_folder.filePath(QStringLiteral("Test.marginalia")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString file(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile made(path(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(content);
        return made.fileName();
    }

    /// Without a library.
    Outcome bare(const QStringList &arguments) const { return start(QStringLiteral(PROGRAM), arguments); }
    /// With the test's library.
    Outcome run(const QStringList &arguments) const
    {
        return bare(QStringList{QStringLiteral("--library"), library()} + arguments);
    }
    /// With the test's library, and without root's right to write everywhere.
    Outcome runUnprivileged(const QStringList &arguments) const
    {
        const auto drop = [] {
            constexpr uid_t Nobody = 65534;
            if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(Nobody) != 0 || ::setuid(Nobody) != 0))
                ::_exit(127);
        };
        return start(QStringLiteral(PROGRAM), QStringList{QStringLiteral("--library"), library()} + arguments, drop);
    }
    /// With the test's library and no file allowed to grow past `kilobytes`, as on a full disk.
    Outcome runOnFullDisk(int kilobytes, const QStringList &arguments) const
    {
        const QString script = QStringLiteral("ulimit -f %1; exec \"$0\" \"$@\"").arg(kilobytes);
        return start(QStringLiteral("bash"),
                     QStringList{QStringLiteral("-c"), script, QStringLiteral(PROGRAM), QStringLiteral("--library"), library()} +
                         arguments);
    }

private:
    Outcome start(const QString &program, const QStringList &arguments, const std::function<void()> &inChild = {}) const
    {
        QProcess process;
        if (inChild)
            process.setChildProcessModifier(inChild);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        Outcome outcome;
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return outcome;
        }
        if (process.exitStatus() == QProcess::NormalExit)
            outcome.exit = process.exitCode();
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        return outcome;
    }

    const QTemporaryDir &m_folder;
};
